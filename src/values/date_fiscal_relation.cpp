// How years of bookkeeping relate: among themselves by their numbers, to civil dates not at all.
#include <fmt/format.h>

#include "values/date_fields.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

// The quarters that a period covers, of four.
struct Quarters {
  int first, last;
};

Quarters quarters_of(const FiscalPeriod& period) {
  if (period.unit == Granularity::quarter) return {period.number, period.number};
  if (period.unit == Granularity::half) return {2 * period.number - 1, 2 * period.number};
  return {1, 4};
}

bool holds(const Quarters& outer, const Quarters& inner) {
  return outer.first <= inner.first && inner.last <= outer.last;
}

RelationKind kind_of(const DateValue& a, const DateValue& b) {
  const Quarters first = quarters_of(*a.fiscal), second = quarters_of(*b.fiscal);
  const bool years_known = a.fiscal->year && b.fiscal->year;
  const bool meet = first.first <= second.last && second.first <= first.last;
  if (!meet || (years_known && a.fiscal->year != b.fiscal->year)) return RelationKind::disjoint;
  if (canonical_date(a) == canonical_date(b)) return RelationKind::equal;
  const bool plain = a.modifier == Modifier::none && b.modifier == Modifier::none;
  if (!years_known || !plain) return RelationKind::compatible;
  if (holds(second, first)) return RelationKind::refines;
  return holds(first, second) ? RelationKind::refined_by : RelationKind::compatible;
}

}  // namespace

Relation relate_fiscal(const DateValue& a, const DateValue& b) {
  if (!a.fiscal || !b.fiscal)
    return {RelationKind::incomparable, "a fiscal year is no calendar year", {}, false, false};
  const std::string first = date_in_words(a), second = date_in_words(b);
  const bool stated = a.reading == Reading::within && b.reading == Reading::within &&
                      a.modifier != Modifier::before && a.modifier != Modifier::after &&
                      b.modifier != Modifier::before && b.modifier != Modifier::after;
  const RelationKind kind = stated || canonical_date(a) == canonical_date(b) ? kind_of(a, b) : RelationKind::compatible;
  switch (kind) {
    case RelationKind::equal: return {kind, fmt::format("both are {}", first), {}, false, false};
    case RelationKind::refines: return {kind, fmt::format("{} is inside {}", first, second), {}, false, false};
    case RelationKind::refined_by: return {kind, fmt::format("{} is inside {}", second, first), {}, false, false};
    case RelationKind::disjoint: return {kind, fmt::format("{} is not {}", first, second), {}, false, false};
    case RelationKind::overlaps:
    case RelationKind::compatible:
    case RelationKind::incomparable: break;
  }
  return {RelationKind::compatible, fmt::format("{} and {} can both be", first, second), {}, false, false};
}

}  // namespace gainsay
