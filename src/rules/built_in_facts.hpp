// Facts that gainsay brings along: they need no pack, for what they ask is asked of every text.
#pragma once

#include <string_view>

#include "rules/fact.hpp"

namespace gainsay {

// "Thursday, July 8, 2016" was a Friday: a claim for every date that is written with a weekday on which it does not
// fall. Its answer and its key are the date; each article stands for itself.
inline constexpr std::string_view kWeekdayMatchesDate = "weekday-matches-date";

// Adds the built-in facts, in their order; one that a pack defines itself is left to the pack.
void add_built_in_facts(Rules& rules);

}  // namespace gainsay
