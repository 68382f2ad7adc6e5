// When the act of a clause was: the dates of the clause that belong to no other verb.
#include <algorithm>

#include "match/clause.hpp"
#include "match/nouns.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostBeforeDate = 4;  // "since the deadly | Friday night raid"

bool is_open(Reading reading) { return reading == Reading::since || reading == Reading::until; }

}  // namespace

// "Friday's | raid", "the Friday | raid"
bool ClauseOf::stands_before_noun(std::uint32_t at) const {
  if (at >= tokens_.size()) return false;
  if (tokens_[at].folded == "'s") return true;
  return may_be_noun(tokens_[at], lexicon_) && !is("place_prepositions", at) && !is("date_prepositions", at);
}

// "since Friday", "by early May"; "before the deadly Friday raid", but not "killed by the Friday raid".
bool ClauseOf::is_bound(std::uint32_t first, std::uint32_t behind) const {
  const bool of_a_noun = stands_before_noun(behind);
  bool of_a_phrase = false;
  for (std::uint32_t at = first; at > 0 && first - at < kMostBeforeDate; --at) {
    if (is(of_a_phrase ? "phrase_limits" : "date_limits", at - 1)) return true;
    const bool noun = of_a_noun && may_be_noun(tokens_[at - 1], lexicon_);
    if (!noun && !is("determiners", at - 1) && !is("date_prepositions", at - 1)) return false;
    of_a_phrase |= noun || is("determiners", at - 1);
  }
  return false;
}

bool ClauseOf::is_past(std::uint32_t at) const {
  return tokens_[at].capitals == Capitals::none && (tokens_[at].folded.ends_with("ed") || is("past_verbs", at));
}

bool ClauseOf::is_finite_verb(std::uint32_t at) const {
  const Token& token = tokens_[at];
  if (token.kind != TokenKind::word || token.capitals != Capitals::none || token.hyphen_before) return false;
  if (is("be_words", at) || is("have_words", at)) return true;
  if (is("modal_words", at)) return token.folded != "to";
  if (!is_past(at)) return false;
  // "a chartered plane", "a sparsely populated coast", "two injured men", "and injured 30"
  if (at > 1 && tokens_[at - 1].folded.ends_with("ly") && is("determiners", at - 2)) return false;
  if (at > 0 && tokens_[at - 1].kind == TokenKind::comma && begins_number(at + 1)) return false;  // ", injured 30"
  if (at > 0 && is("superlatives", at - 1)) return false;  // "the largest recorded in Halm"
  return at == 0 || !(is("determiners", at - 1) || is("conjunctions", at - 1) || is("act_prepositions", at - 1) ||
                      tokens_[at - 1].kind == TokenKind::number || is_participle(at - 1));
}

bool ClauseOf::has_verb_between(std::uint32_t from, std::uint32_t to) const {
  for (std::uint32_t at = from; at < to; ++at)
    if (is_finite_verb(at)) return true;
  return false;
}

// "A quake of magnitude 6 | was recorded in Halm on Friday": the verb behind what has none of its own is its verb.
std::uint32_t ClauseOf::end_of_own_verb() const {
  const bool has_one = has_verb_between(hit_.begin, hit_.end) || is_participle(hit_.begin);
  std::uint32_t end = hit_.end;
  if (has_one) return end;
  const bool joined = end + 1 < tokens_.size() && is("conjunctions", end) && is("date_sudden_events", end + 1);
  if (joined) end += 2;  // "a quake | and tsunami hit"
  const auto is_of_verb = [&](std::uint32_t at) {
    return is_finite_verb(at) || is_past(at) || tokens_[at].folded.ends_with("ly");
  };
  while (end < tokens_.size() && is_of_verb(end)) ++end;
  return end;
}

// "12 were killed | and 20 were hurt on Friday": behind the verb of the count that is told with it.
std::uint32_t ClauseOf::end_of_counts(std::uint32_t from, std::uint32_t to) const {
  std::uint32_t end = from;
  for (std::uint32_t at = from; at + 1 < to; ++at) {
    if (!is("conjunctions", at) || !begins_number(at + 1)) continue;
    end = at + 1;
    while (end < to && !is_finite_verb(end)) ++end;
    while (end < to && (is_finite_verb(end) || is_past(end))) ++end;
  }
  return end;
}

// What the hit says goes on with the verb before it: "came in and | killed 12", "a bus overturned, | killing 12".
bool ClauseOf::joins_verb_before() const {
  std::uint32_t at = hit_.begin;
  const auto helps = [&](std::uint32_t word) {
    return tokens_[word].folded.ends_with("ly") || is("have_words", word) || is("be_words", word);
  };
  while (at > begin_ && helps(at - 1)) --at;
  if (at <= begin_) return false;
  if (is_participle(hit_.begin) || is_participle(at - 1) || holds_participle_behind_comma()) return true;
  if (is_finite_verb(at - 1)) return true;
  return tokens_[at - 1].kind == TokenKind::comma || is("conjunctions", at - 1);
}

// "a man arrested | on Friday killed", "saw on Friday how | a man killed"; but "a man came on Friday and killed".
bool ClauseOf::belongs_to_verb_before(std::uint32_t first, std::uint32_t behind) const {
  std::uint32_t verb = first;
  while (verb > 0 && (is("date_prepositions", verb - 1) || is("determiners", verb - 1))) --verb;
  const bool beside = verb > begin_ && is_finite_verb(verb - 1);
  if (beside && behind < hit_.begin && is_past(behind)) return true;  // "who left | on Friday | shot and killed"
  if (!beside && !has_verb_between(behind, hit_.begin)) return false;
  return !joins_verb_before();
}

// "the murder of 12", "the arrest of five": the verb beside it is another.
bool ClauseOf::is_named_only() const {
  return hit_.begin + 1 < tokens_.size() && tokens_[hit_.begin + 1].folded == "of" && !is_finite_verb(hit_.begin);
}

// "The toll stood at 22 on Sunday": on that day they were counted.
bool ClauseOf::counts_up() const {
  const std::uint32_t end = std::min<std::uint32_t>(hit_.end, hit_.begin + kMostBeforeDate);
  for (std::uint32_t at = hit_.begin; at < end; ++at)
    if (is("tally_nouns", at)) return true;
  return false;
}

// "were arrested for a raid | on Friday": when the raid was.
bool ClauseOf::is_of_reason(std::uint32_t first) const {
  for (std::uint32_t at = hit_.end; at < first; ++at)
    if (tokens_[at].folded == "for") return true;
  return false;
}

// "They wept for two guards, | who drowned": what stands before the guards is of another verb.
bool ClauseOf::has_relative() const {
  for (std::uint32_t at = hit_.begin + 1; at < hit_.end; ++at)
    if (is("people_relatives", at)) return true;
  return false;
}

bool ClauseOf::dates(const Mention& mention) const {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (!date || is_open(date->reading) || counts_up()) return false;
  const std::uint32_t first = mention.first_token - first_token_, behind = first + mention.token_count;
  if (is_bound(first, behind) || is_in_brackets(first)) return false;
  if (behind - first > 1 && is("date_plurals", behind - 1)) return false;  // "over the past eight days"
  if (is_told_before_relative(mention)) return true;
  if (first < begin_ || behind > end_) return false;
  if (is_named_only()) return behind <= hit_.begin && behind + 1 >= hit_.begin;
  if (first < hit_.begin) return !has_relative() && !belongs_to_verb_before(first, behind);
  if (is_of_reason(first)) return false;
  // "arrested after a raid on Friday", but "dead after a raid on Friday"
  if (how_ && first > *how_) return tokens_[*how_].folded != "after" || tells_of_harm(hit_.begin);
  return !has_verb_between(end_of_counts(end_of_own_verb(), first), first);
}

}  // namespace gainsay
