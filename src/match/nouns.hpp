// Inside match/: what only a noun, or a word that describes one, can be, as far as its form tells.
#pragma once

#include "text/lexicon.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// A word in small letters that is none of the little words of the language and looks like no verb: *party*, *results*.
bool may_be_noun(const Token& token, const Lexicon& lexicon);

}  // namespace gainsay
