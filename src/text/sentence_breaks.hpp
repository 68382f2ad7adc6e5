// Inside text/: where the sentences of a block end.
#pragma once

#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace gainsay {

// The sentences of a block of `text`, in order, without the white space around them. Each decision looks at
// bounded surroundings only.
std::vector<Span> sentences_of(std::string_view text, Span block);

}  // namespace gainsay
