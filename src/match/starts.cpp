#include "match/starts.hpp"

#include <algorithm>

namespace gainsay {

Starts::Starts(const Pattern& pattern) { collect(pattern); }

bool Starts::collect(const Pattern& pattern) {
  struct Collector {
    Starts& starts;

    bool operator()(const WordPattern& word) const {
      starts.words_.insert(word.folded);
      return false;
    }
    bool operator()(const MarkPattern&) const {
      starts.marks_ = true;
      return false;
    }
    bool operator()(const InflectedPattern& word) const {
      starts.words_.insert(word.forms.begin(), word.forms.end());
      return false;
    }
    bool operator()(const SequencePattern& sequence) const {
      for (const PatternPtr& part : sequence.parts) {
        if (!starts.collect(*part)) return false;
      }
      return true;
    }
    bool operator()(const AlternativesPattern& alternatives) const {
      bool empty = false;
      for (const PatternPtr& option : alternatives.options) empty |= starts.collect(*option);
      return empty;
    }
    bool operator()(const OptionalPattern& optional) const {
      starts.collect(*optional.inner);
      return true;
    }
    bool operator()(const SlotPattern& slot) const {
      starts.slots_.push_back(slot.slot);
      return false;
    }
    bool operator()(const GapPattern&) const { return true; }
    bool operator()(const CommaPattern&) const {
      starts.marks_ = true;
      return true;
    }
    bool operator()(const AsidePattern&) const {
      starts.marks_ = true;
      return true;
    }
  };
  return std::visit(Collector{*this}, pattern.node);
}

bool Starts::possible(const SentenceView& view, std::uint32_t at) const {
  const Token& token = view.tokens[at];
  if (words_.contains(token.folded)) return true;
  if (marks_ && token.kind != TokenKind::word && token.kind != TokenKind::number) return true;
  return std::any_of(slots_.begin(), slots_.end(), [&](std::uint32_t slot) {
    const auto& values = view.slots[slot];
    return std::any_of(values.begin(), values.end(), [&](const ViewValue& value) { return value.begin == at; });
  });
}

}  // namespace gainsay
