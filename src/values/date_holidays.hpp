// Inside values/: holidays as days of a year.
#pragma once

#include <vector>

#include "support/calendar.hpp"

namespace gainsay {

// The day of a holiday in a year. The rule has one number (days after Easter Sunday), two (month and day) or three
// (month, weekday and which of them; -1 is the last).
Day day_of_holiday(const std::vector<int>& rule, int year);

}  // namespace gainsay
