// Inside match/: what a count takes in or leaves out: "12 others", "17 people, including the gunman".
#pragma once

#include <span>
#include <string>
#include <vector>

#include "text/lexicon.hpp"
#include "text/tokens.hpp"
#include "values/value.hpp"

namespace gainsay {

// The scope words of a number or sum of money in its sentence, folded; none for other values, and for a count of all.
// `first` and `end` are its tokens, counted from the sentence's first. Cautious: only cues of the lexicon that leave
// something out, or take in what others may have left out.
std::vector<std::string> counted_scope(const Lexicon& lexicon, std::span<const Token> sentence, std::size_t first,
                                       std::size_t end, const Value& value);

}  // namespace gainsay
