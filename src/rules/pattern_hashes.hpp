// Inside rules/: whether two patterns match the same, told by a number.
#pragma once

#include <cstdint>
#include <unordered_map>

#include "rules/pattern.hpp"

namespace gainsay {

// The same number on every machine for equal trees. A tree of a vocabulary, which many phrases share, is hashed once.
class PatternHashes {
 public:
  std::uint64_t of(const PatternPtr& pattern);

 private:
  struct Known {
    PatternPtr pattern;  // held, so that its address stays its own
    std::uint64_t hash = 0;
  };
  std::unordered_map<const Pattern*, Known> known_;
};

}  // namespace gainsay
