#include "compare/time_order.hpp"

#include <tuple>

namespace gainsay {

const std::optional<Timestamp>& time_of(const Corpus& corpus, const Claim& claim) {
  static const std::optional<Timestamp> kNone;
  if (claim.as_of) return claim.as_of;
  const Metadata* article = corpus.article_of(claim);
  if (!article) return kNone;
  return article->updated ? article->updated : article->published;
}

TimeOrder order_of_times(const std::optional<Timestamp>& first, const std::optional<Timestamp>& second) {
  if (!first || !second) return TimeOrder::unknown;
  if (first->last < second->first) return TimeOrder::before;
  if (second->last < first->first) return TimeOrder::after;
  return TimeOrder::unknown;
}

std::size_t first_report(const Corpus& corpus, const std::vector<std::size_t>& claims) {
  std::size_t best = claims.front();
  const std::optional<Timestamp>* best_time = &time_of(corpus, corpus.claims[best]);
  const auto place = [](const Timestamp& time) { return std::tie(time.first, time.last); };
  for (std::size_t index : claims) {
    const std::optional<Timestamp>& time = time_of(corpus, corpus.claims[index]);
    if (!time || (*best_time && place(**best_time) <= place(*time))) continue;
    best = index;
    best_time = &time;
  }
  return best;
}

}  // namespace gainsay
