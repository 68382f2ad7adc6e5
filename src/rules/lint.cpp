#include "rules/lint.hpp"

#include <algorithm>

#include "rules/problems.hpp"

namespace gainsay {

namespace {

// An example of a sentence that must not match: all that it expects is "none".
bool is_negative(const Example& example) {
  return !example.answers.empty() && std::all_of(example.answers.begin(), example.answers.end(),
                                                 [](const auto& answer) { return answer.second == "none"; });
}

}  // namespace

void lint_fact(const FactFragment& written, const Fact& fact, Diagnostics& warnings) {
  if (std::none_of(fact.examples.begin(), fact.examples.end(), is_negative))
    add_warning(warnings, fact.place,
                "the fact " + in_quotes(fact.definition.id) + " has no example that must not match",
                "add one with answer: none");
  if (written.keys.empty() && fact.context.empty() && !written.scope)
    add_warning(warnings, fact.place,
                "the fact " + in_quotes(fact.definition.id) +
                    " has neither key nor context nor scope: every article that "
                "matches is held against every other",
                "say what it is about with context, or write scope: corpus if that is meant");
}

}  // namespace gainsay
