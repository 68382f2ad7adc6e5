// A pattern in the notation of templates, for tests and messages. Unwritten commas are shown as `'`, slots by index
// (`{0}`) or name, and every alternative in parentheses.
#pragma once

#include <string>
#include <vector>

#include "rules/fact.hpp"
#include "rules/pattern.hpp"

namespace gainsay {

std::string describe(const Pattern& pattern);
std::string describe(const Pattern& pattern, const std::vector<SlotDefinition>& slots);

}  // namespace gainsay
