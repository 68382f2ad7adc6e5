// Inside rules/: a fact's fragment → a compiled fact, part by part. Each part notes its own errors and goes on, so
// that a pack reports all of them at once; a fact with errors is never run.
#pragma once

#include "rules/fact.hpp"
#include "rules/fragment.hpp"
#include "rules/problems.hpp"
#include "rules/pattern_words.hpp"
#include "rules/vocabulary.hpp"
#include "support/suggest.hpp"
#include "text/lexicon.hpp"
#include "values/policies.hpp"

namespace gainsay {

struct CompileContext {
  std::size_t pack = 0;
  const PackFragment& written;
  Vocabulary& vocabulary;
  const Inflection& inflection;
  const Lexicon& lexicon;
  RequiredWords& words;
  PatternsWritten& written_words;
  Fillings& fillings;
  Diagnostics& errors;
  Diagnostics& warnings;
  Policies policies = {};  // of the fact being compiled
};

Fact compile_fact(const FactFragment& written, CompileContext& context);

// The parts, in the order in which they are compiled; later ones look at what earlier ones made of the definition.

// Notes what is wrong with the policies of a pack, which may have no facts.
void check_policies(const PackFragment& written, Diagnostics& errors);
void compile_policies(const FactFragment& written, Fact& fact, CompileContext& context);
void compile_slots(const FactFragment& written, Fact& fact, CompileContext& context);
void compile_settings(const FactFragment& written, FactDefinition& definition, CompileContext& context);
void compile_references(const FactFragment& written, FactDefinition& definition, CompileContext& context);
void compile_phrases(const FactFragment& written, Fact& fact, CompileContext& context);
void compile_within(const FactFragment& written, Fact& fact, CompileContext& context);
void compile_conditions(const FactFragment& written, Fact& fact, CompileContext& context);
void compile_examples(const FactFragment& written, Fact& fact, CompileContext& context);

// --- shared by the parts ------------------------------------------------------------------------------------

// Index of the slot; nothing if the fact has none of that name.
std::optional<std::uint32_t> find_slot(const FactDefinition& definition, std::string_view name);
std::vector<std::string> slot_names(const FactDefinition& definition);
std::size_t count_answers(const FactDefinition& definition);

// A value of that type, from its canonical text or words. Notes why it is none.
std::optional<Value> compile_value(const ValueType& type, const LocatedText& written, CompileContext& context);

// The value whose name was written, or nothing; notes an unknown one with a suggestion.
template <class Enum>
std::optional<Enum> find_named(std::initializer_list<Enum> values, const LocatedText& written, std::string_view what,
                               Diagnostics& errors) {
  std::vector<std::string> known;
  for (const Enum value : values) {
    if (name_of(value) == written.text) return value;
    known.emplace_back(name_of(value));
  }
  add_error(errors, written.place, in_quotes(written.text) + " is no " + std::string(what),
            suggestion(written.text, known));
  return std::nullopt;
}

// An ISO 8601 date or date-time; notes if the text is none.
std::optional<Timestamp> compile_date(const LocatedText& written, CompileContext& context);

void check_verdict_name(const LocatedText& verdict, Diagnostics& errors);

// The template as a pattern over the fact's slots. Notes errors.
struct TemplateUse {
  TopLevelBar bar = TopLevelBar::allowed;
  enum class Slots { allowed, forbidden } slots = Slots::allowed;
  std::string_view where;  // "a context", for messages
};
PatternPtr compile_pattern(const LocatedText& written, const TemplateUse& use, const FactDefinition& definition,
                           CompileContext& context);

}  // namespace gainsay
