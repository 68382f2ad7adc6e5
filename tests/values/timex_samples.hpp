// What the tests of time expressions share.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace gainsay::tests {

constexpr std::string_view kWednesday = "2024-03-06";

// "words = TYPE value MOD" of each time expression, with "; " between; DATE is left out.
std::string timex_in(std::string_view text, std::string_view published);

struct TimexCase {
  std::string_view text, expected;
};

void check_timex(std::initializer_list<TimexCase> cases, std::string_view published = kWednesday);

}  // namespace gainsay::tests
