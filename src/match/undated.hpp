// Inside match/: dates that hang on something of which nobody knows when it was: "two days after the vote", "that week".
#pragma once

#include "match/matcher.hpp"

namespace gainsay {

// Whether the mention is a date that was counted from what the text does not date. It tells no time, unlike "yesterday"
// in an article without a publication date, which another article of that day may share.
bool hangs_on_undated(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon);

}  // namespace gainsay
