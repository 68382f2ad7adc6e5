// Lists of days that share their month or their week: "July 17th, 18th or 19th", "the 22nd, 23rd and 30th of March", "Monday,
// Thursday and Friday next week". Each is a date by itself.
#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

constexpr std::size_t kLongestList = 8;

}  // namespace

// Past "," "and", ", or", and "the"; `at` where there is none.
std::size_t DateGrammar::past_list_mark(std::size_t at) const {
  std::size_t next = past_comma(at);
  if (is_glue(next, DateGlue::and_) || lexicon_.list_words.contains(token_at(next))) ++next;
  return next == at ? at : past_the(next);
}

// The year behind the last day of a list: "July 17th, 18th or 19th, 2021".
std::optional<int> DateGrammar::year_of_list(std::size_t at) const {
  std::size_t next = at;
  for (std::size_t i = 0; i < kLongestList; ++i) {
    const std::size_t item = past_list_mark(next);
    const auto day = item > next ? day_of_month(item) : std::nullopt;
    if (!day) break;
    next = day->end;
  }
  const auto stated = next > at ? year_after(next) : std::nullopt;
  return stated ? std::optional(stated->number) : std::nullopt;
}

// The month that stands behind the list, or before it, with its year.
std::optional<CalendarDate> DateGrammar::month_of_list(std::size_t at, int day) const {
  CalendarDate date;
  std::size_t next = at;
  for (std::size_t i = 0; i < kLongestList; ++i) {
    const std::size_t item = past_list_mark(next);
    const auto other = item > next ? day_of_month(item) : std::nullopt;
    if (!other) break;
    next = other->end;
    if (const Match last = day_and_month(item)) {
      const DateFields& fields = std::get<CalendarDate>(last->expression.node).fields;
      date.fields = fields;
      date.fields.day = day;
      return is_possible(date.fields) ? std::optional(date) : std::nullopt;
    }
  }
  return std::nullopt;
}

// "18th" of "July 17th, 18th or 19th", "22nd" of "the 22nd, 23rd and 30th of March", "5" of "May 3, 4 and 5"
std::optional<DateMatch> DateGrammar::listed_day(std::size_t at) const {
  const auto day = day_of_month(at);
  if (!day) return std::nullopt;
  if (const auto date = month_of_list(day->end, day->number)) return date_match(*date, at, day->end);
  const bool lasts = day->end == at + 2 && lexicon_.lengths_after.contains(token_at(day->end));  // "or 19th for an hour"
  const bool ends = ends_phrase(day->end) || lasts || past_list_mark(day->end) > day->end;
  if (!ends && !lexicon_.is_verb(token_at(day->end))) return std::nullopt;
  // Back over the list to its first day and the month before that. Before a verb ("Oct. 6 and 7 drew crowds") it is a day
  // only where they follow one another: "on May 3 and 12 were hurt".
  std::size_t item = at;
  int later = day->number;
  for (std::size_t i = 0; i < kLongestList && item > 1; ++i) {
    std::size_t before = item - 1;
    if (before > 0 && is_glue(before, DateGlue::the)) --before;
    if (before > 0 && (is_glue(before, DateGlue::and_) || lexicon_.list_words.contains(token_at(before)))) --before;
    else if (!is(before, TokenKind::comma)) return std::nullopt;
    if (before > 0 && is(before, TokenKind::comma)) --before;
    if (before > 0 && word(before).ordinal_ending && !tokens_[before].space_before) --before;
    const auto earlier = day_of_month(before);
    if (!earlier || (!ends && earlier->number != later - 1)) return std::nullopt;
    later = earlier->number;
    item = before;
    if (const auto month = item > 0 ? month_name(item - 1) : std::nullopt; month && month->end == item) {
      const auto stated = year_after(day->end);
      CalendarDate date;
      date.fields.month = month->number;
      date.fields.day = day->number;
      date.fields.year = stated ? std::optional(stated->number) : year_of_list(day->end);
      if (!is_possible(date.fields)) return std::nullopt;
      return date_match(std::move(date), at, stated ? stated->end : day->end);
    }
  }
  return std::nullopt;
}

// The May of "April, May and June" and of "May and June": a month beside another one.
bool DateGrammar::is_listed_month(std::size_t at) const {
  const auto is_month = [&](std::size_t place) { return word(place).month != 0 && is_capitalised(place); };
  const std::size_t next = past_list_mark(at + 1);
  const bool named_before = at > 1 && is(at - 1, TokenKind::word) && is_capitalised(at - 1);  // "Robin May, March Hale"
  if (next > at + 1 && is_month(next) && !named_before && !is_capitalised(next + 1)) return true;
  std::size_t before = at;
  if (before > 0 && lexicon_.list_words.contains(token_at(before - 1))) --before;
  const bool joined = before < at || (next > at + 1 && is_month(next));  // "In August, May said she would go"
  if (before > 0 && is(before - 1, TokenKind::comma)) --before;
  return joined && before < at && before > 0 && is_month(before - 1);
}

// The year of "March" in "March and August 1986": that of the list's last month, or the one before where the list
// turns into a new year ("November and March 1986").
std::optional<int> DateGrammar::year_of_month_list(std::size_t at) const {
  constexpr int kLateInYear = 10, kEarlyInYear = 3;
  std::size_t item = at;
  for (std::size_t i = 0; i < kLongestList; ++i) {
    const std::size_t next = past_list_mark(item + 1);
    if (next == item + 1 || word(next).month == 0) return std::nullopt;
    item = next;
    if (const auto stated = year(item + 1); stated && !counts_things(item + 1))
      return *stated - (word(at).month >= kLateInYear && word(item).month <= kEarlyInYear ? 1 : 0);
  }
  return std::nullopt;
}

// "Thursday" of "next week on Tuesday, Thursday or Friday"
std::optional<DateMatch> DateGrammar::weekday_in_list(std::size_t at) const {
  std::size_t item = at;
  for (std::size_t i = 0; i < kLongestList && item > 1; ++i) {
    std::size_t before = item - 1;
    if (is_glue(before, DateGlue::and_) || lexicon_.list_words.contains(token_at(before))) --before;
    if (before > 0 && is(before, TokenKind::comma)) --before;
    if (before == item - 1 || word(before).weekday == 0) return std::nullopt;
    item = before;
    for (const std::size_t back : {2u, 3u}) {
      const Match first = item >= back ? week_and_weekday(item - back) : std::nullopt;
      if (!first || first->end != item + 1) continue;
      DateExpression expression = first->expression;
      std::get<NthOf>(expression.node).weekday = word(at).weekday;
      return date_match(std::move(expression), at, at + 1);
    }
  }
  return std::nullopt;
}

// The days of "every Friday", "every other Friday", "every Monday and Friday" and "the first Friday of each month" are
// none of the calendar.
bool DateGrammar::is_repeated(std::size_t at) const {
  if (!repeats_) return false;
  const auto repeats = [&](std::size_t place) { return lexicon_.repeats.contains(token_at(place)); };
  if (is_glue(at + 1, DateGlue::of) && repeats(at + 2)) return true;
  std::size_t item = at;
  for (std::size_t i = 0; i < kLongestList && item > 0; ++i) {
    const bool other = item > 1 && is(item - 1, TokenKind::word) && !is_glue(item - 1, DateGlue::in);
    if (repeats(item - 1) || (other && repeats(item - 2))) return true;
    std::size_t before = item - 1;
    if (before > 0 && lexicon_.list_words.contains(token_at(before))) --before;
    if (before > 0 && is(before, TokenKind::comma)) --before;
    if (before == item - 1 || word(before).weekday == 0) return false;
    item = before;
  }
  return false;
}

// "Monday" of "Monday, Thursday and Friday next week"
std::optional<DateMatch> DateGrammar::listed_weekday(std::size_t at) const {
  if (word(at).weekday == 0) return std::nullopt;
  if (Match listed = weekday_in_list(at)) return listed;
  std::size_t next = at + 1;
  for (std::size_t i = 0; i < kLongestList; ++i) {
    const std::size_t item = past_list_mark(next);
    if (item == next || word(item).weekday == 0) return std::nullopt;
    next = item + 1;
    if (const Match last = weekday_of_week(item)) {
      DateExpression expression = last->expression;
      std::get<NthOf>(expression.node).weekday = word(at).weekday;
      return date_match(std::move(expression), at, at + 1);
    }
  }
  return std::nullopt;
}

}  // namespace gainsay
