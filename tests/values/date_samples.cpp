#include "date_samples.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

#include "values/date_edges.hpp"
#include "values/date_units.hpp"

namespace gainsay::tests {

namespace {

using enum Granularity;

int pick(std::mt19937& random, int first, int last) { return std::uniform_int_distribution(first, last)(random); }

// Within a few years, so that dates meet often enough.
Day any_day(std::mt19937& random) { return day_number({2019, 12, 1}) + pick(random, 0, 500); }

Interval any_unit(std::mt19937& random, Granularity& unit) {
  constexpr Granularity units[] = {day, day, weekend, week, month, quarter, season, half, year, decade, century};
  unit = units[pick(random, 0, 10)];
  return unit_around(unit, any_day(random), pick(random, 0, 1) ? WeekStart::monday : WeekStart::sunday);
}

DateValue with_shape(Reading reading, const DateExtent& extent) {
  DateValue value;
  value.reading = reading;
  value.extent = extent;
  const Shape shape = shape_of(extent, reading);
  value.granularity = shape.granularity;
  value.modifier = shape.modifier;
  return value;
}

DateValue any_range(std::mt19937& random) {
  Granularity unit = day;
  const Interval first = any_unit(random, unit);
  const Interval last = unit_around(unit, first_day(first), WeekStart::monday, pick(random, 1, 3));
  const Interval range{first.lo, last.hi};
  return with_shape(Reading::throughout, {range, range});
}

DateExtent any_extent(std::mt19937& random) {
  Granularity unit = day;
  const Interval bounds = any_unit(random, unit);
  constexpr Modifier modifiers[] = {Modifier::none, Modifier::none, Modifier::early, Modifier::mid, Modifier::late};
  return part_of_unit(unit, bounds, modifiers[pick(random, 0, 4)]);
}

DateValue any_open(std::mt19937& random) {
  return bounded_by(static_cast<EdgeWord>(pick(random, 0, 4)), any_extent(random));
}

// A minute of a day, or some of its hours, by a clock that is stated or not.
DateValue any_time(std::mt19937& random) {
  const Interval part = hours(any_day(random), pick(random, 0, 11), pick(random, 12, 30));
  const bool minute_only = pick(random, 0, 1) == 0;
  const Interval meant = minute_only ? Interval{part.lo, part.lo} : part;
  DateValue value = with_shape(Reading::within, {meant, meant});
  constexpr int zones[] = {0, -300, 330};
  if (pick(random, 0, 2) > 0 && value.granularity <= part_of_day) value.zone = zones[pick(random, 0, 2)];
  return value;
}

DateFields any_fields(std::mt19937& random) {
  DateFields fields;
  if (pick(random, 0, 3) == 0) {
    fields.weekday = pick(random, 1, 7);
    return fields;
  }
  fields.month = pick(random, 1, 12);
  if (pick(random, 0, 3) > 0) fields.day = pick(random, 1, days_in_month(2000, *fields.month));
  return fields;
}

DateValue any_unresolved(std::mt19937& random) {
  DateValue value;
  if (pick(random, 0, 9) == 0) {
    value.granularity = week;
    return value;
  }
  if (pick(random, 0, 9) == 0) {
    constexpr Granularity units[] = {year, half, quarter};
    value.fiscal = FiscalPeriod{pick(random, 0, 3) ? std::optional(pick(random, 2019, 2021)) : std::nullopt,
                                units[pick(random, 0, 2)], pick(random, 1, 2)};
    if (value.fiscal->unit == year) value.fiscal = FiscalPeriod{pick(random, 2019, 2021), year, 1};
    value.granularity = value.fiscal->unit;
    return value;
  }
  value.fields = any_fields(random);
  value.granularity = value.fields.month && !value.fields.day ? month : day;
  const int kind = pick(random, 0, 5);
  if (kind == 0) {
    value.modifier = pick(random, 0, 1) ? Modifier::early : Modifier::late;
    if (value.granularity == day) value.granularity = part_of_day;
  }
  if (kind == 1) value.reading = pick(random, 0, 1) ? Reading::since : Reading::until;
  if (kind == 2 && value.fields.day) {
    value.reading = Reading::throughout;
    value.last_fields = value.fields;
    value.last_fields->day = days_in_month(2001, *value.fields.month);
  }
  return value;
}

}  // namespace

DateValue date(std::string_view canonical) {
  const auto read = read_canonical_date(canonical, {});
  BOOST_REQUIRE_MESSAGE(read.has_value(), canonical);
  return *read;
}

DateValue exact_date(std::mt19937& random) {
  if (pick(random, 0, 3) == 0) return any_range(random);
  Granularity unit = day;
  const Interval bounds = any_unit(random, unit);
  return with_shape(Reading::within, {bounds, bounds});
}

DateValue any_date(std::mt19937& random) {
  switch (pick(random, 0, 6)) {
    case 0: return any_range(random);
    case 6: return any_time(random);
    case 1: return any_open(random);
    case 2: return any_unresolved(random);
    case 3: {
      const Day day_meant = any_day(random);
      const Interval part = hours(day_meant, 18, 30);
      return with_shape(Reading::within, {part, part});
    }
    default: return with_shape(Reading::within, any_extent(random));
  }
}

}  // namespace gainsay::tests
