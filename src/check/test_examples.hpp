// Examples are tests: every example of a pack, run as `gainsay rules test` does.
#pragma once

#include <string>
#include <vector>

#include "match/matcher.hpp"
#include "rules/fact.hpp"

namespace gainsay {

struct ExampleResult {
  enum class Outcome {
    passed,
    failed,
    todo,         // fails, as its `todo` says: reported, no failure
    todo_passes,  // passes although it is marked `todo`: a failure, so that the mark goes
  };
  std::string fact;
  Place place;
  Outcome outcome = Outcome::passed;
  std::string message;  // expected and found; of a todo, its reason
};

bool is_failure(const ExampleResult& result);

// In the order of the facts and of their examples. An example with `text` tests the phrases alone (`context` and
// `near` are not asked); one with `articles` tests everything.
std::vector<ExampleResult> test_examples(const Rules& rules, const Lexicon& lexicon, const Policies& policies,
                                         Engine engine);

}  // namespace gainsay
