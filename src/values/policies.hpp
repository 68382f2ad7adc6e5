// Named policies: the assumptions that a user can change.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

enum class AnchorPolicy { automatic, news, narrative };  // what dates without a year are counted from
enum class WeekStart { monday, sunday };
enum class DateOrder { both, day_first, month_first };  // of 03/04/2023

struct Policies {
  AnchorPolicy anchor = AnchorPolicy::automatic;
  WeekStart week_start = WeekStart::monday;
  DateOrder date_order = DateOrder::both;

  bool operator==(const Policies&) const = default;
};

// Sets the policy of that name ("week-start=sunday", "date-order=day-first"). A name or value that does not exist
// fails with a suggestion.
Result<void> set_policy(Policies& policies, std::string_view name, std::string_view value);

// "week-start=monday|sunday" …, for help texts.
std::vector<std::string> describe_policies();

}  // namespace gainsay
