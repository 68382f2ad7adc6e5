// What articles ask gainsay to leave alone.
#pragma once

#include <vector>

#include "match/claim.hpp"
#include "rules/fact.hpp"
#include "text/article.hpp"

namespace gainsay {

// Marks the claims of an article that its suppressions are about, and returns a warning for each that is about none: no
// claim of its fact stands there, or the rules have no such fact. One about a fact that the run leaves out says
// nothing.
std::vector<Problem> suppress(const std::vector<Suppression>& suppressions, const Rules& rules,
                              std::vector<Claim>& claims);

}  // namespace gainsay
