// Numbers for texts: a table for a great many short texts that are asked for in any order. For compare/ only.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace gainsay {

class TextNumbers {
 public:
  using Number = std::uint32_t;

  // From 0, in the order in which the texts first came.
  Number number_of(std::string_view text) { return number_of(text, hash_of(text)); }
  Number number_of(std::string_view text, std::uint64_t hash);  // where somebody worked out the hash ahead

  // Nothing for a text that never came.
  std::optional<Number> known_number(std::string_view text) const { return known_number(text, hash_of(text)); }
  std::optional<Number> known_number(std::string_view text, std::uint64_t hash) const;

  static std::uint64_t hash_of(std::string_view text);

  // That a text of this hash will be asked for soon: most of the time of asking goes into fetching its place from memory.
  void expect(std::uint64_t hash) const;
  void expect_text(std::uint64_t hash) const;  // the same of the text itself, once its place is there

  std::size_t size() const { return texts_.size(); }

  // By number: the place of each text among all, sorted.
  std::vector<Number> ranks() const;

  // By number; views of this.
  const std::vector<std::string_view>& texts() const { return texts_; }

 private:
  // All that most questions look at lies in one place of memory.
  struct Slot {
    std::uint64_t hash = 0;
    const char* text = nullptr;  // null: free
    std::uint32_t size = 0;
    Number number = 0;
  };

  std::size_t place_of(std::string_view text, std::uint64_t hash) const;
  void grow();
  std::string_view keep(std::string_view text);

  std::vector<Slot> slots_;  // as many as a power of two, at most half of them taken
  std::vector<std::string_view> texts_;
  std::vector<std::unique_ptr<char[]>> blocks_;  // the texts, one after the other
  char* free_ = nullptr;
  std::size_t left_ = 0;
};

}  // namespace gainsay
