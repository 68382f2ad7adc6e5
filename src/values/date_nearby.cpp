#include "values/date_nearby.hpp"
#include "values/date_units.hpp"

#include <cstdlib>

namespace gainsay {

namespace {

constexpr int kThursday = 4;
constexpr int kSaturday = 6;

Day monday_of(Day day) { return day - weekday(day) + 1; }

// Days from one weekday on to another: 0 to 6.
Day days_until(int from, int to) { return (to - from + 7) % 7; }

}  // namespace

int year_of_day(const DateFields& fields, Day anchor) {
  const int year = civil_date(anchor).year;
  int nearest = year;
  Day distance = -1;
  // 29 February has eight years between its occurrences at most.
  for (int candidate = year - 8; candidate <= year + 8; ++candidate) {
    const CivilDate date{candidate, *fields.month, *fields.day};
    if (!is_valid(date)) continue;
    const Day away = std::abs(day_number(date) - anchor);
    if (distance >= 0 && away >= distance) continue;
    distance = away;
    nearest = candidate;
  }
  return nearest;
}

int year_of_month(int month, Day anchor, const ClauseCues& cues) {
  const CivilDate today = civil_date(anchor);
  if (month > today.month && !cues.future) return today.year - 1;
  if (month < today.month && cues.future) return today.year + 1;
  return today.year;
}

Day day_of_weekday(int weekday_meant, Day anchor, const ClauseCues& cues) {
  if (cues.future) return anchor + days_until(weekday(anchor), weekday_meant);
  return anchor - days_until(weekday_meant, weekday(anchor));
}

int offset_of_weekend(Day anchor, const ClauseCues& cues) {
  if (cues.future) return 0;
  const int today = weekday(anchor);
  if (today < kThursday) return -1;
  return cues.past && today < kSaturday ? -1 : 0;
}

int offset_of_this_weekend(Day anchor, const ClauseCues& cues) {
  return cues.told && !cues.future && weekday(anchor) < kThursday ? -1 : 0;
}

int year_of_shifted_month(int month, int offset, Day anchor) {
  const CivilDate today = civil_date(anchor);
  if (offset < 0) return month < today.month ? today.year : today.year - 1;
  if (offset > 0) return month > today.month ? today.year : today.year + 1;
  return today.year;
}

int year_of_shifted_season(int month, int offset, Day anchor) {
  const int year = civil_date(anchor).year;
  const auto begin = [&](int of) { return day_number({of, month, 1}); };
  const auto end = [&](int of) { return month > 9 ? day_number({of + 1, month - 9, 1}) : day_number({of, month + 3, 1}); };
  if (offset < 0) return end(year) <= anchor ? year : end(year - 1) <= anchor ? year - 1 : year - 2;
  if (offset > 0) return begin(year) > anchor ? year : year + 1;
  return year;
}

int year_beside(const Interval& told, int month, int offset) {
  const Day first = first_day(told), last = last_day(told);
  const int year = civil_date(offset > 0 ? last : first).year;
  const Day begin = day_number({year, month, 1});
  if (offset > 0) return begin > last ? year : year + 1;
  if (offset < 0) return begin < first && civil_date(first).month != month ? year : year - 1;
  return year;
}

ShiftedDay day_of_shifted_weekday(int weekday_meant, int offset, Day anchor) {
  const Day by_week = monday_of(anchor) + 7 * offset + weekday_meant - 1;
  if (offset == 0) return {by_week, by_week};
  if (offset < 0) return {anchor - 1 - days_until(weekday_meant, weekday(anchor - 1)), by_week};
  return {anchor + 1 + days_until(weekday(anchor + 1), weekday_meant), by_week};
}

}  // namespace gainsay
