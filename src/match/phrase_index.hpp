// Inside match/: the first honest filters. A sentence without any of a phrase's required words cannot match it, nor one that
// lacks another word that every match needs or has them in another order.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "match/word_order.hpp"
#include "rules/fact.hpp"
#include "text/folded_set.hpp"
#include "text/tokens.hpp"

namespace gainsay {

struct PhraseId {
  std::uint32_t fact = 0;
  std::uint32_t phrase = 0;

  auto operator<=>(const PhraseId&) const = default;
};

// What there is to try in an article: fact → sentence → phrases, all in order.
using Candidates = std::map<std::uint32_t, std::map<std::uint32_t, std::vector<std::uint32_t>>>;

class PhraseIndex {
 public:
  PhraseIndex(const Rules& rules, const Lexicon& lexicon, const Pronouns& pronouns);  // which must outlive it

  Candidates candidates(const TokenisedArticle& article) const;

  // Every phrase on every sentence: the slow twin.
  Candidates everything(const TokenisedArticle& article) const;

 private:
  FoldedMap<std::vector<PhraseId>> by_word_;
  std::vector<PhraseId> always_;
  std::vector<PhraseId> all_;
  std::vector<std::vector<WordOrder>> orders_;  // by fact and phrase
};

}  // namespace gainsay
