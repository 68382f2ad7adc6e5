// What was asked of whom, with all that came of it: the rows of a matrix and of a table of claims. For report/ only.
#pragma once

#include <vector>

#include "compare/grouping.hpp"

namespace gainsay {

// One question about one instance within one scope, whether sources part over it or not.
struct Question {
  Group group;
  std::vector<const Finding*> findings;  // the severest verdict first
};

// In the order of group_claims(); those that only corrections answer are left out. The report must outlive them.
std::vector<Question> questions_of(const Report& report);

// Of claims that no finding parts: "agree"; "not comparable" for two currencies; "not reported" where the pack says that
// their disagreement is none; "" where fewer than two articles claim.
std::string agreement_words(const Report& report, const FactDefinition& fact, const std::vector<std::size_t>& claims);

// The verdicts of its findings; where there are none, how its claims agree.
std::string verdict_words(const Report& report, const Question& question);

}  // namespace gainsay
