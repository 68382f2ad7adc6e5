#include "match/told_dead.hpp"

#include <algorithm>
#include <cmath>

#include "match/slot_values.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostBetween = 5;   // "killed | the 42-year-old miner Bruno Stahl"
constexpr Day kMonths = 60;                 // days before the publication that are long ago
constexpr std::uint32_t kLongestAside = 8;  // "Bruno Stahl, 42, of Halm, | was killed"

}  // namespace

bool ToldDead::is(std::string_view section, const Token& token) const {
  return token.kind == TokenKind::word && lexicon_.set(section).contains(token.folded);
}

// "killed Bruno Stahl", "the death of 42-year-old Bruno Stahl", but not "killed by Bruno Stahl".
bool ToldDead::died_before(std::span<const Token> sentence, std::uint32_t begin) const {
  for (std::uint32_t at = begin; at > 0 && begin - at < kMostBetween; --at) {
    const Token& word = sentence[at - 1];
    if (is("deaths_before", word)) return true;
    if (is("verdict_words", word)) return false;  // "the murder trial of Bruno Stahl"
    const bool passes = word.kind == TokenKind::number || word.folded == "of" || is("determiners", word) ||
                        (word.kind == TokenKind::word && word.capitals == Capitals::none && !is("no_nouns", word) &&
                         !is("reporting_verbs", word));
    if (!passes) return false;
  }
  return false;
}

// "was killed", "who died", "killed by", but not "killed two".
bool ToldDead::is_dying(std::span<const Token> sentence, std::uint32_t at) const {
  bool passive = false;
  for (; at < sentence.size(); ++at) {
    const bool be = is("be_words", sentence[at]), fatally = sentence[at].folded == "fatally";
    if (!be && !fatally && !is("have_words", sentence[at]) && !is("people_relatives", sentence[at])) break;
    passive |= be;
    if (fatally) return passive;
  }
  if (at >= sentence.size()) return false;
  if (is("dying_words", sentence[at])) return true;
  if (!is("killed_words", sentence[at])) return false;
  if (at + 1 == sentence.size()) return passive;
  const Token& next = sentence[at + 1];
  return passive || next.folded == "by" || is("place_prepositions", next) || is("date_prepositions", next);
}

// "Bruno Stahl, 42, was killed", "Bruno Stahl's death", but not "Bruno Stahl killed two".
bool ToldDead::dies_behind(std::span<const Token> sentence, std::uint32_t end) const {
  if (end + 1 < sentence.size() && sentence[end].folded == "'s") return is("deaths_owned", sentence[end + 1]);
  if (is_dying(sentence, end)) return true;
  for (std::uint32_t at = end; at < sentence.size() && at - end <= kLongestAside; ++at) {
    const TokenKind kind = sentence[at].kind;
    if (at == end && kind != TokenKind::comma && kind != TokenKind::open) return false;
    if (at > end && is("people_relatives", sentence[at])) return false;  // "whose son, 7, died"
    const bool closes = at > end && (kind == TokenKind::comma || kind == TokenKind::close);
    if ((closes || at == end) && is_dying(sentence, at + 1)) return true;
  }
  return false;
}

// "Found guilty of | the murder of Bruno Stahl": a verdict takes months. But "a convicted burglar | killed Bruno Stahl".
bool ToldDead::is_judged(std::span<const Token> before) const {
  constexpr std::size_t kReach = 4;  // "convicted Olaf Brandt of"
  for (std::size_t at = 0; at < before.size(); ++at) {
    if (!is("verdict_words", before[at])) continue;
    for (std::size_t next = at + 1; next < std::min(before.size(), at + 1 + kReach); ++next)
      if (is("verdict_links", before[next])) return true;
  }
  return false;
}

bool ToldDead::has_recent_date(const Sentence& sentence) const {
  const auto& published = article_.article.metadata.published;
  const auto mentions = mentions_from(article_, sentence.first_token, sentence.first_token + sentence.token_count);
  return published && std::any_of(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    const auto* date = std::get_if<DateValue>(&mention.value);
    const bool told = date && date->extent && std::isfinite(date->extent->outer.hi);
    return told && day_of(static_cast<Minute>(date->extent->outer.hi)) + kMonths > published->day();
  });
}

// The earliest date of the sentence, if all of them lie months before the publication.
std::optional<LongDead> ToldDead::date_in(const Sentence& sentence) const {
  const auto& published = article_.article.metadata.published;
  if (!published) return std::nullopt;
  std::optional<LongDead> found;
  Day earliest = published->day();
  const std::uint32_t first_token = sentence.first_token;
  for (const Mention& mention : mentions_from(article_, first_token, first_token + sentence.token_count)) {
    const auto* date = std::get_if<DateValue>(&mention.value);
    if (!date || !date->extent) continue;
    const Interval& outer = date->extent->outer;
    if (!std::isfinite(outer.lo) || !std::isfinite(outer.hi)) continue;
    const Day first = day_of(static_cast<Minute>(outer.lo)), last = day_of(static_cast<Minute>(outer.hi));
    if (date->granularity > Granularity::year) continue;
    if (last + kMonths > published->day()) return std::nullopt;  // "killed on Sunday at a mill built in 1998"
    if (first >= earliest) continue;
    earliest = first;
    found = LongDead{first == last ? std::optional(first) : std::nullopt};
  }
  return found;
}

std::optional<LongDead> ToldDead::dead_at(const Mention& person) const {
  const auto& sentences = article_.tokenised.sentences;
  const auto begins_behind = [](std::uint32_t token, const Sentence& one) { return token < one.first_token; };
  const auto behind = std::upper_bound(sentences.begin(), sentences.end(), person.first_token, begins_behind);
  const Sentence& own = *std::prev(behind);
  const auto sentence = std::span(article_.tokenised.tokens).subspan(own.first_token, own.token_count);
  const std::uint32_t begin = person.first_token - own.first_token;
  const bool before = died_before(sentence, begin);
  if (!before && !dies_behind(sentence, begin + person.token_count)) return std::nullopt;
  if (const auto dated = date_in(own)) return dated;
  return before && is_judged(sentence.first(begin)) && !has_recent_date(own) ? std::optional(LongDead{}) : std::nullopt;
}

std::optional<LongDead> ToldDead::find(const PersonValue& person) {
  if (!dead_) {
    dead_.emplace();
    for (const Mention& mention : article_.mentions) {
      const auto* other = std::get_if<PersonValue>(&mention.value);
      const auto dead = other ? dead_at(mention) : std::nullopt;
      if (dead) dead_->emplace_back(other, *dead);
    }
  }
  std::optional<LongDead> found;
  for (const auto& [dead, when] : *dead_) {
    if (!(*dead == person) || (found && !when.day)) continue;
    if (!found || !found->day) found = when;
  }
  return found;
}

}  // namespace gainsay
