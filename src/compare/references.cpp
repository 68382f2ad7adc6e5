#include "compare/references.hpp"

#include <algorithm>
#include <iterator>

#include "compare/keys.hpp"
#include "compare/time_order.hpp"

namespace gainsay {
namespace {

bool holds_at(const Reference& reference, const std::optional<Timestamp>& time) {
  if (!time) return true;
  bool too_early = reference.from && time->last < reference.from->first;
  bool too_late = reference.until && time->first > reference.until->last;
  return !too_early && !too_late;
}

// Whether the reference is of the group's instance, as far as it says of which it is.
bool is_about(const Reference& reference, const Group& group) {
  if (reference.key.empty()) return true;
  std::vector<KeyPart> asked, own;
  for (const auto& [slot, value] : reference.key) {
    const auto part = std::find_if(group.key.begin(), group.key.end(), [&](const KeyPart& each) { return each.slot == slot; });
    if (part == group.key.end()) return false;
    asked.push_back({slot, value});
    own.push_back(*part);
  }
  const std::vector<std::size_t> instances = join_keys({asked, own});
  return asked == own || instances[0] == instances[1];
}

std::vector<const Reference*> references_at(const std::vector<const Reference*>& references,
                                            const std::optional<Timestamp>& time) {
  std::vector<const Reference*> valid;
  std::copy_if(references.begin(), references.end(), std::back_inserter(valid),
               [&](const Reference* reference) { return holds_at(*reference, time); });
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

std::vector<const Reference*> references_of(const Group& group) {
  std::vector<const Reference*> own;
  for (const Reference& reference : group.fact->references)
    if (reference.slot == group.slot && is_about(reference, group)) own.push_back(&reference);
  return own;
}

std::vector<Misfit> misfits_of(const Corpus& corpus, const Group& group, const std::vector<Side>& asserted) {
  const FactDefinition& fact = *group.fact;
  const std::vector<const Reference*> own = references_of(group);
  if (own.empty()) return {};
  std::vector<Misfit> misfits;
  for (const Side& side : asserted) {
    Misfit misfit;
    std::vector<std::size_t> claims;
    for (std::size_t index : side.claims) {
      auto references = references_at(own, time_of(corpus, index));
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
