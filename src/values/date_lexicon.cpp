#include "values/date_lexicon.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

#include "text/tokens.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

std::vector<std::string> words_in(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

// What a text of the lexicon stands for, by a table of names; the first where it is none of them.
template <class Kind, std::size_t N>
Kind named(const std::string& text, const std::array<std::pair<std::string_view, Kind>, N>& names) {
  for (const auto& [name, kind] : names)
    if (name == text) return kind;
  return names.front().second;
}

constexpr std::array<std::pair<std::string_view, Modifier>, 3> kModifiers = {
    {{"early", Modifier::early}, {"mid", Modifier::mid}, {"late", Modifier::late}}};

constexpr std::array<std::pair<std::string_view, Granularity>, 9> kUnits = {
    {{"day", Granularity::day},
     {"minute", Granularity::minute},
     {"weekend", Granularity::weekend},
     {"week", Granularity::week},
     {"month", Granularity::month},
     {"quarter", Granularity::quarter},
     {"year", Granularity::year},
     {"decade", Granularity::decade},
     {"century", Granularity::century}}};

constexpr std::array<std::pair<std::string_view, EdgeWord>, 5> kBounds = {{{"since", EdgeWord::since},
                                                                           {"until", EdgeWord::until},
                                                                           {"before", EdgeWord::before},
                                                                           {"by", EdgeWord::by},
                                                                           {"after", EdgeWord::after}}};

constexpr std::array<std::pair<std::string_view, DateGlue>, 10> kGlue = {{{"of", DateGlue::of},
                                                                          {"the", DateGlue::the},
                                                                          {"and", DateGlue::and_},
                                                                          {"to", DateGlue::to},
                                                                          {"from", DateGlue::from},
                                                                          {"between", DateGlue::between},
                                                                          {"ago", DateGlue::ago},
                                                                          {"in", DateGlue::in},
                                                                          {"one", DateGlue::one},
                                                                          {"s", DateGlue::s}}};

DayPart day_part(const std::string& hours) {
  const auto words = words_in(hours);
  if (words.size() != 2) return {};
  return {leading_number(words[0]), leading_number(words[1])};
}

}  // namespace

CuePhrases::CuePhrases(const std::vector<std::string>& phrases) {
  for (const std::string& phrase : phrases) {
    std::vector<std::string> words = words_in(phrase);
    if (words.empty()) continue;
    const std::string first = words.front();
    words.erase(words.begin());
    rests_[first].push_back(std::move(words));
  }
}

const std::vector<std::vector<std::string>>& CuePhrases::rests(const FoldedWord& first) const {
  static const std::vector<std::vector<std::string>> none;
  const auto found = rests_.find(first);
  return found == rests_.end() ? none : found->second;
}

namespace {

bool only_joins(const DateWord& word) {
  DateWord rest = word;
  rest.glue = DateGlue::none;
  rest.clock_step = 0;
  const bool joins = word.glue == DateGlue::of || word.glue == DateGlue::and_ || word.glue == DateGlue::to ||
                     word.glue == DateGlue::ago;
  return joins && rest == DateWord{};
}

}  // namespace

DateLexicon::DateLexicon(const Lexicon& lexicon)
    : cues(lexicon.set("date_cues")),
      verb_cues(lexicon.set("date_verb_cues")),
      month_cues(lexicon.set("date_month_cues")),
      quarter_cues(lexicon.set("date_quarter_cues")),
      year_cues(lexicon.set("date_year_cues")),
      counted(lexicon.set("date_counted")),
      vehicle_makes(lexicon.set("date_vehicle_makes")),
      vehicle_kinds(lexicon.set("date_vehicle_kinds")),
      numbered_products(lexicon.set("date_numbered_products")),
      age_owners(lexicon.set("date_age_owners")),
      degree_words(lexicon.set("date_degree_words")),
      degree_places(lexicon.set("date_degree_places")),
      mastheads(lexicon.set("date_mastheads")),
      sudden_events(lexicon.set("date_sudden_events")),
      owners(lexicon.set("date_owners")),
      small_hours(lexicon.set("date_small_hours")),
      overnight_kinds(lexicon.set("date_overnight_kinds")),
      clock_cues(lexicon.set("date_clock_cues")),
      exact_clock_cues(lexicon.set("date_exact_clock_cues")),
      repeats(lexicon.set("timex_each")),
      any_holidays(lexicon.set("date_any_holidays")),
      list_words(lexicon.set("date_list_words")),
      fortnights(lexicon.set("date_fortnights")),
      game_words(lexicon.set("date_game_words")),
      game_clock_words(lexicon.set("date_game_clock_words")),
      business_words(lexicon.set("date_business_words")),
      no_day_words(lexicon.set("date_no_day_words")),
      change_words(lexicon.set("date_change_words")),
      price_words(lexicon.set("date_price_words")),
      fiscal_abbreviations(lexicon.set("date_fiscal_abbreviations")),
      day_bounds(lexicon.set("date_day_bounds")),
      season_events(lexicon.set("date_season_events")),
      season_kinds(lexicon.set("date_season_kinds")),
      calendar_words(lexicon.set("date_calendar_words")),
      clock_endings(lexicon.set("date_clock_endings")),
      business(lexicon.set("date_business")),
      more(lexicon.set("date_more")),
      spoken_zeros(lexicon.set("date_spoken_zeros")),
      clock_marks(lexicon.set("date_clock_marks")),
      hour_marks(lexicon.set("date_hour_marks")),
      number_cues(lexicon.set("date_number_cues")),
      in_time(lexicon.set("date_in_time")),
      within(lexicon.set("date_within")),
      time_words(lexicon.set("date_time_words")),
      last_in_row(lexicon.set("date_last_in_row")),
      lengths_after(lexicon.set("date_lengths_after")),
      saying(lexicon.set("date_saying_words")),
      clause_breakers(lexicon.set("clause_breakers")),
      date_breakers(lexicon.set("date_clause_breakers")),
      clause_hedges(lexicon.set("date_clause_hedges")),
      subordinate(lexicon.set("date_subordinate")),
      subjects(lexicon.set("date_subjects")),
      event_links(lexicon.set("date_event_links")),
      passing(lexicon.set("date_passing")),
      earliest(lexicon.list("date_earliest")),
      awaiting(lexicon.set("date_awaiting")),
      future(lexicon.list("future_cues")),
      past(lexicon.list("past_cues")),
      effects(lexicon.list("date_effects")),
      planned(lexicon.set("date_planned_words")),
      past_verbs(lexicon.set("past_verbs")),
      unchanged_past(lexicon.set("date_unchanged_past")),
      past_auxiliaries(lexicon.set("date_past_auxiliaries")),
      scheduling(lexicon.set("date_scheduling_words")),
      time_conjunctions(lexicon.set("date_time_conjunctions")),
      present_verbs(lexicon.set("date_present_verbs")),
      planned_things(lexicon.set("date_planned_things")),
      plural_verbs(lexicon.set("date_plural_verbs")),
      no_plural_verb_after(lexicon.set("date_no_plural_verb_after")),
      deadline_verbs(lexicon.set("date_deadline_verbs")),
      deadline_ends(lexicon.set("date_deadline_ends")),
      schedule_verbs(lexicon.set("date_schedule_verbs")),
      no_schedule_after(lexicon.set("date_no_schedule_after")),
      event_places(lexicon.set("date_event_places")),
      under_way(lexicon.set("date_under_way")),
      aftermath(lexicon.set("date_aftermath")),
      trends(lexicon.set("date_trends")),
      bare_participles(lexicon.set("date_bare_participles")),
      foreseen(lexicon.set("date_foreseen_words")),
      deliveries(lexicon.set("date_deliveries")),
      dealings(lexicon.set("date_dealings")),
      sure_future(lexicon.set("date_sure_future")),
      plan_verbs(lexicon.set("date_plan_verbs")),
      chances(lexicon.set("date_chances")),
      no_chance(lexicon.set("date_no_chance_words")),
      arrangements(lexicon.set("date_arrangements")),
      extensions(lexicon.set("date_extensions")),
      extension_ends(lexicon.set("date_extension_ends")),
      intentions(lexicon.set("date_intentions")),
      perfect_auxiliaries(lexicon.set("date_perfect_auxiliaries")),
      surname_nouns(lexicon.set("date_surname_nouns")),
      comparisons(lexicon.list("date_comparisons")),
      told_wholes(lexicon.set("date_told_wholes")),
      told(lexicon.table("date_told")),
      unit_ends(lexicon.table("date_unit_ends")),
      length_begins(lexicon.list("date_length_begins")),
      length_hedges(lexicon.table("date_length_hedges")),
      from_now(lexicon.list("date_from_now")),
      few(lexicon.table("date_few")),
      offsets(lexicon.table("date_offsets")),
      beyond(lexicon.table("date_beyond")),
      nearest(lexicon.table("date_nearest")),
      rests(lexicon.list("date_rests")),
      to_date(lexicon.list("date_to_date")),
      hour_phrases(lexicon.table("date_hour_phrases")),
      decades(lexicon.table("date_decade_phrases")),
      zones(lexicon.table("date_zone_phrases")),
      local_times(lexicon.table("date_local_times")),
      now(lexicon.list("date_now")),
      half_days(lexicon.table("date_half_days")),
      joined_half_days(lexicon.table("date_joined_half_days")),
      bound_phrases(lexicon.table("date_bound_phrases")),
      bounds_behind(lexicon.table("date_bounds_behind")),
      week_begins(lexicon.table("date_week_begins")),
      clock_hedges(lexicon.table("date_clock_hedges")),
      holidays(lexicon.table("date_holidays")),
      amounts(amount_words(lexicon)) {
  const auto each = [&](std::string_view section, const auto& mark) {
    for (const auto& [word, meaning] : lexicon.table(section)) mark(words[word], meaning);
  };
  const auto flag = [&](std::string_view section, bool DateWord::*member) {
    for (const std::string& word : lexicon.list(section)) words[word].*member = true;
  };
  each("date_months", [](DateWord& word, const std::string& text) { word.month = leading_number(text); });
  each("date_weekdays", [](DateWord& word, const std::string& text) { word.weekday = leading_number(text); });
  each("date_units", [](DateWord& word, const std::string& text) { word.unit = named(text, kUnits); });
  each("date_shifts", [](DateWord& word, const std::string& text) { word.shift = leading_number(text); });
  each("date_day_parts", [](DateWord& word, const std::string& text) { word.part = day_part(text); });
  each("date_deictic", [&](DateWord& word, const std::string& text) {
    const auto parts = words_in(text);
    word.deictic = leading_number(parts.at(0));
    if (parts.size() > 1) word.part = words.at(parts[1]).part;
  });
  each("date_modifiers", [](DateWord& word, const std::string& text) { word.modifier = named(text, kModifiers); });
  each("date_edges", [](DateWord& word, const std::string& text) { word.edge = named(text, kModifiers); });
  each("date_so_far", [](DateWord& word, const std::string& text) {
    word.so_far = text == "past" ? SoFar::past : SoFar::future;
  });
  each("date_references", [](DateWord& word, const std::string& text) { word.reference = leading_number(text); });
  each("date_bounds", [](DateWord& word, const std::string& text) { word.bound = named(text, kBounds); });
  each("date_decades", [](DateWord& word, const std::string& text) { word.decade = leading_number(text); });
  each("date_ordinals", [](DateWord& word, const std::string& text) { word.ordinal = leading_number(text); });
  each("date_glue", [](DateWord& word, const std::string& text) { word.glue = named(text, kGlue); });
  each("number_words", [](DateWord& word, const std::string& text) { word.number = leading_number(text); });
  const auto number = [&](std::string_view section, int DateWord::*member) {
    each(section, [&](DateWord& word, const std::string& text) { word.*member = leading_number(text); });
  };
  number("date_parts_of_year", &DateWord::part_of_year);
  number("date_weekday_plurals", &DateWord::weekdays);
  for (const auto* section : {"date_weekday_plurals", "timex_part_plurals"})
    each(section, [](DateWord& word, const std::string&) { word.repeats = true; });
  for (const auto* section : {"timex_each", "timex_each_day"}) flag(section, &DateWord::repeats);
  number("date_reference_ends", &DateWord::reference_end);
  number("date_quarters", &DateWord::quarter);
  number("date_halves", &DateWord::half);
  number("date_seasons", &DateWord::season);
  number("date_windows", &DateWord::window);
  number("date_unit_minutes", &DateWord::unit_minutes);
  number("date_fiscal_ends", &DateWord::fiscal_end);
  number("date_spoken_centuries", &DateWord::spoken_century);
  number("date_hours", &DateWord::clock_hour);
  number("date_eras", &DateWord::era);
  each("date_zones", [](DateWord& word, const std::string& text) { word.zone = leading_number(text); });
  flag("date_season_homographs", &DateWord::season_homograph);
  flag("date_plurals", &DateWord::plural);
  flag("date_fiscal", &DateWord::fiscal);
  flag("date_told_periods", &DateWord::told_period);
  number("date_clock_minutes", &DateWord::clock_minutes);
  number("date_clock_steps", &DateWord::clock_step);
  flag("date_oclock", &DateWord::oclock);
  for (const auto* list : {&in_time, &within, &fiscal_abbreviations, &small_hours})
    for (const std::string& word : *list) words[word];
  flag("date_overnight", &DateWord::overnight);
  // What else a date may begin with.
  FoldedSet beginnings;
  for (const std::string& word : lengths_after) words[word];
  for (const WordTable* table : {&length_hedges, &told, &unit_ends, &holidays, &nearest, &rests, &bound_phrases})
    table->add_first_words(beginnings);
  for (const std::string& word : beginnings) words[word];
  for (auto& [word, meaning] : words) meaning.joins = only_joins(meaning) && !beginnings.contains(word);
  FoldedSet hedges;
  length_hedges.add_first_words(hedges);
  for (const std::string& word : hedges) words[word].length_hedge = true;
  flag("date_abbreviations", &DateWord::abbreviation);
  flag("date_given_names", &DateWord::name_too);
  flag("date_homographs", &DateWord::homograph);
  flag("date_vague_counts", &DateWord::vague_count);
  flag("date_ordinal_endings", &DateWord::ordinal_ending);
  for (const auto& [verb, forms] : lexicon.table("irregular_verbs")) {
    verbs_.insert(verb);
    for (const std::string& form : words_in(forms)) verbs_.insert(form);
  }
  for (const auto* section : {"modal_words", "have_words"})
    for (const std::string& helper : lexicon.list(section)) verbs_.insert(helper);
  mark_leads();
}

namespace {

// Whether all that it means leads up to a date.
bool only_leads(const DateWord& word) {
  DateWord rest = word;
  rest.glue = DateGlue::none;
  rest.bound.reset();
  rest.modifier = rest.edge = Modifier::none;
  rest.shift.reset();
  rest.reference.reset();
  rest.reference_end = 0;
  rest.vague_count = rest.length_hedge = rest.joins = false;
  rest.window = rest.clock_step = 0;
  return rest == DateWord{};
}

// Whether it is a number or a unit, and leads up to a date at most besides.
bool only_counts(const DateWord& word) {
  DateWord rest = word;
  rest.unit.reset();
  rest.number = -1;
  rest.ordinal = rest.unit_minutes = rest.spoken_century = rest.clock_minutes = 0;
  rest.plural = rest.repeats = rest.ordinal_ending = rest.joins = false;
  const bool counts = word.number >= 0 || word.ordinal > 0 || (word.unit && word.unit != Granularity::weekend);
  return counts && only_leads(rest);
}

}  // namespace

void DateLexicon::mark_leads() {
  FoldedSet last;  // of dates that say more than their words do: the "day" of "new year's day"
  for (const WordTable* table : {&told, &unit_ends, &hour_phrases, &decades, &holidays}) {
    table->add_words(inside_);
    table->add_last_words(last);
  }
  for (const WordTable* table : {&length_begins, &length_hedges, &from_now, &few, &offsets, &beyond, &nearest, &rests,
                                 &to_date, &zones, &local_times, &now, &half_days, &joined_half_days, &bound_phrases,
                                 &bounds_behind, &week_begins, &clock_hedges})
    table->add_words(inside_);
  for (const auto* set : {&fortnights, &business, &more, &age_owners, &calendar_words, &spoken_zeros, &clock_marks,
                          &hour_marks, &time_words, &told_wholes, &season_events, &clock_endings, &list_words,
                          &last_in_row, &amounts.halves, &amounts.articles})
    inside_.insert(set->begin(), set->end());
  for (const auto& [word, number] : amounts.fractions) inside_.insert(word);
  for (auto& [word, meaning] : words) {
    meaning.leads = only_leads(meaning) && !last.contains(word);
    meaning.counts = only_counts(meaning);
  }
}

bool DateLexicon::may_go_on(const Token& token) const {
  if (token.kind == TokenKind::sign)
    return clock_marks.contains(token) || token.folded == "/" || token.folded == "-";
  if (token.kind != TokenKind::word) return true;
  if (token.folded == "'s" || words.contains(token) || inside_.contains(token)) return true;
  return std::any_of(token.folded.begin(), token.folded.end(), [](char c) { return c >= '0' && c <= '9'; });  // "FY2019"
}

bool DateLexicon::is_verb(const Token& token) const {
  return token.kind == TokenKind::word && (token.folded.ends_with("ed") || verbs_.contains(token));
}

const DateWord* DateLexicon::find(const FoldedWord& word) const {
  const auto found = words.find(word);
  return found == words.end() ? nullptr : &found->second;
}

Granularity unit_named(const std::string& name) { return named(name, kUnits); }

EdgeWord edge_word_named(std::string_view text) { return named(std::string(text), kBounds); }

const DateLexicon& date_lexicon(const Lexicon& lexicon) {
  static const DateLexicon compiled(lexicon);
  return compiled;
}

}  // namespace gainsay
