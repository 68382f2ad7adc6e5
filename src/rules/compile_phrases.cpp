// `phrases`, and the templates under `unless`, `context` and `near`.
#include <algorithm>

#include "rules/compile_fact.hpp"
#include "rules/describe_pattern.hpp"
#include "rules/pattern_words.hpp"

namespace gainsay {

namespace {

constexpr TemplateUse kPhrase{TopLevelBar::forbidden, TemplateUse::Slots::allowed, "a phrase"};

// Types whose values show on the surface of a text: a digit, a sign, a month.
bool has_mark(Type type) {
  switch (type) {
    case Type::date:
    case Type::clock:
    case Type::percent:
    case Type::money:
    case Type::quantity:
    case Type::age: return true;
    case Type::duration:
    case Type::number:
    case Type::ordinal:
    case Type::person:
    case Type::organisation:
    case Type::place:
    case Type::yesno:
    case Type::category: return false;
  }
  return false;
}

bool fills(const Phrase& phrase, std::uint32_t slot, const CompileContext& context) {
  return context.fillings.of(phrase.pattern, slot) > 0;
}

bool is_from_phrase(const Fact& fact, std::uint32_t slot) {
  return !fact.sources[slot].empty() && fact.sources[slot].front() == KeySource::phrase;
}

void check_slots_of(const Phrase& phrase, const Fact& fact, CompileContext& context) {
  const FactDefinition& definition = fact.definition;
  bool answers = false;
  for (std::uint32_t slot = 0; slot < definition.slots.size(); ++slot) {
    const SlotDefinition& slot_definition = definition.slots[slot];
    const std::size_t fillings = context.fillings.of(phrase.pattern, slot);
    if (fillings > 1)
      add_error(context.errors, phrase.place, "{" + slot_definition.name + "} stands twice in one phrase",
                "one match gives a slot one value");
    if (fillings > 0 && !fact.sources[slot].empty() && !is_from_phrase(fact, slot))
      add_error(context.errors, phrase.place,
                "{" + slot_definition.name + "} stands in a phrase, and its from does not name phrase",
                "write phrase as its first source");
    if (slot_definition.role != SlotDefinition::Role::answer) continue;
    const bool constant = phrase.constant && phrase.constant->first == slot;
    if (constant && fillings > 0)
      add_error(context.errors, phrase.place,
                "the phrase gives its answer twice: as {" + slot_definition.name + "} and behind =>");
    answers |= constant || fillings > 0;
  }
  if (!answers && !definition.slots.empty() && definition.slots.front().role == SlotDefinition::Role::answer)
    add_error(context.errors, phrase.place, "the phrase gives no answer",
              "write {" + definition.slots.front().name + "} where it stands, or => and a value");
}

// Whether every match fills a slot whose values have a mark.
bool has_marked_slot(const Phrase& phrase, const FactDefinition& definition, const CompileContext& context) {
  for (std::uint32_t slot = 0; slot < definition.slots.size(); ++slot)
    if (has_mark(definition.slots[slot].type.type) && fills(phrase, slot, context)) return true;
  return false;
}

void set_words(Phrase& phrase, const FactDefinition& definition, CompileContext& context) {
  phrase.required = context.words.required(phrase.pattern);
  phrase.needed = context.words.needed(phrase.pattern);
  phrase.written = context.written_words.written(phrase.pattern);
  if (!phrase.required->empty()) return;
  if (has_marked_slot(phrase, definition, context))
    add_warning(context.warnings, phrase.place,
                "no word is needed by every match, so that this phrase is tried on every sentence",
                "add a word that must be there");
  else
    add_error(context.errors, phrase.place, "no word is needed by every match", "add a word that is not optional");
}

void set_constant(const LocatedText& written, Phrase& phrase, const FactDefinition& definition,
                  CompileContext& context) {
  const std::size_t answers = count_answers(definition);
  if (answers > 1)
    add_error(context.errors, written.place, "\"=>\" needs a fact with a single answer, and this one has several",
              "fill their slots in the phrase");
  if (answers != 1) return;
  if (auto value = compile_value(definition.slots.front().type, written, context))
    phrase.constant = std::make_shared<const std::pair<std::uint32_t, Value>>(0, std::move(*value));
}

void add_phrase(const LocatedText& written, Fact& fact, CompileContext& context) {
  const auto parts = split_constant(written);
  if (!parts) {
    context.errors.insert(context.errors.end(), parts.error().begin(), parts.error().end());
    return;
  }
  Phrase phrase;
  phrase.text = written.text;
  phrase.place = written.place;
  const std::size_t errors = context.errors.size();
  if (parts->constant) set_constant(*parts->constant, phrase, fact.definition, context);
  phrase.pattern = compile_pattern(parts->written, kPhrase, fact.definition, context);
  if (!phrase.pattern || context.errors.size() > errors) return;
  set_words(phrase, fact.definition, context);
  check_slots_of(phrase, fact, context);
  fact.phrases.push_back(std::move(phrase));
}

void check_every_slot_is_filled(const Fact& fact, CompileContext& context) {
  for (std::uint32_t slot = 0; slot < fact.definition.slots.size(); ++slot) {
    const bool filled = std::any_of(fact.phrases.begin(), fact.phrases.end(), [&](const Phrase& phrase) {
      return fills(phrase, slot, context) || (phrase.constant && phrase.constant->first == slot);
    });
    if (filled || !is_from_phrase(fact, slot)) continue;
    const std::string& name = fact.definition.slots[slot].name;
    const bool other_sources = fact.sources[slot].size() > 1;
    add_error(context.errors, fact.place, "no phrase fills the slot " + in_quotes(name),
              "write {" + name + "} in a phrase, or " +
                  (other_sources ? "take phrase out of its from" : "remove the slot"));
  }
}

void add_patterns(const std::vector<LocatedText>& written, const TemplateUse& use, const FactDefinition& definition,
                  CompileContext& context, std::vector<PatternPtr>& patterns, std::vector<std::string>& texts) {
  for (const LocatedText& one : written) {
    PatternPtr pattern = compile_pattern(one, use, definition, context);
    if (!pattern) continue;
    patterns.push_back(std::move(pattern));
    texts.push_back(one.text);
  }
}

}  // namespace

void compile_phrases(const FactFragment& written, Fact& fact, CompileContext& context) {
  const std::size_t errors = context.errors.size();
  for (const LocatedText& phrase : written.phrases) add_phrase(phrase, fact, context);
  // A phrase that has errors may be the one that fills a slot.
  const bool whole = context.errors.size() == errors && fact.phrases.size() == written.phrases.size();
  if (whole && !written.phrases.empty()) check_every_slot_is_filled(fact, context);
}

void compile_conditions(const FactFragment& written, Fact& fact, CompileContext& context) {
  using Slots = TemplateUse::Slots;
  const FactDefinition& definition = fact.definition;
  WrittenConditions& texts = fact.written;
  add_patterns(written.unless, {TopLevelBar::allowed, Slots::allowed, "unless"}, definition, context, fact.unless,
               texts.unless);
  add_patterns(written.context, {TopLevelBar::allowed, Slots::forbidden, "context"}, definition, context,
               fact.context, texts.context);
  add_patterns(written.near, {TopLevelBar::allowed, Slots::forbidden, "near"}, definition, context, fact.near,
               texts.near);
}

}  // namespace gainsay
