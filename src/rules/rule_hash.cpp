#include "rules/rule_hash.hpp"

#include <string_view>

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

class RuleHashes {
 public:
  explicit RuleHashes(const Rules& rules) {
    Record record;
    record.add(rules.categories.size());
    for (const Category& category : rules.categories) {
      record.add(category.name).add(category.values.size());
      for (const auto& [name, pattern] : category.values) record.add(name).add(std::size_t{pattern->hash});
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
    for (const auto* patterns : {&fact.unless, &fact.context, &fact.near}) {
      record.add(patterns->size());
      for (const PatternPtr& pattern : *patterns) record.add(std::size_t{pattern->hash});
    }
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
    record.add(std::size_t{phrase.pattern->hash}).add(phrase.text);
    if (phrase.constant) record.add(phrase.constant->first).add(canonical(phrase.constant->second));
  }

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
