// Inside match/: how a sentence looks to one fact's phrase.
#pragma once

#include "match/matcher.hpp"
#include "match/modifying_date.hpp"
#include "match/pronouns.hpp"
#include "match/sentence_view.hpp"
#include "match/speakers.hpp"

namespace gainsay {

// The words only: for patterns without slots (context, near, the vocabulary's categories). The article and `roles`
// (one a token of the article) must outlive the view, here and below.
SentenceView word_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence);

// The words, and what slots may take: for `unless`, which may name slots but gives no answer, so that values block no
// gap of it.
SentenceView slot_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence,
                       const FactDefinition& fact, const Pronouns& pronouns);

// What tells which words of a sentence a slot may take. All of it must outlive the call only.
struct ViewTools {
  const Speakers& speakers;
  const Pronouns& pronouns;
  const ModifyingDates& modifying_dates;
  const Lexicon& lexicon;
};

// Words and values. A date that belongs to a saying ("officials said Thursday") is no value here unless the phrase
// writes the verb of saying itself; one that belongs to a noun ("the Christmas party") is no answer unless the phrase writes that,
// one of a
// verbal noun ("recalled seeing him on Friday") none unless it writes that; one that hangs on what nobody dates never is.
SentenceView phrase_view(const ReadArticle& article, std::span<const WordRole> roles, std::size_t sentence,
                         const FactDefinition& fact, const Phrase& phrase, const ViewTools& tools);

}  // namespace gainsay
