#include "match/place_mentions.hpp"

#include <algorithm>

#include "match/slot_values.hpp"

namespace gainsay {

bool is_place(const Mention& mention) { return std::holds_alternative<PlaceValue>(mention.value); }

const Mention* place_beginning_at(const ReadArticle& article, std::uint32_t token) {
  const auto mentions = mentions_from(article, token, token + 1);
  const auto found = std::find_if(mentions.begin(), mentions.end(), is_place);
  return found == mentions.end() ? nullptr : &*found;
}

const Mention* place_ending_at(const ReadArticle& article, std::uint32_t token) {
  constexpr std::uint32_t kLongest = 8;
  for (const Mention& mention : mentions_from(article, token - std::min(token, kLongest), token))
    if (is_place(mention) && mention.end_token() == token) return &mention;
  return nullptr;
}

}  // namespace gainsay
