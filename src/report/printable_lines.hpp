// For report/ only.
#pragma once

#include <string>
#include <string_view>

namespace gainsay {

// The text with each of its lines made printable(), and its line ends kept.
std::string printable_lines(std::string_view text);

}  // namespace gainsay
