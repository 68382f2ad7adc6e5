#include "text/characters.hpp"

#include <unicode/uchar.h>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

using enum CharacterKind;

constexpr CharacterKind ascii_kind(char c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return letter;
  if (c >= '0' && c <= '9') return digit;
  switch (c) {
    case ' ': case '\t': case '\n': case '\r': case '\f': case '\v': return space;
    case '\'': return apostrophe;
    case '"': return straight_quote;
    case '-': return hyphen;
    case '.': case '!': case '?': return stop;
    case ',': return comma;
    case ';': return semicolon;
    case ':': return colon;
    case '(': case '[': case '{': return open;
    case ')': case ']': case '}': return close;
    case '$': case '%': case '&': case '/': case '+': case '#': case '@': case '=': case '<': case '>': return sign;
    case '\x01': return hidden;
    default: return ornament;
  }
}

// By Unicode's general category, where it says enough.
CharacterKind category_kind(UChar32 c) {
  if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return hidden;
  if (u_isUWhiteSpace(c)) return space;
  const auto category = U_MASK(u_charType(c));
  if (category & (U_GC_L_MASK | U_GC_M_MASK)) return letter;
  if (category & U_GC_ND_MASK) return digit;
  if (category & (U_GC_NO_MASK | U_GC_NL_MASK)) return fraction;
  if (category & U_GC_SC_MASK) return sign;
  if (category & U_GC_PS_MASK) return open;
  if (category & U_GC_PE_MASK) return close;
  return ornament;
}

CharacterKind wide_kind(char32_t c) {
  switch (c) {
    case U'‘': case U'’': case U'ʼ': case U'＇': return apostrophe;
    case U'‐': case U'‑': return hyphen;
    case U'‒': case U'–': case U'—': case U'―': case U'⸺': return dash;
    case U'“': case U'„': case U'‟': case U'«': return opening_quote;
    case U'”': case U'»': return closing_quote;
    case U'…': case U'。': return stop;
    case U'‰': case U'°': case U'−': case U'×': case U'÷': case U'§': return sign;
    default: return category_kind(static_cast<UChar32>(c));
  }
}

}  // namespace

constinit const std::array<CharacterKind, kAscii> kAsciiKinds = [] {
  std::array<CharacterKind, kAscii> made{};
  for (std::size_t c = 0; c < kAscii; ++c) made[c] = ascii_kind(static_cast<char>(c));
  return made;
}();

bool is_hidden(char32_t c) {
  if (c < kAscii) return c == 1;
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

Character wide_character_at(std::string_view text, std::size_t at) {
  const CodePoint point = code_point_at(text, at);
  const auto begin = static_cast<std::uint32_t>(at);
  const auto length = static_cast<std::uint32_t>(point.length);
  return {point.value, begin, begin + length, point.valid ? wide_kind(point.value) : ornament};
}

bool is_wide_upper(char32_t c) {
  return u_isUUppercase(static_cast<UChar32>(c)) || u_istitle(static_cast<UChar32>(c));
}

bool is_wide_lower(char32_t c) { return u_isULowercase(static_cast<UChar32>(c)); }

}  // namespace gainsay
