// Inside match/: where a pattern can begin, so that most positions of a sentence are never tried.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "match/sentence_view.hpp"
#include "rules/pattern.hpp"

namespace gainsay {

class Starts {
 public:
  explicit Starts(const Pattern& pattern);

  // False only where no reading of the pattern begins at that token. (Readings that begin with helpers of a verb
  // group are not counted: the same reading without them is shorter and wins.)
  bool possible(const SentenceView& view, std::uint32_t at) const;

  // The words that it can begin with, and whether it can begin with nothing else.
  const std::unordered_set<std::string>& words() const { return words_; }
  bool has_words_only() const { return slots_.empty() && !marks_; }

 private:
  bool collect(const Pattern& pattern);  // whether the pattern can also match nothing

  std::unordered_set<std::string> words_;
  std::vector<std::uint32_t> slots_;
  bool marks_ = false;  // may begin with a mark: a comma, an aside
};

}  // namespace gainsay
