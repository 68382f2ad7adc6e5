// How two times of day relate. The day is a circle: ten past midnight is a quarter of an hour after five to twelve.
#include <fmt/format.h>

#include <cmath>

#include "values/clock_value.hpp"

namespace gainsay {

namespace {

constexpr double kDay = 24 * 60;
constexpr double kAbout = 15;
constexpr double kShortly = 30;

Interval moved(const Interval& interval, double minutes) { return {interval.lo + minutes, interval.hi + minutes}; }

Interval in_utc(const Interval& interval, const ClockValue& clock) { return moved(interval, -clock.zone.value_or(0)); }

// Whether it holds for the first interval and the second as today, yesterday or tomorrow has it.
template <class Holds>
bool on_any_day(const Interval& first, const Interval& second, Holds holds) {
  for (const double days : {-2, -1, 0, 1, 2})
    if (holds(first, moved(second, days * kDay))) return true;
  return false;
}

bool same(const Interval& a, const Interval& b) {
  return on_any_day(a, b, [](const Interval& x, const Interval& y) { return x == y; });
}

bool holds(const Interval& outer, const Interval& inner) { return on_any_day(outer, inner, contains); }

std::string both(const ClockValue& a, std::string_view between, const ClockValue& b) {
  return fmt::format("{}{}{}", clock_in_words(a), between, clock_in_words(b));
}

}  // namespace

bool is_range(const ClockValue& clock) {
  return clock.stated.lo != clock.stated.hi && (clock.hedge == Modifier::none || clock.hedge == Modifier::about);
}

ClockValue stated_clock(Modifier hedge, int first, int last, std::optional<int> zone) {
  if (first != last && hedge != Modifier::about) hedge = Modifier::none;
  ClockValue clock;
  clock.hedge = hedge;
  clock.zone = zone;
  clock.stated = {static_cast<double>(first), static_cast<double>(last < first ? last + static_cast<int>(kDay) : last)};
  if (hedge == Modifier::after) clock.stated.hi += kShortly;
  if (hedge == Modifier::before) clock.stated.lo -= kShortly;
  clock.outer = clock.stated;
  if (hedge == Modifier::about) clock.outer = {clock.stated.lo - kAbout, clock.stated.hi + kAbout};
  return clock;
}

Relation relate_clocks(const ClockValue& a, const ClockValue& b) {
  if (a.zone.has_value() != b.zone.has_value())
    return {RelationKind::compatible, "only one of them states its time zone"};
  const Interval first = in_utc(a.stated, a), second = in_utc(b.stated, b);
  const Interval first_outer = in_utc(a.outer, a), second_outer = in_utc(b.outer, b);
  if (same(first, second) && same(first_outer, second_outer))
    return {RelationKind::equal, a.zone == b.zone ? "both say " + clock_in_words(a) : both(a, " is ", b)};
  // "About 23:00" and "shortly after 22:45" leave the same time open, and say it differently.
  if (same(first_outer, second_outer)) return {RelationKind::compatible, both(a, " and ", b) + " can both be true"};
  if (holds(second_outer, first_outer) && !is_range(a)) return {RelationKind::refines, both(a, " is within ", b)};
  if (holds(first_outer, second_outer) && !is_range(b)) return {RelationKind::refined_by, both(b, " is within ", a)};
  if (holds(second, first_outer)) return {RelationKind::refines, both(a, " is within ", b)};
  if (holds(first, second_outer)) return {RelationKind::refined_by, both(b, " is within ", a)};
  if (!on_any_day(first_outer, second_outer, meet)) return {RelationKind::disjoint, both(a, " is not ", b)};
  if (is_range(a) && is_range(b)) return {RelationKind::overlaps, both(a, " and ", b) + " overlap only in part"};
  return {RelationKind::compatible, both(a, " and ", b) + " can both be true"};
}

}  // namespace gainsay
