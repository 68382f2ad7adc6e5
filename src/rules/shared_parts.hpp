// Inside rules/: what several phrases have alike is kept once.
#pragma once

#include "rules/fact.hpp"

namespace gainsay {

// Makes equal trees of the rules one tree and equal groups of words one group: "the" stands in every other phrase. What the
// rules mean stays the same, and so do the hashes of their trees.
void share_equal_parts(Rules& rules);

}  // namespace gainsay
