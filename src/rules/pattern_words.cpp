#include "rules/pattern_words.hpp"

#include <algorithm>
#include <optional>

#include "rules/news_words.hpp"

namespace gainsay {

namespace {

using Group = std::set<std::string>;

class RequiredWords {
 public:
  std::optional<Group> of(const Pattern& pattern) const {
    return std::visit([&](const auto& node) { return of(node); }, pattern.node);
  }

 private:
  // Of a word that is too rare for the list: in so many articles it stands about.
  static constexpr double kRareShare = 0.002;

  static std::optional<Group> of(const WordPattern& word) { return Group{word.folded}; }
  static std::optional<Group> of(const InflectedPattern& word) {
    return Group(word.forms.begin(), word.forms.end());
  }
  static std::optional<Group> of(const MarkPattern&) { return std::nullopt; }
  static std::optional<Group> of(const OptionalPattern&) { return std::nullopt; }
  static std::optional<Group> of(const SlotPattern&) { return std::nullopt; }
  static std::optional<Group> of(const GapPattern&) { return std::nullopt; }
  static std::optional<Group> of(const CommaPattern&) { return std::nullopt; }
  static std::optional<Group> of(const AsidePattern&) { return std::nullopt; }

  std::optional<Group> of(const SequencePattern& sequence) const {
    std::optional<Group> best;
    for (const PatternPtr& part : sequence.parts) {
      auto group = of(*part);
      if (group && (!best || cost(*group) < cost(*best))) best = std::move(group);
    }
    return best;
  }

  std::optional<Group> of(const AlternativesPattern& alternatives) const {
    Group all;
    for (const PatternPtr& option : alternatives.options) {
      auto group = of(*option);
      if (!group) return std::nullopt;
      all.merge(*group);
    }
    return all;
  }

  static double cost(const Group& group) {
    double sum = 0;
    for (const std::string& word : group) sum += std::max(share_in_news(word), kRareShare);
    return sum;
  }
};

struct WrittenWords {
  std::set<std::string> words;

  void add(const Pattern& pattern) {
    std::visit([&](const auto& node) { add(node); }, pattern.node);
  }
  void add(const WordPattern& word) { words.insert(word.folded); }
  void add(const InflectedPattern& word) { words.insert(word.forms.begin(), word.forms.end()); }
  void add(const SequencePattern& sequence) {
    for (const PatternPtr& part : sequence.parts) add(*part);
  }
  void add(const AlternativesPattern& alternatives) {
    for (const PatternPtr& option : alternatives.options) add(*option);
  }
  void add(const OptionalPattern& optional) { add(*optional.inner); }
  void add(const MarkPattern&) {}
  void add(const SlotPattern&) {}
  void add(const GapPattern&) {}
  void add(const CommaPattern&) {}
  void add(const AsidePattern&) {}
};

struct Fillings {
  std::uint32_t slot;

  std::size_t of(const Pattern& pattern) const {
    return std::visit([&](const auto& node) { return of(node); }, pattern.node);
  }
  std::size_t of(const SlotPattern& node) const { return node.slot == slot ? 1 : 0; }
  std::size_t of(const SequencePattern& sequence) const {
    std::size_t sum = 0;
    for (const PatternPtr& part : sequence.parts) sum += of(*part);
    return sum;
  }
  std::size_t of(const AlternativesPattern& alternatives) const {
    std::size_t most = 0;
    for (const PatternPtr& option : alternatives.options) most = std::max(most, of(*option));
    return most;
  }
  std::size_t of(const OptionalPattern& optional) const { return of(*optional.inner); }
  static std::size_t of(const WordPattern&) { return 0; }
  static std::size_t of(const InflectedPattern&) { return 0; }
  static std::size_t of(const MarkPattern&) { return 0; }
  static std::size_t of(const GapPattern&) { return 0; }
  static std::size_t of(const CommaPattern&) { return 0; }
  static std::size_t of(const AsidePattern&) { return 0; }
};

}  // namespace

std::vector<std::string> required_words(const Pattern& pattern) {
  const auto group = RequiredWords().of(pattern);
  if (!group) return {};
  return {group->begin(), group->end()};
}

std::set<std::string> written_words(const Pattern& pattern) {
  WrittenWords all;
  all.add(pattern);
  return std::move(all.words);
}

std::size_t count_fillings(const Pattern& pattern, std::uint32_t slot) { return Fillings{slot}.of(pattern); }

}  // namespace gainsay
