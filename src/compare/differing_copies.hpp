// Where a near copy says something else than its original: a slip of the hand, or news. For compare/ only.
#pragma once

#include "compare/pairs.hpp"

namespace gainsay {

struct DifferingCopy {
  JudgedPair judged;              // the sides of the two, as compare_sides() would judge them
  std::size_t copy, original;     // claims
};

// Every pair of sides on which a copy and its original stand, and whose verdict is above `off`, by the copy's claim. The
// sides must outlive the result; `asserted` and `denied` are sorted by text.
std::vector<DifferingCopy> differing_copies(const Corpus& corpus, const FactDefinition& fact,
                                            const std::vector<Side>& asserted, const std::vector<Side>& denied);

// "Herald, Post: copies of Harbour Wire (wire.txt), differ here"; one hint for each original.
std::vector<std::string> copy_hints(const Corpus& corpus, const std::vector<DifferingCopy>& differing);

}  // namespace gainsay
