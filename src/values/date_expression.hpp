// Inside values/: what a date's words say, before anybody asks when that was. The grammar makes it, date_resolve.hpp
// turns it into a value.
#pragma once

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "values/date_edges.hpp"
#include "values/date_lexicon.hpp"
#include "values/value.hpp"

namespace gainsay {

// "23 April 2023", "April", "1990", "Sunday, April 23", 03/04/2023.
struct CalendarDate {
  DateFields fields;
  std::vector<DateFields> others;  // the other order of day and month
  std::optional<int> year_offset;  // "April last year": -1
  bool of_told_year = false;       // "July of that year"
  bool century_guessed = false;    // "'99"
};

// "Monday the 24th", "on the 27th": a day of a month that is not named.
struct DayOfMonth {
  int day = 1;
  std::optional<int> weekday;
};

// "week 12 of 2018", as ISO 8601 counts them.
struct NumberedWeek {
  int number = 1;
  std::optional<int> year;
  std::optional<int> year_offset;  // "week 12 of last year"
};

// "the 1990s", "the 90s".
struct DecadeDate {
  int first_year = 0;
  bool century_guessed = false;
};

// "19th century": 19; "5th century BC": -5.
struct CenturyDate {
  int number = 0;
};

// "last week", "today", "earlier this month".
struct ShiftedUnit {
  Granularity unit = Granularity::day;
  int offset = 0;
  SoFar so_far = SoFar::whole;
};

// "last Thursday", "next April": a weekday or a month.
struct ShiftedName {
  DateFields fields;
  int offset = 0;
  bool nearest = false;  // "this coming Thursday": no other is meant
  bool of_told = false;  // "the previous Thursday": beside the day that the text told of last
};

// "the weekend", "this weekend".
struct BareWeekend {
  enum class Called { by_article, by_this };
  Called called = Called::by_article;
};

// So many of a unit: years, weeks, hours.
struct UnitCount {
  int count = 0;
  Granularity unit = Granularity::day;
  int minutes = 0;  // of one, where it is shorter than a day: 60
  bool business = false;  // days that are no weekend's
  int most = 0;           // "a few": from `count` up to so many
  bool about = false;     // "about five"
};

// "two weeks ago".
struct UnitsAgo : UnitCount {};

// "the last three weeks", "the next two years": up to the publication, or from it on.
enum class WindowStart { beside_today, today };  // "within two weeks" counts today in
struct Window {
  UnitCount units;
  bool ahead = false;
  WindowStart start = WindowStart::beside_today;
};

// What a date counts from: the last one the text told of, something that is no date ("two days after the vote"), or
// the publication.
enum class CountedFrom { mention, event, publication };

// "the previous day", "two days later", "several years ago": nobody can tell from the words alone. In units: -1, 2,
// nothing where no number is stated.
struct ReferringDate {
  Granularity unit = Granularity::day;
  std::optional<int> offset = {};
  CountedFrom from = CountedFrom::mention;
  int side = 0;  // where no number is stated: -1 for earlier, 1 for later
};

// "the third quarter of 1984", "last year's first half".
struct PartOfYear {
  Granularity unit = Granularity::quarter;  // or half
  int number = 1;
  std::optional<int> year;
  std::optional<int> year_offset;  // from the publication
  bool year_before = false;        // "the year-ago third quarter"
};

// "the quarter", "the latest quarter", "the year-ago period", "the 1988 quarter".
struct ToldUnit {
  Granularity unit = Granularity::quarter;
  std::optional<int> offset;  // none: the one that is told of
  std::optional<int> year;
  bool last_day = false;      // "year-end": TIMEX3 writes its day
};

// "last summer", "the winter of 1963".
struct SeasonOfYear {
  int month = 3;  // in which it begins
  std::optional<int> year;
  std::optional<int> offset;  // last: -1
  bool of_told = false;       // "that winter", "the next spring": counted from what the text told of
};

// "Thanksgiving", "last Easter".
struct Holiday {
  std::vector<int> rule;  // as in the lexicon
  std::optional<int> year;
  std::optional<int> offset;       // the last one, the next one
  std::optional<int> year_offset;  // "Easter of last year"
};

// "the morning", "overnight", "that night", "the next morning": of the day that is told of, or one beside it.
struct PartOfToldDay {
  DayPart part;
  int offset = 0;
  int reach = 0;  // "overnight" in the news is no night further than that from the publication; 0 for any
};

struct DateExpression;

// "two weeks after May 13", "a month and two days ago": counted from a date, or from the publication.
struct OffsetDate {
  std::vector<UnitCount> counts;
  int direction = 1;
  std::vector<DateExpression> from;  // none or one
};

// "for three days from May 3": begins on the day, and lasts.
struct DateLength {
  std::vector<UnitCount> counts;
  int direction = 1;
  std::vector<DateExpression> from;  // exactly one
};

// "the first Friday of next month", "the last week of April", "the first two weeks of 2021", "Tuesday of next week".
struct NthOf {
  int number = 1;  // -1 is the last
  int count = 1;
  Granularity unit = Granularity::day;
  std::optional<int> weekday;
  std::vector<DateExpression> whole;  // exactly one
};

// "the week of May 3", "the weekend of July 4"; "the week ended May 3" is the seven days up to it.
struct UnitAround {
  Granularity unit = Granularity::week;
  int side = 0;  // -1: it ends on the day; 1: it begins
  std::vector<DateExpression> date;  // exactly one
  int months = 0;                    // "the quarter ended May 3": 3 of them
};

// "9:30 a.m. on Tuesday", "noon", "between 4 and 5 p.m.".
struct ClockTime {
  int minute = 0;                   // of the day
  std::optional<int> last_minute;   // of a range
  std::optional<int> zone;          // minutes east of UTC, if stated
  bool half_known = false;          // morning or afternoon: not of a mere "9:30"
  std::vector<DateExpression> day;  // none or one
};

// "from May 3 to May 6": exactly two.
struct DateRange {
  std::vector<DateExpression> ends;
};

struct DateExpression {
  std::variant<CalendarDate, DecadeDate, CenturyDate, ShiftedUnit, ShiftedName, BareWeekend, UnitsAgo, ReferringDate,
               PartOfYear, ToldUnit, SeasonOfYear, Holiday, PartOfToldDay, ClockTime, DateRange, DayOfMonth,
               NumberedWeek, Window, OffsetDate, NthOf, UnitAround, DateLength>
      node;
  std::optional<DayPart> part;         // "Monday night"
  Modifier modifier = Modifier::none;  // "late last week"
  bool edge = false;                   // said as "end of", "beginning of"
  std::optional<EdgeWord> bound;       // "since …"
  // Of a month and day without a year: -1 for the last one before the publication, 1 for the coming one ("the year
  // ended March 31").
  int side = 0;
  bool fiscal = false;     // of a year or a part of one: "fiscal 2019"
  bool overnight = false;  // "overnight Thursday": its part is the night that begins or ends on the day
};

// The expression that says this and no more.
inline DateExpression plain(decltype(DateExpression::node) node) {
  DateExpression expression;
  expression.node = std::move(node);
  return expression;
}

}  // namespace gainsay
