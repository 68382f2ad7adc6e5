// Inside match/: how an article opens: its dateline and its lead.
#pragma once

#include "match/matcher.hpp"

namespace gainsay {

// Tokens of the article. The first paragraph that is neither headline nor caption begins with the dateline, where there
// is one ("HALM, March 5 (Harbour Wire) —"); the rest of it is the lead.
struct Opening {
  std::uint32_t begin = 0;
  std::uint32_t lead = 0;  // where the dateline ends
  std::uint32_t end = 0;

  bool in_dateline(std::uint32_t token) const { return begin <= token && token < lead; }
};

Opening opening_of(const ReadArticle& article, const Lexicon& lexicon);

}  // namespace gainsay
