// Inside text/: what a character is to the tokeniser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gainsay {

enum class CharacterKind : std::uint8_t {
  end,  // of the text
  hidden,
  space,
  letter,  // also marks that combine with letters
  digit,
  fraction,  // ½, ² and other numbers that are no digits
  apostrophe,
  hyphen,
  dash,
  straight_quote,
  opening_quote,
  closing_quote,
  stop,
  comma,
  semicolon,
  colon,
  open,
  close,
  sign,
  ornament,
};

struct Character {
  char32_t value = 0;
  CharacterKind kind = CharacterKind::end;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Characters that a reader does not see: those that hide() writes, and Unicode's default-ignorable ones.
bool is_hidden(char32_t c);

// The character at byte `at`, which may be the text's end.
Character character_at(std::string_view text, std::size_t at);

// The same, but for hidden ones, which are skipped.
Character visible_at(std::string_view text, std::size_t at);

inline bool is_word_part(CharacterKind kind) {
  return kind == CharacterKind::letter || kind == CharacterKind::digit || kind == CharacterKind::fraction;
}

bool is_upper(char32_t c);
bool is_lower(char32_t c);

}  // namespace gainsay
