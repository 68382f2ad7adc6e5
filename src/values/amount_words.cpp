#include "values/amount_words.hpp"

#include <algorithm>
#include <charconv>

namespace gainsay {
namespace {

double number_in(std::string_view text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

AmountWords::Numbers numbers_of(const Lexicon& lexicon, std::string_view section) {
  AmountWords::Numbers numbers;
  for (const auto& [word, text] : lexicon.table(section)) numbers.emplace(word, number_in(text));
  return numbers;
}

AmountWords::Texts texts_of(const Lexicon& lexicon, std::string_view section) {
  const auto& table = lexicon.table(section);
  AmountWords::Texts texts;
  for (const auto& [word, text] : table) texts.emplace(word, text);
  return texts;
}

std::vector<std::pair<std::string, std::string>> joined(const Lexicon& lexicon, std::string_view section,
                                                       std::string_view more) {
  auto entries = lexicon.table(section);
  entries.insert(entries.end(), lexicon.table(more).begin(), lexicon.table(more).end());
  return entries;
}

// The entries of at most three letters: usd, rs.
AmountWords::Texts codes_of(const Lexicon& lexicon, std::string_view section) {
  AmountWords::Texts codes;
  for (const auto& [word, code] : lexicon.table(section)) {
    const bool letters = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    if (letters && word.size() < 4) codes.emplace(word, code);
  }
  return codes;
}

// "wk" and "10 yr".
FoldedMap<TimeUnit> times_of(const Lexicon& lexicon, std::string_view section) {
  FoldedMap<TimeUnit> times;
  for (const auto& [word, text] : lexicon.table(section)) {
    const std::size_t blank = text.find(' ');
    const bool counted = blank != std::string::npos;
    times.emplace(word, TimeUnit{unit_folded(counted ? text.substr(blank + 1) : text), counted ? number_in(text) : 1});
  }
  return times;
}

}  // namespace

AmountWords::AmountWords(const Lexicon& lexicon)
    : numbers(numbers_of(lexicon, "number_words")),
      scales(numbers_of(lexicon, "number_scales")),
      abbreviations(numbers_of(lexicon, "number_scale_abbreviations")),
      ordinals(texts_of(lexicon, "ordinal_words")),
      fractions(numbers_of(lexicon, "fraction_words")),
      articles(lexicon.set("number_articles")),
      halves(lexicon.set("number_halves")),
      ands(lexicon.set("number_ands")),
      points(lexicon.set("number_points")),
      minus(lexicon.set("number_minus")),
      no_minus_after(lexicon.set("no_minus_after")),
      ordinal_endings(lexicon.set("ordinal_endings")),
      no_ordinal_after(lexicon.set("no_ordinal_after")),
      no_ordinal_before(lexicon.list("no_ordinal_before")),
      fraction_followers(lexicon.set("fraction_followers")),
      no_fraction_after(lexicon.set("no_fraction_after")),
      ratio_ins(lexicon.set("ratio_ins")),
      ratio_outs(lexicon.list("ratio_outs")),
      between(lexicon.set("range_openers")),
      range_words(lexicon.set("range_words")),
      no_range_after(lexicon.set("no_range_after")),
      bound_links(lexicon.set("bound_links")),
      comparing(lexicon.set("comparing_words")),
      labels(lexicon.set("number_labels")),
      scores(lexicon.set("score_words")),
      ones(lexicon.set("number_pronouns")),
      pronoun_after(lexicon.set("pronoun_after")),
      pronoun_before(lexicon.set("pronoun_before")),
      hedges(lexicon.table("hedges")),
      hedges_after(lexicon.table("hedges_after")),
      amount_hedges(joined(lexicon, "hedges", "amount_hedges")),
      amount_hedges_after(joined(lexicon, "hedges_after", "amount_hedges_after")),
      vague(lexicon.table("vague_numbers")),
      vague_before_units(lexicon.table("vague_before_units")),
      vague_ofs(lexicon.set("vague_ofs")),
      currencies(lexicon.table("currencies")),
      cents(lexicon.table("currency_cents")),
      currency_codes(codes_of(lexicon, "currencies")),
      currency_homographs(lexicon.set("currency_homographs")),
      codes_in_any_case(lexicon.set("currency_codes_in_any_case")),
      percents(lexicon.table("percent_units")),
      units(lexicon.table("units")),
      short_units(texts_of(lexicon, "short_units")),
      short_units_apart(lexicon.set("short_units_apart")),
      units_before_marks(lexicon.set("units_before_marks")),
      rates(lexicon.set("rate_words")),
      rate_units(texts_of(lexicon, "rate_units")),
      rate_adverbs(texts_of(lexicon, "rate_adverbs")),
      degrees(lexicon.set("degrees")),
      temperature_words(lexicon.set("temperature_words")),
      angle_words(lexicon.set("angle_words")),
      below_zero(lexicon.list("below_zero")),
      magnitude_scales(lexicon.list("magnitude_scales")),
      magnitudes(lexicon.set("magnitude_words")),
      quakes(lexicon.set("quakes")),
      quake_measures(lexicon.set("quake_measures")),
      times(times_of(lexicon, "time_units")),
      age_units(times_of(lexicon, "age_units")),
      before_times(lexicon.set("between_number_and_time")),
      no_duration_after(lexicon.set("no_duration_after")),
      duration_openers(lexicon.set("duration_openers")),
      duration_wholes(lexicon.set("duration_wholes")),
      plural_units(lexicon.set("date_plurals")),
      no_duration_before(lexicon.list("no_duration_before")),
      age_ends(lexicon.list("age_ends")),
      age_before(lexicon.list("age_before")),
      age_after(lexicon.list("age_after")),
      age_decade_openers(lexicon.set("age_decade_openers")),
      age_decades(texts_of(lexicon, "age_decades")),
      age_decade_parts(texts_of(lexicon, "age_decade_parts")),
      change_verbs(texts_of(lexicon, "change_verbs")),
      change_verbs_with_by(texts_of(lexicon, "change_verbs_with_by")),
      change_nouns(texts_of(lexicon, "change_nouns")),
      change_after(texts_of(lexicon, "change_after")),
      change_adverbs(lexicon.set("change_adverbs")),
      change_bys(lexicon.set("change_bys")),
      change_ofs(lexicon.set("change_ofs")),
      addresses_(lexicon.list("web_addresses")) {
  for (const std::string& start : addresses_) address_bytes_.set(static_cast<unsigned char>(start.front()));
  add_joined_tens();
  for (const auto& [word, number] : numbers) beginnings_.insert(word);
  for (const auto& [word, number] : ordinals) beginnings_.insert(word);
  for (const auto& [word, number] : fractions) beginnings_.insert(word);
  for (const auto& [word, years] : age_decades) beginnings_.insert(word);
  for (const auto& [word, years] : age_decade_parts) beginnings_.insert(word);
  beginnings_.insert(duration_wholes.begin(), duration_wholes.end());
  for (const Set* set : {&articles, &halves, &between, &minus, &magnitudes})
    beginnings_.insert(set->begin(), set->end());
  for (const WordTable* table : {&amount_hedges, &vague, &vague_before_units, &currencies})
    table->add_first_words(beginnings_);
}

// "twentyfive" and "twentyfifth", as some write them.
void AmountWords::add_joined_tens() {
  const Numbers plain = numbers;
  const Texts places = ordinals;
  for (const auto& [ten, value] : plain) {
    if (value < 20) continue;
    for (const auto& [one, unit] : plain) {
      if (unit >= 1 && unit < 10) numbers.emplace(ten + one, value + unit);
    }
    for (const auto& [place, one] : places) {
      const auto unit = plain.find(one);
      if (unit != plain.end() && unit->second < 10) ordinals.emplace(ten + place, ten + one);
    }
  }
}

std::size_t AmountWords::slow_past_address(SentenceTokens sentence, std::size_t at) const {
  const std::string& word = sentence[at].folded;
  const bool begins = std::any_of(addresses_.begin(), addresses_.end(),
                                  [&](const std::string& start) { return word.starts_with(start); });
  if (!begins) return at;
  ++at;
  const auto goes_on = [&] {  // up to a blank or a quotation mark
    return !sentence[at].space_before && !sentence[at].opens_quote && !sentence[at - 1].closes_quote;
  };
  while (at < sentence.size() && goes_on()) ++at;
  return at;
}

bool AmountWords::may_begin(const Token& token) const {
  if (token.kind == TokenKind::number) return true;
  if (beginnings_.contains(token)) return true;
  const bool digit_behind = !token.folded.empty() && token.folded.back() >= '0' && token.folded.back() <= '9';
  return token.kind == TokenKind::word && token.capitals != Capitals::none && digit_behind;  // USD115
}

const AmountWords& amount_words(const Lexicon& lexicon) {
  static const AmountWords words(lexicon);  // there is one lexicon so far
  return words;
}

Hedge hedge_named(std::string_view name) {
  for (const Hedge hedge : {Hedge::at_least, Hedge::more_than, Hedge::up_to, Hedge::fewer_than, Hedge::nearly,
                            Hedge::about}) {
    if (name_of(hedge) == name) return hedge;
  }
  return Hedge::none;
}

const Unit* unit_folded(std::string_view symbol) {
  static const FoldedMap<const Unit*> units = [] {
    FoldedMap<const Unit*> made;
    for (const Unit& unit : all_units()) made.emplace(fold(unit.symbol), &unit);
    return made;
  }();
  const auto found = units.find(symbol);
  return found == units.end() ? nullptr : found->second;
}

}  // namespace gainsay
