// The folded words that a phrase writes itself.
#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "rules/word_set.hpp"

namespace gainsay {

// Some words of its own, and groups that it shares with other phrases: those of a vocabulary.
struct WrittenWords {
  std::vector<std::string> own;
  std::vector<WordGroup> groups;

  void add(std::string word) { own.push_back(std::move(word)); }
  void add(WordGroup group) { groups.push_back(std::move(group)); }

  bool contains(const std::string& word) const {
    return std::find(own.begin(), own.end(), word) != own.end() ||
           std::any_of(groups.begin(), groups.end(), [&](const WordGroup& group) { return group->contains(word); });
  }

  std::set<std::string> all() const {
    std::set<std::string> words(own.begin(), own.end());
    for (const WordGroup& group : groups) words.insert(group->begin(), group->end());
    return words;
  }
};

}  // namespace gainsay
