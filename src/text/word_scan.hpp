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

  // All that are found, appended in the order of the text; a word as often as it stands there.
  void find(std::string_view text, std::vector<Found>& found) const;

 private:
  struct Slot {
    std::uint64_t key = 0;  // 0: empty
    Word word = 0;
  };
  class Pass;

  std::size_t slot_of(std::uint64_t key) const;  // where it is, or would be
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(64);  // a power of two, at most half of them taken
  std::size_t size_ = 0;
};

}  // namespace gainsay
