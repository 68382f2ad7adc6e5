// Camps: sides that can all be true together. For compare/ only.
#pragma once

#include "compare/sides.hpp"

namespace gainsay {

struct SideCamp {
  std::vector<std::size_t> sides;  // indices into the sides, the most precise first
  bool several = false;            // its only side fits other camps too
};

// Gathers sides by a sweep over each line: sorted by upper end, the first side left opens a camp at that end, and the
// camp takes every side whose lower end is not above it. Sides on no line, and open ones ("since 1990"), then join the
// camp all of whose sides they can be true with, or open one; of more than 128 of them each is a camp of its own. A side
// that fits several camps stands by itself. Every side is in exactly one camp. In order of the least canonical text of a
// camp.
std::vector<SideCamp> gather_camps(const std::vector<Side>& sides, const Tolerance& tolerance);

}  // namespace gainsay
