#include "match/word_roles.hpp"

#include <algorithm>

#include "match/cue_words.hpp"

namespace gainsay {
namespace {

bool is_mark_no_gap_passes(TokenKind kind) {
  switch (kind) {
    case TokenKind::semicolon:
    case TokenKind::colon:
    case TokenKind::open:
    case TokenKind::close:
    case TokenKind::stop:
      return true;
    case TokenKind::word:
    case TokenKind::number:
    case TokenKind::comma:
    case TokenKind::dash:
    case TokenKind::range_hyphen:
    case TokenKind::sign:
      return false;
  }
  return false;
}

bool ends_in_ly(const std::string& word) { return word.size() > 4 && word.ends_with("ly"); }

}  // namespace

WordRoles::WordRoles(const Lexicon& lexicon) : pseudo_negators_(cue_words(lexicon.list("pseudo_negators"))) {
  take_helpers(lexicon.set("negators"), Helper::negator);
  take_helpers(lexicon.set("have_words"), Helper::have);
  take_helpers(lexicon.set("be_words"), Helper::be);
  take_helpers(lexicon.set("modal_words"), Helper::modal);
  take_helpers(lexicon.set("group_adverbs"), Helper::adverb);
  for (const std::string& word : lexicon.set("other_negators")) uses_[word].negates = true;
  for (const std::string& word : lexicon.set("clause_breakers")) uses_[word].breaks = true;
  for (const auto& words : pseudo_negators_) {
    if (!words.empty()) uses_[words.front()].begins_pseudo = true;
  }
}

// A word that is several helpers is the first it was taken for.
void WordRoles::take_helpers(const FoldedSet& words, Helper helper) {
  for (const std::string& word : words) {
    Use& use = uses_[word];
    if (use.helper == Helper::none) use.helper = helper;
  }
}

const WordRoles::Use& WordRoles::use_of(const Token& token) const {
  static const Use none;
  const auto found = uses_.find(token);
  return found == uses_.end() ? none : found->second;
}

std::size_t WordRoles::pseudo_end(std::span<const Token> sentence, std::size_t at) const {
  std::size_t end = at;
  for (const auto& words : pseudo_negators_) {
    if (cue_stands_at(words, sentence, at)) end = std::max(end, at + words.size());
  }
  return end;
}

std::vector<WordRole> WordRoles::of(std::span<const Token> sentence) const {
  std::vector<WordRole> roles(sentence.size());
  std::size_t end_of_pseudo = 0;
  bool after_be = false;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    WordRole& role = roles[i];
    const Token& token = sentence[i];
    const Use& use = use_of(token);
    if (use.begins_pseudo) end_of_pseudo = std::max(end_of_pseudo, pseudo_end(sentence, i));
    const bool pseudo = i < end_of_pseudo;
    const bool is_a_month = i > 0 && token.capitals == Capitals::first && token.folded == "may";
    const bool is_word = token.kind == TokenKind::word;
    if (is_word && !pseudo && !is_a_month) {
      role.helper = use.helper == Helper::none && ends_in_ly(token.folded) ? Helper::adverb : use.helper;
    }
    role.after_be = after_be;
    role.negates = role.helper == Helper::negator || (!pseudo && use.negates);
    role.breaker = role.negates || is_mark_no_gap_passes(token.kind) || (is_word && use.breaks);
    after_be = role.helper == Helper::be || (after_be && role.helper != Helper::none);
  }
  return roles;
}

std::vector<WordRole> WordRoles::of_article(const TokenisedArticle& article) const {
  std::vector<WordRole> all;
  all.reserve(article.tokens.size());
  for (const Sentence& sentence : article.sentences) {
    auto own = of(std::span(article.tokens).subspan(sentence.first_token, sentence.token_count));
    all.resize(sentence.first_token);
    all.insert(all.end(), own.begin(), own.end());
  }
  all.resize(article.tokens.size());
  return all;
}

}  // namespace gainsay
