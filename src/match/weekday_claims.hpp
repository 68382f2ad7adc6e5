// Inside match/: claims of the built-in fact `weekday-matches-date`.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "match/claim_builder.hpp"

namespace gainsay {

// Tokens between the weekday and the day or month of one date, at most.
inline constexpr std::size_t kFarthestWeekday = 10;

// Whether a weekday and what may be the day of a date, or its month, stand so that one date may hold both. A quick no,
// for tokens in a row; they need not be whole sentences.
bool may_date_weekday(std::span<const Token> tokens, const Lexicon& lexicon);

// Whether some date of the sentences says both its weekday and its day, without which it cannot contradict itself.
bool say_weekday_and_day(std::string_view text, const TokenisedArticle& tokenised, const RecogniseContext& context);

// Whether some date of the article contradicts itself; without one no claim comes of it. A quick no for most articles.
bool may_contradict(const Article& article, const TokenisedArticle& tokenised, const RecogniseContext& context);

// Adds a claim for every date that is written with a weekday on which it does not fall. One whose year nobody states
// counts only near its publication, or where no year beside that one would mend it.
void add_weekday_claims(const ReadArticle& article, ClaimBuilder& builder, std::vector<Claim>& claims);

}  // namespace gainsay
