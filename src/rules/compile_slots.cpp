// `answer` and `key`: the slots of a fact and their types.
#include <algorithm>

#include "rules/compile_fact.hpp"

namespace gainsay {

namespace {

// What examples call something else.
constexpr std::string_view kReserved[] = {"text", "published", "before", "articles", "verdict", "todo"};

// There is one for each dimension; they are listed to those who ask for one.
constexpr std::string_view kQuantity = "quantity(";

std::string types_that_exist(const std::string& name, const CompileContext& context) {
  std::vector<std::string> known = built_in_type_names();
  for (std::string& category : context.vocabulary.type_names(context.pack)) known.push_back(std::move(category));
  const std::string meant = suggestion(name, known);
  std::string all;
  for (const std::string& type : known) {
    if (type.starts_with(kQuantity) != name.starts_with(kQuantity)) continue;
    all += (all.empty() ? "" : ", ") + type;
  }
  return (meant.starts_with("did you") ? meant + " " : "") + "types are: " + all;
}

std::string units_of_keys() {
  std::string all;
  for (const Granularity unit : key_granularities())
    all += (all.empty() ? "date(" : ", date(") + std::string(name_of(unit)) + ")";
  return all;
}

// The type of that name. One that does not exist is an error, and then stands for a category, so that the phrases of
// its slot are not reported as well.
ValueType compile_type(const std::string& name, const Place& place, CompileContext& context) {
  if (auto type = built_in_type(name)) return *type;
  if (name.starts_with("date(")) {
    add_error(context.errors, place, "unknown type " + in_quotes(name),
              "dates are cut to a unit: " + units_of_keys());
    return {Type::date, {}};
  }
  if (context.vocabulary.type(context.pack, name)) return ValueType{Type::category, name};
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
  SlotDefinition slot{name.text, {Type::date, {}}, SlotDefinition::Role::answer, false};
  slot.granularity = granularity_asked(type.text);
  if (!slot.granularity) slot.type = compile_type(type.text, type.place, context);
  definition.slots.push_back(std::move(slot));
}

constexpr KeySource kAllSources[] = {KeySource::phrase, KeySource::clause,   KeySource::sentence,
                                     KeySource::near,   KeySource::dateline, KeySource::lead};

std::optional<KeySource> source_named(const LocatedText& written, Diagnostics& errors) {
  std::vector<std::string> known;
  for (const KeySource source : kAllSources) {
    if (name_of(source) == written.text) return source;
    known.emplace_back(name_of(source));
  }
  add_error(errors, written.place, in_quotes(written.text) + " is no source of a key",
            suggestion(written.text, known));
  return std::nullopt;
}

std::vector<KeySource> compile_sources(const KeyFragment& key, Diagnostics& errors) {
  if (!key.from) return {KeySource::phrase};
  std::vector<KeySource> sources;
  for (const LocatedText& written : *key.from) {
    const auto source = source_named(written, errors);
    if (!source) continue;
    if (std::find(sources.begin(), sources.end(), *source) != sources.end())
      add_error(errors, written.place, "the source " + in_quotes(written.text) + " is named twice");
    else if (*source == KeySource::phrase && !sources.empty())
      add_error(errors, written.place, "what a phrase says comes before all other sources", "write phrase first");
    else
      sources.push_back(*source);
  }
  return sources;
}

// A key of a type that does not exist was reported; one of `date(…)` says what its dates are cut to.
void add_key(const KeyFragment& key, FactDefinition& definition, CompileContext& context) {
  const bool optional = key.type.text.ends_with('?');
  const std::string known_as = optional ? key.type.text.substr(0, key.type.text.size() - 1) : key.type.text;
  SlotDefinition slot{key.name.text, {Type::date, {}}, SlotDefinition::Role::key, optional};
  slot.granularity = granularity_asked(known_as);
  if (!slot.granularity) slot.type = compile_type(known_as, key.type.place, context);
  definition.slots.push_back(std::move(slot));
}

}  // namespace

void compile_slots(const FactFragment& written, Fact& fact, CompileContext& context) {
  FactDefinition& definition = fact.definition;
  if (written.answer) add_answer({"answer", written.answer->place}, *written.answer, definition, context);
  for (const auto& [name, type] : written.answers) {
    check_slot_name(name, definition, context.errors);
    add_answer(name, type, definition, context);
  }
  fact.sources.assign(definition.slots.size(), {KeySource::phrase});
  for (const KeyFragment& key : written.keys) {
    check_slot_name(key.name, definition, context.errors);
    add_key(key, definition, context);
    fact.sources.push_back(compile_sources(key, context.errors));
  }
}

}  // namespace gainsay
