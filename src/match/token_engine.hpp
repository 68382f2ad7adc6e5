// Inside match/: the engine of every day. Bounded backtracking over a phrase's tree and the sentence's tokens.
//
// A phrase's readings of a sentence have one order, which both engines keep: alternatives in the order written, an
// optional part with it before without, a gap with as few words as possible, a verb group with as few helpers as
// possible, the longest value first. Of all readings over the same tokens, the first counts.
#pragma once

#include <vector>

#include "match/sentence_view.hpp"
#include "rules/pattern.hpp"

namespace gainsay {

// The hits that begin at `begin`, one for each end, sorted by end. Gives up after a bounded number of steps on a
// phrase that can be read in very many ways; what was found until then counts.
std::vector<Hit> match_tokens(const Pattern& pattern, const SentenceView& view, std::uint32_t begin);

// How far a search may go at one position, in steps.
inline constexpr std::size_t kMatchSteps = 100'000;

}  // namespace gainsay
