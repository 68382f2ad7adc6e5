// Where the act of a clause was: the places that it names for it.
#include <algorithm>

#include "match/clause.hpp"
#include "match/nouns.hpp"
#include "match/place_mentions.hpp"
#include "match/slot_values.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kMostNouns = 3;        // "a Halm | textile mill fire"
constexpr std::uint32_t kMostBeforePlace = 5;  // "near the small northern town of | Halm"

bool has_entry(const std::vector<std::pair<std::string, std::string>>& table, const std::string& name) {
  return std::any_of(table.begin(), table.end(), [&](const auto& entry) { return entry.first == name; });
}

// In a country much happens, so that it tells not which it was.
bool is_country(const Mention& place, const Lexicon& lexicon) {
  std::string name = folded_name(place);
  for (const auto& [other, usual] : lexicon.table("other_names_of_places"))
    if (other == name) name = usual;
  return lexicon.set("countries").contains(name) || lexicon.set("continents").contains(name);
}

// A country, a state, a continent: before a noun they tell whose it is ("the Norland embassy"), a town where ("a Halm court").
bool is_area(const Mention& place, const Lexicon& lexicon) {
  const std::string name = folded_name(place);
  return is_country(place, lexicon) || has_entry(lexicon.table("places_within"), name) ||
         has_entry(lexicon.table("other_names_of_places"), name);
}

}  // namespace

// With nothing between that says whose, from where or whereto. Of a name that only its capitals make one, directly.
bool ClauseOf::stands_behind_preposition(std::uint32_t first, bool weak) const {
  for (std::uint32_t at = first; at > 0 && first - at <= kMostBeforePlace; --at) {
    const std::string& before = tokens_[at - 1].folded;
    if (at > 1 && tokens_[at - 2].folded == "felt") return false;  // "was felt in Halm": it struck elsewhere
    if (before == "off" && at > 1 && is("length_words", at - 2)) return false;
    if (weak) return before == "in" || before == "near";
    if (is("place_prepositions", at - 1) || is("striking_verbs", at - 1)) return true;
    if (before == "of" && at > 1 && is("inner_parts", at - 2)) return true;
    if ((before == "of" || before == "on") && at > 1 && is("aimed_events", at - 2)) return true;  // "the assault on Halm"
    const Token& token = tokens_[at - 1];
    const bool of = token.folded == "of";
    if (token.kind != TokenKind::word) return false;
    if (!of && !is("determiners", at - 1) && token.capitals == Capitals::none && !may_be_noun(token, lexicon_)) return false;
  }
  return false;
}

// "a Halm bank went up in flames", "the Halm mill fire": where the thing is; but a Halm man may be anywhere, and what a
// Halm court does it does elsewhere.
bool ClauseOf::names_site(std::uint32_t first, std::uint32_t behind) const {
  const bool stands_at = first > 0 && tokens_[first - 1].folded == "at";  // of headlines: "at Halm mill"
  if (first == 0 || !(stands_at || is("determiners", first - 1) || is("directions", first - 1))) return false;
  std::uint32_t last = behind;
  const auto is_noun = [&](std::uint32_t at) { return may_be_noun(tokens_[at], lexicon_) && !is("past_verbs", at); };
  while (last < tokens_.size() && last - behind < kMostNouns && is_noun(last)) ++last;
  if (last == behind || (last < tokens_.size() && tokens_[last].folded == "'s")) return false;
  const std::string& noun = tokens_[last - 1].folded;
  const auto& endings = lexicon_.list("person_endings");
  return !is("unnamed_people", last - 1) && !is("judges", last - 1) &&
         std::none_of(endings.begin(), endings.end(), [&](const auto& end) { return noun.ends_with(end); });
}

// "Ohio | mill fire kills 12"
bool ClauseOf::names_event(std::uint32_t behind) const {
  std::uint32_t last = behind;
  while (last + 1 < tokens_.size() && last - behind < kMostNouns && may_be_noun(tokens_[last], lexicon_) &&
         !is("date_sudden_events", last))
    ++last;
  return is("date_sudden_events", last);
}

// "Halm | mill fire: 12 dead", "War-zone Halm: 12 dead": what a headline is about, but not who says so ("Halm police: …").
bool ClauseOf::names_topic(std::uint32_t first, std::uint32_t behind) const {
  constexpr std::uint32_t kLongestTopic = 6;
  std::uint32_t colon = behind;
  while (colon < hit_.begin && colon < kLongestTopic && tokens_[colon].kind == TokenKind::word) ++colon;
  if (colon >= hit_.begin || tokens_[colon].kind != TokenKind::colon) return false;
  const auto stands_alone = [&](std::uint32_t at) { return tokens_[at].kind == TokenKind::word && !is("place_prepositions", at); };
  for (std::uint32_t at = 0; at < first; ++at)
    if (!stands_alone(at)) return false;
  return behind == colon || names_event(behind);
}

// "killed 12 in the port and seven | in huts near Halm": of those that are counted next, and have no verb of their own.
bool ClauseOf::is_of_count_behind(std::uint32_t first) const {
  bool located = false;
  for (std::uint32_t at = hit_.end; at + 1 < first; ++at) {
    located |= is("place_prepositions", at);
    if (!located || !is("conjunctions", at) || !begins_number(at + 1)) continue;
    const auto is_verb = [&](std::uint32_t word) { return is_past(word) || is_finite_verb(word) || is_participle(word); };
    for (; at < first; ++at)
      if (is_verb(at)) return false;
    return true;
  }
  return false;
}

bool ClauseOf::locates(const Mention& mention) const {
  if (!is_place(mention) || mention.first_token < first_token_) return false;
  const std::uint32_t first = mention.first_token - first_token_, behind = first + mention.token_count;
  if (is_in_brackets(first)) return false;
  const bool part = first > 0 && is("directions", first - 1);  // "southern Norland"
  if (!part && is_country(mention, lexicon_)) return false;
  if (names_topic(first, behind) && (!mention.weak || places_said_.contains(mention))) return true;
  const bool before_relative = is_told_before_relative(mention);
  if (before_relative && tokens_[*relative_before()].folded == "where") return true;
  const bool at_what_followed = first >= outer_begin_ && behind <= begin_ && !names_place();
  if (!before_relative && !at_what_followed && (first < begin_ || behind > end_)) return false;
  if (first >= hit_.end && is_of_count_behind(first)) return false;
  const bool opens = first == 1;  // "In Halm gunmen killed": its subject comes next
  // "in Halm | late Friday" says when, and not of what.
  const bool of_a_noun = behind < tokens_.size() && may_be_noun(tokens_[behind], lexicon_) &&
                         !is("date_prepositions", behind) && !date_beginning_at(behind);
  const bool told_beside = first >= hit_.end || behind <= hit_.begin;  // not "killed | the Halm police chief"
  const bool weak = mention.weak && !(of_a_noun && told_beside && places_said_.contains(mention));
  if (of_a_noun && !weak && names_event(behind)) return true;
  if (!opens && of_a_noun && (weak || is_area(mention, lexicon_))) return false;
  if (of_a_noun && !weak && names_site(first, behind)) return true;
  return stands_behind_preposition(first, mention.weak);
}

// "A vigil in Halm after a quake in Norland killed 12": it says itself where, be it too wide to answer.
bool ClauseOf::names_place() const {
  const auto mentions = mentions_from(article_, first_token_ + begin_, first_token_ + end_);
  return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return is_place(mention); });
}

bool ClauseOf::lies_in(const Mention& place, const Mention& wider) const {
  if (!is_place(place) || !is_place(wider) || wider.first_token <= place.end_token()) return false;
  const std::uint32_t from = place.end_token() - first_token_, to = wider.first_token - first_token_;
  if (to - from > kMostBeforePlace || !is("place_prepositions", from)) return false;
  return stands_behind_preposition(to, wider.weak);
}

bool is_one_of_several(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon) {
  const std::vector<Token>& tokens = article.tokenised.tokens;
  const auto joins = [&](std::uint32_t at) {
    return tokens[at].kind == TokenKind::comma || lexicon.set("conjunctions").contains(tokens[at].folded) ||
           tokens[at].folded == "or" || tokens[at].folded == "&";
  };
  // What only its capitals make a name may be anything, but beside another such.
  const auto may_stand_beside = [&](const Mention& other) { return mention.weak || !other.weak; };
  bool by_word = false;
  for (const Mention* one = &mention; one && one->end_token() + 2 < tokens.size() && joins(one->end_token());) {
    std::uint32_t next = one->end_token();
    for (; next < one->end_token() + 2 && joins(next); ++next) by_word |= tokens[next].kind == TokenKind::word;
    one = place_beginning_at(article, next);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  by_word = false;
  for (const Mention* one = &mention; one && one->first_token > 2 && joins(one->first_token - 1);) {
    std::uint32_t next = one->first_token;
    for (; next + 2 > one->first_token && joins(next - 1); --next) by_word |= tokens[next - 1].kind == TokenKind::word;
    one = place_ending_at(article, next);
    if (one && by_word && may_stand_beside(*one)) return true;
  }
  return false;
}

}  // namespace gainsay
