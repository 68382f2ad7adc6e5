// Cues of a sentence that speak of another verb than the hit's.
#include <algorithm>

#include "match/marks.hpp"
#include "match/slot_values.hpp"
#include "match/verb_group.hpp"

namespace gainsay {
namespace {

using Tokens = std::span<const Token>;

}  // namespace

bool Marker::is_of_another_verb(const StandingCue& standing, const Asked& asked) const {
  return tells_of_subject(standing, asked) || is_told_in_passing(standing, asked);
}

// "Denied that there were guards in a mill | raided by thugs": what a participle tells of a noun in passing is no part of
// what is denied.
bool Marker::is_told_in_passing(const StandingCue& standing, const Asked& asked) const {
  const Tokens tokens = asked.view.tokens;
  const std::uint32_t begin = asked.hit.begin;
  const auto is = [&](std::string_view section, std::uint32_t at) {
    return lexicon_.set(section).contains(tokens[at].folded);
  };
  const auto finite = [&](std::uint32_t at) {
    return is("be_words", at) || is("have_words", at) || is("modal_words", at);
  };
  if (standing.end >= begin || begin + 1 >= tokens.size() || !is_past(tokens[begin])) return false;
  if (tokens[begin].capitals != Capitals::none || group_begin(asked.view, begin) != begin) return false;
  if (tokens[begin - 1].kind != TokenKind::word || is("conjunctions", begin - 1)) return false;
  std::uint32_t next = begin + 1;
  while (next + 1 < tokens.size() && tokens[next].folded.ends_with("ly")) ++next;
  bool between = false;
  for (std::uint32_t at = standing.end; at < begin; ++at) between |= finite(at) && tokens[at].folded != "to";
  // "Denied that there were guards in the mill | raided on Friday"
  const bool in_it = begin > 2 && is("determiners", begin - 2) && is("place_prepositions", begin - 3);
  // But "denied that what was found in the mill | struck on Friday" and "had held in the mill | died on Friday" deny it.
  bool relative = is("dying_words", begin);
  for (std::uint32_t at = standing.end + 1; at < begin; ++at) relative |= is("relative_words", at) || is("people_relatives", at);
  const bool dated = in_it && !relative && is("date_prepositions", next);
  return (tokens[next].folded == "by" || dated) && between;
}

// "A man accused of theft | was freed", "a man who was supposedly barred | fled": what only tells who the subject is says
// nothing of the finite verb behind.
bool Marker::tells_of_subject(const StandingCue& standing, const Asked& asked) const {
  constexpr std::uint32_t kLongestRelative = 3;  // "who was supposedly"
  const Tokens tokens = asked.view.tokens;
  const auto is = [&](std::string_view section, std::uint32_t at) {
    return lexicon_.set(section).contains(tokens[at].folded);
  };
  if (standing.begin == 0 || standing.end >= asked.hit.begin) return false;
  const std::uint32_t group = group_begin(asked.view, asked.hit.begin);
  if (group < standing.end) return false;  // "may have been sold": it stands in the verb's own group
  const bool finite = is_past(tokens[group]) || ((is("be_words", group) || is("have_words", group)) &&
                                                 !tokens[group].folded.ends_with("ing"));
  // "Agreed to read what they had | found": planned is what *to* leads to.
  const bool infinitive = standing.cue->effect == Cue::Effect::plan && standing.cue->words.back() == "to";
  if (infinitive && is_past(tokens[group])) return true;
  const auto is_that = [](const Token& token) { return token.folded == "that"; };
  if (!finite || std::any_of(tokens.begin() + standing.end, tokens.begin() + group, is_that)) return false;
  if (tokens[standing.begin].folded.ends_with("ly")) {
    for (std::uint32_t at = standing.begin; at > 0 && standing.begin - at < kLongestRelative; --at)
      if (is("people_relatives", at - 1)) return is_past(tokens[standing.end]) && !is("conjunctions", group - 1);
    return false;
  }
  // "Two accused guards | fled", "a man suspected of theft | fled", but not "police accused Berg and | fled" nor "Norland
  // denied for years it | had".
  const std::string& next = tokens[standing.begin + 1].folded;
  const bool accused = is("words_of_the_accused", standing.begin);
  const bool attributive = accused && group == standing.begin + 2;
  const bool reduced = standing.cue->effect == Cue::Effect::hedge &&
                       (next == "of" || next == "with" || (accused && is("act_prepositions", standing.begin + 1)));
  return tokens[standing.begin].folded.ends_with("ed") && (attributive || reduced) &&
         asked.view.roles[standing.begin - 1].helper == Helper::none;
}

}  // namespace gainsay
