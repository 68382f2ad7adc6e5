#include "match/select_hits.hpp"

#include <algorithm>
#include <tuple>

namespace gainsay {
namespace {

struct TokenRange {
  std::uint32_t begin, end;
};

std::vector<TokenRange> answer_mentions(const PhraseHit& found, const Fact& fact, const ReadArticle& article,
                                        const Sentence& sentence) {
  std::vector<TokenRange> ranges;
  if (fact.phrases[found.phrase].constant) ranges.push_back({found.hit.begin, found.hit.end});
  for (std::size_t slot = 0; slot < found.hit.slots.size(); ++slot) {
    if (found.hit.slots[slot] < 0 || fact.definition.slots[slot].role != SlotDefinition::Role::answer) continue;
    const Mention& mention = article.mentions[found.hit.slots[slot]];
    ranges.push_back({mention.first_token - sentence.first_token, mention.end_token() - sentence.first_token});
  }
  return ranges;
}

// How many answers it gives at once.
std::size_t answers_of(const PhraseHit& found, const Fact& fact) {
  std::size_t count = fact.phrases[found.phrase].constant ? 1 : 0;
  for (std::size_t slot = 0; slot < found.hit.slots.size(); ++slot)
    count += found.hit.slots[slot] >= 0 && fact.definition.slots[slot].role == SlotDefinition::Role::answer;
  return count;
}

bool share(const std::vector<TokenRange>& a, const std::vector<TokenRange>& b) {
  return std::any_of(a.begin(), a.end(), [&](const TokenRange& one) {
    return std::any_of(b.begin(), b.end(),
                       [&](const TokenRange& other) { return one.begin < other.end && other.begin < one.end; });
  });
}

}  // namespace

std::vector<PhraseHit> select_hits(std::vector<PhraseHit> hits, const Fact& fact, const ReadArticle& article,
                                   const Sentence& sentence) {
  std::sort(hits.begin(), hits.end(), [&](const PhraseHit& a, const PhraseHit& b) {
    const std::size_t answers_of_a = answers_of(a, fact), answers_of_b = answers_of(b, fact);
    return std::tuple(a.unset, answers_of_b, a.hit.end - a.hit.begin, a.phrase, a.hit.begin) <
           std::tuple(b.unset, answers_of_a, b.hit.end - b.hit.begin, b.phrase, b.hit.begin);
  });
  std::vector<PhraseHit> selected;
  std::vector<std::vector<TokenRange>> taken;
  for (PhraseHit& hit : hits) {
    auto ranges = answer_mentions(hit, fact, article, sentence);
    const bool lost = ranges.empty() || std::any_of(taken.begin(), taken.end(),
                                                    [&](const auto& other) { return share(ranges, other); });
    if (lost) continue;
    taken.push_back(std::move(ranges));
    selected.push_back(std::move(hit));
  }
  std::sort(selected.begin(), selected.end(), [](const PhraseHit& a, const PhraseHit& b) {
    return std::tuple(a.hit.begin, a.hit.end, a.phrase) < std::tuple(b.hit.begin, b.hit.end, b.phrase);
  });
  return selected;
}

std::size_t count_unset(const Pronouns& pronouns, const ReadArticle& article, std::size_t sentence,
                        const FactDefinition& fact, const Hit& hit) {
  std::size_t unset = 0;
  for (std::size_t slot = 0; slot < hit.slots.size(); ++slot) {
    if (fact.slots[slot].role != SlotDefinition::Role::key) continue;
    const auto index = static_cast<std::size_t>(hit.slots[slot]);
    if (hit.slots[slot] < 0) {
      ++unset;
    } else if (index >= article.mentions.size()) {
      const auto token = static_cast<std::uint32_t>(index - article.mentions.size());
      if (!pronouns.referent(article, sentence, token, fact.slots[slot])) ++unset;
    }
  }
  return unset;
}

}  // namespace gainsay
