// How the sides of a group stand to each other, as a whole. For compare/ only.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "compare/verdicts.hpp"

namespace gainsay {

struct JudgedPair {
  SidePair pair;
  Verdict verdict = Verdict::agree;
};

struct Comparison {
  // For each verdict present the one pair that shows it, severest verdict first: the pair both of whose sides are stated
  // by most articles; of several, for a conflict on a line the pair farthest apart, else the first by canonical text. Of
  // more than kMostSidesPaired sides, the best of those looked at.
  std::vector<JudgedPair> witnesses;
  // Disagreeing pairs of canonical values, sorted; "not VALUE" is a denial. Of more than kMostSidesPaired sides only those with
  // the side at either end of a line (off the line, the first and last by text): each side stands in it that disagrees
  // with an end, and the pairs do not grow beyond all measure.
  std::vector<std::pair<std::string, std::string>> state;
};

// Of more sides than this not every pair is looked at: the verdicts present are found by sweeps (sweep.hpp), which gives
// the same verdicts.
inline constexpr std::size_t kMostSidesPaired = 128;

// How answers stand to each other and to what is denied; verdicts that the fact switches off are left out, and so are
// pairs of sides of which none is asked about. Both lists are sorted by text. The sides must outlive the result.
Comparison compare_sides(const FactDefinition& fact, const std::vector<Side>& asserted,
                         const std::vector<Side>& denied);

// The two ways; compare_sides() chooses. For it and for tests.
Comparison compare_all_pairs(const FactDefinition& fact, const std::vector<Side>& asserted,
                             const std::vector<Side>& denied);
Comparison compare_by_sweeps(const FactDefinition& fact, const std::vector<Side>& asserted,
                             const std::vector<Side>& denied);

// Whether the sides are disjoint, and under no assumption, by where they lie alone: most pairs of many sides are, and
// no reason is spelled for them. Others may be disjoint too. For compare_sides() and for tests.
bool are_plainly_disjoint(const Side& a, const Side& b, const Tolerance& tolerance);

// The canonical value, "not …" of a denial.
std::string stated_text(const Side& side);

}  // namespace gainsay
