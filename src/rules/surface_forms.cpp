#include "rules/surface_forms.hpp"

namespace gainsay {

namespace {

using Forms = std::set<std::string>;

class Speller {
 public:
  explicit Speller(std::size_t most) : most_(most) {}

  Forms of(const Pattern& pattern) const {
    return std::visit([&](const auto& node) { return of(node); }, pattern.node);
  }

 private:
  static Forms of(const WordPattern& word) { return {word.folded}; }
  static Forms of(const MarkPattern& mark) { return {mark.mark}; }
  static Forms of(const InflectedPattern& word) { return {word.forms.begin(), word.forms.end()}; }
  static Forms of(const SlotPattern&) { return {}; }
  static Forms of(const GapPattern&) { return {"..."}; }
  static Forms of(const CommaPattern&) { return {""}; }
  static Forms of(const AsidePattern&) { return {""}; }

  Forms of(const SequencePattern& sequence) const {
    Forms all = {""};
    for (const PatternPtr& part : sequence.parts) {
      const Forms next = of(*part);
      Forms longer;
      for (const std::string& begin : all)
        for (const std::string& end : next) add(longer, begin + (begin.empty() || end.empty() ? "" : " ") + end);
      all = std::move(longer);
    }
    return all;
  }

  Forms of(const AlternativesPattern& alternatives) const {
    Forms all;
    for (const PatternPtr& option : alternatives.options)
      for (const std::string& form : of(*option)) add(all, form);
    return all;
  }

  Forms of(const OptionalPattern& optional) const {
    Forms all = of(*optional.inner);
    all.insert("");
    return all;
  }

  void add(Forms& forms, const std::string& form) const {
    if (forms.size() < most_) forms.insert(form);
  }

  std::size_t most_;
};

}  // namespace

std::set<std::string> surface_forms(const Pattern& pattern, std::size_t most) { return Speller(most).of(pattern); }

}  // namespace gainsay
