#include "text/entities.hpp"

#include <charconv>
#include <cstdint>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

struct Name {
  std::string_view entity, character;
};
constexpr Name kNames[] = {
    {"&amp;", "&"},   {"&lt;", "<"},    {"&gt;", ">"},    {"&quot;", "\""}, {"&apos;", "'"}, {"&nbsp;", "\u00A0"},
    {"&mdash;", "—"}, {"&ndash;", "–"}, {"&hellip;", "…"}, {"&lsquo;", "‘"}, {"&rsquo;", "’"}, {"&ldquo;", "“"},
    {"&rdquo;", "”"}, {"&laquo;", "«"}, {"&raquo;", "»"}, {"&euro;", "€"},  {"&pound;", "£"}, {"&deg;", "°"},
    {"&shy;", "\u00AD"},
};

}  // namespace

std::string referenced_character(std::string_view entity) {
  for (const Name& name : kNames) {
    if (name.entity == entity) return std::string(name.character);
  }
  if (!entity.starts_with("&#")) return " ";
  const bool hexadecimal = entity[2] == 'x' || entity[2] == 'X';
  std::uint32_t code = 0;
  std::from_chars(entity.data() + (hexadecimal ? 3 : 2), entity.data() + entity.size(), code, hexadecimal ? 16 : 10);
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  if (code < 0x20 || code > 0x10FFFF || surrogate) return " ";
  std::string character;
  append_utf8(character, code);
  return character;
}

}  // namespace gainsay
