// One article against one fact, phrase by phrase and condition by condition: for those who write rules. What counts is
// what Matcher says; this tells how it comes about.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "match/key_filler.hpp"
#include "match/marks.hpp"
#include "match/matcher.hpp"
#include "match/modifying_date.hpp"
#include "match/pronouns.hpp"
#include "match/select_hits.hpp"
#include "match/sentence_view.hpp"
#include "match/speakers.hpp"
#include "match/word_roles.hpp"

namespace gainsay {

// Where a phrase that does not match stopped, in the reading of it that came farthest.
struct Stop {
  enum class Why {
    nothing_begins,  // no word or value with which it can begin
    other_word,      // another word stands there
    letter_case,     // the word, but in other letters
    passive,         // a form of *be* makes a passive of it
    no_value,        // no value of the slot's type
    saying,          // a date that says when something was said
    undated,         // a date that hangs on what nobody dates
    sentence_ends,
    gap_too_long,
    gap_comma,       // `..` crosses no comma
    gap_negator,
    gap_clause,      // a clause-breaker or a mark
    gap_value,       // another value of one of the fact's types
  };
  Why why = Why::nothing_begins;
  std::uint32_t begin = 0, end = 0;  // tokens of the sentence that the phrase matched, a gap behind them left out
  std::uint32_t at = 0;              // the token at which it stopped; the sentence's size where it ends
  std::uint32_t gap = 0;             // of a gap: how many words it may have
  std::string word;                  // of `passive`: the word that is refused; of `gap_value`: the value
  std::vector<std::string> wanted;   // what could have come, as templates write it: "set", "establish~~", "{answer}"
};

struct PhraseTrial {
  std::size_t phrase = 0;
  std::vector<Hit> hits;
  std::size_t ruled_out = 0;  // of them, by `unless`
  std::optional<Stop> stop;   // where there is no hit
};

// One hit of those that share no answer, and what it comes to.
struct HitTrial {
  PhraseHit found;
  Marks marks;
  std::optional<FilledKey> key;  // nothing: a required part is unset
  bool another_time = false;     // governed by a date that `within` forbids
  bool vague = false;            // its answer is a date that says no more than `within`
};

struct SentenceTrial {
  std::size_t sentence = 0;
  std::vector<PhraseTrial> phrases;          // in the fact's order
  std::optional<std::size_t> ruled_out_by;   // the first of `unless` that rules out a hit
  std::optional<std::size_t> near;           // the first of `near` that matches in it or the two before
  std::vector<HitTrial> hits;                // those that `unless` leaves and that share no answer
};

struct FactTrial {
  ReadArticle article;
  std::vector<WordRole> roles;
  std::optional<std::size_t> context;  // the first of `context` that matches
  std::vector<SentenceTrial> sentences;
};

class Trials {
 public:
  // All of them must outlive it. The facts tried need not be those of `rules`, whose categories are the types they know.
  Trials(const Rules& rules, const Lexicon& lexicon, const Policies& policies);

  // The article must outlive the result.
  FactTrial run(const Fact& fact, const Article& article) const;

  // The hits of one phrase alone, sentence by sentence, and whether `unless` rules them out.
  struct Quick {
    ReadArticle article;
    std::vector<Hit> hits;
    bool ruled_out = false;  // some sentence with a hit is
  };
  Quick run(const Fact& fact, const Phrase& phrase, const Article& article) const;

 private:
  SentenceTrial try_sentence(const Fact& fact, const FactTrial& trial, std::size_t sentence) const;
  PhraseTrial try_phrase(const Fact& fact, std::size_t phrase, const FactTrial& trial, std::size_t sentence) const;
  void choose(const Fact& fact, const FactTrial& trial, SentenceTrial& sentence) const;
  std::optional<std::size_t> drop_ruled_out(const Fact& fact, const FactTrial& trial, std::size_t sentence,
                                            std::vector<PhraseHit>& hits) const;

  Rules categories_;  // without facts
  const Lexicon& lexicon_;
  const Policies& policies_;
  Matcher reader_;
  WordRoles roles_;
  Marker marker_;
  Speakers speakers_;
  Pronouns pronouns_;
  ModifyingDates modifying_dates_;
};

}  // namespace gainsay
