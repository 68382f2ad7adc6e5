// Inside rules/: written words, split and folded as the words of articles are.
#pragma once

#include "rules/template.hpp"
#include "rules/template_pieces.hpp"

namespace gainsay {

// The tokens of a word piece, or of an escaped character, in sequence.
Result<Template> words_of(const Piece& piece);

}  // namespace gainsay
