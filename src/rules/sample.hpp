// Sentences that a phrase can match: for those who read a pack, and for lint, which matches them back.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rules/fact.hpp"

namespace gainsay {

struct SampleSentence {
  std::string text;                // with a capital and a full stop
  std::vector<std::string> slots;  // by slot of the fact: what was put there; empty where the sentence leaves it out
};

class Sampler {
 public:
  // `rules` must outlive it; it takes the categories' values from there.
  explicit Sampler(const Rules& rules) : rules_(rules) {}

  // The sentence of that number, always the same one: 0 takes of everything the first way and the longest, 1 leaves out
  // what may be left out, the others mix. Nothing where a slot's type has no sample.
  std::optional<SampleSentence> sentence(const FactDefinition& fact, const Phrase& phrase, std::size_t number) const;

  // Up to `count` different ones, fewer where there are no more; empty where there is no sample.
  std::vector<SampleSentence> sentences(const FactDefinition& fact, const Phrase& phrase, std::size_t count) const;

 private:
  const Rules& rules_;
};

}  // namespace gainsay
