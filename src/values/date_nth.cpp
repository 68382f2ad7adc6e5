// What is counted out of a larger unit: "the first Friday of next month", "the last week of April", "Tuesday of next
// week", "the week of May 3", "week 12 of 2018", "on the 27th".
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

NthOf nth_in(int number, int count, Granularity unit, DateExpression whole) {
  NthOf nth{number, count, unit, {}, {}};
  nth.whole.push_back(std::move(whole));
  return nth;
}

NthOf weekday_in(int number, int weekday, DateExpression whole) {
  NthOf nth = nth_in(number, 1, Granularity::day, std::move(whole));
  nth.weekday = weekday;
  return nth;
}

// Of what something can be the n-th of.
Granularity unit_of(const DateExpression& whole) {
  if (const auto* date = std::get_if<CalendarDate>(&whole.node))
    return date->fields.month ? Granularity::month : Granularity::year;
  if (const auto* shifted = std::get_if<ShiftedUnit>(&whole.node)) return shifted->unit;
  if (const auto* part = std::get_if<PartOfYear>(&whole.node)) return part->unit;
  const auto* told = std::get_if<ToldUnit>(&whole.node);
  return told ? told->unit : Granularity::day;
}

}  // namespace

std::optional<DateMatch> DateGrammar::nth(std::size_t at) const {
  Match match = longer(nth_of(at), weekday_of_week(at));
  match = longer(std::move(match), week_and_weekday(at));
  match = longer(std::move(match), unit_around_date(at));
  match = longer(std::move(match), numbered_week(at));
  match = longer(longer(std::move(match), listed_day(at)), listed_weekday(at));
  return longer(std::move(match), day_alone(at));
}

// "first", "3rd", "twenty-first", "last", "second last"
std::optional<DateGrammar::PlacedNumber> DateGrammar::place_in_row(std::size_t at) const {
  if (lexicon_.last_in_row.contains(token_at(at))) return PlacedNumber{-1, at + 1};
  auto placed = worded_ordinal(at);
  if (!placed) placed = ordinal_day(at);
  if (!placed || !lexicon_.last_in_row.contains(token_at(placed->end))) return placed;
  return PlacedNumber{-placed->number, placed->end + 1};
}

// What something is the n-th of: "April", "April 2018", "2018", "next month", "the month", "the third quarter of 1984"
std::optional<DateMatch> DateGrammar::whole_of_nth(std::size_t at) const {
  const std::size_t begin = past_the(at);
  const DateWord& name = word(begin);
  const auto& unit = word(begin + 1).unit;
  if (name.shift && unit && *unit >= Granularity::month) {
    return date_match(ShiftedUnit{*unit, *name.shift, SoFar::whole}, at, begin + 2);
  }
  if (const auto month = month_name(begin)) {
    const auto stated = year_after(month->end);
    CalendarDate date;
    date.fields.month = month->number;
    if (stated) date.fields.year = stated->number;
    else if (word(month->end).shift && word(month->end + 1).unit == Granularity::year)
      date.year_offset = word(month->end).shift;
    return date_match(std::move(date), at, stated ? stated->end : date.year_offset ? month->end + 2 : month->end);
  }
  if (const auto stated = year(begin); stated && !counts_things(begin)) {
    CalendarDate date;
    date.fields.year = stated;
    return date_match(std::move(date), at, begin + 1);
  }
  const Match part = longer(part_of_year(at), told_unit(at));
  return part && !part->expression.bound ? part : std::nullopt;
}

// "the first Friday of next month", "the third week of April", "the first nine months of 1988", "the 15th of next
// month"
std::optional<DateMatch> DateGrammar::nth_of(std::size_t at) const {
  const std::size_t begin = past_the(at);
  auto place = place_in_row(begin);
  // "20 of next month", but not "20 of this month's guests"
  const auto day = place ? std::nullopt : day_of_month(begin);
  const bool of_month = day && is_glue(day->end, DateGlue::of) && word(day->end + 1).shift &&
                        word(day->end + 2).unit == Granularity::month && ends_phrase(day->end + 3);
  if (of_month) place = day;
  if (!place || (at < tokens_.size() && tokens_[begin].hyphen_before)) return std::nullopt;
  const auto counted = count(place->end);
  const std::size_t what_at = counted ? place->end + 1 : place->end;
  const DateWord& what = word(what_at);
  const bool numbered = is(begin, TokenKind::number) && !counted;
  const bool unit = what.unit && *what.unit >= Granularity::day && *what.unit != Granularity::quarter &&
                    what.plural == counted.has_value();
  const bool weekday = what.weekday != 0 && !counted;
  const bool half = what.part_of_year == 6 && !counted;  // "the first half of the year"
  if (!unit && !weekday && !numbered && !half) return std::nullopt;
  const std::size_t end = unit || weekday || half ? what_at + 1 : place->end;
  const bool linked = is_glue(end, DateGlue::of) || is_glue(end, DateGlue::in);
  const bool shifted = word(end).shift.has_value();
  Match whole = linked ? whole_of_nth(end + 1) : shifted ? whole_of_nth(end) : std::nullopt;
  if (!whole) return std::nullopt;
  if (half) {
    const auto* told = std::get_if<ToldUnit>(&whole->expression.node);
    if (!told || told->unit != Granularity::year || told->offset || told->year) return std::nullopt;
    return date_match(nth_in(place->number, 1, Granularity::half, std::move(whole->expression)), at, whole->end);
  }
  // "The 15th of April" is a date by itself; "the 15th of this year" is something else.
  const bool named_whole = std::holds_alternative<CalendarDate>(whole->expression.node);
  const bool in_month = !named_whole && unit_of(whole->expression) == Granularity::month;
  if (!unit && !weekday && !in_month) return std::nullopt;
  if (unit && *what.unit >= unit_of(whole->expression)) return std::nullopt;
  if (weekday)
    return date_match(weekday_in(place->number, what.weekday, std::move(whole->expression)), at, whole->end);
  const Granularity of = unit ? *what.unit : Granularity::day;
  return date_match(nth_in(place->number, counted.value_or(1), of, std::move(whole->expression)), at, whole->end);
}

// "Tuesday of next week", "Friday last week", "Sunday from last week"
std::optional<DateMatch> DateGrammar::weekday_of_week(std::size_t at) const {
  const DateWord& name = word(at);
  if (name.weekday == 0 || (name.abbreviation && !is_capitalised(at))) return std::nullopt;
  const bool part = word(at + 1).part && !word(at + 1).deictic;  // "Wednesday evening next week"
  const std::size_t behind = part ? at + 2 : at + 1;
  const bool linked = is_glue(behind, DateGlue::of) || is_glue(behind, DateGlue::from);
  const std::size_t week = linked ? behind + 1 : behind;
  if (!word(week).shift || word(week + 1).unit != Granularity::week || word(week + 1).plural) return std::nullopt;
  DateExpression whole = plain(ShiftedUnit{Granularity::week, *word(week).shift, SoFar::whole});
  DateExpression day = plain(weekday_in(1, name.weekday, std::move(whole)));
  if (part) day.part = word(at + 1).part;
  return date_match(std::move(day), at, week + 2);
}

// "next week Tuesday", "next week on Tuesday", "last week's Sunday"
std::optional<DateMatch> DateGrammar::week_and_weekday(std::size_t at) const {
  if (!word(at).shift || word(at + 1).unit != Granularity::week || word(at + 1).plural) return std::nullopt;
  const bool linked = is_glue(at + 2, DateGlue::in) || text(at + 2) == "'s" || is(at + 2, TokenKind::dash);
  const std::size_t day = linked ? at + 3 : at + 2;
  const DateWord& name = word(day);
  if (name.weekday == 0 || (name.abbreviation && !is_capitalised(day))) return std::nullopt;
  DateExpression whole = plain(ShiftedUnit{Granularity::week, *word(at).shift, SoFar::whole});
  return date_match(weekday_in(1, name.weekday, std::move(whole)), at, day + 1);
}

// "next week from Wednesday to Friday", "this week between Monday and Thursday"
std::optional<DateMatch> DateGrammar::days_of_week(std::size_t at) const {
  const bool week = word(at).shift && word(at + 1).unit == Granularity::week && !word(at + 1).plural;
  const bool between = week && is_glue(at + 2, DateGlue::between);
  if (!between && !(week && is_glue(at + 2, DateGlue::from))) return std::nullopt;
  const int first = word(at + 3).weekday, last = word(at + 5).weekday;
  const bool joined = past_joint(at + 4) > at + 4 || (between && is_glue(at + 4, DateGlue::and_));
  if (first == 0 || last == 0 || !joined) return std::nullopt;
  DateRange range;
  for (const int weekday : {first, last}) {
    DateExpression whole = plain(ShiftedUnit{Granularity::week, *word(at).shift, SoFar::whole});
    range.ends.push_back(plain(weekday_in(1, weekday, std::move(whole))));
  }
  return date_match(std::move(range), at, at + 6);
}

// "the week of May 3", "the weekend of Nov. 5", "the week starting February 4"
std::optional<DateMatch> DateGrammar::unit_around_date(std::size_t at) const {
  const auto& unit = word(at + 1).unit;
  if (!is_glue(at, DateGlue::the) || (unit != Granularity::week && unit != Granularity::weekend)) return std::nullopt;
  const auto begun = lexicon_.week_begins.at(tokens_, at + 2);
  const std::size_t date_at = begun ? at + 2 + begun->token_count : at + 3;
  if (!begun && !is_glue(at + 2, DateGlue::of)) return std::nullopt;
  Match date = longer(absolute(past_the(date_at)), holiday(date_at));
  if (!date) date = day_alone(date_at);
  const auto* fields = date ? std::get_if<CalendarDate>(&date->expression.node) : nullptr;
  if (!date || (fields && !fields->fields.day)) return std::nullopt;
  UnitAround around{*unit, begun ? leading_number(begun->meaning) : 0, {}, 0};
  const std::size_t end = date->end;
  around.date.push_back(std::move(date->expression));
  return date_match(std::move(around), at, end);
}

// "week 12", "week 12 of 2018"
std::optional<DateMatch> DateGrammar::numbered_week(std::size_t at) const {
  if (is_glue(at, DateGlue::the) && word(at + 1).unit == Granularity::week) {
    Match match = numbered_week(at + 1);
    if (match) match->begin = match->inner = at;
    return match;
  }
  if (word(at).unit != Granularity::week || word(at).plural) return std::nullopt;
  const auto number = digits(at + 1, 1, 2);
  constexpr int kWeeks = 53;
  if (!number || *number < 1 || *number > kWeeks || tokens_[at + 1].hyphen_before) return std::nullopt;
  if (const auto stated = year_after(at + 2)) return date_match(NumberedWeek{*number, stated->number, {}}, at, stated->end);
  if (const PlacedYear behind = year_behind(at + 2); behind.offset)
    return date_match(NumberedWeek{*number, {}, behind.offset}, at, behind.end);
  // A season's third week is none of the year's, but no season has thirty.
  constexpr int kLongestSeason = 26;
  if (*number <= kLongestSeason || !ends_phrase(at + 2)) return std::nullopt;
  return date_match(NumberedWeek{*number, {}, {}}, at, at + 2);
}

// Holes of a golf course, laps, storeys.
bool DateGrammar::tells_of_places() const { return tells_of(lexicon_.no_day_words); }

bool DateGrammar::tells_of(const FoldedSet& words) const {
  constexpr std::size_t kLooked = 100;
  for (std::size_t i = 0; i < std::min(tokens_.size(), kLooked); ++i)
    if (words.contains(token_at(i))) return true;
  return false;
}

// "Monday the 24th", "Friday the thirteenth", "on the 27th"; up to the 18th it may be a hole of a golf course.
std::optional<DateMatch> DateGrammar::day_alone(std::size_t at) const {
  const DateWord& name = word(at);
  const std::size_t stop = name.abbreviation ? past_stop(at + 1) : at + 1;
  const std::size_t day_at = name.weekday != 0 ? past_the(past_comma(stop)) : past_the(at);
  auto day = ordinal_day(day_at);
  if (!day && day_at > at) day = worded_ordinal(day_at);
  constexpr int kLast = 31, kFirstSure = 13;
  // "On Sunday 31" is written so in Britain; a smaller number may be a time.
  const bool said_on = name.weekday != 0 && at > 0 && lexicon_.number_cues.contains(token_at(at - 1));
  const auto number = said_on ? day_of_month(stop) : std::nullopt;
  if (!day && number && number->number >= kFirstSure) day = number;
  // "On 15 at 8:00", "on the 17 from 2 p.m. to 4 p.m."
  const auto timed = !day && name.weekday == 0 && at > 0 && text(at - 1) == "on" ? day_of_month(day_at) : std::nullopt;
  if (timed && has_time_behind(timed->end)) day = timed;
  // Nothing but a day is "Wednesday the 27th".
  const bool sure = day && name.weekday != 0 && day_at > stop && day->end == day_at + 2 && is(day_at, TokenKind::number) &&
                    !is_capitalised(day->end) && !is(day->end, TokenKind::number);
  if (!day || day->number > kLast || !(sure || ends_phrase(day->end) || has_time_behind(day->end))) return std::nullopt;
  if (name.weekday != 0) {
    if (name.abbreviation && !is_capitalised(at)) return std::nullopt;
    return date_match(DayOfMonth{day->number, name.weekday}, at, day->end);
  }
  if (Match listed = day_at > at ? listed_day(day_at) : std::nullopt) {
    listed->begin = listed->inner = at;
    return listed;
  }
  constexpr int kLastHole = 18;
  const bool after_week = at > 1 && is_glue(at - 1, DateGlue::of) && word(at - 2).unit == Granularity::week;
  const bool alone = fills_sentence(at, day->end);
  const bool cued = alone || (at > 0 && (lexicon_.number_cues.contains(token_at(at - 1)) || word(at - 1).bound || after_week ||
                               (day_at > at && lexicon_.lengths_after.contains(token_at(at - 1)))));
  if (!cued || !is(day_at, TokenKind::number)) return std::nullopt;
  if (day->number <= kLastHole && !after_week && tells_of_places()) return std::nullopt;
  return date_match(DayOfMonth{day->number, {}}, at, day->end);
}

}  // namespace gainsay
