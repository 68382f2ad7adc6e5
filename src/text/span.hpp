// Byte ranges: how every position is kept from the first parse to the last printer.
#pragma once

#include <cstdint>
#include <string_view>

namespace gainsay {

struct Span {
  std::uint32_t begin = 0;  // first byte
  std::uint32_t end = 0;    // one past the last

  std::uint32_t size() const { return end - begin; }
  bool operator==(const Span&) const = default;
};

inline std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

}  // namespace gainsay
