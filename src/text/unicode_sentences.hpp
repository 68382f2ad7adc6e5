// Inside text/: where Unicode's default rules end sentences (UAX #29, SB1 to SB998), before the words of the language
// say better.
#pragma once

#include <cstddef>
#include <vector>

#include "text/visible_text.hpp"

namespace gainsay {

// Appends the indices of the characters before which a sentence ends, in order; neither the first nor the end is among
// them. White space of any kind counts as a blank, because a line may be wrapped anywhere, so that nothing separates
// paragraphs. ICU's sentence breaks are the slow twin; time is linear.
void find_unicode_sentences(const VisibleText& characters, std::vector<std::size_t>& found);

}  // namespace gainsay
