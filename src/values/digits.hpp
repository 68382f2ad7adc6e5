// Inside values/: whole numbers as digits write them.
#pragma once

#include <optional>
#include <string_view>

#include "text/tokens.hpp"

namespace gainsay {

// The number that a text begins with; 0 where it begins with none. For words of the lexicon, which are known to be right.
int leading_number(std::string_view text);

// What a token of so many digits counts; nothing for any other token, and none of a number with other signs in it.
std::optional<int> digits_of(const Token& token, std::size_t least, std::size_t most);

}  // namespace gainsay
