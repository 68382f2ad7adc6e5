// How a text was read for one fact, for those who write its phrases.
#pragma once

#include <string>

#include "check/explain.hpp"

namespace gainsay {

// Sentence by sentence: the words and values that phrases see, the conditions, each phrase with what it found or where it
// stopped, and the claims that count.
std::string print_explanation(const Fact& fact, const Explanation& explanation);

}  // namespace gainsay
