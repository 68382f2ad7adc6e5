#include "values/policies.hpp"

#include <fmt/format.h>

#include "support/suggest.hpp"

namespace gainsay {

namespace {

struct Choice {
  std::string value;
  void (*choose)(Policies&);
};

struct Policy {
  std::string name;
  std::vector<Choice> choices;
};

const std::vector<Policy>& known_policies() {
  static const std::vector<Policy> policies = {
      {"anchor",
       {{"auto", [](Policies& chosen) { chosen.anchor = AnchorPolicy::automatic; }},
        {"news", [](Policies& chosen) { chosen.anchor = AnchorPolicy::news; }},
        {"narrative", [](Policies& chosen) { chosen.anchor = AnchorPolicy::narrative; }}}},
      {"week-start",
       {{"monday", [](Policies& chosen) { chosen.week_start = WeekStart::monday; }},
        {"sunday", [](Policies& chosen) { chosen.week_start = WeekStart::sunday; }}}},
      {"date-order",
       {{"both", [](Policies& chosen) { chosen.date_order = DateOrder::both; }},
        {"day-first", [](Policies& chosen) { chosen.date_order = DateOrder::day_first; }},
        {"month-first", [](Policies& chosen) { chosen.date_order = DateOrder::month_first; }}}},
  };
  return policies;
}

}  // namespace

Result<void> set_policy(Policies& policies, std::string_view name, std::string_view value) {
  std::vector<std::string> names;
  for (const Policy& policy : known_policies()) {
    names.push_back(policy.name);
    if (policy.name != name) continue;
    std::vector<std::string> values;
    for (const Choice& choice : policy.choices) {
      values.push_back(choice.value);
      if (choice.value != value) continue;
      choice.choose(policies);
      return {};
    }
    return failure({}, fmt::format("policy \"{}\" has no value \"{}\"", name, value), suggestion(value, values));
  }
  return failure({}, fmt::format("there is no policy \"{}\"", name), suggestion(name, names));
}

std::vector<std::string> describe_policies() {
  std::vector<std::string> lines;
  for (const Policy& policy : known_policies()) {
    std::string line = policy.name + "=";
    for (const Choice& choice : policy.choices) {
      if (&choice != &policy.choices.front()) line += "|";
      line += choice.value;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace gainsay
