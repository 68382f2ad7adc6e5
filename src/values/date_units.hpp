// Inside values/: the units of the calendar as intervals of minutes, and the parts of them that people name.
#pragma once

#include <string>

#include "support/calendar.hpp"
#include "values/policies.hpp"
#include "values/value.hpp"

namespace gainsay {

// From the first minute of one day to the last minute of another.
Interval days(Day first, Day last);
Interval years(int first, int last);

// The days on which a bounded interval begins and ends.
Day first_day(const Interval& interval);
Day last_day(const Interval& interval);

// From `from` to `to` o'clock of a day, both hours counted from its midnight; the last minute is the one before `to`.
Interval hours(Day day, int from, int to);

// The calendar unit that holds a day, moved on by `offset` units. Minutes and parts of days count as their day,
// a weekend is the Saturday and Sunday of the day's week, a season begins in December, March, June or September,
// a century in its year 01.
Interval unit_around(Granularity unit, Day day, WeekStart week_start, int offset = 0);

// The early, middle or late part of a unit: thirds with soft edges, but for weeks (late is Friday to Sunday), decades
// (years 0–3, 4–6, 7–9) and days. The unit itself, at its own edges, for every other modifier. A century's year 00
// is its edge.
DateExtent part_of_unit(Granularity unit, const Interval& bounds, Modifier modifier);

// What an extent is called: the unit and modifier that it is the extent of, else the finest unit that its ends fall
// on. The same extent has the same shape, wherever it came from.
struct Shape {
  Granularity granularity = Granularity::day;
  Modifier modifier = Modifier::none;

  bool operator==(const Shape&) const = default;
};
Shape shape_of(const DateExtent& extent, Reading reading);

// "2023", "0044"; before year 1 as ISO 8601 has it, where year 0 is 1 BC: "-0043" is 44 BC.
std::string iso_year(int year);

}  // namespace gainsay
