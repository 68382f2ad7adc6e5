#include "values/longest_mentions.hpp"

#include <algorithm>
#include <numeric>

namespace gainsay {
namespace {

bool is_person(const Mention& mention) { return std::holds_alternative<PersonValue>(mention.value); }

// Strong before weak, long before short, early before late.
bool wins(const Mention& a, const Mention& b) {
  if (a.weak != b.weak) return b.weak;
  if (a.weak && is_person(a) != is_person(b)) return is_person(a);  // any capitals are a weak place
  if (a.token_count != b.token_count) return a.token_count > b.token_count;
  return a.first_token < b.first_token;
}

bool comes_first(const Mention& a, const Mention& b) {
  if (a.first_token != b.first_token) return a.first_token < b.first_token;
  if (a.token_count != b.token_count) return a.token_count > b.token_count;
  return type_of(a.value).type < type_of(b.value).type;
}

// Which span has won each token: indices of mentions, from 1.
class Winners {
 public:
  explicit Winners(std::size_t tokens) : first_(tokens), count_(tokens) {}

  // Whether the mention's tokens are free, or taken by exactly its span.
  bool admits(const Mention& mention) const {
    for (std::size_t at = mention.first_token; at < mention.end_token(); ++at) {
      if (count_[at] != 0 && (first_[at] != mention.first_token || count_[at] != mention.token_count)) return false;
    }
    return true;
  }

  void take(const Mention& mention) {
    for (std::size_t at = mention.first_token; at < mention.end_token(); ++at) {
      first_[at] = mention.first_token;
      count_[at] = mention.token_count;
    }
  }

 private:
  std::vector<std::uint32_t> first_, count_;
};

}  // namespace

std::vector<Mention> longest_of(std::vector<Mention> all, std::size_t tokens) {
  // They are large, so their places are sorted, and each is moved once.
  const auto sort_by = [&](std::vector<std::uint32_t>& places, auto before) {
    std::stable_sort(places.begin(), places.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return before(all[a], all[b]); });
  };
  std::vector<std::uint32_t> order(all.size()), kept;
  std::iota(order.begin(), order.end(), 0);
  sort_by(order, wins);
  Winners winners(tokens);
  for (const std::uint32_t place : order) {
    if (!winners.admits(all[place])) continue;
    winners.take(all[place]);
    kept.push_back(place);
  }
  sort_by(kept, comes_first);
  std::vector<Mention> longest;
  longest.reserve(kept.size());
  for (const std::uint32_t place : kept) longest.push_back(std::move(all[place]));
  return longest;
}

}  // namespace gainsay
