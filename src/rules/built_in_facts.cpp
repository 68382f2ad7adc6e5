#include "rules/built_in_facts.hpp"

#include <algorithm>

namespace gainsay {

namespace {

Fact weekday_matches_date() {
  Fact fact;
  fact.definition.id = kWeekdayMatchesDate;
  fact.definition.question = "Does the weekday fall on its date?";
  fact.definition.help = "The weekday or the date is wrong: look at a calendar.";
  fact.definition.slots = {{"answer", {Type::date, {}}, SlotDefinition::Role::answer, false, {}},
                           {"date", {Type::date, {}}, SlotDefinition::Role::key, false, Granularity::day}};
  fact.definition.scope = Scope::article;
  fact.sources.resize(fact.definition.slots.size());
  return fact;
}

bool comes_before(const Fact& a, const Fact& b) { return a.definition.id < b.definition.id; }

}  // namespace

void add_built_in_facts(Rules& rules) {
  Fact fact = weekday_matches_date();
  rules.facts.reserve(rules.facts.size() + 1);  // no room for as many again: there may be thousands
  const auto place = std::lower_bound(rules.facts.begin(), rules.facts.end(), fact, comes_before);
  if (place != rules.facts.end() && place->definition.id == fact.definition.id) return;
  rules.facts.insert(place, std::move(fact));
}

}  // namespace gainsay
