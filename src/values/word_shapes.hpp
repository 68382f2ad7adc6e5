// Inside values/: the quick no to whether a word is one of many. Most words of a text are none of those looked for, and
// hashing them only to find that out is what recognising would spend most of its time on.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gainsay {

class WordShapes {
 public:
  void add(std::string_view word) { lengths_[first_byte(word)] |= bit_of(word); }

  // False for no word that was added.
  bool may_hold(std::string_view word) const { return (lengths_[first_byte(word)] & bit_of(word)) != 0; }

 private:
  static std::size_t first_byte(std::string_view word) {
    return word.empty() ? 0 : static_cast<unsigned char>(word.front());
  }

  static std::uint32_t bit_of(std::string_view word) {
    constexpr std::size_t kLongest = 31;
    return std::uint32_t{1} << (word.size() < kLongest ? word.size() : kLongest);
  }

  std::array<std::uint32_t, 256> lengths_{};  // by the first byte, a bit for each length
};

}  // namespace gainsay
