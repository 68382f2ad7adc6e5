// Folded words, each once, in order: made once, and looked up often.
#pragma once

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(const std::set<std::string>& sorted) : words(sorted.begin(), sorted.end()) {}
  explicit WordSet(std::vector<std::string> unsorted) : words(std::move(unsorted)) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
  }

  bool contains(std::string_view word) const { return std::binary_search(words.begin(), words.end(), word); }
  bool empty() const { return words.empty(); }
  auto begin() const { return words.begin(); }
  auto end() const { return words.end(); }

  std::vector<std::string> words;  // sorted, no two equal
};

// Phrases share the words of a vocabulary.
using WordGroup = std::shared_ptr<const WordSet>;

}  // namespace gainsay
