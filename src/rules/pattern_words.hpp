// Inside rules/: the words of a pattern: which of them every match needs, and all that it writes itself.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "rules/pattern.hpp"

namespace gainsay {

// The group of words, all forms included, of which every match holds at least one: of all such groups the rarest in
// the news. Sorted; empty if no word is needed.
std::vector<std::string> required_words(const Pattern& pattern);

// Every folded word that the pattern may match by writing it.
std::set<std::string> written_words(const Pattern& pattern);

// The largest number of times that one match can fill the slot.
std::size_t count_fillings(const Pattern& pattern, std::uint32_t slot);

}  // namespace gainsay
