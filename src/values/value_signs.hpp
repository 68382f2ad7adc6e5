// Whether a value may be written with a word, told from the word alone: the quick no for what no value of a type can
// stand in.
#pragma once

#include "text/lexicon.hpp"
#include "text/tokens.hpp"
#include "values/type.hpp"

namespace gainsay {

// Every value of the type that recognise() finds, and what is left of it without the words that a phrase may write itself
// (Mention::lead), has a token for which this holds. Always true for types of which a token says nothing.
bool may_write(Type type, const Token& token, const Lexicon& lexicon);

}  // namespace gainsay
