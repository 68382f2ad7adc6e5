#include "compare/repeated_hashes.hpp"

#include <algorithm>
#include <bit>

namespace gainsay {
namespace {

constexpr std::size_t kBitsAWord = 64;
constexpr std::size_t kSlotsAHash = 16;  // so that few hashes share a slot by chance
constexpr int kMostBits = 32;

bool holds(const std::vector<std::uint64_t>& bits, std::size_t slot) {
  return bits[slot / kBitsAWord] >> slot % kBitsAWord & 1;
}

void set(std::vector<std::uint64_t>& bits, std::size_t slot) {
  bits[slot / kBitsAWord] |= std::uint64_t{1} << slot % kBitsAWord;
}

}  // namespace

std::size_t RepeatedHashes::slot_of(std::uint32_t hash) const {
  constexpr std::uint32_t kOdd = 0x9e3779b9;  // of the golden ratio: spreads hashes that are all small
  return static_cast<std::size_t>(std::uint64_t{hash * kOdd} >> shift_);
}

RepeatedHashes::RepeatedHashes(const std::vector<std::reference_wrapper<const Signature>>& signatures) {
  std::size_t all = 0;
  for (const Signature& signature : signatures) all += signature.size();
  const int bits = std::min(kMostBits, static_cast<int>(std::bit_width(std::max(all * kSlotsAHash, kBitsAWord))));
  shift_ = kMostBits - bits;
  again_.resize((std::size_t{1} << bits) / kBitsAWord);
  std::vector<std::uint64_t> once(again_.size());
  for (const Signature& signature : signatures) {
    for (const std::uint32_t hash : signature) {
      const std::size_t slot = slot_of(hash);
      set(holds(once, slot) ? again_ : once, slot);
    }
  }
  std::vector<std::uint32_t> candidates;
  for (const Signature& signature : signatures)
    for (const std::uint32_t hash : signature)
      if (holds(again_, slot_of(hash))) candidates.push_back(hash);
  std::sort(candidates.begin(), candidates.end());
  for (std::size_t i = 1; i < candidates.size(); ++i)
    if (candidates[i] == candidates[i - 1] && (hashes_.empty() || hashes_.back() != candidates[i]))
      hashes_.push_back(candidates[i]);
}

std::optional<std::size_t> RepeatedHashes::number_of(std::uint32_t hash) const {
  if (!holds(again_, slot_of(hash))) return std::nullopt;
  const auto found = std::lower_bound(hashes_.begin(), hashes_.end(), hash);
  if (found == hashes_.end() || *found != hash) return std::nullopt;
  return static_cast<std::size_t>(found - hashes_.begin());
}

}  // namespace gainsay
