#include <optional>

#include <fmt/format.h>

#include "support/utf8.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

enum class ByteOrder { little, big };

std::optional<ByteOrder> utf16_order(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return ByteOrder::little;
  if (bytes.starts_with("\xFE\xFF")) return ByteOrder::big;
  return std::nullopt;
}

Failure bad_byte(const std::string& path, std::size_t offset, std::string_view what) {
  return failure({path}, fmt::format("byte {} is {}", offset, what),
                 "save the file as UTF-8, or as UTF-16 with a byte-order mark");
}

// The code unit at `at`, or nothing past the end.
std::optional<char32_t> unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  if (at + 1 >= bytes.size()) return std::nullopt;
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::little ? second << 8 | first : first << 8 | second;
}

Result<std::string> decode_utf16(std::string_view bytes, ByteOrder order, const std::string& path) {
  std::string text;
  for (std::size_t at = 2; at < bytes.size(); at += 2) {
    const auto unit = unit_at(bytes, at, order);
    if (!unit) return bad_byte(path, at, "half a character of UTF-16");
    if (*unit == 0) return bad_byte(path, at, "NUL, which no text contains");
    const bool high = *unit >= 0xD800 && *unit < 0xDC00;
    const bool low = *unit >= 0xDC00 && *unit < 0xE000;
    if (!high && !low) {
      append_utf8(text, *unit);
      continue;
    }
    const auto second = high ? unit_at(bytes, at + 2, order) : std::nullopt;
    if (!second || *second < 0xDC00 || *second > 0xDFFF) return bad_byte(path, at, "not valid UTF-16");
    append_utf8(text, 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00));
    at += 2;
  }
  return text;
}

}  // namespace

Result<std::string> decode_text(std::string_view bytes, const std::string& path) {
  if (const auto order = utf16_order(bytes)) return decode_utf16(bytes, *order, path);
  const std::size_t nul = bytes.find('\0');
  const auto broken = first_broken_byte(bytes);
  if (broken && *broken < nul) return bad_byte(path, *broken, "not valid UTF-8");
  if (nul != bytes.npos) return bad_byte(path, nul, "NUL, which no text contains");
  return std::string(bytes);
}

}  // namespace gainsay
