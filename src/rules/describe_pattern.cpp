#include "rules/describe_pattern.hpp"

#include <fmt/format.h>

namespace gainsay {

namespace {

class Describer {
 public:
  explicit Describer(const std::vector<SlotDefinition>& slots) : slots_(slots) {}

  std::string describe(const Pattern& pattern) const {
    return std::visit([&](const auto& node) { return describe(node); }, pattern.node);
  }

 private:
  static std::string describe(const WordPattern& word) {
    switch (word.letter_case) {
      case WordPattern::Case::any: return word.folded;
      case WordPattern::Case::capitals: return upper(word.folded);
      case WordPattern::Case::exact: return "^" + word.exact;
    }
    return {};
  }

  static std::string describe(const MarkPattern& mark) { return "\\" + mark.mark; }

  static std::string describe(const InflectedPattern& word) {
    return word.lemma + (word.voice == InflectedPattern::Voice::active ? "~" : "~~");
  }

  std::string describe(const SequencePattern& sequence) const { return joined(sequence.parts, " "); }

  std::string describe(const AlternativesPattern& alternatives) const {
    return "(" + joined(alternatives.options, "|") + ")";
  }

  std::string describe(const OptionalPattern& optional) const {
    const std::string inner = describe(*optional.inner);
    const bool grouped = std::holds_alternative<SequencePattern>(optional.inner->node);
    return grouped ? "(" + inner + ")?" : inner + "?";
  }

  std::string describe(const SlotPattern& slot) const {
    return slot.slot < slots_.size() ? "{" + slots_[slot.slot].name + "}" : fmt::format("{{{}}}", slot.slot);
  }

  static std::string describe(const GapPattern& gap) {
    if (!gap.crosses_commas) return "..";
    return gap.most == GapPattern{}.most ? "..." : fmt::format("...{}", gap.most);
  }

  static std::string describe(const CommaPattern& comma) { return comma.written ? "," : "'"; }
  static std::string describe(const AsidePattern&) { return ",,"; }

  std::string joined(const std::vector<PatternPtr>& parts, std::string_view separator) const {
    std::string text;
    for (const PatternPtr& part : parts) {
      if (!text.empty()) text += separator;
      text += describe(*part);
    }
    return text;
  }

  static std::string upper(std::string word) {
    for (char& c : word)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return word;
  }

  const std::vector<SlotDefinition>& slots_;
};

}  // namespace

std::string describe(const Pattern& pattern) { return describe(pattern, {}); }

std::string describe(const Pattern& pattern, const std::vector<SlotDefinition>& slots) {
  return Describer(slots).describe(pattern);
}

}  // namespace gainsay
