// Whether an amount tells how much there is, or by how much it rose or fell: "rose 5 percent" and "rose to 5 percent".
#include "values/amount_reader.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostAdverbs = 3;   // between a verb and its number
constexpr std::size_t kFarthestVerb = 6;  // tokens before "by 5 percent"

AmountRole role_named(const std::string* name) {
  if (name == nullptr) return AmountRole::level;
  return *name == "rise" ? AmountRole::rise : AmountRole::fall;
}

bool can_change(const AmountKind& kind) {
  return kind.type == Type::percent || kind.type == Type::money || kind.type == Type::number ||
         kind.type == Type::quantity;
}

bool ends_clause(const Token& token) {
  return token.kind == TokenKind::stop || token.kind == TokenKind::semicolon || token.kind == TokenKind::colon ||
         token.kind == TokenKind::dash;
}

}  // namespace

AmountRole AmountReader::change_before(const AmountKind& kind, std::size_t begin) const {
  std::size_t at = begin;
  bool by = false;
  for (std::size_t adverbs = 0; at > 0 && adverbs < kMostAdverbs; ++adverbs) {
    const std::string& word = sentence_[at - 1].folded;
    if (!words_.change_adverbs.contains(word) && !(word.size() > 4 && word.ends_with("ly"))) break;
    by = by || words_.change_bys.contains(word);
    --at;
  }
  if (at == 0) return AmountRole::level;
  // "a rise of 5 percent"
  if (at == begin && is(at - 1, words_.change_ofs) && at > 1) {
    return role_named(text_in(words_.change_nouns, at - 2));
  }
  const bool direct = by || kind.type == Type::percent || kind.type == Type::money || kind.dimension == "temperature";
  if (direct) {
    if (const std::string* verb = text_in(words_.change_verbs, at - 1)) return role_named(verb);
  }
  if (by || kind.type == Type::percent) {
    if (const std::string* verb = text_in(words_.change_verbs_with_by, at - 1)) return role_named(verb);
  }
  if (!by) return AmountRole::level;
  // "sales fell in May by 5 percent"
  AmountRole found = AmountRole::level;
  for (std::size_t back = 1; back <= kFarthestVerb && back <= at; ++back) {
    if (ends_clause(sentence_[at - back])) break;
    const AmountRole verb = role_named(text_in(words_.change_verbs, at - back));
    const AmountRole other = role_named(text_in(words_.change_verbs_with_by, at - back));
    found = verb != AmountRole::level ? verb : other;
    if (found != AmountRole::level) break;
  }
  return found;
}

// "5 percent higher", "a 5 percent rise"
AmountRole AmountReader::change_behind(std::size_t end) const {
  if (const std::string* word = text_in(words_.change_after, end)) return role_named(word);
  return role_named(text_in(words_.change_nouns, end));
}

AmountRole AmountReader::role_of(const AmountKind& kind, std::size_t begin, std::size_t end) const {
  if (!can_change(kind)) return AmountRole::level;
  const AmountRole before = change_before(kind, hedge_start(begin));
  if (before != AmountRole::level) {
    // "cut 5 percent of its staff" tells of a part.
    const bool of = kind.type == Type::percent && is(end, words_.change_ofs);
    return of ? AmountRole::level : before;
  }
  const bool shares = kind.type == Type::percent || kind.dimension == "temperature";
  return shares ? change_behind(end) : AmountRole::level;
}

}  // namespace gainsay
