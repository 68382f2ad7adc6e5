// Inside rules/: the words of a pattern: which of them every match needs, and all that it writes itself.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "rules/pattern.hpp"
#include "rules/written_words.hpp"

namespace gainsay {

// Of which words every match needs one. A tree of a vocabulary, which many phrases share, is looked at once.
class RequiredWords {
 public:
  // The group of words, all forms included, of which every match holds at least one: of all such groups the rarest in
  // the news. Empty if no word is needed; never null.
  WordGroup required(const PatternPtr& pattern);

  // All such groups that its parts make, in their order.
  std::vector<WordGroup> needed(const PatternPtr& pattern);

 private:
  struct Group {
    WordGroup words;
    double share = 0;  // of the news: the sum over the words
  };
  using GroupPtr = std::shared_ptr<const Group>;  // null: no word is needed
  struct Known {
    PatternPtr pattern;  // held, so that its address stays its own
    GroupPtr group;
  };
  struct Finder;

  GroupPtr group_of(const PatternPtr& pattern);

  std::unordered_map<const Pattern*, Known> known_;
};

// The words that patterns write themselves. Those of a tree of a vocabulary are gathered once, and shared.
class PatternsWritten {
 public:
  WrittenWords written(const PatternPtr& pattern);

 private:
  struct Known {
    PatternPtr pattern;  // held, so that its address stays its own
    WordGroup words;
  };
  struct Finder;

  std::unordered_map<const Pattern*, Known> known_;
};

// How often patterns fill slots. Trees of a vocabulary have none, which is looked up once.
class Fillings {
 public:
  // The largest number of times that one match can fill the slot.
  std::size_t of(const PatternPtr& pattern, std::uint32_t slot);

 private:
  struct Known {
    PatternPtr pattern;  // held, so that its address stays its own
    bool has_slots = false;
  };
  struct Counter;

  bool has_slots(const PatternPtr& pattern);

  std::unordered_map<const Pattern*, Known> known_;
};

}  // namespace gainsay
