// `reference`: what is known to be right.
#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

// The answer slot that the reference is for: the only one, or the one that it names.
std::optional<std::uint32_t> slot_of(const ReferenceFragment& written, const FactDefinition& definition,
                                     Diagnostics& errors) {
  const std::size_t answers = count_answers(definition);
  if (!written.slot) {
    if (answers > 1)
      add_error(errors, written.place, "the fact has several answers, and the reference does not say of which it is",
                "write {slot: " + definition.slots.front().name + ", value: …}");
    return answers == 1 ? std::optional<std::uint32_t>(0) : std::nullopt;
  }
  const auto slot = find_slot(definition, written.slot->text);
  if (slot && definition.slots[*slot].role == SlotDefinition::Role::answer) return slot;
  std::vector<std::string> names = slot_names(definition);
  names.resize(answers);
  add_error(errors, written.slot->place, "the fact has no answer " + in_quotes(written.slot->text),
            suggestion(written.slot->text, names));
  return std::nullopt;
}

void compile_times(const ReferenceFragment& written, Reference& reference, CompileContext& context) {
  if (written.from) reference.from = compile_date(*written.from, context);
  if (written.until) reference.until = compile_date(*written.until, context);
  if (written.checked && compile_date(*written.checked, context)) reference.checked = written.checked->text;
  if (reference.from && reference.until && reference.from->first > reference.until->last)
    add_error(context.errors, written.until->place, "this reference ends before it begins");
}

}  // namespace

void compile_references(const FactFragment& written, FactDefinition& definition, CompileContext& context) {
  for (const ReferenceFragment& fragment : written.references) {
    Reference reference;
    compile_times(fragment, reference, context);
    if (fragment.source)
      reference.source = fragment.source->text;
    else
      add_warning(context.warnings, fragment.place, "a reference without a source",
                  "write {value: …, source: …, checked: …}");
    const auto slot = slot_of(fragment, definition, context.errors);
    if (!slot) continue;
    reference.slot = definition.slots[*slot].name;
    auto value = compile_value(definition.slots[*slot].type, fragment.value, context);
    if (!value) continue;
    reference.value = std::move(*value);
    definition.references.push_back(std::move(reference));
  }
}

}  // namespace gainsay
