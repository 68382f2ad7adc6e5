#include "text/article.hpp"

#include "support/utf8.hpp"
#include "text/characters.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kHidden[] = {"\x01", "\u00AD", "\u200B", "\U000E0001"};  // by length in bytes

}  // namespace

std::string_view name_of(Zone zone) {
  switch (zone) {
    case Zone::headline: return "headline";
    case Zone::lead: return "lead";
    case Zone::caption: return "caption";
    case Zone::text: return "text";
  }
  return "";
}

void hide(std::string& text, Span span) {
  for (std::size_t at = span.begin; at < span.end;) {
    const std::size_t length = code_point_at(text, at).length;
    if (text[at] != '\n' && text[at] != '\r') text.replace(at, length, kHidden[length - 1]);
    at += length;
  }
}

namespace {

// Whether all of it is shown as it is: plain characters, and single blanks between them.
bool is_readable(std::string_view text) {
  char before = ' ';
  for (const char c : text) {
    const bool plain = c > ' ' && c <= '~';
    const bool single = c == ' ' && before != ' ';
    if (!plain && !single) return false;
    before = c;
  }
  return before != ' ' || text.empty();
}

}  // namespace

std::string readable(std::string_view text) {
  if (is_readable(text)) return std::string(text);
  std::string shown;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    at = c.end;
    if (c.kind == CharacterKind::hidden) continue;
    if (c.kind == CharacterKind::space) {
      blank = !shown.empty();
      continue;
    }
    if (blank) shown += ' ';
    blank = false;
    shown += text.substr(c.begin, c.end - c.begin);
  }
  return shown;
}

}  // namespace gainsay
