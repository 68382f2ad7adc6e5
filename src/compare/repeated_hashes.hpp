// Hashes that stand in several signatures. Most stand in one only, and need not be looked up anywhere. For compare/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "text/signature.hpp"

namespace gainsay {

class RepeatedHashes {
 public:
  // Each hash stands in one signature once.
  explicit RepeatedHashes(const std::vector<std::reference_wrapper<const Signature>>& signatures);

  std::size_t count() const { return hashes_.size(); }

  // Which of them it is, from 0 in ascending order; nothing for one that stands in at most one signature.
  std::optional<std::size_t> number_of(std::uint32_t hash) const;

 private:
  std::size_t slot_of(std::uint32_t hash) const;

  int shift_ = 0;
  std::vector<std::uint64_t> again_;  // a bit for each slot that was hit twice: all others hold no repeated hash
  std::vector<std::uint32_t> hashes_;
};

}  // namespace gainsay
