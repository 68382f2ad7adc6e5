// Inside match/: verbs with the helpers before them.
#pragma once

#include <cstdint>

#include "match/sentence_view.hpp"

namespace gainsay {

// The helpers directly before a word: "was not | set up".
inline std::uint32_t group_begin(const SentenceView& view, std::uint32_t begin) {
  while (begin > 0 && view.roles[begin - 1].helper != Helper::none) --begin;
  return begin;
}

}  // namespace gainsay
