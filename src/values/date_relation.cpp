// How two dates relate. A contains B for sure only where B's widest reading lies in what A surely covers.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "values/date_edges.hpp"
#include "values/date_fields.hpp"
#include "values/date_in_words.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

// Half the tolerance, in minutes.
double widening_of(const Tolerance& tolerance) {
  return tolerance.kind == Tolerance::Kind::days ? tolerance.amount * static_cast<double>(kMinutesADay) / 2 : 0;
}

Interval widened(const Interval& interval, double widening) { return {interval.lo - widening, interval.hi + widening}; }

bool is_state(const DateValue& date) { return date.reading == Reading::since || date.reading == Reading::until; }

// What must be covered to lie inside: a state holds at the widest from the begin of what bounds it.
const Interval& covered_by(const DateValue& date) { return is_state(date) ? date.extent->outer : date.extent->core; }

// Among dates of one extent a stated range says more than "within it", and a state more than an event.
int detail_of(Reading reading) {
  switch (reading) {
    case Reading::within: return 0;
    case Reading::throughout: return 1;
    case Reading::since:
    case Reading::until: return 2;
  }
  return 0;
}

bool refines(const DateValue& a, const DateValue& b) {
  if (!contains(covered_by(b), a.extent->outer)) return false;
  const bool mutual = contains(covered_by(a), b.extent->outer);
  return !mutual || detail_of(a.reading) > detail_of(b.reading);
}

// Whether every end of the two lies within the tolerance of the other's.
bool agree_within(const DateExtent& a, const DateExtent& b, double tolerance) {
  const auto near = [&](double x, double y) { return x == y || std::abs(x - y) <= tolerance; };
  return near(a.core.lo, b.core.lo) && near(a.core.hi, b.core.hi) && near(a.outer.lo, b.outer.lo) &&
         near(a.outer.hi, b.outer.hi);
}

bool overlap_in_part(const DateValue& a, const DateValue& b) {
  return a.reading == Reading::throughout && b.reading == Reading::throughout && meet(a.extent->core, b.extent->core);
}

RelationKind kind_of(const DateValue& a, const DateValue& b, double widening) {
  const bool same_sort = a.reading == b.reading;
  if (same_sort && *a.extent == *b.extent) return RelationKind::equal;
  if (refines(a, b)) return RelationKind::refines;
  if (refines(b, a)) return RelationKind::refined_by;
  if (same_sort && widening > 0 && agree_within(*a.extent, *b.extent, 2 * widening)) return RelationKind::equal;
  if (!meet(widened(a.extent->outer, widening), widened(b.extent->outer, widening))) return RelationKind::disjoint;
  return overlap_in_part(a, b) ? RelationKind::overlaps : RelationKind::compatible;
}

// Two "since" are compared by where they begin, two "until" by where they end.
DateValue edge_of(const DateValue& state) {
  DateValue edge;
  const Interval bound = state.reading == Reading::since ? begin_of(*state.extent) : end_of(*state.extent);
  edge.extent = DateExtent{bound, bound};
  return edge;
}

RelationKind kind_of_any(const DateValue& a, const DateValue& b, double widening) {
  if (is_state(a) && a.reading == b.reading) return kind_of(edge_of(a), edge_of(b), widening);
  return kind_of(a, b, widening);
}

// ", 27–30 April 2023 at the widest", where that is more.
std::string widest_in_words(const DateValue& date) {
  if (is_open(date) || date.extent->core == date.extent->outer) return {};
  return fmt::format(", {} at the widest", interval_in_words(date.extent->outer));
}

std::string disjoint_in_words(const DateValue& a, const DateValue& b) {
  const std::string first = date_in_words(a) + widest_in_words(a);
  const std::string second = date_in_words(b) + widest_in_words(b);
  if (is_open(a) || is_open(b)) return fmt::format("{} and {} cannot both be", first, second);
  const std::string_view side = a.extent->outer.hi < b.extent->outer.lo ? "before" : "after";
  return fmt::format("{} is {} {}", first, side, second);
}

std::string reason_of(RelationKind kind, const DateValue& a, const DateValue& b) {
  const std::string first = date_in_words(a);
  const std::string second = date_in_words(b);
  switch (kind) {
    case RelationKind::equal:
      return first == second ? fmt::format("both are {}", first)
                             : fmt::format("{} and {} lie within the tolerance", first, second);
    case RelationKind::refines: return fmt::format("{} is inside {}", first, second);
    case RelationKind::refined_by: return fmt::format("{} is inside {}", second, first);
    case RelationKind::overlaps: {
      const Interval common{std::max(a.extent->core.lo, b.extent->core.lo),
                            std::min(a.extent->core.hi, b.extent->core.hi)};
      return fmt::format("{} and {} share {}", first, second, interval_in_words(common));
    }
    case RelationKind::compatible: return fmt::format("{} and {} can both be", first, second);
    case RelationKind::disjoint: return disjoint_in_words(a, b);
    case RelationKind::incomparable: return {};
  }
  return {};
}

std::vector<DateExtent> readings_of(const DateValue& date) {
  std::vector<DateExtent> readings = {*date.extent};
  readings.insert(readings.end(), date.alternatives.begin(), date.alternatives.end());
  return readings;
}

DateValue with_extent(DateValue date, const DateExtent& extent) {
  date.extent = extent;
  return date;
}

// A disagreement that another reading of either date would remove is one under an assumption, which this names.
void look_at_alternatives(Relation& relation, const DateValue& a, const DateValue& b, double widening) {
  const auto agrees = [&](const DateExtent& x, const DateExtent& y) {
    return kind_of_any(with_extent(a, x), with_extent(b, y), widening) != RelationKind::disjoint;
  };
  const auto name = [&](const DateValue& date, const DateExtent& other) {
    if (other == *date.extent) return;
    const Assumption assumption{"reading", fmt::format("{} is meant, not {}", date_in_words(date),
                                                       date_in_words(with_extent(date, other)))};
    for (const Assumption& known : relation.assumptions)
      if (known == assumption) return;
    relation.assumptions.push_back(assumption);
  };
  for (const DateExtent& x : readings_of(a)) {
    for (const DateExtent& y : readings_of(b)) {
      if (!agrees(x, y)) continue;
      relation.assumed = true;
      name(a, x);
      name(b, y);
    }
  }
}

Relation relate_extents(const DateValue& a, const DateValue& b, double widening) {
  const RelationKind kind = kind_of_any(a, b, widening);
  Relation relation{kind, reason_of(kind, a, b), {}, false, false};
  if (kind == RelationKind::disjoint) look_at_alternatives(relation, a, b, widening);
  return relation;
}

DateValue in_utc(DateValue date) {
  const double by = *date.zone;
  const auto move = [&](DateExtent& extent) {
    for (Interval* interval : {&extent.core, &extent.outer}) {
      interval->lo -= by;
      interval->hi -= by;
    }
  };
  move(*date.extent);
  for (DateExtent& other : date.alternatives) move(other);
  date.zone = 0;
  return date;
}

// Two stated zones convert. Where only one is stated, the other may be any, and no time tells them apart.
Relation relate_zoned(const DateValue& a, const DateValue& b, double widening) {
  if (a.zone && b.zone) return relate_extents(in_utc(a), in_utc(b), widening);
  constexpr double kMostApart = 26 * 60.0 / 2;  // from UTC-12 to UTC+14, half of it on each side
  const auto falls_on_days = [](const DateValue& date) {
    const auto of_day = [](double minute) { return std::isfinite(minute) ? static_cast<Minute>(minute) % kMinutesADay : 0; };
    return of_day(date.extent->outer.lo) == 0 && of_day(date.extent->outer.hi + 1) == 0;
  };
  const RelationKind kind = kind_of_any(a, b, widening);
  const bool near = kind != RelationKind::disjoint || kind_of_any(a, b, widening + kMostApart) != RelationKind::disjoint;
  const bool by_days = falls_on_days(a.zone ? b : a) && kind != RelationKind::disjoint;
  if (!near || by_days) return relate_extents(a, b, widening);
  return {RelationKind::compatible, "only one of them states its time zone", {}, false, false};
}

}  // namespace

Relation relate_dates(const DateValue& a, const DateValue& b, const Tolerance& tolerance) {
  const double widening = widening_of(tolerance);
  if (a.fiscal || b.fiscal) return relate_fiscal(a, b);
  if (a.extent && b.extent && (a.zone || b.zone)) return relate_zoned(a, b, widening);
  if (a.extent && b.extent) return relate_extents(a, b, widening);
  if (!a.extent && !b.extent) return relate_fields(a, b, widening);
  if (!a.extent) return relate_fields_to_extent(a, b, 2 * widening);
  return relate_fields_to_extent(b, a, 2 * widening);
}

std::optional<Extents> date_extents(const DateValue& date, const Tolerance& tolerance) {
  if (!date.extent || date.zone) return std::nullopt;  // a missing zone may be any
  const double widening = widening_of(tolerance);
  Extents extents{date.extent->core, widened(date.extent->outer, widening), date.extent->outer, {}, {}};
  if (is_state(date)) {
    extents.edge = widened(edge_of(date).extent->outer, widening);
    extents.edge_sort = date.reading == Reading::since ? Extents::Edge::since : Extents::Edge::until;
  }
  for (const DateExtent& alternative : date.alternatives) {
    extents.others.push_back(widened(alternative.outer, widening));
    extents.hull.lo = std::min(extents.hull.lo, alternative.outer.lo);
    extents.hull.hi = std::max(extents.hull.hi, alternative.outer.hi);
  }
  extents.hull = widened(extents.hull, widening);
  return extents;
}

}  // namespace gainsay
