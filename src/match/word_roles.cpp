#include "match/word_roles.hpp"

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

WordRoles::WordRoles(const Lexicon& lexicon)
    : lexicon_(lexicon), pseudo_negators_(cue_words(lexicon.list("pseudo_negators"))) {}

Helper WordRoles::helper_of(const Token& token) const {
  if (token.kind != TokenKind::word) return Helper::none;
  const std::string& word = token.folded;
  if (lexicon_.set("negators").contains(word)) return Helper::negator;
  if (lexicon_.set("have_words").contains(word)) return Helper::have;
  if (lexicon_.set("be_words").contains(word)) return Helper::be;
  if (lexicon_.set("modal_words").contains(word)) return Helper::modal;
  if (ends_in_ly(word) || lexicon_.set("group_adverbs").contains(word)) return Helper::adverb;
  return Helper::none;
}

std::vector<WordRole> WordRoles::of(std::span<const Token> sentence) const {
  std::vector<WordRole> roles(sentence.size());
  std::vector<bool> pseudo(sentence.size());
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    for (const auto& words : pseudo_negators_) {
      if (cue_stands_at(words, sentence, i)) std::fill_n(pseudo.begin() + i, words.size(), true);
    }
  }
  const auto& breakers = lexicon_.set("clause_breakers");
  const auto& other_negators = lexicon_.set("other_negators");
  bool after_be = false;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    WordRole& role = roles[i];
    const Token& token = sentence[i];
    const bool is_a_month = i > 0 && token.capitals == Capitals::first && token.folded == "may";
    role.helper = pseudo[i] || is_a_month ? Helper::none : helper_of(token);
    role.after_be = after_be;
    const bool negates = role.helper == Helper::negator || (!pseudo[i] && other_negators.contains(token.folded));
    role.breaker = negates || is_mark_no_gap_passes(token.kind) ||
                   (token.kind == TokenKind::word && breakers.contains(token.folded));
    after_be = role.helper == Helper::be || (after_be && role.helper != Helper::none);
  }
  return roles;
}

}  // namespace gainsay
