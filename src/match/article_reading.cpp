#include "match/article_reading.hpp"

#include <algorithm>
#include <set>

namespace gainsay {

ArticleReading::ArticleReading(ReadArticle read, SentenceValues known, const KeyTools& key_tools)
    : article(std::move(read)),
      values(std::move(known)),
      tools(key_tools),
      builder(article, tools),
      dates(article, tools) {}

std::vector<std::uint32_t> sentences_of(const Candidates& candidates) {
  std::set<std::uint32_t> sentences;
  for (const auto& [fact, phrases_by_sentence] : candidates)
    for (const auto& [sentence, phrases] : phrases_by_sentence) sentences.insert(sentence);
  return {sentences.begin(), sentences.end()};
}

std::vector<std::uint32_t> sentences_without(SentenceNumbers left_out, const TokenisedArticle& article) {
  std::vector<std::uint32_t> others;
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence)
    if (!std::binary_search(left_out.begin(), left_out.end(), sentence)) others.push_back(sentence);
  return others;
}

bool says_all(const ArticleReading& reading, const Fact& fact, std::size_t sentence, const Speakers& speakers) {
  if (reading.whole) return true;
  const auto& slots = fact.definition.slots;
  const auto is_key = [](const SlotDefinition& slot) { return slot.role == SlotDefinition::Role::key; };
  const bool looks_around = fact.within || std::any_of(slots.begin(), slots.end(), is_key);
  return !looks_around && !speakers.may_be_named_elsewhere(reading.article, sentence);
}

}  // namespace gainsay
