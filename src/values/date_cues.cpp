#include "values/date_cues.hpp"

#include <algorithm>

namespace gainsay {

namespace {

bool ends_clause(const Token& token, const DateLexicon& lexicon) {
  switch (token.kind) {
    case TokenKind::word: return lexicon.clause_breakers.contains(token.folded);
    case TokenKind::number:
    case TokenKind::range_hyphen:
    case TokenKind::sign: return false;
    case TokenKind::comma:
    case TokenKind::dash:
    case TokenKind::stop:
    case TokenKind::semicolon:
    case TokenKind::colon:
    case TokenKind::open:
    case TokenKind::close: return true;
  }
  return false;
}

bool holds(std::span<const Token> clause, const CuePhrases& cues) {
  for (std::size_t i = 0; i < clause.size(); ++i) {
    const std::span<const Token> after = clause.subspan(i + 1);
    for (const auto& rest : cues.rests(clause[i].folded)) {
      const auto same = [](const std::string& word, const Token& token) { return word == token.folded; };
      if (rest.size() <= after.size() && std::equal(rest.begin(), rest.end(), after.begin(), same)) return true;
    }
  }
  return false;
}

// "said Thursday", "said on Thursday", "Thursday told"
bool belongs_to_saying(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  const auto says = [&](std::size_t at) { return lexicon.saying.contains(tokens[at].folded); };
  const bool before = begin > 0 && says(begin - 1);
  const bool before_that = begin > 1 && says(begin - 2) && tokens[begin - 1].kind == TokenKind::word;
  return before || before_that || (end < tokens.size() && says(end));
}

}  // namespace

ClauseCues cues_around(std::span<const Token> tokens, std::size_t begin, std::size_t end, const DateLexicon& lexicon) {
  if (belongs_to_saying(tokens, begin, end, lexicon)) return {false, true};
  const std::size_t earliest = begin - std::min(begin, kLongestClause);
  std::size_t first = begin;
  // What stands in brackets belongs to what they stand behind.
  const auto ends_before = [&](const Token& token) {
    return token.kind != TokenKind::open && ends_clause(token, lexicon);
  };
  while (first > earliest && !ends_before(tokens[first - 1])) --first;
  const std::size_t latest = std::min(tokens.size(), end + kLongestClause);
  std::size_t last = end;
  while (last < latest && !ends_clause(tokens[last], lexicon)) ++last;
  const auto before = tokens.subspan(first, begin - first);
  const auto after = tokens.subspan(end, last - end);
  const auto found = [&](const CuePhrases& cues) { return holds(before, cues) || holds(after, cues); };
  return {found(lexicon.future), found(lexicon.past)};
}

}  // namespace gainsay
