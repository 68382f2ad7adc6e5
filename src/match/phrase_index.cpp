#include "match/phrase_index.hpp"

#include <algorithm>

namespace gainsay {
namespace {

void sort_once(std::vector<PhraseId>& phrases) {
  std::sort(phrases.begin(), phrases.end());
  phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
}

void add(Candidates& candidates, std::uint32_t sentence, const std::vector<PhraseId>& phrases) {
  for (const PhraseId& id : phrases) candidates[id.fact][sentence].push_back(id.phrase);
}

}  // namespace

PhraseIndex::PhraseIndex(const Rules& rules, const Lexicon& lexicon, const Pronouns& pronouns) {
  for (std::uint32_t fact = 0; fact < rules.facts.size(); ++fact) {
    const auto& phrases = rules.facts[fact].phrases;
    std::vector<WordOrder>& orders = orders_.emplace_back();
    orders.reserve(phrases.size());
    for (std::uint32_t phrase = 0; phrase < phrases.size(); ++phrase) {
      const PhraseId id{fact, phrase};
      all_.push_back(id);
      orders.emplace_back(*phrases[phrase].pattern, rules.facts[fact].definition.slots, lexicon, pronouns);
      if (phrases[phrase].required->empty()) always_.push_back(id);
      for (const std::string& word : *phrases[phrase].required) by_word_[word].push_back(id);
    }
  }
}

Candidates PhraseIndex::candidates(const TokenisedArticle& article) const {
  Candidates result;
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence) {
    const Sentence& own = article.sentences[sentence];
    std::vector<PhraseId> phrases = always_;
    for (std::uint32_t at = own.first_token; at < own.first_token + own.token_count; ++at) {
      const auto found = by_word_.find(article.tokens[at]);
      if (found != by_word_.end()) phrases.insert(phrases.end(), found->second.begin(), found->second.end());
    }
    sort_once(phrases);
    if (phrases.empty()) continue;
    const ShapedSentence shaped(std::span(article.tokens).subspan(own.first_token, own.token_count));
    std::erase_if(phrases, [&](const PhraseId& id) { return !orders_[id.fact][id.phrase].possible(shaped); });
    add(result, sentence, phrases);
  }
  return result;
}

Candidates PhraseIndex::everything(const TokenisedArticle& article) const {
  Candidates result;
  for (std::uint32_t sentence = 0; sentence < article.sentences.size(); ++sentence) add(result, sentence, all_);
  return result;
}

}  // namespace gainsay
