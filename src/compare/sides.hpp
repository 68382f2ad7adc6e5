// Sides: one exact value with all its claims. For compare/ only.
#pragma once

#include "compare/grouping.hpp"

namespace gainsay {

struct Side {
  std::string text;  // the canonical value
  std::vector<std::string> scope_words;  // what was counted; another scope is another line
  Value value;
  Polarity polarity = Polarity::asserted;  // a denied side says only that its value is not the answer
  std::optional<Extents> extents;
  std::vector<std::size_t> claims;  // indices into Corpus::claims, ascending
  std::size_t first_report = 0;     // the claim that came first in time
  std::size_t told = 0;   // the claim that tells it in time: its draft's, else its first report, unless that is a plan
  std::size_t shown = 0;  // the claim that stands for the side: its draft's, else its first sure one

  std::optional<std::size_t> draft;  // the claim of a draft that stands for it, where drafts are held against others
  bool asked = true;                 // pairs count if one of their sides is asked about: a draft's, or any without drafts

  std::optional<Timestamp> first_time;     // of the first report; nothing where none of its claims has a time
  std::optional<Timestamp> time;           // the same, but of a draft its own
  std::vector<std::uint32_t> articles;  // that state it, by their ranks in the corpus, ascending, each once
  std::vector<std::uint32_t> voices;    // its speakers likewise; see Corpus::kOwnVoice
  bool all_hedged = false;                 // each is hedged, or a guess which instance it is about
  bool all_guessed = false;
  bool all_planned = false;

  // Whether the key of its group says which instance the answers are about: a slot of it is set.
  bool names_instance = false;

  // Sides of different lines are incomparable: another currency, another dimension, another scope.
  std::string line() const;
  bool has_own_voice() const { return !voices.empty() && voices.front() == Corpus::kOwnVoice; }
  bool same_scope(const Side& other) const { return scope_words == other.scope_words; }
};

// Fills in all that follows from the claims of a side.
void sum_up_claims(const Corpus& corpus, Side& side);

// The sides of a group, by canonical text; those of the polarity only.
std::vector<Side> sides_of(const Corpus& corpus, const Group& group, Polarity polarity);

}  // namespace gainsay
