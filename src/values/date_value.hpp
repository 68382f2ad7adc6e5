// Inside values/: how dates relate and are spelled. Everybody else uses relation.hpp and spelling.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

Relation relate_dates(const DateValue& a, const DateValue& b, const Tolerance& tolerance);
std::optional<Extents> date_extents(const DateValue& date, const Tolerance& tolerance);

// The weekday that is written with a day of the calendar on which none of its readings falls: "Thursday, July 8, 2016"
// was a Friday. Nothing where the two agree, or only one is stated.
std::optional<int> false_weekday(const DateValue& date);

// A date of which nobody knows more than how fine it is.
inline DateValue unresolved(Granularity granularity) {
  DateValue value;
  value.granularity = granularity;
  return value;
}

std::string canonical_date(const DateValue& date);
std::vector<std::string> canonical_date_alternatives(const DateValue& date);
Result<DateValue> read_canonical_date(std::string_view text, const std::vector<std::string>& alternatives);
std::string date_in_words(const DateValue& date);

}  // namespace gainsay
