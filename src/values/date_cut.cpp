#include "values/date_cut.hpp"

#include <algorithm>
#include <cmath>

#include "values/date_units.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

std::optional<DateExtent> unit_of(const DateExtent& extent, Granularity granularity, WeekStart week_start) {
  if (std::isinf(extent.outer.lo) || std::isinf(extent.outer.hi)) return std::nullopt;
  const Interval unit = unit_around(granularity, first_day(extent.core), week_start);
  if (!contains(unit, extent.outer)) return std::nullopt;
  return DateExtent{unit, unit};
}

// As if it had been written so, which gives it the fields and the name of the unit.
DateValue date_of(const DateExtent& unit, Granularity granularity) {
  DateValue date;
  date.granularity = granularity;
  date.extent = unit;
  const auto read = read_canonical({Type::date, {}}, canonical(date));
  if (read) date = std::get<DateValue>(*read);
  date.granularity = granularity;
  return date;
}

DateValue cut_fields(DateValue date, Granularity granularity) {
  if (granularity != Granularity::month || !date.fields.month || date.last_fields) return date;
  if (date.modifier == Modifier::before || date.modifier == Modifier::after) return date;
  date.fields.day.reset();
  date.fields.weekday.reset();
  date.modifier = Modifier::none;
  date.granularity = granularity;
  return date;
}

}  // namespace

DateValue cut_to(const DateValue& date, Granularity granularity, WeekStart week_start) {
  if (date.reading == Reading::since || date.reading == Reading::until) return date;
  if (!date.extent) return cut_fields(date, granularity);
  const auto unit = unit_of(*date.extent, granularity, week_start);
  if (!unit) return date;
  DateValue cut = date_of(*unit, granularity);
  for (const DateExtent& alternative : date.alternatives) {
    const auto other = unit_of(alternative, granularity, week_start);
    if (other && *other == *unit) continue;
    const DateExtent reading = other.value_or(alternative);
    if (std::find(cut.alternatives.begin(), cut.alternatives.end(), reading) == cut.alternatives.end())
      cut.alternatives.push_back(reading);
  }
  return cut;
}

}  // namespace gainsay
