// `answer` and `key`: the slots of a fact and their types.
#include <algorithm>

#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

// What examples call something else.
constexpr std::string_view kReserved[] = {"text", "published", "before", "articles", "verdict", "todo"};

std::string types_that_exist(const std::string& name, const CompileContext& context) {
  std::vector<std::string> known = built_in_type_names();
  for (std::string& category : context.vocabulary.category_names(context.pack)) known.push_back(std::move(category));
  const std::string meant = suggestion(name, known);
  std::string all;
  for (const std::string& type : known) all += (all.empty() ? "" : ", ") + type;
  return (meant.starts_with("did you") ? meant + " " : "") + "types are: " + all;
}

// The type of that name. One that does not exist is an error, and then stands for a category, so that the phrases of
// its slot are not reported as well.
ValueType compile_type(const std::string& name, const Place& place, CompileContext& context) {
  if (auto type = built_in_type(name)) return *type;
  if (context.vocabulary.category(context.pack, name)) return ValueType{Type::category, name};
  add_error(context.errors, place, "unknown type " + in_quotes(name), types_that_exist(name, context));
  return {Type::category, name};
}

bool is_slot_name(std::string_view name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

void check_slot_name(const LocatedText& name, const FactDefinition& definition, Diagnostics& errors) {
  if (!is_slot_name(name.text))
    add_error(errors, name.place, in_quotes(name.text) + " cannot be the name of a slot",
              "use letters, digits and hyphens");
  else if (std::find(std::begin(kReserved), std::end(kReserved), name.text) != std::end(kReserved))
    add_error(errors, name.place, in_quotes(name.text) + " cannot be the name of a slot: examples use it");
  else if (find_slot(definition, name.text))
    add_error(errors, name.place, "the slot " + in_quotes(name.text) + " is declared twice");
}

void add_answer(const LocatedText& name, const LocatedText& type, FactDefinition& definition,
                CompileContext& context) {
  if (type.text.ends_with('?')) {
    add_error(context.errors, type.place, "an answer cannot be optional",
              "a slot that a phrase leaves unset yields no claim");
    return;
  }
  definition.slots.push_back(
      {name.text, compile_type(type.text, type.place, context), SlotDefinition::Role::answer, false});
}

void add_key(const LocatedText& name, const LocatedText& type, FactDefinition& definition, CompileContext& context) {
  const bool optional = type.text.ends_with('?');
  const std::string known_as = optional ? type.text.substr(0, type.text.size() - 1) : type.text;
  definition.slots.push_back(
      {name.text, compile_type(known_as, type.place, context), SlotDefinition::Role::key, optional});
}

}  // namespace

void compile_slots(const FactFragment& written, FactDefinition& definition, CompileContext& context) {
  if (written.answer) add_answer({"answer", written.answer->place}, *written.answer, definition, context);
  for (const auto& [name, type] : written.answers) {
    check_slot_name(name, definition, context.errors);
    add_answer(name, type, definition, context);
  }
  for (const auto& [name, type] : written.keys) {
    check_slot_name(name, definition, context.errors);
    add_key(name, type, definition, context);
  }
}

}  // namespace gainsay
