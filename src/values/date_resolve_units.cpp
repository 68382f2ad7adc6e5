// Dates that are counted: out of a larger unit, from another date, or over a stretch up to the publication.
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "values/date_in_words.hpp"
#include "values/date_nearby.hpp"
#include "values/date_resolve.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

constexpr int kFirstYear = 101;
constexpr int kLastYear = 9800;
constexpr int kMonths = 12;
constexpr int kThursday = 4, kSaturday = 6;
constexpr Day kWeek = 7;

bool is_in_reach(Day day) {
  const int year = civil_date(day).year;
  return year >= kFirstYear && year <= kLastYear;
}

// The n-th day of a week inside two days; from their end where n is negative.
Day weekday_inside(int weekday_meant, int number, Day first, Day last) {
  if (number > 0) return first + (weekday_meant - weekday(first) + 7) % 7 + kWeek * (number - 1);
  return last - (weekday(last) - weekday_meant + 7) % 7 + kWeek * (number + 1);
}

// Days by their number, from the end where it is negative.
Day day_inside(int number, Day first, Day last) { return number > 0 ? first + number - 1 : last + number + 1; }

// `count` units of which the first, or the last, is the n-th of a stretch. A week belongs where its Thursday lies.
Interval units_inside(const NthOf& nth, Day first, Day last) {
  const int lead = nth.number > 0 ? 0 : nth.count - 1;
  const int rest = nth.count - 1 - lead;
  if (nth.weekday) {
    const Day day = weekday_inside(*nth.weekday, nth.number, first, last);
    return days(day, day);
  }
  if (nth.unit == Granularity::day) {
    const Day day = day_inside(nth.number, first, last);
    return days(day - lead, day + rest);
  }
  if (nth.unit == Granularity::week) {
    const Day monday = weekday_inside(kThursday, nth.number, first, last) - (kThursday - 1);
    return days(monday - kWeek * lead, monday + kWeek * (rest + 1) - 1);
  }
  if (nth.unit == Granularity::weekend) {
    const Day saturday = weekday_inside(kSaturday, nth.number, first, last);
    return days(saturday - kWeek * lead, saturday + kWeek * rest + 1);
  }
  const Day from = nth.number > 0 ? first : last;
  const int offset = nth.number > 0 ? nth.number - 1 : nth.number + 1;
  return {unit_around(nth.unit, from, WeekStart::monday, offset - lead).lo,
          unit_around(nth.unit, from, WeekStart::monday, offset + rest).hi};
}

// A day some months away, the month's last where it has no such day.
Day months_from(Day day, int months) {
  const CivilDate date = civil_date(day);
  const int month = date.year * kMonths + date.month - 1 + months;
  const int year = month / kMonths;
  const int of_year = month % kMonths + 1;
  return day_number({year, of_year, std::min(date.day, days_in_month(year, of_year))});
}

int months_in(Granularity unit) {
  switch (unit) {
    case Granularity::month: return 1;
    case Granularity::quarter:
    case Granularity::season: return 3;
    case Granularity::half: return 6;
    case Granularity::year: return kMonths;
    case Granularity::decade: return 10 * kMonths;
    case Granularity::century: return 100 * kMonths;
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::day:
    case Granularity::weekend:
    case Granularity::week: break;
  }
  return 0;
}

// Five of a week's days are days of business.
Day business_day(Day day, int count, int direction) {
  constexpr int kFive = 5, kFriday = 5;
  while (weekday(day) > kFriday) day -= direction;  // from a Saturday on Monday is the first
  day += direction * kWeek * (count / kFive);
  for (int left = count % kFive; left > 0;) {
    day += direction;
    if (weekday(day) <= kFriday) --left;
  }
  return day;
}

// The day so many units away; nothing beyond the years that dates are spelled in.
std::optional<Day> moved(Day day, const UnitCount& units, int direction) {
  if (units.business) return business_day(day, units.count, direction);
  constexpr int kFurthest = kLastYear * kMonths;
  const int months = months_in(units.unit);
  if (months == 0) return day + direction * units.count * (units.unit == Granularity::week ? kWeek : 1);
  if (units.count > kFurthest / months) return std::nullopt;
  const Day approximate = day + Day{30} * direction * units.count * months;
  if (!is_in_reach(approximate)) return std::nullopt;
  return months_from(day, direction * units.count * months);
}

// How far a number of units may be off: weeks are not counted in days, and larger numbers are rounder.
int slack(const UnitCount& units) {
  if (units.business) return 0;
  constexpr int kCountedExactly = 14;
  if (units.unit == Granularity::day) return units.count > kCountedExactly ? units.count / 10 : 0;
  if (units.unit == Granularity::week) return 3;
  return 15 * months_in(units.unit);
}

// Moves the last edge ahead, or the first one back.
void widen(Interval& interval, Minute by) {
  if (by > 0) interval.hi += static_cast<double>(by);
  else interval.lo += static_cast<double>(by);
}

}  // namespace

DateValue DateResolver::base(const NthOf& nth) {
  const DateValue whole = value_of(nth.whole.front());
  DateValue value = unresolved(nth.unit);
  value.fields.weekday = nth.weekday;
  if (!whole.extent) return value;
  const Day first = first_day(whole.extent->core), last = last_day(whole.extent->core);
  const Interval found = units_inside(nth, first, last);
  constexpr Day kWeekEdge = 3;
  const bool inside = first_day(found) >= first - kWeekEdge && last_day(found) <= last + kWeekEdge;
  if (!inside || !is_in_reach(first_day(found))) return value;
  value.extent = DateExtent{found, found};
  if (nth.count > 1) value.granularity = shape_of(*value.extent, value.reading).granularity;
  if (nth.unit == Granularity::week) put_full_week(value, nth, first, last);
  return value;
}

// Some count only the weeks that lie wholly inside.
void DateResolver::put_full_week(DateValue& value, const NthOf& nth, Day first, Day last) {
  constexpr int kMonday = 1, kSunday = 7;
  assume("week-of-month", "a week is counted where its Thursday lies");
  if (nth.count > 1) return;
  const Day monday = nth.number > 0 ? weekday_inside(kMonday, nth.number, first, last)
                                    : weekday_inside(kSunday, nth.number, first, last) - (kWeek - 1);
  const Interval full = days(monday, monday + kWeek - 1);
  if (full != value.extent->core) value.alternatives.push_back({full, full});
}

DateValue DateResolver::base(const BareWeekend& weekend) {
  const bool by_this = weekend.called == BareWeekend::Called::by_this;
  int offset = 0;
  if (anchor_) offset = by_this ? offset_of_this_weekend(*anchor_, cues_) : offset_of_weekend(*anchor_, cues_);
  if (policies_.weekend == WeekendPolicy::coming) offset = 0;
  if (policies_.weekend == WeekendPolicy::last && !by_this) offset = -1;
  return base(ShiftedUnit{Granularity::weekend, offset, SoFar::whole});
}

DateValue DateResolver::base(const NumberedWeek& week) {
  std::optional<int> year = week.year;
  const auto told = telling_ == Telling::history ? told_.last(Granularity::year) : std::nullopt;
  if (!year && told) year = civil_date(told->first).year;
  if (!year && anchor_) {
    year = civil_date(*anchor_).year + week.year_offset.value_or(0);
    assume("week-year", fmt::format("week {} is that of {}", week.number, *year));
  }
  if (!year) return unresolved(Granularity::week);
  constexpr int kAlwaysInFirstWeek = 4;
  return unit_value(Granularity::week, day_number({*year, 1, kAlwaysInFirstWeek}), week.number - 1);
}

DateValue DateResolver::base(const UnitAround& around) {
  const DateValue date = value_of(around.date.front());
  if (!date.extent) return unresolved(around.unit);
  const Day day = first_day(date.extent->core);
  if (around.months > 0) {
    const Day last = last_day(date.extent->core);
    DateValue value = unresolved(Granularity::month);
    value.reading = Reading::throughout;
    const Interval period = days(months_from(last + 1, -around.months), last);
    if (!is_in_reach(first_day(period))) return value;
    value.extent = DateExtent{period, period};
    value.granularity = shape_of(*value.extent, value.reading).granularity;
    return value;
  }
  if (around.side != 0) {
    DateValue value = unresolved(Granularity::week);
    const Interval week = around.side < 0 ? days(day - kWeek + 1, day) : days(day, day + kWeek - 1);
    value.extent = DateExtent{week, week};
    return value;
  }
  // The weekend of a Monday is the one before.
  constexpr int kWednesday = 3;
  const bool before = around.unit == Granularity::weekend && weekday(day) < kWednesday;
  if (around.unit == Granularity::week) assume_week_start();
  return unit_value(around.unit, day, before ? -1 : 0);
}

// The nearest such day; without its weekday the last one, or under a future cue the coming one.
DateValue DateResolver::base(const DayOfMonth& date) {
  DateValue value = unresolved(Granularity::day);
  value.fields.weekday = date.weekday;
  const auto told = telling_ == Telling::history && !date.weekday ? told_.last(Granularity::month) : std::nullopt;
  if (told) {  // a history stays in its month
    const CivilDate month = civil_date(told->first);
    const CivilDate day{month.year, month.month, date.day};
    if (!is_valid(day)) return value;
    const Interval found = days(day_number(day), day_number(day));
    value.extent = DateExtent{found, found};
    assume("told-date", fmt::format("the day is {}", interval_in_words(found)));
    return value;
  }
  if (!anchor_) return value;
  const CivilDate today = civil_date(*anchor_);
  std::optional<Day> nearest;
  for (int offset = -kMonths; offset <= kMonths; ++offset) {
    const CivilDate month = civil_date(months_from(day_number({today.year, today.month, 1}), offset));
    const CivilDate candidate{month.year, month.month, date.day};
    if (!is_valid(candidate)) continue;
    const Day day = day_number(candidate);
    const bool wrong_side = cues_.future ? day < *anchor_ : day > *anchor_;
    if (date.weekday ? weekday(day) != *date.weekday : wrong_side) continue;
    if (!nearest || std::abs(day - *anchor_) < std::abs(*nearest - *anchor_)) nearest = day;
  }
  if (!nearest) return value;
  const Interval found = days(*nearest, *nearest);
  value.extent = DateExtent{found, found};
  assume("day-of-month", fmt::format("the day is {}", interval_in_words(found)));
  return value;
}

// Units of the same size as the date move it ("two years after 1990"); smaller ones need a day to count from.
DateValue DateResolver::base(const OffsetDate& offset) {
  const UnitCount& largest = offset.counts.front();
  DateValue value = unresolved(std::max(largest.unit, Granularity::day));
  const DateValue from = offset.from.empty() ? DateValue{} : value_of(offset.from.front());
  std::optional<Day> day = offset.from.empty() ? anchor_ : std::nullopt;
  if (from.extent && !is_open(from)) day = first_day(from.extent->core);
  if (!day) return value;
  if (!offset.from.empty() && from.granularity > Granularity::day) {
    const auto moved_to = moved(*day, largest, offset.direction);
    const bool same_unit = offset.counts.size() == 1 && from.granularity == largest.unit;
    return same_unit && moved_to && is_in_reach(*moved_to) ? unit_value(largest.unit, *moved_to) : value;
  }
  int edge = 0, minutes = 0;
  for (const UnitCount& units : offset.counts) {
    edge = slack(units);
    minutes += units.minutes * units.count;
    const auto next = units.minutes > 0 ? day : moved(*day, units, offset.direction);
    if (!next || !is_in_reach(*next)) return value;
    day = next;
  }
  if (minutes > 0 && (!now_ || !offset.from.empty())) return value;
  const int further = largest.most > 0 ? offset.direction * (largest.most - largest.count) : 0;
  if (minutes > 0) {
    value = minute_value(*day * kMinutesADay + minute_of_day(*now_) + offset.direction * minutes, 0);
    widen(value.extent->outer, further * largest.minutes);
    return value;
  }
  value.granularity = Granularity::day;
  value.extent = DateExtent{days(*day, *day), days(*day - edge, *day + edge)};
  if (const auto last = moved(*day, {std::abs(further), largest.unit, 0, false}, offset.direction); further != 0 && last)
    widen(value.extent->outer, (*last - *day) * kMinutesADay);
  for (const DateExtent& other : from.alternatives) {  // of "two days after 3/4/2023"
    const Day shift = *day - first_day(from.extent->core);
    const Day day_of_other = first_day(other.core) + shift;
    value.alternatives.push_back({days(day_of_other, day_of_other), days(day_of_other - edge, day_of_other + edge)});
  }
  if (edge > 0) assume("units-from-date", fmt::format("it is about {}", interval_in_words(value.extent->core)));
  return value;
}

// Up to the day before the publication, which may count too; or in whole units of the calendar.
DateValue DateResolver::base(const Window& window) {
  const UnitCount& units = window.units;
  DateValue value = unresolved(std::max(units.unit, Granularity::day));
  const int direction = window.ahead ? 1 : -1;
  if (!anchor_ || telling_ == Telling::history) return value;
  if (units.minutes > 0) {
    if (!now_) return value;
    const auto other = static_cast<double>(*now_ + direction * units.minutes * units.count);
    const auto now = static_cast<double>(*now_);
    const Interval stretch{std::min(now, other), std::max(now, other)};
    value.extent = DateExtent{stretch, stretch};
    if (units.most > 0) widen(value.extent->outer, direction * (units.most - units.count) * units.minutes);
    value.granularity = Granularity::part_of_day;
    return value;
  }
  const auto far = moved(*anchor_, units, direction);
  if (!far || !is_in_reach(*far)) return value;
  const Day shift = window.start == WindowStart::today ? 1 : 0;
  const Interval rolling = window.ahead ? days(*anchor_ + 1 - shift, *far - shift) : days(*far, *anchor_ - 1);
  const Interval with_today = window.ahead ? days(*anchor_, *far) : days(*far, *anchor_);
  const int near_unit = direction, far_unit = direction * units.count;
  const Interval whole{unit_around(units.unit, *anchor_, policies_.week_start, std::min(near_unit, far_unit)).lo,
                       unit_around(units.unit, *anchor_, policies_.week_start, std::max(near_unit, far_unit)).hi};
  value.extent = DateExtent{rolling, units.business ? rolling : with_today};
  if (const auto furthest = moved(*anchor_, {units.most, units.unit, 0, false}, direction); units.most > 0 && furthest)
    widen(value.extent->outer, (*furthest - *far) * kMinutesADay);
  if (!units.business && whole != rolling && shift == 0) value.alternatives.push_back({whole, whole});
  value.granularity = shape_of(*value.extent, value.reading).granularity;
  assume("window", fmt::format("{} is meant", interval_in_words(rolling)));
  return value;
}

// "For three days from May 3" ends with May 5.
DateValue DateResolver::base(const DateLength& length) {
  DateValue value = unresolved(Granularity::day);
  value.reading = Reading::throughout;
  const DateValue from = value_of(length.from.front());
  if (!from.extent || is_open(from) || from.granularity > Granularity::day) return value;
  const Day first = first_day(from.extent->core);
  std::optional<Day> end = first;
  int minutes = 0;
  for (const UnitCount& units : length.counts) {
    minutes += units.minutes * units.count;
    if (units.minutes > 0) continue;
    end = moved(*end, units, length.direction);
    if (!end || !is_in_reach(*end)) return value;
  }
  if (minutes > 0) {  // "within a day and five hours", from the minute of publication on
    const bool from_now = now_ && anchor_ == first && std::holds_alternative<ShiftedUnit>(length.from.front().node);
    if (!from_now || length.direction < 0) return value;
    const Interval stretch{static_cast<double>(*now_),
                           static_cast<double>(*now_ + (*end - first) * kMinutesADay + minutes)};
    value.extent = DateExtent{stretch, stretch};
    value.granularity = Granularity::part_of_day;
    return value;
  }
  if (from.granularity == Granularity::minute && length.direction > 0) {  // "for two days from Friday at 9 a.m."
    const Interval stretch{from.extent->core.lo, from.extent->core.lo + static_cast<double>((*end - first) * kMinutesADay)};
    value.extent = DateExtent{stretch, stretch};
    value.granularity = Granularity::part_of_day;
    return value;
  }
  const Interval found = length.direction > 0 ? days(first, *end - 1) : days(*end, first - 1);
  if (found.lo > found.hi) return value;
  value.extent = DateExtent{found, found};
  value.granularity = shape_of(*value.extent, value.reading).granularity;
  return value;
}

// "From next Monday to Friday" ends with the Friday behind that Monday.
std::optional<DateValue> DateResolver::coming_days(const DateExpression& first, const DateExpression& last) {
  const auto* begin = std::get_if<ShiftedName>(&first.node);
  const auto* end = std::get_if<CalendarDate>(&last.node);
  const bool named = begin && end && begin->offset > 0 && begin->fields.weekday && end->fields.weekday;
  if (!named || end->fields.month || first.part || last.part) return std::nullopt;
  const DateValue from = value_of(first);
  if (!from.extent) return std::nullopt;
  const Day day = first_day(from.extent->core);
  DateValue range = unresolved(Granularity::day);
  range.reading = Reading::throughout;
  const Interval found = days(day, day + (*end->fields.weekday - weekday(day) + kWeek) % kWeek);
  range.extent = DateExtent{found, found};
  range.granularity = shape_of(*range.extent, range.reading).granularity;
  return range;
}

// "The rest of the day" is that of the day told of, else it begins with the publication.
DateValue DateResolver::rest_of_day() {
  DateValue value = unresolved(Granularity::day);
  if (const auto told = told_.last(Granularity::day)) return beside(*told, Granularity::day, 0);
  if (!anchor_) return value;
  Interval rest = days(*anchor_, *anchor_);
  if (now_) rest.lo = static_cast<double>(*now_);
  value.extent = DateExtent{rest, rest};
  value.granularity = shape_of(*value.extent, value.reading).granularity;
  return value;
}

DateValue DateResolver::minute_value(Minute minute, Minute edge) {
  DateValue value = unresolved(Granularity::minute);
  const auto at = static_cast<double>(minute), wide = static_cast<double>(edge);
  value.extent = DateExtent{{at, at}, {at - wide, at + wide}};
  return value;
}

}  // namespace gainsay
