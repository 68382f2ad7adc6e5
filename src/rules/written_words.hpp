// The folded words that a phrase writes itself.
#pragma once

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace gainsay {

// Some words of its own, and groups that it shares with other phrases: those of a vocabulary.
class WrittenWords {
 public:
  using GroupPtr = std::shared_ptr<const std::set<std::string>>;

  void add(std::string word) { own_.insert(std::move(word)); }
  void add(GroupPtr group) { groups_.push_back(std::move(group)); }

  bool contains(const std::string& word) const {
    return own_.contains(word) ||
           std::any_of(groups_.begin(), groups_.end(), [&](const GroupPtr& group) { return group->contains(word); });
  }

  std::set<std::string> all() const {
    std::set<std::string> words = own_;
    for (const GroupPtr& group : groups_) words.insert(group->begin(), group->end());
    return words;
  }

 private:
  std::set<std::string> own_;
  std::vector<GroupPtr> groups_;
};

}  // namespace gainsay
