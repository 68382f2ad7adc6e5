// Inside match/: claims of the built-in fact `weekday-matches-date`.
#pragma once

#include <vector>

#include "match/claim_builder.hpp"

namespace gainsay {

// Whether a text may write a weekday beside a date: the quick no for most texts.
bool may_write_weekdays(const TokenisedArticle& article, const Lexicon& lexicon);

// Whether some date that could be read there contradicts itself: the slower no, without which no claim comes of it.
bool may_contradict(const Article& article, const TokenisedArticle& tokenised, const RecogniseContext& context);

// Adds a claim for every date that is written with a weekday on which it does not fall. One whose year nobody states
// counts only near its publication, or where no year beside that one would mend it.
void add_weekday_claims(const ReadArticle& article, ClaimBuilder& builder, std::vector<Claim>& claims);

}  // namespace gainsay
