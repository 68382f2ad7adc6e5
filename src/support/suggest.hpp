// "did you mean …": the nearest known word to one that is not known.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// Number of insertions, deletions, substitutions and swaps of neighbours that turn one word into the other
// (optimal string alignment), counted in code points. Stops counting above `most` and returns most + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most = 64);

// "did you mean "x"?" for the nearest of `known` if it is near enough to be meant, else "known are: a, b, c".
std::string suggestion(std::string_view word, const std::vector<std::string>& known);

}  // namespace gainsay
