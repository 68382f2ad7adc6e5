// The texts that a pattern without slots can match.
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "rules/pattern.hpp"

namespace gainsay {

// As folded words with single blanks between, a gap as "...", commas and asides left out. Of a pattern that can say more
// than `most`, so many of them.
std::set<std::string> surface_forms(const Pattern& pattern, std::size_t most);

}  // namespace gainsay
