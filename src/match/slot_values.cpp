#include "match/slot_values.hpp"

#include <algorithm>

namespace gainsay {

bool takes(const SlotDefinition& slot, const Value& value) {
  const ValueType type = type_of(value);
  if (type.type != slot.type.type) return false;
  return slot.type.detail.empty() || slot.type.detail == type.detail;
}

std::span<const Mention> mentions_from(const ReadArticle& article, std::uint32_t first, std::uint32_t end) {
  const auto before = [](const Mention& mention, std::uint32_t token) { return mention.first_token < token; };
  const auto begin = std::lower_bound(article.mentions.begin(), article.mentions.end(), first, before);
  return {begin, std::lower_bound(begin, article.mentions.end(), end, before)};
}

}  // namespace gainsay
