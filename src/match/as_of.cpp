#include "match/as_of.hpp"

#include <algorithm>
#include <cmath>

#include "match/cue_words.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

constexpr Minute kNightEnds = 6 * 60 - 1;  // the minute after midnight: "by Monday night" is Monday's

std::optional<Day> last_day(const DateValue& date) {
  if (!date.extent || date.granularity > Granularity::day) return std::nullopt;
  const double edge = std::isfinite(date.extent->core.lo) ? date.extent->core.lo : date.extent->core.hi;
  if (!std::isfinite(edge)) return std::nullopt;
  const auto minute = static_cast<Minute>(edge);
  const bool night = !std::isfinite(date.extent->core.lo) && minute_of_day(minute) == kNightEnds;
  return night ? day_of(minute) - 1 : day_of(minute);
}

bool any_of_words(std::span<const Token> tokens, const FoldedSet& words) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const Token& token) { return token.kind == TokenKind::word && words.contains(token.folded); });
}

}  // namespace

AsOf::AsOf(const Lexicon& lexicon) : cues_(cue_words(lexicon.list("as_of_cues"))), lexicon_(lexicon) {}

// "That morning": whose, only a guess can tell.
bool AsOf::hangs_on_another(const Token& token) const {
  const auto& references = lexicon_.table("date_references");
  return std::any_of(references.begin(), references.end(),
                     [&](const auto& reference) { return reference.first == token.folded; });
}

bool AsOf::is_cued(std::span<const Token> tokens, std::size_t begin) const {
  return std::any_of(cues_.begin(), cues_.end(), [&](const auto& words) {
    return words.size() <= begin && cue_stands_at(words, tokens, begin - words.size());
  });
}

// "By Monday", of what was by then: not after the publication, and not "by Monday's storm".
bool AsOf::bounds_what_was(const ReadArticle& article, std::span<const Token> tokens, const Mention& mention,
                           std::size_t begin) const {
  const auto& bounds = lexicon_.set("as_of_bounds");
  if (!bounds.contains(tokens[begin].folded) || !any_of_words(tokens, lexicon_.set("as_of_past"))) return false;
  const std::size_t end = begin + mention.token_count;
  if (end < tokens.size() && tokens[end].folded == "'s") return false;
  const auto day = last_day(std::get<DateValue>(mention.value));
  const auto& published = article.article.metadata.published;
  return day && (!published || *day <= published->day());
}

std::optional<Timestamp> AsOf::time(const ReadArticle& article, std::size_t sentence, Span answer,
                                    Certainty certainty) const {
  const Sentence& own = article.tokenised.sentences[sentence];
  const auto tokens = std::span(article.tokenised.tokens).subspan(own.first_token, own.token_count);
  const bool over = certainty != Certainty::planned && certainty != Certainty::conditional;
  const bool stands = over && any_of_words(tokens, lexicon_.set("as_of_verbs"));
  std::optional<Timestamp> time;
  for (const Mention& mention : mentions_from(article, own.first_token, own.first_token + own.token_count)) {
    if (mention.end_token() > own.first_token + own.token_count) continue;
    if (!std::holds_alternative<DateValue>(mention.value)) continue;
    const std::uint32_t begin = mention.first_token - own.first_token;
    if (begin < answer.end && answer.begin < begin + mention.token_count) continue;
    const bool on_that_day = stands && begin >= answer.end && !hangs_on_another(tokens[begin]);
    const bool bounded = over && bounds_what_was(article, tokens, mention, begin);
    if (!is_cued(tokens, begin) && !bounded && !on_that_day) continue;
    if (const auto day = last_day(std::get<DateValue>(mention.value))) time = parse_timestamp(iso_date(*day));
  }
  return time;
}

}  // namespace gainsay
