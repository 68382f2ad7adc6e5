// What is now, was or will be with no date: "now", "recently".
#include <fmt/format.h>

#include "values/timex_grammar.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

std::optional<TimexMatch> TimexGrammar::reference(std::size_t at) const {
  const auto hit = words_.references.at(tokens_, at);
  if (!hit) return one_day_ahead(at);
  const std::size_t end = at + hit->token_count;
  if (hit->token_count == 1 && words_.no_reference_before.contains(token_at(end))) return std::nullopt;
  // "The mill's future with him", but a mere "index future" may be traded.
  const bool owned = at > 0 && (tokens_[at - 1].capitals != Capitals::none || text(at - 1) == "'s" ||
                                word(at - 1).glue == DateGlue::in || date_words_.owners.contains(token_at(at - 1)));
  const bool named = (owned || hit->token_count > 1) && words_.behind_nouns.contains(token_at(end));
  const bool describes = end < tokens_.size() && tokens_[end].kind == TokenKind::word && !date_words_.find(text(end)) && !named;
  const FoldedSet& described = hit->token_count == 1 ? words_.no_reference_alone : words_.terms;
  if (describes && described.contains(token_at(end - 1))) return std::nullopt;
  return timex_match(FixedTimex{TimexType::date, in_capitals(hit->meaning)}, at, end);
}

// "It will one day open": nobody knows when, and no length of time.
std::optional<TimexMatch> TimexGrammar::one_day_ahead(std::size_t at) const {
  const DateWord& day = word(at + 1);
  const bool one_day = at > 0 && word(at).number == 1 && day.unit == Granularity::day && !day.plural && !is_joined(at + 1);
  if (!one_day || text(at - 1) == "to" || !date_words_.verb_cues.contains(token_at(at - 1))) return std::nullopt;
  const DateWord& next = word(at + 2);
  const bool verb = at + 2 < tokens_.size() && tokens_[at + 2].kind == TokenKind::word && next.glue == DateGlue::none &&
                    !next.bound && next.reference_end == 0;
  return verb ? Match(timex_match(FixedTimex{TimexType::date, "FUTURE_REF"}, at, at + 2)) : std::nullopt;
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
