// One line of a baseline. For store/ only.
#pragma once

#include "store/baseline.hpp"

namespace gainsay {

// Of the hash of a value; a pair has two with a hyphen between.
inline constexpr std::size_t kValueDigits = 6;

// Fails for a line that is no entry; `line` has no blanks at its ends and `place` is where it begins.
Result<BaselineEntry> read_entry(std::string_view line, const Place& place);

std::string entry_line(const BaselineEntry& entry);

}  // namespace gainsay
