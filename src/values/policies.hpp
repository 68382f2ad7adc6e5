// Named policies: the assumptions that a user can change.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

enum class AnchorPolicy { automatic, news, narrative };  // what dates without a year are counted from
enum class WeekStart { monday, sunday };
enum class DateOrder { both, day_first, month_first };  // of 03/04/2023
enum class WeekendPolicy { by_weekday, last, coming };  // "the weekend": the last one early in the week, or always one
enum class LastWeekday { both, nearest, week };         // "last Thursday": the nearest, that of last week, or either
enum class PartsOfUnits { soft, hard };                 // "early 1990s" with edges, or without
enum class EndOfWeek { friday, saturday };              // with which day it begins
enum class Seasons { northern, southern };
enum class CenturyPolicy { usual, latest };             // "the 20s": the 1920s, or the last ones before publication

struct Policies {
  AnchorPolicy anchor = AnchorPolicy::automatic;
  WeekStart week_start = WeekStart::monday;
  DateOrder date_order = DateOrder::both;
  WeekendPolicy weekend = WeekendPolicy::by_weekday;
  LastWeekday last_weekday = LastWeekday::both;
  PartsOfUnits early_mid_late = PartsOfUnits::soft;
  EndOfWeek end_of_week = EndOfWeek::friday;
  Seasons seasons = Seasons::northern;
  CenturyPolicy century = CenturyPolicy::usual;
  std::optional<int> fiscal_year_start;  // the month; without it fiscal years are no civil ones

  bool operator==(const Policies&) const = default;
};

// Sets the policy of that name ("week-start=sunday", "fiscal-year-start=july"). A name or value that does not exist
// fails with a suggestion.
Result<void> set_policy(Policies& policies, std::string_view name, std::string_view value);

// "week-start=monday|sunday" …, for help texts.
std::vector<std::string> describe_policies();

// "anchor=auto week-start=monday …": all of them. Equal texts for equal policies.
std::string policies_text(const Policies& policies);

}  // namespace gainsay
