// What tells whether the claims that a fact found in an article are still those that it would find.
#pragma once

#include <string>
#include <vector>

#include "rules/fact.hpp"

namespace gainsay {

// One for each fact of the rules, in their order: 16 hexadecimal digits, the same on every machine. Two facts with equal
// hashes find the same claims in every article, with the same build of the program: its lexicon does not count. All that matching looks at counts: id, slots and where their values come
// from, phrases, conditions, policies, and the categories and recognisers of the run, which every sentence is read with.
// What only comparing needs (question, tolerance, references, severities) and examples do not.
std::vector<std::string> rule_hashes(const Rules& rules);

}  // namespace gainsay
