// Inside text/: where Unicode's default rules end sentences (UAX #29, SB1 to SB998), before the words of the language
// say better.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "text/characters.hpp"

namespace gainsay {

// Appends the indices of the characters before which a sentence ends, in order; neither the first nor the end is among
// them. `characters` are visible ones; white space of any kind counts as a blank, because a line may be wrapped
// anywhere, so that nothing separates paragraphs. ICU's sentence breaks are the slow twin; time is linear.
void find_unicode_sentences(std::span<const Character> characters, std::vector<std::size_t>& found);

}  // namespace gainsay
