// Inside values/: dates as people write them, also in pieces, for reasons and assumptions.
#pragma once

#include <optional>
#include <string>

#include "values/date_value.hpp"

namespace gainsay {

// "28–30 April 2023", "1990–1993", "2 May 2023, 14:05" for a bounded interval. Days and months of `known_year` go
// without their year: "28–30 April".
std::string interval_in_words(const Interval& interval, std::optional<int> known_year = std::nullopt);

// "early 1990s (1990–1993)", "24–30 April 2023", "1990s"; for a bounded extent.
std::string extent_in_words(const DateExtent& extent, Reading reading);

// "23 April", "April", "Sunday", "3–6 May"; for unresolved dates with fields.
std::string fields_in_words(const DateValue& date);

// "April" for 4, "Sunday" for 7.
std::string_view month_in_words(int month);
std::string_view weekday_in_words(int weekday);

// "early", "mid", … with a final blank, or nothing.
std::string modifier_in_words(Modifier modifier);

}  // namespace gainsay
