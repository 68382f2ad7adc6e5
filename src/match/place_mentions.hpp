// Inside match/: the places among an article's values.
#pragma once

#include "match/matcher.hpp"

namespace gainsay {

bool is_place(const Mention& mention);

// The place that begins at a token of the article, or ends before it; null if there is none.
const Mention* place_beginning_at(const ReadArticle& article, std::uint32_t token);
const Mention* place_ending_at(const ReadArticle& article, std::uint32_t token);

}  // namespace gainsay
