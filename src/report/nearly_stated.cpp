#include "report/nearly_stated.hpp"

#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Of slots in the same order, as those of one fact are.
bool differ_by_open_slots(const std::vector<KeyPart>& one, const std::vector<KeyPart>& other) {
  bool differ = false;
  for (std::size_t slot = 0; slot < one.size() && slot < other.size(); ++slot) {
    if (one[slot].value && other[slot].value && !(one[slot] == other[slot])) return false;
    differ |= one[slot].value.has_value() != other[slot].value.has_value();
  }
  return differ;
}

}  // namespace

NearlyStated::NearlyStated(const Report& report, std::span<const DiffHunk> hunks) {
  for (const DiffHunk& hunk : hunks) {
    if (hunk.left.empty() == hunk.right.empty()) continue;
    const auto side = hunk.right.empty() ? &DiffHunk::left : &DiffHunk::right;
    for (const std::size_t index : hunk.*side) {
      const Claim& claim = report.claims[index];
      if (!claim.key.empty()) by_fact_[claim.fact].push_back({claim, side});
    }
  }
}

std::vector<const Claim*> NearlyStated::on(std::vector<std::size_t> DiffHunk::*side, const Claim& stated) const {
  std::vector<const Claim*> found;
  const auto same_fact = by_fact_.find(stated.fact);
  if (same_fact == by_fact_.end()) return found;
  for (const OneSided& other : same_fact->second) {
    const bool may_be = other.side == side && other.claim.slot == stated.slot;
    if (may_be && differ_by_open_slots(other.claim.key, stated.key)) found.push_back(&other.claim);
  }
  return found;
}

std::string difference_in_key(const Claim& of, const Claim& from) {
  std::string words;
  for (std::size_t slot = 0; slot < of.key.size() && slot < from.key.size(); ++slot) {
    const KeyPart& part = of.key[slot];
    if (part.value.has_value() == from.key[slot].value.has_value()) continue;
    words += (words.empty() ? "" : ", ") + (part.value ? part.slot + ": " + in_words(*part.value) : "no " + part.slot);
  }
  return words;
}

}  // namespace gainsay
