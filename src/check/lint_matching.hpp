// What only matching shows of packs: phrases that never match.
#pragma once

#include "rules/fact.hpp"
#include "support/diagnostic.hpp"
#include "text/lexicon.hpp"
#include "values/policies.hpp"

namespace gainsay {

// Dead phrases, an error each: such as match none of the sentences that they say themselves, or only ones that `unless`
// rules out.
Diagnostics lint_matching(const Rules& rules, const Lexicon& lexicon, const Policies& policies);

}  // namespace gainsay
