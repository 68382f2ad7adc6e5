#include "rules/find_fact.hpp"

#include <algorithm>

#include "rules/problems.hpp"
#include "support/suggest.hpp"

namespace gainsay {

namespace {

constexpr std::size_t kMostListed = 12;

}  // namespace

Result<const Fact*> find_fact(const Rules& rules, const std::string& id) {
  const auto found = std::find_if(rules.facts.begin(), rules.facts.end(),
                                  [&](const Fact& fact) { return fact.definition.id == id; });
  if (found != rules.facts.end()) return &*found;
  std::vector<std::string> known;
  for (const Fact& fact : rules.facts) known.push_back(fact.definition.id);
  std::string hint = suggestion(id, known);
  if (known.size() > kMostListed && !hint.starts_with("did you mean")) hint = "gainsay rules list shows all of them";
  return failure({}, "no fact is named " + in_quotes(id), std::move(hint));
}

}  // namespace gainsay
