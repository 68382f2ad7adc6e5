#include "rules/rule_hash.hpp"

#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "rules/recogniser.hpp"
#include "support/hash.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Text that can be taken apart again in one way only.
class Record {
 public:
  Record& add(std::string_view text) {
    text_ += fmt::format("{}:", text.size());
    text_ += text;
    return *this;
  }
  Record& add(std::size_t number) {
    text_ += fmt::format("{};", number);
    return *this;
  }

  std::string hash() const { return hash_hex(text_); }

 private:
  std::string text_;
};

// A tree is one of a vocabulary that many phrases share, so that each is hashed once.
class TreeHashes {
 public:
  const std::string& of(const PatternPtr& pattern) {
    if (const auto known = known_.find(pattern.get()); known != known_.end()) return known->second;
    Record record;
    record.add(pattern->node.index());
    std::visit([&](const auto& node) { add(node, record); }, pattern->node);
    return known_.emplace(pattern.get(), record.hash()).first->second;
  }

  void add_all(const std::vector<PatternPtr>& patterns, Record& record) {
    record.add(patterns.size());
    for (const PatternPtr& pattern : patterns) record.add(of(pattern));
  }

 private:
  static void add(const WordPattern& word, Record& record) {
    record.add(word.folded).add(static_cast<std::size_t>(word.letter_case)).add(word.exact);
  }
  static void add(const MarkPattern& mark, Record& record) { record.add(mark.mark); }
  static void add(const InflectedPattern& word, Record& record) {
    record.add(word.lemma).add(static_cast<std::size_t>(word.voice));
    for (const auto* forms : {&word.forms, &word.participles, &word.passives}) {
      record.add(forms->size());
      for (const std::string& form : *forms) record.add(form);
    }
  }
  void add(const SequencePattern& sequence, Record& record) { add_all(sequence.parts, record); }
  void add(const AlternativesPattern& alternatives, Record& record) { add_all(alternatives.options, record); }
  void add(const OptionalPattern& optional, Record& record) { record.add(of(optional.inner)); }
  static void add(const SlotPattern& slot, Record& record) { record.add(slot.slot); }
  static void add(const GapPattern& gap, Record& record) { record.add(gap.most).add(std::size_t{gap.crosses_commas}); }
  static void add(const CommaPattern& comma, Record& record) { record.add(std::size_t{comma.written}); }
  static void add(const AsidePattern&, Record&) {}

  std::unordered_map<const Pattern*, std::string> known_;
};

class RuleHashes {
 public:
  explicit RuleHashes(const Rules& rules) {
    Record record;
    record.add(rules.categories.size());
    for (const Category& category : rules.categories) {
      record.add(category.name).add(category.values.size());
      for (const auto& [name, pattern] : category.values) record.add(name).add(trees_.of(pattern));
    }
    for (const Recogniser& recogniser : rules.recognisers) record.add(recogniser.name).add(expression_of(recogniser));
    values_of_packs_ = record.hash();
  }

  std::string of(const Fact& fact) {
    Record record;
    record.add(values_of_packs_).add(fact.definition.id);
    add_slots(fact, record);
    record.add(fact.phrases.size());
    for (const Phrase& phrase : fact.phrases) add_phrase(phrase, record);
    for (const auto* patterns : {&fact.unless, &fact.context, &fact.near}) trees_.add_all(*patterns, record);
    record.add(fact.within ? fmt::format("{}", *fact.within) : "");
    for (const auto& [name, value] : fact.policies) record.add(name).add(value);
    return record.hash();
  }

 private:
  static void add_slots(const Fact& fact, Record& record) {
    record.add(fact.definition.slots.size());
    for (std::size_t i = 0; i < fact.definition.slots.size(); ++i) {
      const SlotDefinition& slot = fact.definition.slots[i];
      record.add(slot.name).add(type_text(slot)).add(static_cast<std::size_t>(slot.role));
      if (i >= fact.sources.size()) continue;
      record.add(fact.sources[i].size());
      for (const KeySource source : fact.sources[i]) record.add(static_cast<std::size_t>(source));
    }
  }

  void add_phrase(const Phrase& phrase, Record& record) {
    record.add(trees_.of(phrase.pattern)).add(phrase.text);
    if (phrase.constant) record.add(phrase.constant->first).add(canonical(phrase.constant->second));
    record.add(phrase.written.size());
    for (const std::string& word : phrase.written) record.add(word);
  }

  TreeHashes trees_;
  std::string values_of_packs_;
};

}  // namespace

std::vector<std::string> rule_hashes(const Rules& rules) {
  RuleHashes hashes(rules);
  std::vector<std::string> result;
  for (const Fact& fact : rules.facts) result.push_back(hashes.of(fact));
  return result;
}

}  // namespace gainsay
