// Inside rules/: every form of a word, without knowing what part of speech it is. Forms that are no words ("peopled")
// do no harm, because nobody writes them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rules/pattern.hpp"
#include "text/lexicon.hpp"

namespace gainsay {

class Inflection {
 public:
  // Reads the lexicon's `irregular_verbs` (word → its other forms), `irregular_nouns` (word → plurals; compounds
  // that end in one follow it: spokesman, spokesmen) and `regular_nouns` (which only look like such compounds:
  // human). The lexicon must outlive this.
  explicit Inflection(const Lexicon& lexicon);

  // The verb's -s, past, participle and -ing, the noun's plural, and the word itself. `lemma` is folded.
  InflectedPattern inflect(const std::string& lemma, InflectedPattern::Voice voice) const;

 private:
  std::vector<std::string> irregular_plurals(const std::string& lemma) const;

  std::unordered_map<std::string_view, std::string_view> verbs_;
  std::unordered_map<std::string_view, std::string_view> nouns_;
  const FoldedSet& regular_nouns_;
};

}  // namespace gainsay
