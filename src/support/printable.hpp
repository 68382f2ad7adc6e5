// Text from articles is data: it never reaches a terminal with control characters in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

// UTF-8 text with control characters (C0 but for tab, DEL, C1), bidirectional overrides and broken bytes shown as `\x1b`,
// `\u202e`; a tab becomes a blank.
std::string printable(std::string_view text);

// How many columns of a terminal the text takes: combining marks none, wide characters two.
std::size_t display_width(std::string_view text);

// Number of code points of valid UTF-8.
std::size_t count_code_points(std::string_view text);

}  // namespace gainsay
