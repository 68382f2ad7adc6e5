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

struct TimexExpression {
  std::variant<DateExpression, FixedTimex> node;
  std::string modifier;
};

struct TimexMatch {
  TimexExpression expression;
  std::size_t begin = 0;  // tokens of the sentence
  std::size_t end = 0;
};

}  // namespace gainsay
