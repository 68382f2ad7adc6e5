// What is now, was or will be with no date, and how often in one word: "now", "recently", "daily".
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

// "daily", "Sundays"
std::optional<TimexMatch> TimexGrammar::often(std::size_t at) const {
  const auto hit = words_.often.at(tokens_, at);
  // "The Daily Herald"
  const bool named = at + 1 < tokens_.size() && tokens_[at].capitals == Capitals::first && tokens_[at + 1].kind == TokenKind::word &&
                     tokens_[at + 1].capitals != Capitals::none && !tokens_[at + 1].hyphen_before;
  if (named && at > 0) return std::nullopt;
  const bool alone = hit && words_.often_alone.contains(token_at(at));
  if (!hit || (alone && at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::word)) return std::nullopt;
  return timex_match(FixedTimex{TimexType::set, in_capitals(hit->meaning)}, at, at + hit->token_count);
}

}  // namespace gainsay
