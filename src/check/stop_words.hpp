// Why a phrase does not match a sentence, in words.
#pragma once

#include <string>

#include "match/fact_trial.hpp"

namespace gainsay {

// "behind "the gate was": no gap crosses "not"; expected {answer}". The stop is that of a phrase in that sentence.
std::string in_words(const Stop& stop, const ReadArticle& article, std::size_t sentence);

// The article's words at tokens [begin, end) of a sentence.
std::string words_at(const ReadArticle& article, std::size_t sentence, std::uint32_t begin, std::uint32_t end);

}  // namespace gainsay
