// Inside values/: what a date's words mean as TIMEX3.
#pragma once

#include <optional>
#include <string>

#include "values/date_cues.hpp"
#include "values/date_expression.hpp"
#include "values/timex.hpp"

namespace gainsay {

// A unit of the calendar by its first day.
struct TimexPoint {
  Granularity unit = Granularity::day;
  Day first = 0;
};

struct TimexMeaning {
  TimexType type = TimexType::date;
  std::string value;
  std::string modifier;
  std::optional<TimexPoint> point;  // where it lies, for what is said of it later
};

// A date that is no range; its bound counts for nothing.
TimexMeaning timex_of(DateExpression expression, const RecogniseContext& context, const ClauseCues& cues);

}  // namespace gainsay
