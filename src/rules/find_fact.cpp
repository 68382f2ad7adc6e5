#include "rules/find_fact.hpp"

#include <algorithm>

#include "rules/problems.hpp"
#include "support/suggest.hpp"

namespace gainsay {

Result<const Fact*> find_fact(const Rules& rules, const std::string& id) {
  const auto found = std::find_if(rules.facts.begin(), rules.facts.end(),
                                  [&](const Fact& fact) { return fact.definition.id == id; });
  if (found != rules.facts.end()) return &*found;
  std::vector<std::string> known;
  for (const Fact& fact : rules.facts) known.push_back(fact.definition.id);
  return failure({}, "no fact is named " + in_quotes(id), suggestion(id, known));
}

}  // namespace gainsay
