// Quarters, halves, seasons and years.
#include "values/amount_number.hpp"
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

// What the lexicon says of "year-ago": four quarters.
constexpr int kYearBefore = -4;

}  // namespace

// "1984", "fiscal 1984", "1984's", "last year's", "this year's fiscal"
DateGrammar::PlacedYear DateGrammar::year_before(std::size_t at) const {
  PlacedYear placed{{}, {}, at, word(at).fiscal};
  const std::size_t fiscal = word(at).fiscal ? at + 1 : at;
  if (const auto stated = year(fiscal)) {
    placed.year = stated;
    placed.end = fiscal + (text(fiscal + 1) == "'s" ? 2 : 1);
  } else if (word(at).shift && word(at + 1).unit == Granularity::year && text(at + 2) == "'s") {
    placed.offset = word(at).shift;
    placed.end = at + 3;
  }
  if (word(placed.end).fiscal) {
    placed.fiscal = true;
    ++placed.end;
  }
  return placed;
}

// "of 1984", ", 1984", "last year", "of this year"
DateGrammar::PlacedYear DateGrammar::year_behind(std::size_t at) const {
  PlacedYear placed{{}, {}, at};
  std::size_t begin = word(at).glue == DateGlue::of ? at + 1 : at;
  placed.fiscal = word(begin).fiscal;
  if (placed.fiscal) ++begin;
  if (const auto stated = year(begin)) {
    placed.year = stated;
    placed.end = begin + 1;
  } else if (word(begin).shift && word(begin + 1).unit == Granularity::year) {
    placed.offset = word(begin).shift;
    placed.end = begin + 2;
  } else if (const auto spoken = spoken_year_behind(begin)) {
    placed.year = spoken->number;
    placed.end = spoken->end;
  }
  return placed;
}

std::optional<DateMatch> DateGrammar::calendar_unit(std::size_t at) const {
  Match match = longer(longer(part_of_year(at), named_part(at)), told_unit(at));
  match = longer(std::move(match), quarter_of_last_year(at));
  match = longer(std::move(match), season(at));
  match = longer(longer(std::move(match), worded_year(at)), fiscal_year(at));
  return longer(std::move(match), unit_end(at));
}

// "Two minutes remaining in the third quarter", "2:30 left in the third quarter"; but "the clerk left in the third quarter"
bool DateGrammar::is_on_game_clock(std::size_t ordinal) const {
  const std::size_t in = ordinal > 0 && is_glue(ordinal - 1, DateGlue::the) ? ordinal - 1 : ordinal;
  if (in < 3 || !is_glue(in - 1, DateGlue::in) || !lexicon_.game_clock_words.contains(token_at(in - 2))) return false;
  return word(in - 3).unit_minutes > 0 || is(in - 3, TokenKind::number);
}

// "third-quarter", "the third quarter of 1984", "last year's first half", "the fiscal first quarter"
std::optional<DateMatch> DateGrammar::part_of_year(std::size_t at) const {
  const auto told = lexicon_.told.at(tokens_, past_the(at));
  const bool of_year_before = told && leading_number(told->meaning) == kYearBefore;
  const PlacedYear before = year_before(past_the(at) + (of_year_before ? told->token_count : 0));
  const std::size_t ordinal = before.end;
  const auto in_digits = ordinal_day(ordinal);
  const std::size_t named = in_digits ? in_digits->end : ordinal + 1;
  const int number = in_digits ? in_digits->number : word(ordinal).ordinal;
  const bool last = text(ordinal) == "last" || text(ordinal) == "final";
  const int months = word(named).part_of_year;
  if (months == 0 || is_repeated(named)) return std::nullopt;
  const Granularity unit = months == 3 ? Granularity::quarter : Granularity::half;
  const int most = unit == Granularity::quarter ? 4 : 2;
  const PlacedYear behind = before.year || before.offset ? PlacedYear{{}, {}, named + 1} : year_behind(named + 1);
  if (number > most || (number < 1 && !(last && (behind.year || behind.offset)))) return std::nullopt;
  // "The first half" of a match is none of a year.
  const bool dated = before.year || before.offset || behind.year || behind.offset;
  // "First-half profit" is that of a year, though perhaps of a fiscal one: not for rules to compare.
  const bool of_business = lengths_ == Lengths::left && lexicon_.business_words.contains(token_at(named + 1));
  if (unit == Granularity::half && !dated && !of_business) return std::nullopt;
  if (!dated && !of_year_before && (tells_of(lexicon_.game_words) || is_on_game_clock(ordinal))) return std::nullopt;
  PartOfYear node{unit, last ? most : number, before.year ? before.year : behind.year,
                  before.offset ? before.offset : behind.offset, of_year_before};
  // The article of "the third-quarter loss" is the loss's.
  Match match = date_match(node, tokens_[named].hyphen_before ? past_the(at) : at, behind.end);
  match->expression.fiscal = before.fiscal || behind.fiscal;
  return match;
}

// "Q1 2016", "2016 Q1", "H2 of last year"; without a year it may be a part of a race, but not in "this Q3".
std::optional<DateMatch> DateGrammar::named_part(std::size_t at) const {
  const PlacedYear before = year_before(at);
  const DateWord& name = word(before.end);
  const bool dated = before.year || before.offset;
  const PlacedYear behind = dated ? PlacedYear{{}, {}, before.end + 1} : year_behind(before.end + 1);
  if (name.quarter == 0 && name.half == 0) return std::nullopt;
  if (!(dated || behind.year || behind.offset)) {
    const bool this_one = at > 0 && word(at - 1).shift == 0;
    const bool said = this_one || (at > 0 && lexicon_.quarter_cues.contains(token_at(at - 1)));
    if (name.quarter == 0 || !said || !is_capitalised(at) || !ends_phrase(at + 1) || tells_of_places()) return std::nullopt;
    return date_match(PartOfYear{Granularity::quarter, name.quarter, {}, this_one ? std::optional(0) : std::nullopt}, at,
                      at + 1);
  }
  const PartOfYear part{name.quarter != 0 ? Granularity::quarter : Granularity::half,
                        name.quarter != 0 ? name.quarter : name.half, before.year ? before.year : behind.year,
                        before.offset ? before.offset : behind.offset};
  Match match = date_match(part, at, behind.end);
  match->expression.fiscal = before.fiscal || behind.fiscal;
  return match;
}

// "the quarter", "the latest quarter", "the year-ago period", "the 1988 quarter", "year-earlier"
std::optional<DateMatch> DateGrammar::told_unit(std::size_t at) const {
  const std::size_t begin = past_the(at);
  auto hit = lexicon_.told.at(tokens_, begin);
  const auto stated = hit ? std::nullopt : year(begin);
  std::size_t unit_at = begin + (hit ? hit->token_count : stated ? 1 : 0);
  if (const auto more = hit ? lexicon_.told.at(tokens_, unit_at) : std::nullopt) {  // "the comparable year-ago quarter"
    hit = more;
    unit_at += more->token_count;
  }
  const bool fiscal = word(unit_at).fiscal;
  if (fiscal) ++unit_at;
  const bool the = begin > at;
  const bool joined = word(unit_at).unit && unit_at + 1 < tokens_.size() && tokens_[unit_at + 1].hyphen_before;  // "the quarter-final", "the year-long siege"
  if (joined) return std::nullopt;
  ToldUnit node;
  node.year = stated;
  if (hit) node.offset = leading_number(hit->meaning);
  const bool period = word(unit_at).told_period;
  const auto& unit = word(unit_at).unit;
  const bool plural = word(unit_at).plural;
  const bool quarter = unit == Granularity::quarter && !plural;
  if ((period && hit) || (quarter && (the || hit))) {
    // "the same period last year", "the quarter a year ago"
    const std::size_t behind = past_year_before(unit_at + 1);
    if (behind > unit_at + 1) node.offset = kYearBefore;
    return date_match(node, at, behind);
  }
  if (period && the && stated) return date_match(node, at, unit_at + 1);
  if (hit && *node.offset == kYearBefore) {
    const bool counts = begin + 1 < tokens_.size() && tokens_[begin + 1].hyphen_before;
    node.unit = Granularity::year;
    return counts ? Match(date_match(node, begin, begin + hit->token_count)) : std::nullopt;
  }
  node.unit = unit.value_or(Granularity::minute);
  // "The year ended March 31" is any twelve months.
  if (!hit && node.unit == Granularity::year && word(unit_at + 1).fiscal_end != 0) return std::nullopt;
  const bool whole = node.unit >= Granularity::week && node.unit <= Granularity::year;
  const bool whole_one = lexicon_.told_wholes.contains(token_at(begin)) && node.unit != Granularity::year;
  const bool a_whole_one = lexicon_.told_wholes.contains(token_at(begin)) && begin + 1 < tokens_.size() &&
                           !tokens_[begin + 1].hyphen_before && begin > 0 && is_glue(begin - 1, DateGlue::one);
  const bool named = hit && *node.offset == 0 && !whole_one && !a_whole_one;  // "an entire year" is how long
  if (!whole || plural || stated || !(the || named)) return std::nullopt;
  return date_match(node, at, unit_at + 1);
}

// Past "last year", "of last year", "a year ago"; `at` where there is none.
std::size_t DateGrammar::past_year_before(std::size_t at) const {
  const PlacedYear behind = year_behind(at);
  if (behind.offset == -1 && !behind.fiscal) return behind.end;
  const auto ago = is_glue(at, DateGlue::one) ? lexicon_.told.at(tokens_, at + 1) : std::nullopt;
  return ago && leading_number(ago->meaning) == kYearBefore ? at + 1 + ago->token_count : at;
}

// "last year's quarter", "last year's period"
std::optional<DateMatch> DateGrammar::quarter_of_last_year(std::size_t at) const {
  const PlacedYear before = year_before(at);
  const bool named = word(before.end).unit == Granularity::quarter || word(before.end).told_period;
  if (before.offset != -1 || !named || word(before.end).plural) return std::nullopt;
  return date_match(ToldUnit{Granularity::quarter, kYearBefore, {}, false}, at, before.end + 1);
}

// "nineteen ninety-six"; after "the year" also "two thousand"
std::optional<DateGrammar::PlacedNumber> DateGrammar::spoken_year(std::size_t at) const {
  const int century = word(at).spoken_century;
  if (century != 0 && at + 1 < tokens_.size()) {
    constexpr int kTen = 10, kHundred = 100;
    const auto rest = read_number(tokens_, at + 1, lexicon_.amounts, Abbreviations::of_counts);
    if (!rest || rest->in_digits || rest->number.value < kTen || rest->number.value >= kHundred) return std::nullopt;
    return PlacedNumber{century * kHundred + static_cast<int>(rest->number.value), rest->end};
  }
  if (at == 0 || at >= tokens_.size()) return std::nullopt;
  const bool said = word(at - 1).unit == Granularity::year;
  if (!said && !(is_glue(at - 1, DateGlue::in) && word(at).number > 0)) return std::nullopt;
  const auto whole = read_number(tokens_, at, lexicon_.amounts, Abbreviations::of_counts);
  constexpr double kFirst = 1000, kLast = 2100;
  if (!whole || whole->number.value < kFirst || whole->number.value > kLast) return std::nullopt;
  // "In two thousand and fifteen" says no year where it counts something.
  if (!said && (whole->in_digits || !ends_phrase(whole->end))) return std::nullopt;
  return PlacedNumber{static_cast<int>(whole->number.value), whole->end};
}

// "April first, two thousand ten", "April nineteen ninety-six"; "in April two thousand people" are people.
std::optional<DateGrammar::PlacedNumber> DateGrammar::spoken_year_behind(std::size_t at) const {
  if (word(at).number < 0 && word(at).spoken_century == 0) return std::nullopt;
  auto spoken = spoken_year(at);
  if (!spoken) {
    const auto whole = read_number(tokens_, at, lexicon_.amounts, Abbreviations::of_counts);
    constexpr double kLast = 2100;
    const double kFirst = word(at).number > 10 ? 1100 : 2000;  // "seventeen hundred thirty-three"
    if (!whole || whole->in_digits || whole->number.value < kFirst || whole->number.value >= kLast) return std::nullopt;
    spoken = PlacedNumber{static_cast<int>(whole->number.value), whole->end};
  }
  return ends_phrase(spoken->end) ? spoken : std::nullopt;
}

// "nineteen ninety-six", "the year two thousand", "January nineteen ninety-seven"
std::optional<DateMatch> DateGrammar::worded_year(std::size_t at) const {
  const bool named = is_glue(at, DateGlue::the) && word(at + 1).unit == Granularity::year;
  const int month = word(at).homograph ? 0 : word(at).month;
  CalendarDate date;
  if (month != 0) date.fields.month = month;
  if (const auto stated = named && is_glue(at + 2, DateGlue::of) ? year(at + 3) : std::nullopt) {  // "the year of 2008"
    date.fields.year = stated;
    return date_match(date, at, at + 4);
  }
  const auto spoken = spoken_year(named ? at + 2 : month != 0 ? at + 1 : at);
  if (!spoken) return std::nullopt;
  date.fields.year = spoken->number;
  return date_match(date, at, spoken->end);
}

// "year-end", "the year's end", "month's end"
std::optional<DateMatch> DateGrammar::unit_end(std::size_t at) const {
  const auto hit = lexicon_.unit_ends.at(tokens_, past_the(at));
  if (!hit) return std::nullopt;
  const Granularity unit = unit_named(std::string(hit->meaning));
  const std::size_t end = past_the(at) + hit->token_count;
  const bool one_word = tokens_[end - 1].hyphen_before;
  Match match = date_match(ToldUnit{unit, {}, {}, unit == Granularity::year && one_word}, at, end);
  match->expression.modifier = Modifier::late;
  match->expression.edge = true;
  return match;
}

// "last summer", "the winter of 1963", "summer"
std::optional<DateMatch> DateGrammar::season(std::size_t at) const {
  const auto nearest = lexicon_.nearest.at(tokens_, at);  // "this past spring"
  const auto shift = nearest ? std::optional(leading_number(nearest->meaning)) : word(at).shift;
  const bool told = word(at).reference.has_value() && !is_conjunction(at);  // "that winter"
  const std::size_t name = nearest ? at + nearest->token_count : shift || told ? at + 1 : past_the(at);
  const int month = word(name).season;
  if (month == 0 || is_repeated(name)) return std::nullopt;
  // "the spring and summer of 1963"
  const bool two = is_glue(name + 1, DateGlue::and_) && word(name + 2).season != 0 && !shift && !told;
  PlacedYear behind = year_behind(two ? name + 3 : name + 1);
  if (two) behind.end = name + 1;
  const bool event = lexicon_.season_events.contains(token_at(name + 1));  // "the Spring Offensive"
  const bool sure = shift || told || behind.year || behind.offset || event;
  // "In the fall" is a season, "in the fall of Troy" is none.
  const bool in_the = name > at && at > 0 && word(at - 1).glue == DateGlue::in && word(name + 1).glue != DateGlue::of;
  // "In spring", "early spring", but not "in spring water" and "an early fall in rents"
  const bool led = name > 0 && (is_glue(name - 1, DateGlue::in) || word(name - 1).modifier != Modifier::none);
  const bool homograph = word(name).season_homograph && !in_the && !(led && ends_phrase(name + 1) && !is_glue(name + 1, DateGlue::in));
  const bool kind = lexicon_.season_kinds.contains(token_at(name + 1));  // "winter wheat"
  if (!sure && (homograph || kind || tokens_[name].capitals != Capitals::none)) return std::nullopt;
  if (event) behind = {year_behind(name + 2).year, {}, name + 1};
  // "winter 2009-10"
  const auto last = behind.year && is(behind.end, TokenKind::range_hyphen) ? digits(behind.end + 1, 2, 4) : std::nullopt;
  if (last && (*last == *behind.year + 1 || *last == (*behind.year + 1) % 100)) behind.end += 2;
  SeasonOfYear season{month, behind.year, behind.year ? std::nullopt : behind.offset};
  if (shift) season.offset = shift;
  if (told) season.offset = word(at).reference;
  season.of_told = told || (shift && *shift > 0 && at > 0 && is_glue(at - 1, DateGlue::the));
  return date_match(season, at, behind.end);
}

}  // namespace gainsay
