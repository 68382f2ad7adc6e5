// UTF-8: whether a text is it, and one code point at a time.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

struct CodePoint {
  char32_t value = 0;
  std::size_t length = 1;  // bytes it takes; 1 for a broken byte
  bool valid = false;      // false: the byte at hand begins no well-formed sequence
};

// The code point that begins at byte `at`, which must lie inside the text. Overlong forms, surrogates and values
// above U+10FFFF are broken.
CodePoint code_point_at(std::string_view text, std::size_t at);

void append_utf8(std::string& text, char32_t code_point);

// Whether all of the text is well-formed.
bool is_utf8(std::string_view text);

// Offset of the first byte that is no well-formed UTF-8.
std::optional<std::size_t> first_broken_byte(std::string_view text);

}  // namespace gainsay
