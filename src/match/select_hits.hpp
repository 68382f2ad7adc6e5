// Inside match/: which hits of a fact in a sentence count.
#pragma once

#include <vector>

#include "match/matcher.hpp"
#include "match/pronouns.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

struct PhraseHit {
  Hit hit;
  std::size_t phrase = 0;  // index into the fact's phrases
  std::size_t unset = 0;   // key slots that it does not fill, or with a pronoun that stands for nobody
};

// The key slots that a hit leaves to other sources.
std::size_t count_unset(const Pronouns& pronouns, const ReadArticle& article, std::size_t sentence,
                        const FactDefinition& fact, const Hit& hit);

// All hits that share no answer mention count. Of those that do, one that fills more of the key wins, then one
// that gives more answers, then the shortest, then the earlier phrase. The mention of a constant is the whole hit. Sorted by (begin, end, phrase).
std::vector<PhraseHit> select_hits(std::vector<PhraseHit> hits, const Fact& fact, const ReadArticle& article,
                                   const Sentence& sentence);

}  // namespace gainsay
