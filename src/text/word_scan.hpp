// Looks for words in a text without tokens being made of it: what decides whether a text is worth them.
//
// It may find a word that no token is ("don" in "don't"), but misses none: wherever tokenise() would make a token
// that folds to one of the words, it is found, accents, contractions, dotted capitals and hidden marks or not.
// Offsets are near where the word stands, in the same run of characters without a blank.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace gainsay {

class WordScan {
 public:
  using Word = std::uint32_t;

  struct Found {
    Word word = 0;
    std::uint32_t at = 0;  // offset into the text
  };

  // Whether a folded word can be looked for: it has letters of a to z only.
  static bool can_find(std::string_view folded);

  // Words are numbered as they come, from 0; one that came before keeps its number. can_find() must hold.
  Word add(std::string_view folded);

  std::size_t size() const { return size_; }

  // All that are found, appended in about the order of the text; a word as often as it stands there, or more.
  void find(std::string_view text, std::vector<Found>& found) const;

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0: empty
    std::uint64_t head = 0;
    Word word = 0;
  };
  class Pass;

  // A bit for some heads, eight times as many as there are slots: most words of a text are none that are looked for, and told
  // by their first letters from memory that is near.
  static constexpr std::size_t kSlotsPerSigns = 8;
  static constexpr int kSignBits = 6;  // of a number of 64
  bool may_hold(std::uint64_t head) const {
    const std::uint64_t sign = sign_of(head);
    return (signs_[sign >> kSignBits] >> (sign % 64) & 1) != 0;
  }
  std::uint64_t sign_of(std::uint64_t head) const { return head * 0x9E3779B97F4A7C15u >> sign_shift_; }

  std::size_t slot_of(std::uint64_t key) const;  // where it is, or would be
  const Slot* find(std::uint64_t key) const;     // null where it is not
  void put(const Slot& slot);
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(64);  // a power of two, at most half of them taken
  std::vector<std::uint64_t> signs_ = std::vector<std::uint64_t>(64 / kSlotsPerSigns);
  int sign_shift_ = 64 - 3 - kSignBits;  // what leaves the number of a bit of signs_
  std::size_t size_ = 0;
};

}  // namespace gainsay
