// The hash that words are looked up by: the same for equal words, made once for a token and kept in it.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace gainsay {

using WordHash = std::uint32_t;

// Of words of more than 16 bytes those in the middle do not count.
inline WordHash hash_of_word(std::string_view word) {
  const char* const bytes = word.data();
  const std::size_t size = word.size();
  std::uint64_t head = 0, tail = 0;
  if (size >= 8) {
    std::memcpy(&head, bytes, 8);
    std::memcpy(&tail, bytes + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(&head, bytes, 4);
    std::memcpy(&tail, bytes + size - 4, 4);
  } else if (size > 0) {
    const auto byte = [&](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(bytes[at])}; };
    head = byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
  }
  const std::uint64_t mixed = (head ^ std::rotl(tail, 31) ^ size) * 0x9E3779B97F4A7C15u;
  return static_cast<WordHash>(mixed >> 32);
}

}  // namespace gainsay
