// Inside match/: answers that are dates too wide to tell when something was: "this year", "from 1980 to 1982".
#pragma once

#include "match/matcher.hpp"
#include "match/sentence_view.hpp"
#include "rules/fact.hpp"

namespace gainsay {

// Whether an answer of the hit is a date that says no more than the fact's `within` does: longer than the time before and
// after publication that it leaves, or one that tells no day where one is asked for. Never where the fact has no `within`.
bool answers_vaguely(const ReadArticle& article, const Fact& fact, const Hit& hit);

}  // namespace gainsay
