#include "check/suppressions.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/printable.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

bool is_called(const FactDefinition& fact, const std::string& name) {
  return fact.id == name || std::find(fact.formerly.begin(), fact.formerly.end(), name) != fact.formerly.end();
}

const FactDefinition* fact_called(const Rules& rules, const std::string& name) {
  for (const Fact& fact : rules.facts)
    if (is_called(fact.definition, name)) return &fact.definition;
  return nullptr;
}

std::string nearest_fact(const Rules& rules, const std::string& name) {
  std::vector<std::string> ids;
  for (const Fact& fact : rules.facts) ids.push_back(fact.definition.id);
  const std::string hint = suggestion(name, ids);
  return hint.starts_with("did you mean") ? hint : "gainsay rules list shows the facts";
}

Problem warning(const Suppression& suppression, std::string message, std::string hint) {
  return {{Severity::warning, suppression.place, std::move(message), std::move(hint)}, false, false};
}

bool meet(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

}  // namespace

std::vector<Problem> suppress(const std::vector<Suppression>& suppressions, const Rules& rules,
                              std::vector<Claim>& claims) {
  std::vector<Problem> problems;
  for (const Suppression& suppression : suppressions) {
    if (rules.left_out.contains(suppression.fact)) continue;
    const FactDefinition* fact = fact_called(rules, suppression.fact);
    if (!fact) {
      problems.push_back(warning(suppression,
                                 fmt::format("there is no fact \"{}\" to suppress", printable(suppression.fact)),
                                 nearest_fact(rules, suppression.fact)));
      continue;
    }
    bool used = false;
    for (Claim& claim : claims) {
      if (claim.fact != fact->id || !meet(claim.span, suppression.span)) continue;
      used = true;
      if (claim.suppressed.empty()) claim.suppressed = suppression.reason;
    }
    if (!used)
      problems.push_back(warning(suppression, fmt::format("nothing answers {} where it is suppressed", fact->id),
                                 "delete what suppresses it"));
  }
  return problems;
}

}  // namespace gainsay
