// Inside rules/: a pack with what it includes.
#pragma once

#include <cstddef>
#include <vector>

#include "rules/fragment.hpp"

namespace gainsay {

// `includes` are indices of packs. A pack sees the vocabulary of what it includes, directly or through others.
struct Pack {
  PackFragment fragment;
  std::vector<std::size_t> includes;
};

using Packs = std::vector<Pack>;

}  // namespace gainsay
