// Hashes of values and keys: equal ones have equal hashes. For compare/ and report/ only.
#pragma once

#include <cstddef>
#include <vector>

#include "match/claim.hpp"

namespace gainsay {

struct ValueHash {
  std::size_t operator()(const Value& value) const;
};

struct KeyHash {
  std::size_t operator()(const std::vector<KeyPart>& key) const;
};

}  // namespace gainsay
