// The line of a text that a place points to, with carets under the word there, as compilers show it.
#pragma once

#include <string>
#include <string_view>

#include "support/diagnostic.hpp"

namespace gainsay {

// Two lines:
//    12 |     anwser: number
//       |     ^^^^^^
// with the line number in front; of a long line what stands around the place. Nothing where the text has no such line, or
// the place names no column. No final newline. Control characters are shown escaped.
std::string excerpt(std::string_view text, const Place& place);

}  // namespace gainsay
