// Inside match/: what the templates under `unless` rule out.
#pragma once

#include "match/matcher.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

// Whether a hit of an `unless` rules out a hit of a phrase in the same sentence. One without slots rules out all that
// its sentence says; one with slots what puts values of the same words there.
bool rules_out(const ReadArticle& article, const Hit& unless, const Hit& found);

}  // namespace gainsay
