#include "check/explain.hpp"

namespace gainsay {

Explanation explain(const Rules& rules, const Fact& fact, const Article& article, const Lexicon& lexicon,
                    const Policies& policies) {
  Rules alone{{fact}, rules.categories, rules.recognisers};
  alone.facts.front().context.clear();
  alone.facts.front().near.clear();
  const Matcher matcher(alone, lexicon, policies, Engine::tokens);
  return {Trials(rules, lexicon, policies).run(fact, article), matcher.claims(article)};
}

}  // namespace gainsay
