// Inside match/: why a phrase does not match a sentence.
#pragma once

#include "match/fact_trial.hpp"

namespace gainsay {

// Of the reading that came farthest. The view is the phrase's own (phrase_view()), and the phrase has no hit in it.
Stop stop_of(const Phrase& phrase, const FactDefinition& fact, const ReadArticle& article, std::size_t sentence,
             const SentenceView& view, const Lexicon& lexicon);

}  // namespace gainsay
