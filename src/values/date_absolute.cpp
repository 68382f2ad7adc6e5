// Dates that say themselves when they are: 23 April 2023, April, 1990, the 1990s, the 19th century.
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

DateFields fields_of(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  DateFields fields;
  fields.year = year;
  fields.month = month;
  fields.day = day;
  return fields;
}

DateExpression calendar(const DateFields& fields, std::vector<DateFields> others = {}) {
  return {CalendarDate{fields, std::move(others), {}, false}, {}, Modifier::none, false, {}};
}

template <class Placed>
std::optional<int> number_of(const std::optional<Placed>& placed) {
  return placed ? std::optional(placed->number) : std::nullopt;
}

}  // namespace

bool is_possible(const DateFields& fields) {
  constexpr int kLeapYear = 2000;
  if (!fields.month) return true;
  return is_valid({fields.year.value_or(kLeapYear), *fields.month, fields.day.value_or(1)});
}

std::optional<DateMatch> DateGrammar::absolute(std::size_t at) const {
  if (is(at, TokenKind::number)) {
    Match match = longer(numeric_date(at), dotted_date(at));
    match = longer(std::move(match), day_and_month(at));
    match = longer(std::move(match), decade(at));
    match = longer(std::move(match), century(at));
    match = longer(longer(std::move(match), year_of_era(at)), short_year(at));
    match = longer(longer(std::move(match), spaced_month(at)), packed_date(at));
    return match ? match : longer(bare_year(at), month_said(at));
  }
  if (word(at).weekday != 0) return weekday_and_date(at);
  if (word(at).month != 0) return longer(longer(numeric_date(at), month_and_day(at)), month_alone(at));
  if (word(at).era != 0) return year_of_era(at);
  if (Match joined = joined_month_and_day(at)) return joined;
  Match match = longer(longer(decade(at), century(at)), month_said(at));
  return word(at).ordinal > 0 || word(at).number > 0 ? longer(std::move(match), day_and_month(at)) : match;
}

// "Sunday", "Sunday, April 23", "Sunday 23 April 2023"
std::optional<DateMatch> DateGrammar::weekday_and_date(std::size_t at) const {
  const DateWord& name = word(at);
  const std::size_t stop = name.abbreviation ? past_stop(at + 1) : at + 1;
  const bool part = word(stop).part && !word(stop).deictic;  // "Tuesday evening, Nov. 28"
  const std::size_t named = part ? stop + 1 : stop;
  const std::size_t inside = is(named, TokenKind::open) ? named + 1 : past_comma(named);
  const std::size_t next = past_the(inside);
  Match date = longer(longer(month_and_day(next), day_and_month(next)), longer(numeric_date(next), dotted_date(next)));
  if (date && std::get<CalendarDate>(date->expression.node).fields.day) {
    if (inside > named && is(named, TokenKind::open) && is(date->end, TokenKind::close)) ++date->end;
    std::get<CalendarDate>(date->expression.node).fields.weekday = name.weekday;
    if (part) date->expression.part = word(stop).part;
    date->begin = date->inner = at;
    return date;
  }
  const bool in_capital = is_capitalised(at) && tokens_[at].dotted;
  // "On Thu" and "on tues." are days; the Sun is a newspaper.
  const bool said_on = at > 0 && text(at - 1) == "on" && !name.name_too && (ends_phrase(at + 1) || tokens_[at].dotted);
  const bool timed = name.abbreviation && is_capitalised(at) && !name.name_too && plain_time(time_link(at + 1).end);
  if (name.abbreviation && !in_capital && !said_on && !timed && !fills_sentence(at, at + 1)) return std::nullopt;
  if (is_repeated(at)) return std::nullopt;
  DateFields fields;
  fields.weekday = name.weekday;
  return date_match(calendar(fields), at, at + 1);
}

// "April 23", "April 23rd, 2023", "Apr. 23", "April the 23rd"
std::optional<DateMatch> DateGrammar::month_and_day(std::size_t at) const {
  const auto month = month_name(at);
  if (!month) return std::nullopt;
  auto day = day_of_month(past_the(month->end));
  if (!day) day = worded_day(past_the(month->end));
  if (!day && is(month->end, TokenKind::comma)) day = ordinal_day(month->end + 1);  // "October, 1st"
  if (!day || counts_things(day->end - 1)) return std::nullopt;
  const auto stated = year_after(day->end);
  const auto in_year = stated ? number_of(stated) : year_of_list(day->end);
  const DateFields fields = fields_of(in_year, month->number, day->number);
  if (!is_possible(fields)) return std::nullopt;
  if (Match shifted = stated ? std::nullopt : beside_year(fields, at, day->end)) return shifted;
  return date_match(calendar(fields), at, stated ? stated->end : day->end);
}

// The end of "that year", "of that year".
std::optional<std::size_t> DateGrammar::that_year(std::size_t at) const {
  const std::size_t that = is_glue(at, DateGlue::of) ? at + 1 : at;
  if (word(that).reference != 0 || word(that + 1).unit != Granularity::year || word(that + 1).plural) return std::nullopt;
  return that + 2;
}

// "May 3 last year", "May 3 of that year", "3 May of next year", "October of this year"
std::optional<DateMatch> DateGrammar::beside_year(const DateFields& fields, std::size_t at, std::size_t end) const {
  if (const auto that = that_year(end)) return date_match(CalendarDate{fields, {}, {}, true}, at, *that);
  const PlacedYear behind = year_behind(end);
  if (!behind.offset || behind.fiscal || text(behind.end) == "'s") return std::nullopt;
  return date_match(CalendarDate{fields, {}, behind.offset, false}, at, behind.end);
}

// "Dec31, 1994"
std::optional<DateMatch> DateGrammar::joined_month_and_day(std::size_t at) const {
  const std::string& written = text(at);
  const std::size_t letters = written.find_first_of("0123456789");
  constexpr std::size_t kShortest = 3;
  if (letters == std::string::npos || letters < kShortest || written.size() > letters + 2) return std::nullopt;
  const DateWord* name = lexicon_.find(written.substr(0, letters));
  const std::string_view digits_of_day = std::string_view(written).substr(letters);
  if (!name || name->month == 0 || digits_of_day.find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const auto stated = year_after(at + 1);
  const DateFields fields = fields_of(number_of(stated), name->month, leading_number(digits_of_day));
  const bool homograph = name->homograph && !is_capitalised(at);
  if (homograph || *fields.day < 1 || !is_possible(fields)) return std::nullopt;
  return date_match(calendar(fields), at, stated ? stated->end : at + 1);
}

// "23 April", "23rd of April, 2023", "23 Apr. 2023", "the third of April"
std::optional<DateMatch> DateGrammar::day_and_month(std::size_t at) const {
  auto day = day_of_month(at);
  // "The third of April": a mere "third April" may be one of many.
  if (!day && !(at < tokens_.size() && tokens_[at].hyphen_before)) day = worded_ordinal(at);
  if (!day || (!is(at, TokenKind::number) && !is_glue(day->end, DateGlue::of))) return std::nullopt;
  const bool sign = at > 0 && is(at - 1, TokenKind::sign) && text(at - 1) != "/" && text(at - 1) != "@";
  const bool money = sign && !tokens_[at].space_before;
  // The 7 of "won 30-7 Oct. 19" ends a score.
  const auto score = at > 1 && is(at - 1, TokenKind::range_hyphen) ? digits(at - 2, 1, 3) : std::nullopt;
  if (money || (score && *score > day->number)) return std::nullopt;
  const auto month = month_name(is_glue(day->end, DateGlue::of) ? day->end + 1 : day->end);
  if (!month) return std::nullopt;
  const auto stated = year_after(month->end);
  const DateFields fields = fields_of(number_of(stated), month->number, day->number);
  if (!is_possible(fields)) return std::nullopt;
  if (Match shifted = stated ? std::nullopt : beside_year(fields, at, month->end)) return shifted;
  return date_match(calendar(fields), at, stated ? stated->end : month->end);
}

// "April 2023", "April last year", and "April" alone: with a capital, and where the word means other things too,
// after a cue only
std::optional<DateMatch> DateGrammar::month_alone(std::size_t at) const {
  const auto month = month_name(at);
  if (!month) return std::nullopt;
  if (const auto stated = year_after(month->end))
    return date_match(calendar(fields_of(stated->number, month->number, {})), at, stated->end);
  if (const auto& shift = word(month->end).shift; shift && word(month->end + 1).unit == Granularity::year) {
    const CalendarDate shifted{fields_of({}, month->number, {}), {}, shift, false};
    return date_match({shifted, {}, Modifier::none, false, {}}, at, month->end + 2);
  }
  if (Match shifted = is_glue(month->end, DateGlue::of) ? beside_year(fields_of({}, month->number, {}), at, month->end) : std::nullopt)
    return shifted;
  if (const auto that = that_year(month->end))
    return date_match(CalendarDate{fields_of({}, month->number, {}), {}, {}, true}, at, *that);
  if (is_walk(at)) return std::nullopt;
  const bool alone = fills_sentence(at, at + 1);
  const bool cued = alone || is_cue_before(at, lexicon_.cues);
  const DateWord& name = word(at);
  const bool in_small = !is_capitalised(at) && !name.abbreviation && is_cue_before(at, lexicon_.month_cues) && ends_phrase(at + 1);
  if ((!is_capitalised(at) && !in_small) || (name.homograph && !cued && !is_listed_month(at) && !describes_event(at)))
    return std::nullopt;
  // "In Feb"; Jan may be somebody.
  const bool surely_cued = alone || (at > 0 && (is_glue(at - 1, DateGlue::in) || word(at - 1).bound) && !name.name_too);
  if (name.abbreviation && !(cued && (tokens_[at].dotted || surely_cued))) return std::nullopt;
  return date_match(calendar(fields_of(year_of_month_list(at), month->number, {})), at, at + 1);
}

// "The March vote", "the May figures"
bool DateGrammar::describes_event(std::size_t at) const {
  const bool after_the = at > 0 && is_glue(at - 1, DateGlue::the);
  const bool thing = is(at + 1, TokenKind::word) && tokens_[at + 1].capitals == Capitals::none && !tokens_[at + 1].hyphen_before;
  if (!after_the || !thing || lexicon_.surname_nouns.contains(token_at(at + 1))) return false;
  const DateWord& behind = word(at + 1);
  return behind.glue == DateGlue::none && !behind.bound && text(at + 1) != "on" && text(at + 1) != "for";
}

// "The March of the Mothers" is no month; "bought in March of the Halm mill" is.
bool DateGrammar::is_walk(std::size_t at) const {
  const bool in_month = at > 0 && is_glue(at - 1, DateGlue::in);
  return !in_month && word(at).homograph && is_glue(at + 1, DateGlue::of) && is_glue(at + 2, DateGlue::the) && is_capitalised(at + 3);
}

// "the month of April", "2016 June"
std::optional<DateMatch> DateGrammar::month_said(std::size_t at) const {
  const std::size_t unit = past_the(at);
  const bool said = word(unit).unit == Granularity::month && !word(unit).plural && is_glue(unit + 1, DateGlue::of);
  const auto stated = year(at);
  const auto month = said ? month_name(unit + 2) : stated ? month_name(at + 1) : std::nullopt;
  if (!month || (!said && (word(at + 1).homograph || !is_capitalised(at + 1) || !ends_phrase(month->end))))
    return std::nullopt;
  const auto behind = said ? year_after(month->end) : std::nullopt;
  const DateFields fields = fields_of(said ? number_of(behind) : stated, month->number, {});
  return date_match(calendar(fields), at, behind ? behind->end : month->end);
}

// A number of four digits after "in", "since" …; without such a word only in the reach of living memory and where
// it counts nothing.
std::optional<DateMatch> DateGrammar::bare_year(std::size_t at) const {
  const auto stated = year(at);
  if (!stated || counts_things(at) || is_of_model(at) || is_of_product(at)) return std::nullopt;
  const bool tight = is(at + 1, TokenKind::word) && !tokens_[at + 1].space_before;
  const bool unit_joined = tight && !tokens_[at + 1].hyphen_before && text(at + 1) != "'s";
  const bool money = at > 0 && is(at - 1, TokenKind::sign) && !tokens_[at].space_before;
  // A phone number, or a date that there is not: "2015-1-32".
  const bool numbered = (at > 0 && is(at - 1, TokenKind::range_hyphen)) ||
                        (is(at + 1, TokenKind::range_hyphen) && !tokens_[at + 1].space_before && digits(at + 2, 1, 4) &&
                         is(at + 3, TokenKind::range_hyphen));
  const bool percentage = is(at + 1, TokenKind::sign) && text(at + 1) == "%";
  if (money || numbered || percentage || unit_joined) return std::nullopt;
  constexpr int kOldest = 1800;
  const bool listed = at > 1 && is(at - 1, TokenKind::comma) && year(at - 2);  // "in 1721, 1730 and 1744"
  const bool in_brackets = at > 0 && is(at - 1, TokenKind::open) && is(at + 1, TokenKind::close);
  if (!in_brackets && !listed && !is_cue_before(at, lexicon_.year_cues) && *stated < kOldest) return std::nullopt;
  return date_match(calendar(fields_of(stated, {}, {})), at, at + 1);
}

// "In the low 80s", "temperatures will be in the 60s": of a heat, and of no years.
bool DateGrammar::is_of_degrees(std::size_t at) const {
  if (tokens_[at].apostrophe_before) return false;
  if (at > 0 && lexicon_.degree_places.contains(token_at(at - 1))) return true;
  constexpr std::size_t kReach = 8;
  for (std::size_t before = at; before > at - std::min(at, kReach); --before)
    if (lexicon_.degree_words.contains(token_at(before - 1))) return true;
  return false;
}

// "1990s", "the 1990's", "90s", "nineties", "nineteen nineties"; not "in her 70s"
std::optional<DateMatch> DateGrammar::decade(std::size_t at) const {
  const bool after_the = at > 0 && is_glue(at - 1, DateGlue::the);
  if (const auto named = after_the ? lexicon_.decades.at(tokens_, at) : std::nullopt)
    return date_match(DecadeDate{leading_number(named->meaning), false}, at, at + named->token_count);
  const bool s = is_glue(at + 1, DateGlue::s) || (after_the && text(at + 1) == "'s");
  const bool digits_and_s = s && !tokens_[at + 1].space_before;
  const auto full = year(at);
  if (digits_and_s && full && *full % 10 == 0)
    return date_match({DecadeDate{*full, false}, {}, Modifier::none, false, {}}, at, at + 2);
  if (const int century = word(at).spoken_century; century != 0 && word(at + 1).decade >= 0)
    return date_match(DecadeDate{century * 100 + word(at + 1).decade, false}, at, at + 2);
  const auto short_form = digits_and_s ? digits(at, 2, 2) : std::nullopt;
  const int decade = short_form ? *short_form : word(at).decade;
  // "his 70s", "her late 40s"
  const std::size_t owner = at > 1 && word(at - 1).modifier != Modifier::none ? at - 2 : at - 1;
  const bool age = at > 0 && lexicon_.age_owners.contains(token_at(owner));
  if (decade < 0 || decade % 10 != 0 || age || is_of_degrees(at)) return std::nullopt;
  constexpr int kOldestShort = 20;  // "the 20s" are still the 1920s, "the 10s" the 2010s
  const int first = (decade < kOldestShort ? 2000 : 1900) + decade;
  return date_match({DecadeDate{first, true}, {}, Modifier::none, false, {}}, at, at + (short_form ? 2 : 1));
}

// "19th century", "nineteenth century", "twenty-first century"
std::optional<DateMatch> DateGrammar::century(std::size_t at) const {
  int number = word(at).ordinal;
  std::size_t end = at + 1;
  if (const auto written = digits(at, 1, 2); written && word(at + 1).ordinal_ending) {
    number = *written;
    end = at + 2;
  } else if (word(at).number == 20 && word(at + 1).ordinal > 0 && word(at + 1).ordinal < 10) {
    number = 20 + word(at + 1).ordinal;
    end = at + 2;
  }
  constexpr int kLastCentury = 25;
  if (number < 1 || number > kLastCentury || word(end).unit != Granularity::century) return std::nullopt;
  const int of = era(end + 1);
  return date_match({CenturyDate{of < 0 ? -number : number}, {}, Modifier::none, false, {}}, at,
                    end + (of != 0 ? 2 : 1));
}

}  // namespace gainsay
