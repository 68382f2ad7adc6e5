// Inside text/: what a character is to the tokeniser.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gainsay {

enum class CharacterKind : std::uint32_t {
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

// Four words without gaps: two registers, and quick to copy.
struct Character {
  char32_t value = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  CharacterKind kind = CharacterKind::end;
};

// Characters that a reader does not see: those that hide() writes, and Unicode's default-ignorable ones.
bool is_hidden(char32_t c);

// Nearly every character of an English article is ASCII, and every one is asked for several times: what is ASCII is
// answered here, by a table, and only the rest by Unicode's properties.
inline constexpr char32_t kAscii = 128;
extern const std::array<CharacterKind, kAscii> kAsciiKinds;

// characters.cpp: the same questions about what is not ASCII.
Character wide_character_at(std::string_view text, std::size_t at);
bool is_wide_upper(char32_t c);
bool is_wide_lower(char32_t c);

// The character at byte `at`, which may be the text's end.
inline Character character_at(std::string_view text, std::size_t at) {
  const auto begin = static_cast<std::uint32_t>(std::min(at, text.size()));
  if (begin == text.size()) return {0, begin, begin, CharacterKind::end};
  const auto byte = static_cast<unsigned char>(text[begin]);
  if (byte < kAscii) return {byte, begin, begin + 1, kAsciiKinds[byte]};
  return wide_character_at(text, at);
}

// The same, but for hidden ones, which are skipped.
inline Character visible_at(std::string_view text, std::size_t at) {
  Character found = character_at(text, at);
  while (found.kind == CharacterKind::hidden) found = character_at(text, found.end);
  return found;
}

inline bool is_word_part(CharacterKind kind) {
  return kind == CharacterKind::letter || kind == CharacterKind::digit || kind == CharacterKind::fraction;
}

// Whether the byte is a letter or a digit of ASCII: what most words consist of.
inline bool is_ascii_word_part(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < kAscii && is_word_part(kAsciiKinds[byte]);
}

inline bool is_upper(char32_t c) { return c < kAscii ? c >= 'A' && c <= 'Z' : is_wide_upper(c); }
inline bool is_lower(char32_t c) { return c < kAscii ? c >= 'a' && c <= 'z' : is_wide_lower(c); }

}  // namespace gainsay
