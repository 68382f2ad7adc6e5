#include "values/date_edges.hpp"

#include <cmath>
#include <limits>

#include "values/date_units.hpp"

namespace gainsay {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Interval minute_at(double minute) { return {minute, minute}; }

// The coarsest of year, month and day that begins, or ends, with this minute; else the minute itself.
Interval unit_beginning(double minute) {
  for (const Granularity unit : {Granularity::year, Granularity::month, Granularity::day}) {
    const Interval bounds = unit_around(unit, first_day(minute_at(minute)), WeekStart::monday);
    if (bounds.lo == minute) return bounds;
  }
  return minute_at(minute);
}

Interval unit_ending(double minute) {
  for (const Granularity unit : {Granularity::year, Granularity::month, Granularity::day}) {
    const Interval bounds = unit_around(unit, last_day(minute_at(minute)), WeekStart::monday);
    if (bounds.hi == minute) return bounds;
  }
  return minute_at(minute);
}

DateValue open_date(Reading reading, Modifier modifier, const DateExtent& extent) {
  DateValue date;
  date.reading = reading;
  date.modifier = modifier;
  date.extent = extent;
  const Interval unit = open_edge(date).unit;
  date.granularity = shape_of({unit, unit}, Reading::within).granularity;
  return date;
}

}  // namespace

std::string_view name_of(EdgeWord word) {
  switch (word) {
    case EdgeWord::since: return "since";
    case EdgeWord::until: return "until";
    case EdgeWord::before: return "before";
    case EdgeWord::by: return "by";
    case EdgeWord::after: return "after";
  }
  return {};
}

bool is_open(const DateValue& date) {
  return date.extent && (std::isinf(date.extent->outer.lo) || std::isinf(date.extent->outer.hi));
}

DateValue bounded_by(EdgeWord word, const DateExtent& bound) {
  const auto& [core, outer] = bound;
  switch (word) {
    case EdgeWord::since:
      return open_date(Reading::since, Modifier::none, {{outer.hi, kInfinity}, {outer.lo, kInfinity}});
    case EdgeWord::until:
      return open_date(Reading::until, Modifier::none, {{-kInfinity, outer.lo}, {-kInfinity, outer.hi}});
    case EdgeWord::before:
      return open_date(Reading::within, Modifier::before, {{-kInfinity, outer.lo - 1}, {-kInfinity, core.lo - 1}});
    case EdgeWord::by:
      return open_date(Reading::within, Modifier::none, {{-kInfinity, core.hi}, {-kInfinity, outer.hi}});
    case EdgeWord::after:
      return open_date(Reading::within, Modifier::after, {{outer.hi + 1, kInfinity}, {core.hi + 1, kInfinity}});
  }
  return {};
}

DateValue bounded_unresolved(EdgeWord word, DateValue date) {
  const bool event = word != EdgeWord::since && word != EdgeWord::until;
  // An event has one modifier, and that is the bound: "by Friday night" is by Friday.
  if (event && date.granularity == Granularity::part_of_day) date.granularity = Granularity::day;
  switch (word) {
    case EdgeWord::since: date.reading = Reading::since; break;
    case EdgeWord::until: date.reading = Reading::until; break;
    case EdgeWord::before:
    case EdgeWord::by: date.modifier = Modifier::before; break;
    case EdgeWord::after: date.modifier = Modifier::after; break;
  }
  return date;
}

Interval begin_of(const DateExtent& since) { return {since.outer.lo, since.core.lo}; }

Interval end_of(const DateExtent& until) { return {until.core.hi, until.outer.hi}; }

OpenEdge open_edge(const DateValue& date) {
  const auto& [core, outer] = *date.extent;
  if (date.reading == Reading::since) return {EdgeWord::since, begin_of(*date.extent), begin_of(*date.extent)};
  if (date.reading == Reading::until) return {EdgeWord::until, end_of(*date.extent), end_of(*date.extent)};
  if (std::isinf(core.hi)) return {EdgeWord::after, unit_ending(core.lo - 1), unit_ending(outer.lo - 1)};
  if (date.modifier == Modifier::before)
    return {EdgeWord::before, unit_beginning(core.hi + 1), unit_beginning(outer.hi + 1)};
  return {EdgeWord::by, unit_ending(core.hi), unit_ending(outer.hi)};
}

}  // namespace gainsay
