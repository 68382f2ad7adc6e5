// Inside text/: what a reader sees of a block, character by character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/characters.hpp"
#include "text/span.hpp"

namespace gainsay {

class VisibleText {
 public:
  // `text` must outlive it.
  VisibleText(std::string_view text, Span block);

  bool empty() const { return size_ == 0; }
  std::size_t size() const { return size_; }

  Character operator[](std::size_t index) const {
    if (!characters_.empty()) return characters_[index];
    const auto byte = static_cast<unsigned char>(bytes_[index]);
    const std::uint32_t begin = begin_ + static_cast<std::uint32_t>(index);
    return {byte, begin, begin + 1, kAsciiKinds[byte]};
  }

  // The indices, in order, of the characters at or behind which a sentence may begin: all stops, digits and what is not
  // ASCII.
  const std::vector<std::uint32_t>& turns() const { return turns_; }

 private:
  bool is_plain();
  void take_apart(std::string_view text, Span block);

  std::string_view bytes_;  // of the block
  std::uint32_t begin_;
  std::size_t size_ = 0;
  std::vector<Character> characters_;  // empty where each visible character is a byte, as in most blocks
  std::vector<std::uint32_t> turns_;
};

}  // namespace gainsay
