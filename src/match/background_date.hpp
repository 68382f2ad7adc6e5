// Inside match/: dates of what only stands in the background of a sentence: when a person joined, a house was built, records
// began. They date that, and neither what the rest of the sentence tells nor the sentences behind it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// Tokens of a sentence, from the first to behind the last.
struct TokenRange {
  std::uint32_t begin = 0, end = 0;
};

// Whether a hit may be what the aside tells: it does not only reach over it.
inline bool tells_of_hit(TokenRange aside, TokenRange hit) {
  const bool reaches_over = hit.begin < aside.begin && hit.end > aside.end;
  return hit.begin < aside.end && hit.end > aside.begin && !reaches_over;
}

// The aside in which a date stands: ", who joined in 2009,", ", built in 1978,". Nothing where it stands in none, or in one that
// tells what its sentence is about: "the storm, which struck in 2009, killed".
std::optional<TokenRange> aside_of_date(std::span<const Token> tokens, TokenRange date, const Lexicon& lexicon);

// "The mill opened in 1974", "the party was founded in 2004"
bool dates_a_beginning(std::span<const Token> tokens, TokenRange date, const Lexicon& lexicon);

}  // namespace gainsay
