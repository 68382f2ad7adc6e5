// Which pairs of sides are judged. For compare/ only.
#pragma once

#include "compare/verdicts.hpp"

namespace gainsay {

struct JudgedPair {
  SidePair pair;
  Verdict verdict = Verdict::agree;
};

// Above this many sides only pairs with an extreme side are judged: on each line those with the largest lower and the
// smallest upper end, as resolved and over all readings; off the line the first and last by text. A line has a disjoint
// pair exactly if its extremes are one, so a group on a line loses no conflict, only repetitions of it. Off the line
// (names, categories, unresolved dates) a pair of two inner sides is not seen.
inline constexpr std::size_t kMostSidesPaired = 128;

// All judged pairs of answers, and of answers with what is denied; the first of a pair stands before the second in
// `asserted`, which is sorted by text. Pairs that cannot be compared are left out. The sides must outlive the pairs.
std::vector<JudgedPair> judge_pairs(const Corpus& corpus, const FactDefinition& fact, const std::vector<Side>& asserted,
                                    const std::vector<Side>& denied);

// For each verdict present the one pair that shows it, severest verdict first. For a conflict on a line that is the
// pair farthest apart, else the first by canonical text.
std::vector<const JudgedPair*> witness_pairs(const std::vector<JudgedPair>& pairs);

}  // namespace gainsay
