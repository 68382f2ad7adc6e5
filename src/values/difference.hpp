// What may lie behind a difference: a zero too many, digits exchanged, another unit, a year off.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "values/value.hpp"

namespace gainsay {

// A value as one article states it: `mention` is how it is written, where a weekday may stand that the value does not
// keep. Empty where nothing is written. Views live as long as what they look at.
struct StatedValue {
  const Value& value;
  std::string_view mention;
};

// Clauses for people that would explain why two disjoint values differ, the likeliest first; none for values that can
// both be true, and none where nothing simple explains it: "31,000 is ten times 3,100", "1,823 is 1,283 with two
// neighbouring digits exchanged", "12 km is 7.5 mi …", "the same day, one year apart", "5 May 2023 is a Friday, and so is
// what the other writes".
std::vector<std::string> explain_difference(const StatedValue& first, const StatedValue& second);

// What cannot be about a value in itself: "8 July 2016 is a Friday, not a Thursday". Nothing for all others.
std::optional<std::string> contradiction_in(const Value& value);

}  // namespace gainsay
