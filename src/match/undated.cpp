#include "match/undated.hpp"

#include <algorithm>
#include <span>

namespace gainsay {

bool hangs_on_undated(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (!date || date->extent || date->fields != DateFields{} || date->fiscal) return false;
  const auto words = std::span(article.tokenised.tokens).subspan(mention.first_token, mention.token_count);
  const auto stands_in = [&](std::string_view table, const Token& token) {
    const auto& entries = lexicon.table(table);
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.first == token.folded; });
  };
  const auto refers = [&](const Token& token) { return stands_in("date_references", token); };
  // "two days later", but not "earlier this week".
  const auto ends = [&](const Token& token) { return stands_in("date_reference_ends", token); };
  return std::any_of(words.begin(), words.end(), refers) || std::any_of(words.begin() + 1, words.end(), ends);
}

}  // namespace gainsay
