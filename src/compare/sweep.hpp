// Which verdicts a large group holds, without looking at all its pairs. For compare/ only.
//
// A verdict needs two things of a pair: that its values stand so (most often that they are disjoint), and that its sides
// are of certain classes (hedged or sure, a plan or an outcome, whose voices) and stand so in time. Where the classes and
// the order in time are settled for whole lists of sides, one against the other, a disjoint pair exists exactly if the
// outermost sides are one; so each verdict is looked for in a few such lists, from their ends, in O(n log n).
#pragma once

#include <utility>

#include "compare/verdicts.hpp"

namespace gainsay {

using SideIndices = std::vector<std::size_t>;
using IndexPair = std::pair<std::size_t, std::size_t>;

// Pairs of sides of one line (as by Side::line), the smaller index first; for each verdict that any pair of them has and
// that the fact does not switch off there is at least one pair that has it. Exact but where a list holds thousands of
// disjoint pairs that fail for a reason which no list can settle (thousands of speakers who all say several things
// together), or a side agrees with more than a hundred others: there a verdict may stay unseen.
std::vector<IndexPair> telling_pairs(const FactDefinition& fact, const std::vector<Side>& sides,
                                     const SideIndices& line);

// The same of answers with what is denied: an index into each.
std::vector<IndexPair> telling_denials(const FactDefinition& fact, const std::vector<Side>& asserted,
                                       const std::vector<Side>& denied);

}  // namespace gainsay
