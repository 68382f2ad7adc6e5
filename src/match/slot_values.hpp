// Inside match/: which values a slot takes.
#pragma once

#include <span>

#include "match/matcher.hpp"

namespace gainsay {

bool takes(const SlotDefinition& slot, const Value& value);

// The mentions that begin at tokens [first, end) of the article.
std::span<const Mention> mentions_from(const ReadArticle& article, std::uint32_t first, std::uint32_t end);

}  // namespace gainsay
