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

void compile_key(const ReferenceFragment& written, const FactDefinition& definition, Reference& reference,
                 CompileContext& context) {
  for (const auto& [name, text] : written.key) {
    const auto slot = find_slot(definition, name.text);
    if (slot && definition.slots[*slot].role == SlotDefinition::Role::key) {
      if (auto value = compile_value(definition.slots[*slot].type, text, context))
        reference.key.emplace_back(name.text, std::move(*value));
      continue;
    }
    const std::vector<std::string> names = slot_names(definition);
    const auto keys = names.begin() + static_cast<std::ptrdiff_t>(count_answers(definition));
    add_error(context.errors, name.place, "the key of the fact has no slot " + in_quotes(name.text),
              suggestion(name.text, {keys, names.end()}));
  }
}

void warn_of_missing_key(const ReferenceFragment& written, const FactDefinition& definition, CompileContext& context) {
  if (written.key.empty() && definition.slots.size() > count_answers(definition))
    add_warning(context.warnings, written.place, "this reference holds for every key of the fact",
                "say of which: {value: …, key: {" + definition.slots.back().name + ": …}}");
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
    compile_key(fragment, definition, reference, context);
    warn_of_missing_key(fragment, definition, context);
    if (!value) continue;
    reference.value = std::move(*value);
    definition.references.push_back(std::move(reference));
  }
}

}  // namespace gainsay
