// One text against one fact, explained.
#pragma once

#include <string>
#include <vector>

#include "match/fact_trial.hpp"

namespace gainsay {

struct Explanation {
  FactTrial trial;
  std::vector<Claim> claims;  // that count, `context` and `near` not asked, as in examples
};

// The article must outlive the result. `rules` are those that the fact stands in.
Explanation explain(const Rules& rules, const Fact& fact, const Article& article, const Lexicon& lexicon,
                    const Policies& policies);

}  // namespace gainsay
