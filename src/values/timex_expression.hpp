// Inside values/: what a time expression says, before anybody asks when that was. The grammar makes it, and
// timex_resolve.hpp turns it into a TIMEX3 value.
#pragma once

#include <cstddef>
#include <string>
#include <variant>

#include "values/date_expression.hpp"
#include "values/timex.hpp"

namespace gainsay {

// What needs no resolving: "three days", "every week", "now".
struct FixedTimex {
  TimexType type = TimexType::duration;
  std::string value;
};

// "the third quarter of 1984", "last year's first half".
struct PartOfYear {
  Granularity unit = Granularity::quarter;  // or half
  int number = 1;
  std::optional<int> year;
  std::optional<int> year_offset;  // from the publication
};

// "the quarter", "the latest quarter", "the year-ago period", "the 1988 quarter".
struct ToldUnit {
  Granularity unit = Granularity::quarter;
  std::optional<int> offset;  // none: the one that is told of
  std::optional<int> year;
};

// "last summer", "the winter of 1963".
struct SeasonOfYear {
  int month = 3;  // in which it begins
  std::optional<int> year;
  std::optional<int> offset;  // last: -1
};

// "9:30 a.m. on Tuesday".
struct ClockTime {
  int minute = 0;  // of the day
  bool universal = false;  // stated in GMT
  std::optional<DateExpression> day;
};

// "the morning", "overnight", "that night", "the next morning": of the day that is told of, or one beside it.
struct PartOfToldDay {
  DayPart part;
  int offset = 0;
};

// "Thanksgiving", "last Easter".
struct Holiday {
  std::vector<int> rule;  // as in the lexicon
  std::optional<int> year;
  std::optional<int> offset;
};

struct TimexExpression {
  std::variant<DateExpression, FixedTimex, PartOfYear, ToldUnit, SeasonOfYear, ClockTime, PartOfToldDay, Holiday> node;
  std::string modifier;
  // Of a month and day without a year: -1 for the last one before the publication, 1 for the coming one.
  int side = 0;
};

struct TimexMatch {
  TimexExpression expression;
  std::size_t begin = 0;  // tokens of the sentence
  std::size_t end = 0;
};

}  // namespace gainsay
