// Inside text/: where Unicode's default rules end sentences (UAX #29, SB1 to SB998), before the words of the language
// say better.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "text/characters.hpp"

namespace gainsay {

// Appends the indices of the characters before which a sentence ends, in order; neither the first nor the end is among
// them. `places` are indices in order, of at least all stops and all characters beyond ASCII: nothing else ends a
// sentence. `characters` are visible ones; white space of any kind counts as a blank, because a line may be wrapped
// anywhere, so that nothing separates paragraphs. ICU's sentence breaks are the slow twin; time is linear.
void find_unicode_sentences(std::span<const Character> characters, std::span<const std::uint32_t> places,
                            std::vector<std::size_t>& found);

}  // namespace gainsay
