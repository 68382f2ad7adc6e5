#include "match/nouns.hpp"

#include <algorithm>

namespace gainsay {

bool may_be_noun(const Token& token, const Lexicon& lexicon) {
  if (token.kind != TokenKind::word || token.capitals != Capitals::none || token.folded == "'s") return false;
  if (token.folded.ends_with("ed") || token.folded.ends_with("ly")) return false;
  const auto sections = {"no_nouns", "clause_breakers", "scope_enders", "determiners", "reporting_verbs", "negators",
                         "group_adverbs"};
  return std::none_of(sections.begin(), sections.end(),
                      [&](const char* section) { return lexicon.set(section).contains(token.folded); });
}

}  // namespace gainsay
