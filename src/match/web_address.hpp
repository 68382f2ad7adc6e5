// Inside match/: sentences that are the address of a page, whose words state nothing: "https://paper.example/12-dead-in-halm".
#pragma once

#include <span>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// Whether the sentence begins as one.
bool is_web_address(std::span<const Token> sentence, const Lexicon& lexicon);

}  // namespace gainsay
