#include "values/date_units.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace gainsay {

namespace {

constexpr Minute kMinutesAnHour = 60;

Interval minutes(Minute first, Minute last) { return {static_cast<double>(first), static_cast<double>(last)}; }

int floor_to(int value, int step) {
  const int rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

// `count` months from the month that lies `index` months after January of year 0.
Interval months(int index, int count) {
  const auto first_of = [](int month) {
    const int year = floor_to(month, 12) / 12;
    return day_number({year, month - year * 12 + 1, 1});
  };
  return days(first_of(index), first_of(index + count) - 1);
}

// Thirds of a unit by its days, each with an edge of a tenth.
DateExtent third(const Interval& bounds, Modifier modifier) {
  const Day first = first_day(bounds);
  const Day last = last_day(bounds);
  const Day length = last - first + 1;
  const Day step = length / 3;
  const Day edge = std::max<Day>(1, length / 15);
  if (modifier == Modifier::early) return {days(first, first + step - 1), days(first, first + step - 1 + edge)};
  if (modifier == Modifier::late) return {days(first + 2 * step, last), days(first + 2 * step - edge, last)};
  return {days(first + step, first + 2 * step - 1), days(first + step - edge, first + 2 * step - 1 + edge)};
}

// Months 1–4, 5–8, 9–12, each with an edge of one month.
DateExtent part_of_year(int year, Modifier modifier) {
  const int january = year * 12;
  if (modifier == Modifier::early) return {months(january, 4), months(january, 5)};
  if (modifier == Modifier::late) return {months(january + 8, 4), months(january + 7, 5)};
  return {months(january + 4, 4), months(january + 3, 6)};
}

DateExtent part_of_decade(int first, Modifier modifier) {
  if (modifier == Modifier::early) return {years(first, first + 3), years(first, first + 4)};
  if (modifier == Modifier::late) return {years(first + 7, first + 9), years(first + 6, first + 9)};
  return {years(first + 4, first + 6), years(first + 3, first + 7)};
}

// `first` is the year 01. Many count the year 00 in, so it is an edge of what begins there.
DateExtent part_of_century(int first, Modifier modifier) {
  if (modifier == Modifier::early) return {years(first, first + 32), years(first - 1, first + 39)};
  if (modifier == Modifier::late) return {years(first + 66, first + 99), years(first + 59, first + 99)};
  if (modifier == Modifier::mid) return {years(first + 39, first + 59), years(first + 29, first + 69)};
  return {years(first, first + 99), years(first - 1, first + 99)};
}

// Counted from the week's Monday, so that it does not matter on which day the week starts.
DateExtent part_of_week(const Interval& bounds, Modifier modifier) {
  const Day first = first_day(bounds);
  const Day monday = first + (8 - weekday(first)) % 7;
  if (modifier == Modifier::early) return {days(monday, monday + 1), days(monday, monday + 2)};
  if (modifier == Modifier::late) return {days(monday + 4, monday + 6), days(monday + 3, monday + 6)};
  return {days(monday + 2, monday + 2), days(monday + 1, monday + 3)};
}

// "Late Friday" runs into the night and so may be "early Saturday".
DateExtent part_of_day(Day day, Modifier modifier) {
  if (modifier == Modifier::early) return {hours(day, 0, 8), hours(day, 0, 10)};
  if (modifier == Modifier::late) return {hours(day, 18, 24), hours(day, 16, 30)};
  return {hours(day, 10, 14), hours(day, 8, 16)};
}

bool divides(Modifier modifier) {
  return modifier == Modifier::early || modifier == Modifier::mid || modifier == Modifier::late;
}

// Whether the interval begins where a unit begins and ends where one ends.
bool falls_on(Granularity unit, const Interval& interval) {
  return unit_around(unit, first_day(interval), WeekStart::monday).lo == interval.lo &&
         unit_around(unit, last_day(interval), WeekStart::monday).hi == interval.hi;
}

Granularity finest_unit(const Interval& interval) {
  if (interval.lo == interval.hi) return Granularity::minute;
  if (falls_on(Granularity::year, interval)) return Granularity::year;
  if (falls_on(Granularity::month, interval)) return Granularity::month;
  if (falls_on(Granularity::day, interval)) return Granularity::day;
  return Granularity::part_of_day;
}

}  // namespace

Interval days(Day first, Day last) { return minutes(first * kMinutesADay, (last + 1) * kMinutesADay - 1); }

Interval years(int first, int last) { return days(day_number({first, 1, 1}), day_number({last, 12, 31})); }

Day first_day(const Interval& interval) { return static_cast<Day>(std::floor(interval.lo / kMinutesADay)); }

Day last_day(const Interval& interval) { return static_cast<Day>(std::floor(interval.hi / kMinutesADay)); }

std::string iso_year(int year) { return fmt::format("{}{:04}", year < 0 ? "-" : "", year < 0 ? -year : year); }

Interval hours(Day day, int from, int to) {
  const Minute midnight = day * kMinutesADay;
  return minutes(midnight + from * kMinutesAnHour, midnight + to * kMinutesAnHour - 1);
}

Interval unit_around(Granularity unit, Day day, WeekStart week_start, int offset) {
  const CivilDate date = civil_date(day);
  const int month = date.year * 12 + date.month - 1;
  const Day since_start = week_start == WeekStart::monday ? weekday(day) - 1 : weekday(day) % 7;
  const Day week = day - since_start + 7 * offset;
  switch (unit) {
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::day: return days(day + offset, day + offset);
    case Granularity::weekend: {
      const Day saturday = day - weekday(day) + 6 + 7 * offset;
      return days(saturday, saturday + 1);
    }
    case Granularity::week: return days(week, week + 6);
    case Granularity::month: return months(month + offset, 1);
    case Granularity::quarter: return months(floor_to(month, 3) + 3 * offset, 3);
    case Granularity::season: return months(floor_to(month + 1, 3) - 1 + 3 * offset, 3);
    case Granularity::half: return months(floor_to(month, 6) + 6 * offset, 6);
    case Granularity::year: return years(date.year + offset, date.year + offset);
    case Granularity::decade: {
      const int first = floor_to(date.year, 10) + 10 * offset;
      return years(first, first + 9);
    }
    case Granularity::century: {
      const int first = floor_to(date.year - 1, 100) + 1 + 100 * offset;
      return years(first, first + 99);
    }
  }
  return {};
}

DateExtent part_of_unit(Granularity unit, const Interval& bounds, Modifier modifier) {
  const int year = civil_date(first_day(bounds)).year;
  if (unit == Granularity::century) return part_of_century(year, modifier);
  if (!divides(modifier)) return {bounds, bounds};
  switch (unit) {
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::weekend: return {bounds, bounds};
    case Granularity::day: return part_of_day(first_day(bounds), modifier);
    case Granularity::week: return part_of_week(bounds, modifier);
    case Granularity::year: return part_of_year(year, modifier);
    case Granularity::decade: return part_of_decade(year, modifier);
    case Granularity::month:
    case Granularity::season:
    case Granularity::quarter:
    case Granularity::half:
    case Granularity::century: return third(bounds, modifier);
  }
  return {bounds, bounds};
}

Shape shape_of(const DateExtent& extent, Reading reading) {
  if (!std::isfinite(extent.outer.lo) || !std::isfinite(extent.outer.hi)) return {};
  const Granularity finest = finest_unit(extent.core);
  if (reading == Reading::throughout) return {finest, Modifier::none};
  using enum Granularity;
  const Day begin = first_day(extent.core);
  // Most dates are days, and no part of anything larger is one without a fuzzy edge.
  if (extent.core == extent.outer && extent.core == days(begin, begin)) return {day, Modifier::none};
  for (const Granularity unit : {century, decade, year, half, quarter, season, month, week, weekend, day}) {
    const Interval bounds = unit_around(unit, begin, WeekStart::monday);
    const Interval others = unit_around(unit, begin, WeekStart::sunday);
    for (const Modifier modifier : {Modifier::none, Modifier::early, Modifier::mid, Modifier::late}) {
      const bool is_it = part_of_unit(unit, bounds, modifier) == extent ||
                         (others != bounds && part_of_unit(unit, others, modifier) == extent);
      if (is_it) return {unit == day && modifier != Modifier::none ? part_of_day : unit, modifier};
    }
  }
  return {finest, Modifier::none};
}

}  // namespace gainsay
