#include "rules/pattern_words.hpp"

#include <algorithm>

#include "rules/news_words.hpp"

namespace gainsay {

struct RequiredWords::Finder {
  // Of a word that is too rare for the list: in so many articles it stands about.
  static constexpr double kRareShare = 0.002;

  RequiredWords& trees;

  GroupPtr of(const WordPattern& word) const { return group({word.folded}); }
  GroupPtr of(const InflectedPattern& word) const { return group(word.forms); }
  GroupPtr of(const MarkPattern&) const { return nullptr; }
  GroupPtr of(const OptionalPattern&) const { return nullptr; }
  GroupPtr of(const SlotPattern&) const { return nullptr; }
  GroupPtr of(const GapPattern&) const { return nullptr; }
  GroupPtr of(const CommaPattern&) const { return nullptr; }
  GroupPtr of(const AsidePattern&) const { return nullptr; }

  GroupPtr of(const SequencePattern& sequence) const {
    GroupPtr best;
    for (const PatternPtr& part : sequence.parts) {
      GroupPtr needed = trees.group_of(part);
      if (needed && (!best || needed->share < best->share)) best = std::move(needed);
    }
    return best;
  }

  GroupPtr of(const AlternativesPattern& alternatives) const {
    std::vector<std::string> all;
    for (const PatternPtr& option : alternatives.options) {
      const GroupPtr needed = trees.group_of(option);
      if (!needed) return nullptr;
      all.insert(all.end(), needed->words->begin(), needed->words->end());
    }
    return group(std::move(all));
  }

  static GroupPtr group(std::vector<std::string> all) {
    auto words = std::make_shared<const WordSet>(std::move(all));
    double share = 0;
    for (const std::string& word : *words) share += std::max(share_in_news(word), kRareShare);
    return std::make_shared<const Group>(Group{std::move(words), share});
  }
};

RequiredWords::GroupPtr RequiredWords::group_of(const PatternPtr& pattern) {
  if (const auto known = known_.find(pattern.get()); known != known_.end()) return known->second.group;
  const Finder finder{*this};
  GroupPtr group = std::visit([&](const auto& node) { return finder.of(node); }, pattern->node);
  known_.emplace(pattern.get(), Known{pattern, group});
  return group;
}

WordGroup RequiredWords::required(const PatternPtr& pattern) {
  const GroupPtr group = group_of(pattern);
  return group ? group->words : std::make_shared<const WordSet>();
}

std::vector<WordGroup> RequiredWords::needed(const PatternPtr& pattern) {
  std::vector<WordGroup> groups;
  if (const auto* sequence = std::get_if<SequencePattern>(&pattern->node)) {
    for (const PatternPtr& part : sequence->parts)
      for (auto& group : needed(part)) groups.push_back(std::move(group));
  } else if (const GroupPtr group = group_of(pattern)) {
    groups.push_back(group->words);
  }
  return groups;
}

struct PatternsWritten::Finder {
  PatternsWritten& trees;
  WrittenWords& words;

  void add(const PatternPtr& pattern) {
    std::visit([&](const auto& node) { add(pattern, node); }, pattern->node);
  }
  void add(const PatternPtr&, const WordPattern& word) { words.add(word.folded); }
  void add(const PatternPtr&, const InflectedPattern& word) {
    for (const std::string& form : word.forms) words.add(form);
  }
  void add(const PatternPtr&, const SequencePattern& sequence) {
    for (const PatternPtr& part : sequence.parts) add(part);
  }
  void add(const PatternPtr& pattern, const AlternativesPattern& alternatives) {
    if (const auto known = trees.known_.find(pattern.get()); known != trees.known_.end())
      return words.add(known->second.words);
    WrittenWords all;
    for (const PatternPtr& option : alternatives.options) Finder{trees, all}.add(option);
    auto group = std::make_shared<const WordSet>(all.all());
    trees.known_.emplace(pattern.get(), Known{pattern, group});
    words.add(std::move(group));
  }
  void add(const PatternPtr&, const OptionalPattern& optional) { add(optional.inner); }
  void add(const PatternPtr&, const MarkPattern&) {}
  void add(const PatternPtr&, const SlotPattern&) {}
  void add(const PatternPtr&, const GapPattern&) {}
  void add(const PatternPtr&, const CommaPattern&) {}
  void add(const PatternPtr&, const AsidePattern&) {}
};

WrittenWords PatternsWritten::written(const PatternPtr& pattern) {
  WrittenWords words;
  Finder{*this, words}.add(pattern);
  return words;
}

struct Fillings::Counter {
  Fillings& trees;
  std::uint32_t slot;

  std::size_t of(const SlotPattern& node) const { return node.slot == slot ? 1 : 0; }
  std::size_t of(const SequencePattern& sequence) const {
    std::size_t sum = 0;
    for (const PatternPtr& part : sequence.parts) sum += trees.of(part, slot);
    return sum;
  }
  std::size_t of(const AlternativesPattern& alternatives) const {
    std::size_t most = 0;
    for (const PatternPtr& option : alternatives.options) most = std::max(most, trees.of(option, slot));
    return most;
  }
  std::size_t of(const OptionalPattern& optional) const { return trees.of(optional.inner, slot); }
  static std::size_t of(const WordPattern&) { return 0; }
  static std::size_t of(const InflectedPattern&) { return 0; }
  static std::size_t of(const MarkPattern&) { return 0; }
  static std::size_t of(const GapPattern&) { return 0; }
  static std::size_t of(const CommaPattern&) { return 0; }
  static std::size_t of(const AsidePattern&) { return 0; }
};

bool Fillings::has_slots(const PatternPtr& pattern) {
  if (const auto known = known_.find(pattern.get()); known != known_.end()) return known->second.has_slots;
  const auto any = [&](const std::vector<PatternPtr>& patterns) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const PatternPtr& each) { return has_slots(each); });
  };
  bool found = std::holds_alternative<SlotPattern>(pattern->node);
  if (const auto* sequence = std::get_if<SequencePattern>(&pattern->node)) found = any(sequence->parts);
  if (const auto* alternatives = std::get_if<AlternativesPattern>(&pattern->node)) found = any(alternatives->options);
  if (const auto* optional = std::get_if<OptionalPattern>(&pattern->node)) found = has_slots(optional->inner);
  known_.emplace(pattern.get(), Known{pattern, found});
  return found;
}

std::size_t Fillings::of(const PatternPtr& pattern, std::uint32_t slot) {
  if (!has_slots(pattern)) return 0;
  const Counter counter{*this, slot};
  return std::visit([&](const auto& node) { return counter.of(node); }, pattern->node);
}

}  // namespace gainsay
