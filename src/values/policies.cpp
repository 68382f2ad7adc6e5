#include "values/policies.hpp"

#include <algorithm>

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

template <int month>
Choice month_choice(std::string name) {
  return {std::move(name), [](Policies& chosen) { chosen.fiscal_year_start = month; }};
}

std::vector<Choice> months_or_unknown() {
  return {{"unknown", [](Policies& chosen) { chosen.fiscal_year_start.reset(); }},
          month_choice<1>("january"),
          month_choice<2>("february"),
          month_choice<3>("march"),
          month_choice<4>("april"),
          month_choice<5>("may"),
          month_choice<6>("june"),
          month_choice<7>("july"),
          month_choice<8>("august"),
          month_choice<9>("september"),
          month_choice<10>("october"),
          month_choice<11>("november"),
          month_choice<12>("december")};
}

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
      {"weekend",
       {{"by-weekday", [](Policies& chosen) { chosen.weekend = WeekendPolicy::by_weekday; }},
        {"last", [](Policies& chosen) { chosen.weekend = WeekendPolicy::last; }},
        {"coming", [](Policies& chosen) { chosen.weekend = WeekendPolicy::coming; }}}},
      {"last-weekday",
       {{"both", [](Policies& chosen) { chosen.last_weekday = LastWeekday::both; }},
        {"nearest", [](Policies& chosen) { chosen.last_weekday = LastWeekday::nearest; }},
        {"week", [](Policies& chosen) { chosen.last_weekday = LastWeekday::week; }}}},
      {"early-mid-late",
       {{"soft", [](Policies& chosen) { chosen.early_mid_late = PartsOfUnits::soft; }},
        {"hard", [](Policies& chosen) { chosen.early_mid_late = PartsOfUnits::hard; }}}},
      {"end-of-week",
       {{"friday", [](Policies& chosen) { chosen.end_of_week = EndOfWeek::friday; }},
        {"saturday", [](Policies& chosen) { chosen.end_of_week = EndOfWeek::saturday; }}}},
      {"seasons",
       {{"northern", [](Policies& chosen) { chosen.seasons = Seasons::northern; }},
        {"southern", [](Policies& chosen) { chosen.seasons = Seasons::southern; }}}},
      {"century",
       {{"usual", [](Policies& chosen) { chosen.century = CenturyPolicy::usual; }},
        {"latest", [](Policies& chosen) { chosen.century = CenturyPolicy::latest; }}}},
      {"fiscal-year-start", months_or_unknown()},
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
    constexpr std::size_t kMostShown = 4;  // of the months the first and the last
    const std::size_t count = policy.choices.size();
    for (std::size_t i = 0; i < count; ++i) {
      if (count > kMostShown && i > 1 && i + 1 < count) {
        if (i == 2) line += "|…";
        continue;
      }
      if (i > 0) line += "|";
      line += policy.choices[i].value;
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string policies_text(const Policies& policies) {
  const auto is_chosen = [&](const Choice& choice) {
    Policies same = policies;
    choice.choose(same);
    return same == policies;
  };
  std::string text;
  for (const Policy& policy : known_policies()) {
    const auto chosen = std::find_if(policy.choices.begin(), policy.choices.end(), is_chosen);
    if (!text.empty()) text += ' ';
    text += policy.name + '=' + chosen->value;
  }
  return text;
}

}  // namespace gainsay
