#include "compare/time_order.hpp"

#include <limits>
#include <utility>

namespace gainsay {

const std::optional<Timestamp>& time_of(const Corpus& corpus, std::size_t claim) {
  static const std::optional<Timestamp> kNone;
  if (const std::optional<Timestamp>& as_of = corpus.claims.as_of(claim)) return as_of;
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
  constexpr std::pair kNever(std::numeric_limits<Minute>::max(), std::numeric_limits<Minute>::max());
  const auto place = [&](std::size_t claim) {
    const ClaimRow& row = corpus.claims.row(claim);
    if (row.as_of != 0) return std::pair(corpus.claims.as_of(claim)->first, corpus.claims.as_of(claim)->last);
    const Corpus::Told& told = corpus.told[row.article];
    return told.first <= told.last ? std::pair(told.first, told.last) : kNever;
  };
  std::size_t best = claims.front();
  auto best_place = place(best);
  for (const std::size_t index : claims) {
    const auto here = place(index);
    if (here >= best_place) continue;
    best = index;
    best_place = here;
  }
  return best;
}

}  // namespace gainsay
