#include "match/opening.hpp"

#include <algorithm>

#include "match/slot_values.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestDateline = 20;  // tokens, its dash included

// Small words make prose; a dateline has names, numbers and marks only.
bool may_stand_in_dateline(const Token& token, const Lexicon& lexicon) {
  switch (token.kind) {
    case TokenKind::word: return token.capitals != Capitals::none || lexicon.set("name_joiners").contains(token.folded);
    case TokenKind::number:
    case TokenKind::comma:
    case TokenKind::stop:
    case TokenKind::open:
    case TokenKind::close:
    case TokenKind::sign: return true;
    case TokenKind::dash:
    case TokenKind::range_hyphen:
    case TokenKind::semicolon:
    case TokenKind::colon: return false;
  }
  return false;
}

bool holds_date(const ReadArticle& article, std::uint32_t begin, std::uint32_t end) {
  const auto mentions = mentions_from(article, begin, end);
  return std::any_of(mentions.begin(), mentions.end(),
                     [](const Mention& mention) { return std::holds_alternative<DateValue>(mention.value); });
}

// "HALM —", "Halm, March 5 —", "Halm (Harbour Wire) —"; but a name and a dash alone may begin any sentence.
std::uint32_t end_of_dateline(const ReadArticle& article, std::uint32_t begin, std::uint32_t end,
                              const Lexicon& lexicon) {
  const auto& tokens = article.tokenised.tokens;
  if (begin == end || tokens[begin].kind != TokenKind::word || tokens[begin].capitals == Capitals::none) return begin;
  std::uint32_t dash = begin;
  const std::uint32_t farthest = std::min(end, begin + kLongestDateline);
  while (dash < farthest && may_stand_in_dateline(tokens[dash], lexicon)) ++dash;
  if (dash == farthest || tokens[dash].kind != TokenKind::dash || holds_date(article, begin, begin + 1)) return begin;
  const bool signed_by = std::any_of(tokens.begin() + begin, tokens.begin() + dash,
                                     [](const Token& token) { return token.kind == TokenKind::open; });
  const bool marked = tokens[begin].capitals == Capitals::all || signed_by || holds_date(article, begin, dash);
  return marked ? dash + 1 : begin;
}

}  // namespace

Opening opening_of(const ReadArticle& article, const Lexicon& lexicon) {
  const auto& sentences = article.tokenised.sentences;
  const auto first = std::find_if(sentences.begin(), sentences.end(), [](const Sentence& sentence) {
    return sentence.zone != Zone::headline && sentence.zone != Zone::caption;
  });
  if (first == sentences.end()) return {};
  Opening opening;
  opening.begin = first->first_token;
  for (auto own = first; own != sentences.end() && own->paragraph == first->paragraph; ++own) {
    opening.end = own->first_token + own->token_count;
  }
  opening.lead = end_of_dateline(article, opening.begin, opening.end, lexicon);
  return opening;
}

}  // namespace gainsay
