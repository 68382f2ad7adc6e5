#include "rules/compile_fact.hpp"

#include <algorithm>

#include "rules/problems.hpp"
#include "rules/recogniser.hpp"
#include "support/suggest.hpp"
#include "values/policies.hpp"
#include "values/recognise.hpp"

namespace gainsay {

namespace {

void check_id(const LocatedText& id, Diagnostics& errors) {
  const bool good = std::all_of(id.text.begin(), id.text.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
  if (!good || id.text.empty())
    add_error(errors, id.place, in_quotes(id.text) + " cannot be the name of a fact",
              "use letters, digits and hyphens: checkpoint-set-up");
}

// The slot's index, if the fact has it and it may stand here.
std::optional<std::uint32_t> resolve_slot(const SlotName& slot, const Place& place, const TemplateUse& use,
                                          const FactDefinition& definition, Diagnostics& errors) {
  if (use.slots == TemplateUse::Slots::forbidden) {
    add_error(errors, place, std::string(use.where) + " has no slots, so {" + slot.name + "} cannot stand here",
              "only phrases and unless may hold slots");
    return std::nullopt;
  }
  const auto index = find_slot(definition, slot.name);
  if (!index) {
    const auto known = slot_names(definition);
    add_error(errors, place, "the fact has no slot " + in_quotes(slot.name),
              known.empty() ? "declare it under answer or key" : suggestion(slot.name, known));
    return std::nullopt;
  }
  const std::string type = describe(definition.slots[*index].type);
  if (!slot.type.empty() && slot.type != type) {
    add_error(errors, place,
              "the slot " + in_quotes(slot.name) + " is of type " + in_quotes(type) + ", not " + in_quotes(slot.type),
              "the type may be left out here");
    return std::nullopt;
  }
  return index;
}

}  // namespace

Fact compile_fact(const FactFragment& written, CompileContext& context) {
  Fact fact;
  fact.place = written.id.place;
  fact.definition.id = written.id.text;
  if (written.question) fact.definition.question = written.question->text;
  if (written.help) fact.definition.help = written.help->text;
  check_id(written.id, context.errors);
  compile_policies(written, fact, context);
  compile_slots(written, fact, context);
  compile_settings(written, fact.definition, context);
  compile_references(written, fact.definition, context);
  compile_phrases(written, fact, context);
  compile_conditions(written, fact, context);
  compile_within(written, fact, context);
  compile_examples(written, fact, context);
  return fact;
}

std::optional<std::uint32_t> find_slot(const FactDefinition& definition, std::string_view name) {
  for (std::uint32_t i = 0; i < definition.slots.size(); ++i)
    if (definition.slots[i].name == name) return i;
  return std::nullopt;
}

std::vector<std::string> slot_names(const FactDefinition& definition) {
  std::vector<std::string> names;
  for (const SlotDefinition& slot : definition.slots) names.push_back(slot.name);
  return names;
}

std::size_t count_answers(const FactDefinition& definition) {
  return static_cast<std::size_t>(
      std::count_if(definition.slots.begin(), definition.slots.end(),
                    [](const SlotDefinition& slot) { return slot.role == SlotDefinition::Role::answer; }));
}

namespace {

// A value of the type as a pack may write it.
std::string how_to_write(Type type) {
  switch (type) {
    case Type::date: return "write it as 2023-05-02, or in words: 2 May 2023";
    case Type::clock: return "write it as 14:30, or in words: 2:30 pm";
    case Type::duration: return "write it with its unit: 3 days";
    case Type::number: return "write it in digits or words: 12, twelve, at least 12";
    case Type::ordinal: return "write it as 3rd or third";
    case Type::percent: return "write it with its sign: 5%";
    case Type::money: return "write it with its currency: $5 million";
    case Type::quantity: return "write it with its unit: 5 km";
    case Type::age: return "write the years: 34";
    case Type::yesno: return "write yes or no";
    case Type::person:
    case Type::organisation:
    case Type::place: return "write the name as articles do";
    case Type::category: return "";
  }
  return "";
}

}  // namespace

std::optional<Value> compile_value(const ValueType& type, const LocatedText& written, CompileContext& context) {
  if (type.type == Type::category) {
    const VocabularyFragment* category = context.vocabulary.type(context.pack, type.detail);
    if (!category) return std::nullopt;  // an unknown type, which was reported where it stands
    if (category->expression) return compile_recognised(type.detail, *category->expression, written, context.errors);
    std::vector<std::string> names;
    for (const auto& [name, templates] : category->values) names.push_back(name.text);
    if (std::find(names.begin(), names.end(), written.text) == names.end()) {
      add_error(context.errors, written.place,
                in_quotes(written.text) + " is no value of the category " + in_quotes(type.detail),
                suggestion(written.text, names));
      return std::nullopt;
    }
  }
  auto value = value_from_text(type, written.text, {context.lexicon, context.policies, std::nullopt});
  if (value) return std::move(*value);
  add_error(context.errors, written.place,
            in_quotes(written.text) + " is no value of the type " + in_quotes(describe(type)), how_to_write(type.type));
  return std::nullopt;
}

std::optional<Timestamp> compile_date(const LocatedText& written, CompileContext& context) {
  auto date = parse_timestamp(written.text);
  if (!date)
    add_error(context.errors, written.place, in_quotes(written.text) + " is no date", "write it as 2023-05-02");
  return date;
}

PatternPtr compile_pattern(const LocatedText& written, const TemplateUse& use, const FactDefinition& definition,
                           CompileContext& context) {
  const TemplateNames names = {
      [&](const ListName& list, const Place& place) {
        return context.vocabulary.list(context.pack, list.name, place);
      },
      [&](const SlotName& slot, const Place& place) {
        return resolve_slot(slot, place, use, definition, context.errors);
      },
  };
  const auto tree = parse_template(written, use.bar);
  if (!tree) {
    context.errors.insert(context.errors.end(), tree.error().begin(), tree.error().end());
    ask_for_names(written, names);
    return nullptr;
  }
  check_gaps(*tree, context.errors);
  const auto branches = compile_template(*tree, names, context.inflection, context.errors);
  if (!branches) return nullptr;
  if (may_match_nothing(*branches)) {
    add_error(context.errors, written.place, "this may match nothing at all", "something in it must not be optional");
    return nullptr;
  }
  return pattern_of(*branches);
}

}  // namespace gainsay
