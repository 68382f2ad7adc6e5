// Dates as keys: cut to the unit that tells instances apart.
#pragma once

#include "values/policies.hpp"
#include "values/value.hpp"

namespace gainsay {

// The unit of that granularity (day, week, month, season, quarter, half, year, decade, century) in which the date lies:
// "23 April 2023" cut to months is April 2023. A date stays as it is where it is coarser, open on one side, or where
// its widest reading leaves the unit. One without a year can be cut to days and months only.
DateValue cut_to(const DateValue& date, Granularity granularity, WeekStart week_start);

}  // namespace gainsay
