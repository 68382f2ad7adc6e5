#include "values/date_fields.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "values/date_edges.hpp"
#include "values/date_in_words.hpp"
#include "values/date_units.hpp"

namespace gainsay {

namespace {

constexpr double kMinutesInALeapYear = 366.0 * kMinutesADay;
constexpr int kLeapYear = 2000;  // its days include 29 February; it begins on a Saturday, which nothing depends on

// Month and day, or month: what a date means in one year. Nothing where the year has no such day.
std::optional<Interval> unit_in_year(const DateFields& fields, int year) {
  const CivilDate date{year, *fields.month, fields.day.value_or(1)};
  if (!is_valid(date)) return std::nullopt;
  const Granularity unit = fields.day ? Granularity::day : Granularity::month;
  return unit_around(unit, day_number(date), WeekStart::monday);
}

// What an unresolved date with a month means in a year; a range may end in the next one.
std::optional<DateExtent> extent_in_year(const DateValue& date, int year) {
  const auto first = unit_in_year(date.fields, year);
  if (!first) return std::nullopt;
  const Granularity unit = date.fields.day ? Granularity::day : Granularity::month;
  if (!date.last_fields) return part_of_unit(unit, *first, date.modifier);
  if (!date.last_fields->month) return std::nullopt;
  auto last = unit_in_year(*date.last_fields, year);
  if (last && last->hi < first->lo) last = unit_in_year(*date.last_fields, year + 1);
  if (!last) return std::nullopt;
  const Interval range{first->lo, last->hi};
  return DateExtent{range, range};
}

// Two dates without a year are held against each other in a leap year that is followed by itself, as a day is on a
// clock: which year a range that runs over New Year begins in makes no difference there.
std::optional<DateExtent> extent_in_circle(const DateValue& date) {
  if (!date.last_fields) return extent_in_year(date, kLeapYear);
  const auto first = unit_in_year(date.fields, kLeapYear);
  const auto last = date.last_fields->month ? unit_in_year(*date.last_fields, kLeapYear) : std::nullopt;
  if (!first || !last) return std::nullopt;
  const Interval range{first->lo, last->hi < first->lo ? last->hi + kMinutesInALeapYear : last->hi};
  return DateExtent{range, range};
}

// The same for weekdays: what it means in the week that begins on this Monday.
DateExtent extent_in_week(const DateValue& date, Day monday) {
  const auto day_of = [&](const DateFields& fields) { return monday + *fields.weekday - 1; };
  const Day first = day_of(date.fields);
  if (!date.last_fields || !date.last_fields->weekday)
    return part_of_unit(Granularity::day, days(first, first), date.modifier);
  const Day last = day_of(*date.last_fields);
  const Interval range = days(first, last < first ? last + 7 : last);
  return {range, range};
}

Interval widened(const Interval& interval, double widening) { return {interval.lo - widening, interval.hi + widening}; }

Interval moved(const Interval& interval, double minutes) { return {interval.lo + minutes, interval.hi + minutes}; }

// Every meaning of an unresolved date near an interval, over all its years or weeks; those far away cannot touch it.
std::vector<DateExtent> meanings_near(const DateValue& date, const Interval& interval) {
  std::vector<DateExtent> meanings;
  if (date.fields.month) {
    const int last = civil_date(last_day(interval)).year + 1;
    for (int year = civil_date(first_day(interval)).year - 2; year <= last; ++year)
      if (const auto extent = extent_in_year(date, year)) meanings.push_back(*extent);
    return meanings;
  }
  const Day first = first_day(interval);
  for (Day monday = first - weekday(first) + 1 - 7; monday <= last_day(interval) + 7; monday += 7)
    meanings.push_back(extent_in_week(date, monday));
  return meanings;
}

// Weekdays come round within any eight days, months and days within nine years.
bool is_surely_met(const DateValue& date, const Interval& interval) {
  const bool open = std::isinf(interval.lo) || std::isinf(interval.hi);
  const double length = (interval.hi - interval.lo) / kMinutesADay;
  constexpr double kDaysInNineYears = 9 * 366;
  return open || length > (date.fields.month ? kDaysInNineYears : 8);
}

// The first meaning whose widest extent meets the interval.
std::optional<DateExtent> meaning_in(const DateValue& date, const Interval& interval) {
  for (const DateExtent& meaning : meanings_near(date, interval))
    if (meet(meaning.outer, interval)) return meaning;
  return std::nullopt;
}

bool meets(const DateValue& date, const Interval& interval) {
  return is_surely_met(date, interval) || meaning_in(date, interval);
}

// "28–30 April 2023 (nor 27 April, the widest reading)": where nothing of the other date falls.
std::string misses_in_words(const DateExtent& extent, const std::string& whole) {
  if (extent.core == extent.outer) return whole;
  const int year = civil_date(first_day(extent.core)).year;
  std::string edges;
  if (extent.outer.lo < extent.core.lo) edges = interval_in_words({extent.outer.lo, extent.core.lo - 1}, year);
  if (extent.core.hi < extent.outer.hi) {
    if (!edges.empty()) edges += " or ";
    edges += interval_in_words({extent.core.hi + 1, extent.outer.hi}, year);
  }
  return fmt::format("{} (nor {}, the widest reading)", whole, edges);
}

std::string name_unresolved(const DateValue& date) { return modifier_in_words(date.modifier) + fields_in_words(date); }

Relation disjoint_from(const DateValue& unresolved, const DateValue& resolved, double widening) {
  Relation relation{RelationKind::disjoint, {}, {}, false, false};
  const DateExtent& extent = *resolved.extent;
  const std::string whole = date_in_words(resolved);
  const bool one_day = first_day(extent.outer) == last_day(extent.outer);
  if (!unresolved.fields.month && one_day)
    relation.reason = fmt::format("{} is a {}, not a {}", whole, weekday_in_words(weekday(first_day(extent.outer))),
                                  name_unresolved(unresolved));
  else
    relation.reason = fmt::format("no {} falls inside {}", name_unresolved(unresolved), misses_in_words(extent, whole));
  for (const DateExtent& alternative : resolved.alternatives) {
    if (!meets(unresolved, widened(alternative.outer, widening))) continue;
    relation.assumed = true;
    const std::string other = extent_in_words(alternative, resolved.reading);
    relation.assumptions.push_back({"reading", fmt::format("{} is meant, not {}", whole, other)});
  }
  return relation;
}

// Two unresolved dates in one year or one week.
struct Meanings {
  DateExtent a;
  std::vector<DateExtent> b;  // also as the year or week before and after has it
};

std::optional<Meanings> meanings_together(const DateValue& a, const DateValue& b) {
  if (a.fields.month && b.fields.month) {
    const auto first = extent_in_circle(a), second = extent_in_circle(b);
    if (!first || !second) return std::nullopt;
    Meanings meanings{*first, {}};
    for (const double by : {-kMinutesInALeapYear, 0.0, kMinutesInALeapYear})
      meanings.b.push_back({moved(second->core, by), moved(second->outer, by)});
    return meanings;
  }
  if (a.fields.month || b.fields.month) return std::nullopt;
  const DateExtent week = extent_in_week(a, day_number({2000, 1, 3}));
  return Meanings{week, meanings_near(b, week.outer)};
}

RelationKind kind_of(const Meanings& meanings, double widening) {
  const auto any = [&](const auto& holds) { return std::any_of(meanings.b.begin(), meanings.b.end(), holds); };
  const DateExtent& a = meanings.a;
  if (any([&](const DateExtent& b) { return a == b; })) return RelationKind::equal;
  if (any([&](const DateExtent& b) { return contains(b.core, a.outer); })) return RelationKind::refines;
  if (any([&](const DateExtent& b) { return contains(a.core, b.outer); })) return RelationKind::refined_by;
  const Interval wide = widened(a.outer, 2 * widening);
  if (any([&](const DateExtent& b) { return meet(wide, b.outer); })) return RelationKind::compatible;
  return RelationKind::disjoint;
}

std::string reason_of(RelationKind kind, const DateValue& a, const DateValue& b) {
  const std::string first = name_unresolved(a);
  const std::string second = name_unresolved(b);
  switch (kind) {
    case RelationKind::equal: return fmt::format("both are {}", first);
    case RelationKind::refines: return fmt::format("{} is inside {}", first, second);
    case RelationKind::refined_by: return fmt::format("{} is inside {}", second, first);
    case RelationKind::disjoint: return fmt::format("{} is not {}", first, second);
    case RelationKind::overlaps:
    case RelationKind::compatible:
    case RelationKind::incomparable: return fmt::format("{} may be {}", first, second);
  }
  return {};
}

// A bound ("since April 23") or a plain date.
bool same_sort(const DateValue& a, const DateValue& b) {
  const auto bounds = [](const DateValue& date) {
    return date.modifier == Modifier::before || date.modifier == Modifier::after;
  };
  const bool a_open = a.reading == Reading::since || a.reading == Reading::until;
  const bool b_open = b.reading == Reading::since || b.reading == Reading::until;
  return !bounds(a) && !bounds(b) && a_open == b_open && (!a_open || a.reading == b.reading);
}

}  // namespace

bool has_fields(const DateValue& date) { return date.fields.month || date.fields.weekday; }

Relation relate_fields(const DateValue& a, const DateValue& b, double widening) {
  if (!has_fields(a) || !has_fields(b))
    return {RelationKind::incomparable, "without a publication date nobody knows when that is", {}, false, false};
  const auto meanings = meanings_together(a, b);
  if (!meanings)
    return {RelationKind::incomparable,
            fmt::format("{} and {} say different things", name_unresolved(a), name_unresolved(b)), {}, false, false};
  if (!same_sort(a, b))
    return canonical_date(a) == canonical_date(b)
               ? Relation{RelationKind::equal, "both say the same", {}, false, false}
               : Relation{RelationKind::compatible, "no year is stated", {}, false, false};
  const RelationKind kind = kind_of(*meanings, widening);
  Relation relation{kind, reason_of(kind, a, b), {}, false, false};
  if (kind != RelationKind::disjoint || a.fields.month) return relation;
  relation.assumed = true;
  relation.assumptions.push_back({"same-week", "both mean the same week"});
  return relation;
}

Relation relate_fields_to_extent(const DateValue& unresolved, const DateValue& resolved, double widening) {
  const std::string whole = date_in_words(resolved);
  if (!has_fields(unresolved))
    return {RelationKind::incomparable, "without a publication date nobody knows when that is", {}, false, false};
  const Interval outer = widened(resolved.extent->outer, widening);
  if (!same_sort(unresolved, DateValue{}) || is_surely_met(unresolved, outer)) {
    return {RelationKind::compatible, fmt::format("{}, may agree with {}", date_in_words(unresolved), whole), {}, false,
            false};
  }
  const auto meaning = meaning_in(unresolved, outer);
  if (!meaning) return disjoint_from(unresolved, resolved, widening);
  const std::string found = extent_in_words(*meaning, unresolved.last_fields ? Reading::throughout : Reading::within);
  return {RelationKind::compatible, fmt::format("{}, may be {}", date_in_words(unresolved), found), {}, false, false};
}

}  // namespace gainsay
