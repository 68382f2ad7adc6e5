#include "match/ruled_out.hpp"

namespace gainsay {
namespace {

// Whether two hits put values of the same words into a slot.
bool share_slot(const ReadArticle& article, const Hit& a, const Hit& b, std::size_t slot) {
  if (a.slots[slot] == b.slots[slot]) return true;
  const auto one = static_cast<std::size_t>(a.slots[slot]), other = static_cast<std::size_t>(b.slots[slot]);
  if (a.slots[slot] < 0 || b.slots[slot] < 0) return false;
  if (one >= article.mentions.size() || other >= article.mentions.size()) return false;
  const Mention& first = article.mentions[one];
  const Mention& second = article.mentions[other];
  return first.first_token < second.end_token() && second.first_token < first.end_token();
}

}  // namespace

bool rules_out(const ReadArticle& article, const Hit& unless, const Hit& found) {
  for (std::size_t slot = 0; slot < unless.slots.size(); ++slot)
    if (unless.slots[slot] >= 0 && !share_slot(article, unless, found, slot)) return false;
  return true;
}

}  // namespace gainsay
