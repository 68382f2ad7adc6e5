#include "support/printable.hpp"

#include <algorithm>
#include <bit>
#include <clocale>
#include <cstdint>
#include <cstring>
#include <cwchar>
#include <locale.h>

#include <fmt/format.h>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

// Marks that make a terminal show text in another order than it has; line and paragraph separators break it.
bool is_layout(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

std::string escaped(char32_t c) {
  return c <= 0xFF ? fmt::format("\\x{:02x}", static_cast<unsigned>(c))
                   : fmt::format("\\u{:04x}", static_cast<unsigned>(c));
}

// How many characters at the front show as they are and take a column each.
std::size_t plain_characters(std::string_view text) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; }) -
                                  text.begin());
}

// The C library's table of character widths, for UTF-8 whatever the user's locale says.
class WidthTable {
 public:
  WidthTable() : locale_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {}
  WidthTable(const WidthTable&) = delete;
  WidthTable& operator=(const WidthTable&) = delete;
  ~WidthTable() {
    if (locale_) freelocale(locale_);
  }

  std::size_t width(std::string_view text) const {
    const locale_t before = locale_ ? uselocale(locale_) : nullptr;
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = code_point_at(text, at);
      const int taken = point.value < 0x80 ? 1 : wcwidth(static_cast<wchar_t>(point.value));
      columns += taken < 0 ? 1 : static_cast<std::size_t>(taken);
      at += point.length;
    }
    if (before) uselocale(before);
    return columns;
  }

 private:
  locale_t locale_;
};

}  // namespace

std::string printable(std::string_view text) {
  std::size_t at = plain_characters(text);
  if (at == text.size()) return std::string(text);
  std::string shown(text, 0, at);
  shown.reserve(text.size());
  while (at < text.size()) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid) {
      shown += escaped(static_cast<unsigned char>(text[at]));
    } else if (point.value == '\t') {
      shown += ' ';
    } else if (is_control(point.value) || is_layout(point.value)) {
      shown += escaped(point.value);
    } else {
      shown += text.substr(at, point.length);
    }
    at += point.length;
  }
  return shown;
}

std::size_t display_width(std::string_view text) {
  static const WidthTable table;
  const std::size_t plain = plain_characters(text);
  return plain == text.size() ? plain : plain + table.width(text.substr(plain));
}

std::size_t count_code_points(std::string_view text) {
  // Eight bytes at a time; those that go on a character begin with the bits 10.
  constexpr std::size_t kBytes = 8;
  std::size_t count = text.size(), at = 0;
  for (; at + kBytes <= text.size(); at += kBytes) {
    std::uint64_t bytes;
    std::memcpy(&bytes, text.data() + at, kBytes);
    count -= static_cast<std::size_t>(std::popcount(bytes & ~(bytes << 1) & 0x8080808080808080u));
  }
  for (; at < text.size(); ++at) count -= (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80 ? 1 : 0;
  return count;
}

}  // namespace gainsay
