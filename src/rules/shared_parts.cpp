#include "rules/shared_parts.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace gainsay {
namespace {

class Trees {
 public:
  PatternPtr shared(const PatternPtr& pattern) {
    if (const auto known = known_.find(pattern); known != known_.end()) return known->second;
    PatternPtr own = with_shared_parts(pattern);
    const auto [first, last] = by_hash_.equal_range(own->hash);
    const auto equal = std::find_if(first, last, [&](const auto& each) { return each.second->node == own->node; });
    if (equal != last) own = equal->second;
    else by_hash_.emplace(own->hash, own);
    known_.emplace(pattern, own);
    return own;
  }

  void share(PatternPtr& pattern) { pattern = shared(pattern); }
  void share(std::vector<PatternPtr>& patterns) {
    for (PatternPtr& pattern : patterns) share(pattern);
  }

 private:
  // Trees whose parts are shared are equal where their nodes are.
  PatternPtr with_shared_parts(const PatternPtr& pattern) {
    Pattern copy = *pattern;
    if (auto* sequence = std::get_if<SequencePattern>(&copy.node)) share(sequence->parts);
    else if (auto* alternatives = std::get_if<AlternativesPattern>(&copy.node)) share(alternatives->options);
    else if (auto* optional = std::get_if<OptionalPattern>(&copy.node)) share(optional->inner);
    return copy.node == pattern->node ? pattern : std::make_shared<const Pattern>(std::move(copy));
  }

  std::unordered_map<PatternPtr, PatternPtr> known_;  // what became of those that were seen
  std::unordered_multimap<std::uint64_t, PatternPtr> by_hash_;
};

class Groups {
 public:
  void share(WordGroup& group) { group = known_.emplace(group->words, group).first->second; }
  void share(std::vector<WordGroup>& groups) {
    for (WordGroup& group : groups) share(group);
  }

 private:
  std::map<std::vector<std::string>, WordGroup> known_;
};

}  // namespace

void share_equal_parts(Rules& rules) {
  Trees trees;
  Groups groups;
  for (Fact& fact : rules.facts) {
    for (Phrase& phrase : fact.phrases) {
      trees.share(phrase.pattern);
      groups.share(phrase.required);
      groups.share(phrase.needed);
      groups.share(phrase.written.groups);
    }
    for (auto* conditions : {&fact.unless, &fact.context, &fact.near}) trees.share(*conditions);
  }
  for (Category& category : rules.categories)
    for (auto& [value, pattern] : category.values) trees.share(pattern);
}

}  // namespace gainsay
