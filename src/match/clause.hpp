// Inside match/: what else the clause of a hit says: where it happened and on which day, if the phrase did not ask.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

#include "match/matcher.hpp"
#include "match/places_said.hpp"
#include "match/sentence_view.hpp"

namespace gainsay {

// The clause of a hit: up to the words that begin another one (*who*, *after*, *said*, *to* …) and to the commas behind
// which none of its own adverbials stands. "On Friday, in Halm, | a bus overturned near the mill, killing 12" is one;
// "convicted of | killing 12 in Halm | after a trial in Orr" begins with the act. What happened at once belongs to it: "12
// died | when a bus overturned in Halm", "by the quake, | which struck Halm".
class ClauseOf {
 public:
  // The article, the places and the lexicon must outlive it.
  ClauseOf(const ReadArticle& article, const PlacesSaid& places_said, std::size_t sentence, const Hit& hit, const Lexicon& lexicon);

  // Whether the mention stands in the clause and tells where its act was: behind a preposition of place or a verb such
  // as *strike*, no whole country, and no part of a longer name for something else ("at Norland embassies"); or before
  // the relative that the clause begins with: "in Halm, where", "a raid in Halm that".
  bool locates(const Mention& mention) const;

  // Whether it is told of another count or of what followed first, so that what is told of the hit alone is preferred to it.
  bool is_told_before(const Mention& mention) const {
    return mention.first_token < first_token_ + std::max(own_begin_, begin_);
  }

  // Whether the text says that one place lies in the other: "Halm on the island of | Voss".
  bool lies_in(const Mention& place, const Mention& wider) const;

  // Whether the mention is a date that tells when its act was: beside no other verb, no bound ("since Friday"), and none
  // that only says which of its kind a noun means.
  bool dates(const Mention& mention) const;

 private:
  bool is(std::string_view section, std::uint32_t at) const;
  bool begins_another(std::uint32_t at) const;
  bool begins_infinitive(std::uint32_t at) const;
  bool begins_what_happened(std::uint32_t at) const;
  bool tells_of_event_before(std::uint32_t relative) const;
  std::optional<std::uint32_t> relative_before() const;
  bool is_of_event_before(const Mention& mention, std::uint32_t relative) const;
  bool is_told_before_relative(const Mention& mention) const;
  bool goes_on_behind(std::uint32_t conjunction) const;
  bool is_participle(std::uint32_t at) const;
  bool is_aside(std::uint32_t segment, std::uint32_t comma) const;
  const Mention* name_closed_by(std::uint32_t comma) const;
  std::optional<std::uint32_t> participle_before(std::uint32_t infinitive) const;
  bool begins_apposition(std::uint32_t at) const;
  bool tells_of_harm(std::uint32_t at) const;
  const Mention* date_beginning_at(std::uint32_t at) const;
  bool counts_on_behind(std::uint32_t conjunction) const;
  bool begins_number(std::uint32_t at) const;
  const Mention* value_around(std::uint32_t mark) const;
  bool says_what_it_is(std::uint32_t comma) const;
  std::optional<std::uint32_t> end_of_brackets(std::uint32_t open) const;
  std::optional<std::uint32_t> begin_of_brackets(std::uint32_t close) const;
  bool is_in_brackets(std::uint32_t first) const;
  std::optional<std::uint32_t> end_of_aside(std::uint32_t comma) const;
  bool begins_adverbial(std::uint32_t at) const;
  bool holds_participle_behind_comma() const;
  std::uint32_t begin_from(std::uint32_t hit);
  std::uint32_t begin_of_what_followed() const;
  std::optional<std::uint32_t> comma_before_saying(std::uint32_t behind) const;
  bool closes_aside(std::uint32_t dash) const;
  std::uint32_t end_from(std::uint32_t hit);
  bool stands_behind_preposition(std::uint32_t first, bool weak) const;
  bool stands_before_noun(std::uint32_t at) const;
  bool names_site(std::uint32_t first, std::uint32_t behind) const;
  bool names_event(std::uint32_t behind) const;
  bool names_place() const;
  bool names_topic(std::uint32_t first, std::uint32_t behind) const;
  bool is_bound(std::uint32_t first, std::uint32_t behind) const;
  bool is_past(std::uint32_t at) const;
  bool is_finite_verb(std::uint32_t at) const;
  bool has_verb_between(std::uint32_t from, std::uint32_t to) const;
  std::uint32_t end_of_own_verb() const;
  std::uint32_t end_of_counts(std::uint32_t from, std::uint32_t to) const;
  bool joins_verb_before() const;
  bool belongs_to_verb_before(std::uint32_t first, std::uint32_t behind) const;
  bool is_named_only() const;
  bool is_of_reason(std::uint32_t first) const;
  bool counts_up() const;
  bool is_of_count_behind(std::uint32_t first) const;
  bool has_relative() const;

  const ReadArticle& article_;
  const PlacesSaid& places_said_;
  const Lexicon& lexicon_;
  std::span<const Token> tokens_;
  std::uint32_t first_token_ = 0;
  Hit hit_;
  std::uint32_t begin_ = 0, end_ = 0;
  std::uint32_t outer_begin_ = 0;     // "| crowds marched in Halm after | 12 died"; else as begin_
  std::uint32_t own_begin_ = 0;       // before it another count is told: "12 died in Halm, | and 30 were hurt"
  std::optional<std::uint32_t> how_;  // where what happened at once begins
};

// "Halm and Orr", "in Halm, Orr and Voss": one of several names that stand for one thing together.
bool is_one_of_several(const ReadArticle& article, const Mention& mention, const Lexicon& lexicon);

}  // namespace gainsay
