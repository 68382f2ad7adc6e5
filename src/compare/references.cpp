#include "compare/references.hpp"

#include <algorithm>

#include "compare/time_order.hpp"

namespace gainsay {
namespace {

bool holds_at(const Reference& reference, const std::optional<Timestamp>& time) {
  if (!time) return true;
  bool too_early = reference.from && time->last < reference.from->first;
  bool too_late = reference.until && time->first > reference.until->last;
  return !too_early && !too_late;
}

std::vector<const Reference*> references_at(const FactDefinition& fact, std::string_view slot,
                                            const std::optional<Timestamp>& time) {
  std::vector<const Reference*> valid;
  for (const Reference& reference : fact.references)
    if (reference.slot == slot && holds_at(reference, time)) valid.push_back(&reference);
  return valid;
}

// The first of the references if the side's value fits none of them.
const Reference* missed(const Side& side, const std::vector<const Reference*>& references, const Tolerance& tolerance) {
  bool fits = std::any_of(references.begin(), references.end(), [&](const Reference* reference) {
    return relate(side.value, reference->value, tolerance).kind != RelationKind::disjoint;
  });
  return fits || references.empty() ? nullptr : references.front();
}

}  // namespace

std::vector<Misfit> misfits_of(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted) {
  const FactDefinition& fact = *group.fact;
  if (fact.references.empty()) return {};
  std::vector<Misfit> misfits;
  for (const Side& side : asserted) {
    Misfit misfit;
    std::vector<std::size_t> claims;
    for (std::size_t index : side.claims) {
      auto references = references_at(fact, group.slot, time_of(corpus, corpus.claims[index]));
      const Reference* reference = missed(side, references, fact.tolerance);
      if (!reference) continue;
      if (!misfit.reference) misfit.reference = reference;
      claims.push_back(index);
    }
    if (claims.empty()) continue;
    misfit.side = side;
    misfit.side.claims = std::move(claims);
    sum_up_claims(corpus, misfit.side);
    misfit.relation = relate(side.value, misfit.reference->value, fact.tolerance);
    misfits.push_back(std::move(misfit));
  }
  return misfits;
}

}  // namespace gainsay
