// What a clause that a relative begins has from before it: "a blast in Halm on Friday that | killed 12".
#include "match/clause.hpp"
#include "match/nouns.hpp"
#include "match/place_mentions.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

// A date or a place that ends before a token; the longest.
const Mention* mention_ending_at(const ReadArticle& article, std::uint32_t token) {
  constexpr std::uint32_t kLongest = 8;
  for (const Mention& mention : mentions_from(article, token - std::min(token, kLongest), token)) {
    const bool place = std::holds_alternative<PlaceValue>(mention.value);
    const bool tells = place || std::holds_alternative<DateValue>(mention.value);
    if (tells && mention.end_token() == token) return &mention;
  }
  return nullptr;
}

}  // namespace

// The relative that the clause begins with: "that | killed 12", "in which | 12 died", "that police said | killed 12".
std::optional<std::uint32_t> ClauseOf::relative_before() const {
  constexpr std::uint32_t kLongestTelling = 3;  // "which he said"
  const auto is_relative = [&](std::uint32_t at) {
    const std::string& word = tokens_[at].folded;
    return word == "where" || word == "when" || word == "that" || word == "which";
  };
  std::uint32_t at = begin_;
  while (at > 1 && begin_ - at < kLongestTelling && is("reporting_verbs", begin_ - 1) && !is_relative(at - 1)) --at;
  return at > 1 && is_relative(at - 1) ? std::optional(at - 1) : std::nullopt;
}

// "the May 17 missile raid on a port in Halm which | killed 12": what the noun of an event has beside it.
bool ClauseOf::is_of_event_before(const Mention& mention, std::uint32_t relative) const {
  constexpr std::uint32_t kLongestEvent = 14, kMostBeforeEvent = 3;
  std::uint32_t event = relative;
  while (event > 0 && relative - event < kLongestEvent && !is("date_sudden_events", event - 1)) {
    const std::uint32_t at = event - 1;
    if (is_finite_verb(at) || begins_another(at)) return false;
    const bool comma = tokens_[at].kind == TokenKind::comma && at + 1 != relative;
    if (comma && !value_around(at) && !name_closed_by(at)) return false;
    --event;
  }
  if (event == 0 || !is("date_sudden_events", event - 1)) return false;
  const std::uint32_t first = mention.first_token - first_token_, behind = first + mention.token_count;
  if (mention.first_token < first_token_ || behind > relative) return false;
  if (first >= event) return true;
  if (behind + kMostBeforeEvent < event) return false;
  for (std::uint32_t at = behind; at + 1 < event; ++at)
    if (!may_be_noun(tokens_[at], lexicon_) && tokens_[at].capitals == Capitals::none) return false;
  return behind < event;
}

// "in Halm, where | 12 died", "a blast in Halm on Friday that | killed 12", "the May 3 raid that | killed 12"
bool ClauseOf::is_told_before_relative(const Mention& mention) const {
  const auto relative = relative_before();
  if (!relative) return false;
  const std::string& word = tokens_[*relative].folded;
  const bool where = word == (std::holds_alternative<DateValue>(mention.value) ? "when" : "where");
  if (!where && (word == "when" || word == "where")) return false;
  const std::uint32_t wanted = mention.end_token() - first_token_;
  std::uint32_t end = *relative;
  if (tokens_[end].folded == "which" && is("place_prepositions", end - 1)) --end;
  if (end == 0) return false;
  if (tokens_[end - 1].kind == TokenKind::comma) --end;
  // "the storm hit Halm, in the port where | 12 died": the one that was named before.
  const bool named_before = where && word == "where" && end > 1 && is("settlements", end - 1) && tokens_[end - 2].folded == "the";
  if (named_before) return wanted < end && is_place(mention);
  if (where || end == 0) return where && wanted == end;
  if (is_of_event_before(mention, *relative)) return true;
  const bool noun = !mention_ending_at(article_, first_token_ + end) && may_be_noun(tokens_[end - 1], lexicon_);
  if (noun) --end;
  while (wanted <= end && end > 0) {
    if (tokens_[end - 1].kind == TokenKind::comma) --end;
    if (wanted == end) return true;
    const auto before = mention_ending_at(article_, first_token_ + end);
    if (!before || before->first_token <= first_token_) return false;
    end = before->first_token - first_token_;
    const auto leads_in = [&](std::uint32_t at) {
      return is("date_prepositions", at) || is("place_prepositions", at) || tokens_[at].folded.ends_with("ly");
    };
    while (end > 0 && leads_in(end - 1)) --end;
  }
  return false;
}

}  // namespace gainsay
