// What is now, was or will be with no date: "now", "recently".
#include <fmt/format.h>

#include "values/timex_grammar.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

std::optional<TimexMatch> TimexGrammar::reference(std::size_t at) const {
  const auto hit = words_.references.at(tokens_, at);
  if (!hit) return std::nullopt;
  const std::size_t end = at + hit->token_count;
  if (hit->token_count == 1 && words_.no_reference_before.contains(token_at(end))) return std::nullopt;
  const bool describes = end < tokens_.size() && tokens_[end].kind == TokenKind::word && !date_words_.find(text(end));
  if (describes && hit->token_count == 1 && words_.no_reference_alone.contains(token_at(at))) return std::nullopt;
  return timex_match(FixedTimex{TimexType::date, in_capitals(hit->meaning)}, at, end);
}

// "at night", "in daytime", "the night attacks": the hours of no day that is told.
std::optional<TimexMatch> TimexGrammar::part_of_any_day(std::size_t at) const {
  const auto hit = words_.any_day_parts.at(tokens_, at);
  if (!hit) return std::nullopt;
  const bool said = !words_.parts_after_at.contains(token_at(at)) || (at > 0 && words_.set_links.contains(token_at(at - 1)));
  if (!said) return std::nullopt;
  return timex_match(FixedTimex{TimexType::time, fmt::format("XXXX-XX-XX{}", in_capitals(hit->meaning))}, at,
                     at + hit->token_count);
}

}  // namespace gainsay
