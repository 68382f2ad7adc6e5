#include "values/date_resolve.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "values/date_in_words.hpp"
#include "values/date_nearby.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

void put_unit(DateValue& value, const Interval& unit) {
  value.extent = part_of_unit(value.granularity, unit, Modifier::none);
}

// Any stretch of time, which is called after the units that its ends fall on.
void put_stretch(DateValue& value, const Interval& stretch) {
  value.extent = DateExtent{stretch, stretch};
  value.granularity = shape_of(*value.extent, value.reading).granularity;
}

void put_days(DateValue& value, Day day) { put_unit(value, days(day, day)); }

// The more days ago, the rounder the number.
void loosen(DateValue& value, int edge) {
  value.extent->outer = days(first_day(value.extent->core) - edge, last_day(value.extent->core) + edge);
}

Granularity granularity_of(const DateFields& fields) {
  if (fields.day || fields.weekday) return Granularity::day;
  return fields.month ? Granularity::month : Granularity::year;
}

Interval unit_of(const DateFields& fields) {
  const Day day = day_number({*fields.year, fields.month.value_or(1), fields.day.value_or(1)});
  const Granularity unit = fields.day     ? Granularity::day
                           : fields.month ? Granularity::month
                                          : Granularity::year;
  return unit_around(unit, day, WeekStart::monday);
}

DateValue bounded(const DateValue& value, EdgeWord word) {
  if (!value.extent) return bounded_unresolved(word, value);
  DateValue open = bounded_by(word, *value.extent);
  open.fields = value.fields;
  open.zone = value.zone;
  for (const DateExtent& alternative : value.alternatives)
    open.alternatives.push_back(*bounded_by(word, alternative).extent);
  return open;
}

// The year of one end is that of the other, where that other states none.
void share_year(DateExpression& first, DateExpression& last) {
  auto* begin = std::get_if<CalendarDate>(&first.node);
  auto* end = std::get_if<CalendarDate>(&last.node);
  if (!begin || !end || !begin->fields.year || end->fields.year || !end->fields.month) return;
  end->fields.year = begin->fields.year;
  const int first_month = begin->fields.month.value_or(1);
  if (*end->fields.month < first_month) ++*end->fields.year;
}

DateValue unresolved_range(const DateValue& begin, const DateValue& end) {
  DateValue range = unresolved(begin.granularity);
  range.reading = Reading::throughout;
  const bool in_months = begin.fields.month && end.fields.month;
  const bool in_weekdays = begin.fields.weekday && end.fields.weekday;
  if (begin.extent || end.extent || (!in_months && !in_weekdays)) return range;
  range.fields = begin.fields;
  range.last_fields = end.fields;
  return range;
}

// From the begin of one to the end of the other. "Friday to Monday" begins in the week before; a month and day
// that took the year of the end may belong to the year before.
DateValue resolved_range(DateValue begin, const DateValue& end) {
  const auto move_back = [&](Day by) {
    for (Interval* interval : {&begin.extent->core, &begin.extent->outer}) {
      interval->lo -= static_cast<double>(by * kMinutesADay);
      interval->hi -= static_cast<double>(by * kMinutesADay);
    }
  };
  if (begin.zone && end.zone) {  // "from 9 a.m. EST to 5 p.m. GMT" is told by the last clock
    for (Interval* interval : {&begin.extent->core, &begin.extent->outer}) interval->lo += *end.zone - *begin.zone;
  }
  if (begin.extent->core.lo > end.extent->core.hi) {
    const CivilDate first = civil_date(first_day(begin.extent->core));
    const Day year_before = day_number({first.year - 1, first.month, 1}) - day_number({first.year, first.month, 1});
    move_back(begin.fields.month ? -year_before : 7);
  }
  if (begin.extent->core.lo > end.extent->core.hi) return unresolved_range({}, {});
  DateValue range;
  range.reading = Reading::throughout;
  range.extent = DateExtent{{begin.extent->core.lo, end.extent->core.hi},
                            {begin.extent->outer.lo, end.extent->outer.hi}};
  range.granularity = shape_of(*range.extent, range.reading).granularity;
  range.zone = end.zone ? end.zone : begin.zone;
  return range;
}

}  // namespace

DateResolver::DateResolver(const RecogniseContext& context) : policies_(context.policies) {
  // Nobody published news before the year 1000; so no unit before the anchor needs a year below 1.
  constexpr int kFirstYear = 1000;
  if (context.anchor && civil_date(context.anchor->day()).year >= kFirstYear) anchor_ = context.anchor->day();
  if (anchor_ && context.anchor->first == context.anchor->last) now_ = context.anchor->first;
}

ResolvedDate DateResolver::resolve(const DateExpression& expression, const ClauseCues& cues, Telling telling) {
  cues_ = cues;
  telling_ = telling;
  assumptions_.clear();
  DateValue value = value_of(expression);
  return {std::move(value), std::move(assumptions_)};
}

DateValue DateResolver::value_of(const DateExpression& expression) {
  side_ = side_of(expression, cues_);
  bounded_ = expression.bound.has_value();
  aside_ = false;
  if (side_ < 0) cues_.future = false;
  // "By Monday night, twelve had died": a clause that opens does not tell yet.
  if (expression.bound && is_ahead(*expression.bound, cues_) && !cues_.opens) cues_.future = true;
  DateValue value = expression.fiscal ? fiscal_value(expression)
                                      : std::visit([&](const auto& node) { return base(node); }, expression.node);
  tell(expression, value);
  if (expression.overnight) put_nights(value, *expression.part);
  else if (expression.part) put_part(value, *expression.part, expression.modifier);
  if (expression.modifier != Modifier::none && !expression.part) put_modifier(value, expression);
  return expression.bound ? bounded(value, *expression.bound) : value;
}

// The ends of a range and the day of a clock time have been told of already.
void DateResolver::tell(const DateExpression& expression, const DateValue& value) {
  const bool told = std::holds_alternative<ClockTime>(expression.node) ||
                    std::holds_alternative<DateRange>(expression.node);
  if (!value.extent || aside_ || told) return;
  // Most of a week that begins on another day lies in that of the calendar which holds its middle.
  const Day middle = value.granularity == Granularity::week ? 3 : 0;
  const ToldDates::Unit unit{std::max(value.granularity, Granularity::day), first_day(value.extent->core) + middle};
  told_.tell(unit);
  stand_at(unit);
}

std::optional<Day> DateResolver::told_day() const {
  const auto told = told_.last(Granularity::day);
  return told ? std::optional(told->first) : std::nullopt;
}

DateValue DateResolver::base(const CalendarDate& date) {
  DateFields fields = date.fields;
  std::vector<DateFields> others = date.others;
  if (others.size() == 1 && is_about_publication(others[0]) && !is_about_publication(fields)) std::swap(fields, others[0]);
  if (date.century_guessed && fields.year) {
    fields.year = in_century(*fields.year, anchor_ ? civil_date(*anchor_).year : 0);
    assume("century", fmt::format("'{:02} is {}", *fields.year % 100, *fields.year));
  }
  if (date.of_told_year) {
    const auto told = told_.last(Granularity::year);
    if (told) fields.year = civil_date(told->first).year;
  }
  if (date.year_offset && anchor_) fields.year = civil_date(*anchor_).year + *date.year_offset;
  if (!fields.year && !date.of_told_year) complete(fields);
  DateValue value = unresolved(granularity_of(fields));
  value.fields = fields;
  if (fields.year) resolve_fields(value, others);
  else if (!fields.month && (anchor_ || telling_ == Telling::history)) put_weekday(value, *fields.weekday);
  return value;
}

// "The 20s", "'99": in a history those near what it tells of, and by the policy the last ones before the publication.
int DateResolver::in_century(int year, int publication_year) const {
  constexpr int kCentury = 100;
  const auto told = telling_ == Telling::history ? told_.last() : std::nullopt;
  const int around = told ? civil_date(told->first).year : 0;
  if (around > 0) {  // years before Christ are not cut short
    const int before = around - ((around - year) % kCentury + kCentury) % kCentury;
    return before > 0 && around - before <= kCentury / 2 ? before : before + kCentury;
  }
  if (policies_.century == CenturyPolicy::usual || !anchor_) return year;
  const int latest = publication_year - (publication_year - year % kCentury) % kCentury;
  return latest > publication_year ? latest - kCentury : latest;
}

DateValue DateResolver::base(const DecadeDate& decade) {
  int first = decade.first_year;
  if (decade.century_guessed) {
    first = in_century(first, anchor_ ? civil_date(*anchor_).year : 0);
    assume("century", fmt::format("\"the {:02}s\" are the {}s", first % 100, first));
  }
  DateValue value = unresolved(Granularity::decade);
  put_unit(value, years(first, first + 9));
  return value;
}

// Of "BC" the number is negative.
DateValue DateResolver::base(const CenturyDate& century) {
  DateValue value = unresolved(Granularity::century);
  const int first = (century.number > 0 ? century.number - 1 : century.number) * 100 + 1;
  put_unit(value, years(first, first + 99));
  return value;
}

DateValue DateResolver::base(const ShiftedUnit& shifted) {
  DateValue value = unresolved(shifted.unit);
  if (!anchor_) return value;
  const bool last_year = shifted.unit == Granularity::year && shifted.offset == -1 && cues_.compared;
  if (const auto quarter = last_year ? told_.quarter(anchor_) : std::nullopt) return years_beside_quarter(*quarter, -1);
  if (shifted.unit == Granularity::day && shifted.so_far == SoFar::rest) return rest_of_day();
  // In a history "the rest of the year" is that of the year told of.
  if (shifted.so_far != SoFar::whole && telling_ == Telling::history)
    if (const auto told = told_.last(shifted.unit)) return beside(*told, shifted.unit, 0);
  const Interval whole = unit_around(shifted.unit, *anchor_, policies_.week_start, shifted.offset);
  Interval unit = whole;
  if (shifted.so_far == SoFar::past) unit.hi = days(*anchor_, *anchor_).hi;
  if (shifted.so_far == SoFar::future || shifted.so_far == SoFar::rest) unit.lo = days(*anchor_, *anchor_).lo;
  if (unit.lo > unit.hi) return value;  // "earlier on the weekend" that is yet to come
  if (shifted.unit == Granularity::week) assume_week_start();
  if (shifted.unit == Granularity::weekend)
    assume("weekend", fmt::format("the weekend is that of {}", interval_in_words(whole)));
  if (shifted.so_far == SoFar::whole) put_unit(value, unit);
  else put_stretch(value, unit);
  return value;
}

DateValue DateResolver::base(const ShiftedName& name) {
  DateValue value = unresolved(granularity_of(name.fields));
  value.fields = name.fields;
  if (name.of_told && name.fields.month) {
    if (const auto told = told_.last(Granularity::year)) put_month_beside(value, *told, name.offset);
    return value;
  }
  if (name.of_told) {
    if (const auto told = told_day()) put_weekday_beside(value, *told, name.offset);
    return value;
  }
  if (!anchor_) return value;
  if (name.fields.month) {
    const int year = year_of_shifted_month(*name.fields.month, name.offset, *anchor_);
    put_unit(value, unit_around(Granularity::month, day_number({year, *name.fields.month, 1}), policies_.week_start));
    return value;
  }
  // The Friday after next is a week behind the next one.
  const int step = std::clamp(name.offset, -1, 1);
  ShiftedDay day = day_of_shifted_weekday(*name.fields.weekday, step, *anchor_);
  if (!name.nearest && policies_.last_weekday == LastWeekday::week) std::swap(day.nearest, day.by_week);
  put_days(value, day.nearest + 7 * (name.offset - step));
  if (name.nearest || day.by_week == day.nearest) return value;
  const Interval other = days(day.by_week, day.by_week);
  if (policies_.last_weekday == LastWeekday::both) value.alternatives.push_back({other, other});
  assume("last-weekday", fmt::format("{} is meant, not {}", interval_in_words(value.extent->core),
                                     interval_in_words(other)));
  return value;
}

DateValue DateResolver::base(const UnitsAgo& ago) {
  DateValue value = unresolved(ago.unit == Granularity::minute ? Granularity::day : ago.unit);
  // Earnings reports mean the quarter.
  const auto quarter = ago.unit == Granularity::year ? told_.quarter(anchor_) : std::nullopt;
  if (quarter) return years_beside_quarter(*quarter, -ago.count);
  if (!anchor_) return value;
  if (ago.minutes > 0 && now_)
    return minute_value(*now_ - Minute{ago.minutes} * ago.count, ago.minutes / 2);
  const int year = civil_date(*anchor_).year;
  const int years_each = ago.unit == Granularity::century  ? 100
                         : ago.unit == Granularity::decade ? 10
                                                           : 1;
  if (ago.unit >= Granularity::year && ago.count * years_each >= year - years_each) return value;
  if (years_each > 1) {
    const int middle = year - ago.count * years_each;
    put_stretch(value, years(middle - years_each / 5, middle + years_each / 5));
    assume("units-ago", fmt::format("so long ago is {}", interval_in_words(value.extent->core)));
    return value;
  }
  if (ago.business) return base(OffsetDate{{{std::abs(ago.count), ago.unit, 0, true}}, ago.count > 0 ? -1 : 1, {}});
  const int count = ago.unit == Granularity::minute ? 0 : ago.count;
  put_unit(value, unit_around(ago.unit, *anchor_, policies_.week_start, -count));
  constexpr int kCountedExactly = 14;
  const bool round = ago.about || std::abs(count) > kCountedExactly;
  if (ago.unit == Granularity::day && round) loosen(value, std::max(std::abs(count) / 10, ago.about ? 1 : 0));
  if (ago.unit == Granularity::week) assume_week_start();
  if (ago.unit > Granularity::day)
    assume("units-ago", fmt::format("{}s ago are counted in calendar {}s", name_of(ago.unit), name_of(ago.unit)));
  return value;
}

DateValue DateResolver::base(const DateRange& range) {
  DateExpression first = range.ends.front();
  DateExpression last = range.ends.back();
  share_year(first, last);
  if (auto coming = coming_days(first, last)) return *coming;
  DateValue end = value_of(last);
  auto* date = std::get_if<CalendarDate>(&first.node);
  if (date && date->fields.month && !date->fields.year && end.extent)
    date->fields.year = civil_date(last_day(end.extent->core)).year;
  DateValue begin = value_of(first);
  if (!begin.extent || !end.extent) return unresolved_range(begin, end);
  return resolved_range(begin, end);
}

void DateResolver::assume(std::string policy, std::string text) {
  Assumption assumption{std::move(policy), std::move(text)};
  if (std::find(assumptions_.begin(), assumptions_.end(), assumption) == assumptions_.end())
    assumptions_.push_back(std::move(assumption));
}

void DateResolver::assume_week_start() {
  assume("week-start", policies_.week_start == WeekStart::monday ? "the week starts on Monday"
                                                                 : "the week starts on Sunday");
}

// Adds the year to month and day, or month.
void DateResolver::complete(DateFields& fields) {
  if (!fields.month || goes_on(fields) || !anchor_) return;
  if (side_ != 0 && fields.day) return put_on_side(fields);
  ClauseCues month_cues = cues_;
  const int since = civil_date(*anchor_).month - *fields.month;
  if (is_to_come(since)) month_cues.future = true;
  constexpr int kHardlyEnded = 2;
  if (cues_.names && since > 0 && since <= kHardlyEnded) month_cues.future = false;  // "will release the March figures"
  if (fields.day) return put_nearest(fields);
  fields.year = year_of_month(*fields.month, *anchor_, month_cues);
  assume("month-year", fmt::format("{} is that of {}", month_in_words(*fields.month), *fields.year));
}

// "The year ended March 31" ended with the last one, "the year ending March 31" ends with the coming one.
void DateResolver::put_on_side(DateFields& fields) const {
  const CivilDate same_year{civil_date(*anchor_).year, *fields.month, *fields.day};
  fields.year = same_year.year;
  if (!is_valid(same_year)) return;
  if (side_ < 0 && day_number(same_year) > *anchor_) --*fields.year;
  if (side_ > 0 && day_number(same_year) < *anchor_) ++*fields.year;
}

void DateResolver::resolve_fields(DateValue& value, const std::vector<DateFields>& others) {
  if (!is_valid({*value.fields.year, value.fields.month.value_or(1), value.fields.day.value_or(1)})) return;
  put_unit(value, unit_of(value.fields));
  for (DateFields other : others) {
    if (!other.year) complete(other);
    if (!other.year) continue;
    const Interval unit = unit_of(other);
    if (value.fields.weekday && *value.fields.weekday != weekday(first_day(unit))) continue;  // "Monday 1/2" says which is meant
    value.alternatives.push_back({unit, unit});
    assume("date-order", fmt::format("{} is meant, not {}", interval_in_words(value.extent->core),
                                     interval_in_words(unit)));
  }
}

// In a history the first one from the day told of last on, unless that is about the day of publication.
void DateResolver::put_weekday(DateValue& value, int meant) {
  constexpr Day kWeek = 7;
  const auto told = telling_ == Telling::history ? told_day() : std::nullopt;
  if (told && (!anchor_ || std::abs(*told - *anchor_) > kWeek)) {
    const Day day = *told + (meant - weekday(*told) + 7) % 7;
    assume("told-date", fmt::format("{} is {}, after what the text tells of", weekday_in_words(meant),
                                    interval_in_words(days(day, day))));
    put_days(value, day);
  } else if (anchor_) {
    put_days(value, weekday_near(meant));
  }
}

Day DateResolver::weekday_near(int meant) {
  const Day day = day_of_weekday(meant, *anchor_, cues_);
  if (day != *anchor_)
    assume("weekday", fmt::format("{} is the {} one, {}", weekday_in_words(meant), day < *anchor_ ? "last" : "coming",
                                  interval_in_words(days(day, day))));
  return day;
}

}  // namespace gainsay
