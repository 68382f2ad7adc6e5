#include "match/gerund_date.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestObject = 12;  // "robbing | a small bank in the north of Halm on | May 3"

bool is_in(const Lexicon& lexicon, std::string_view section, const Token& token) {
  return token.kind == TokenKind::word && lexicon.set(section).contains(token.folded);
}

bool is_gerund(const Lexicon& lexicon, const Token& token) {
  return token.kind == TokenKind::word && token.capitals == Capitals::none && token.folded.ends_with("ing") &&
         !is_in(lexicon, "no_participles", token);
}

bool ends_clause(const Lexicon& lexicon, const Token& token) {
  if (token.kind != TokenKind::word) return token.kind != TokenKind::number && token.kind != TokenKind::range_hyphen;
  return is_in(lexicon, "clause_breakers", token) || is_in(lexicon, "relative_words", token) ||
         is_in(lexicon, "scope_enders", token) || is_in(lexicon, "past_verbs", token) || token.folded.ends_with("ed");
}

// "of killing two", but not "of bombing in Halm" and "of fighting between them", which are nouns.
bool has_object(const Lexicon& lexicon, std::span<const Token> sentence, std::uint32_t gerund, std::uint32_t end) {
  if (gerund + 1 >= end) return false;
  const Token& next = sentence[gerund + 1];
  return !is_in(lexicon, "place_prepositions", next) && !is_in(lexicon, "date_prepositions", next) &&
         !is_in(lexicon, "act_prepositions", next) && !is_in(lexicon, "no_objects", next);
}

}  // namespace

std::optional<std::string> gerund_of_date(std::span<const Token> sentence, const DateValue& date, std::uint32_t begin,
                                          const Lexicon& lexicon) {
  const bool dated = date.fields.month || date.fields.year;
  for (std::uint32_t at = begin; at > 0 && begin - at < kLongestObject; --at) {
    const Token& word = sentence[at - 1];
    if (ends_clause(lexicon, word)) return std::nullopt;
    if (!is_gerund(lexicon, word)) continue;
    if (is_in(lexicon, "have_words", word)) return std::nullopt;  // "of having robbed": the verb comes behind
    std::uint32_t opener = at - 1;
    while (opener > 0 && sentence[opener - 1].folded.ends_with("ly")) --opener;
    // "of shooting and | killing"
    while (opener > 1 && is_in(lexicon, "conjunctions", sentence[opener - 1]) && is_gerund(lexicon, sentence[opener - 2]))
      opener -= 2;
    if (opener == 0) return std::nullopt;
    const Token& before = sentence[opener - 1];
    if (is_in(lexicon, "determiners", before)) continue;  // "robbing a | shopping centre"
    if (is_in(lexicon, "recalling_verbs", before)) return word.folded;
    const bool opens = dated && is_in(lexicon, "gerund_openers", before);
    return opens && has_object(lexicon, sentence, at - 1, begin) ? std::optional(word.folded) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace gainsay
