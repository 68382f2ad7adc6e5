// Inside match/: entries of a cue list as sequences of folded words.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "text/tokens.hpp"

namespace gainsay {

// Each entry tokenised as articles are ("doesn't" is "does" "n't"), longest first.
std::vector<std::vector<std::string>> cue_words(const std::vector<std::string>& entries);

// Whether the cue's words stand at that token, and are words (or numbers) there.
bool cue_stands_at(const std::vector<std::string>& words, std::span<const Token> sentence, std::size_t position);

}  // namespace gainsay
