// Inside text/: the tokeniser's walk over a piece of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/characters.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// Prose has a token for about so many bytes: what to reserve before scanning.
inline constexpr std::size_t kBytesPerToken = 5;

// Appends the tokens of `piece`, a span of `text`, to `tokens`; their spans are offsets into `text`.
void scan_tokens(std::string_view text, Span piece, std::vector<Token>& tokens);

// fold.cpp: fold() into a string that is already there.
void fold_into(std::string& folded, std::string_view text);

// The end of a word or initialism that begins with the letter at `at`: "O'Brien", "U.S.".
struct ScannedWord {
  std::size_t end = 0;  // without a final stop that is a matter of the sentence
  bool dotted = false;  // an initialism, its last stop included
};
ScannedWord scan_word(std::string_view text, std::size_t at);

// The end of a number: digits with separators inside.
std::size_t scan_number(std::string_view text, std::size_t at);

// An apostrophe at `at` that begins "'s": its end, else `at`.
std::size_t scan_possessive(std::string_view text, std::size_t at);

// Where the "n't" that a word ends in begins; the word's end if it ends in none.
std::size_t negation_in(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace gainsay
