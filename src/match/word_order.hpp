// Inside match/: whether a phrase may match in a sentence, told before any value is recognised there. Its words must stand in
// their order, and at its slots, between them, something that a value is written with; how far apart is left open, since
// a value counts as one word.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "match/pronouns.hpp"
#include "rules/fact.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// A sentence with the shapes of its words (shape_of()), made once for all phrases that are tried on it.
struct ShapedSentence {
  explicit ShapedSentence(std::span<const Token> sentence);

  std::span<const Token> tokens;
  std::vector<std::uint64_t> shapes;  // one a token
};

class WordOrder {
 public:
  // What is given must outlive it.
  WordOrder(const Pattern& pattern, const std::vector<SlotDefinition>& slots, const Lexicon& lexicon,
            const Pronouns& pronouns);

  // False only where no reading of the sentence is the phrase's, whatever values stand in it.
  bool possible(const ShapedSentence& sentence) const;

 private:
  class Walk;

  const Pattern& pattern_;
  const std::vector<SlotDefinition>& slots_;
  const Lexicon& lexicon_;
  const Pronouns& pronouns_;
};

}  // namespace gainsay
