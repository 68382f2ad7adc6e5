#include "compare/json_line.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "support/plain_bytes.hpp"
#include "support/utf8.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

void append(std::string& line, const Json& value) {
  line += value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append_escaped(std::string& line, char byte) {
  switch (byte) {
    case '"': line += "\\\""; break;
    case '\\': line += "\\\\"; break;
    case '\b': line += "\\b"; break;
    case '\f': line += "\\f"; break;
    case '\n': line += "\\n"; break;
    case '\r': line += "\\r"; break;
    case '\t': line += "\\t"; break;
    default: fmt::format_to(std::back_inserter(line), "\\u{:04x}", static_cast<unsigned char>(byte));
  }
}

// What is written in one piece: names of members, dates, words. Most of a line are these.
constexpr std::size_t kShort = 32;

std::uint64_t eight_times(char byte) { return 0x0101010101010101u * static_cast<unsigned char>(byte); }

// Whether eight bytes are ASCII and stand in a line as they are: the highest bit of each byte says that it is none of
// these. Of bytes with that bit and below a blank a borrow may tell one more, beside one that is told rightly.
bool are_plain(std::uint64_t bytes) {
  const auto holds = [&](char byte) {
    const std::uint64_t rest = bytes ^ eight_times(byte);
    return (rest - eight_times(1)) & ~rest;
  };
  const std::uint64_t control = bytes - eight_times(' ');
  return ((bytes | control | holds('"') | holds('\\')) & eight_times('\x80')) == 0;
}

bool is_short_and_plain(std::string_view text) {
  constexpr std::size_t kBytes = 8;
  if (text.size() > kShort) return false;
  std::uint64_t bytes = 0;
  std::size_t at = 0;
  bool plain = true;
  for (; at + kBytes <= text.size(); at += kBytes) {
    std::memcpy(&bytes, text.data() + at, kBytes);
    plain &= are_plain(bytes);
  }
  char rest[kBytes];
  std::fill_n(std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), rest), kBytes - (text.size() - at), ' ');
  std::memcpy(&bytes, rest, kBytes);
  return plain && are_plain(bytes);
}

void append(std::string& line, std::string_view text) {
  if (is_short_and_plain(text)) {
    char quoted[kShort + 2] = {'"'};
    *std::copy(text.begin(), text.end(), quoted + 1) = '"';
    line.append(quoted, text.size() + 2);
    return;
  }
  // Broken UTF-8 cannot come from an article; should it come from elsewhere, it is shown and not thrown.
  if (!is_utf8(text)) return append(line, Json(text));
  line += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = plain_end(text, at);
    line.append(text, at, end - at);
    if (end < text.size()) append_escaped(line, text[end]);
    at = end + 1;
  }
  line += '"';
}

}  // namespace

JsonLine::JsonLine() {
  constexpr std::size_t kUsual = 1000;
  line_.reserve(kUsual);
  line_ += '{';
}

void JsonLine::add_name(std::string_view name) {
  if (line_.back() != '{') line_ += ',';
  append(line_, name);
  line_ += ':';
}

void JsonLine::add_text(std::string_view name, std::string_view text) {
  add_name(name);
  append(line_, text);
}

void JsonLine::add_text_or_null(std::string_view name, std::string_view text) {
  add_name(name);
  if (text.empty()) line_ += "null";
  else append(line_, text);
}

void JsonLine::add_texts(std::string_view name, const std::vector<std::string>& texts) {
  add_name(name);
  line_ += '[';
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) line_ += ',';
    append(line_, std::string_view(texts[i]));
  }
  line_ += ']';
}

void JsonLine::add_number(std::string_view name, std::uint64_t number) {
  add_name(name);
  line_ += fmt::format_int(number).c_str();
}

void JsonLine::add_pair(std::string_view name, std::uint64_t first, std::uint64_t second) {
  add_name(name);
  fmt::format_to(std::back_inserter(line_), "[{},{}]", first, second);
}

void JsonLine::add_flag(std::string_view name, bool is_set) {
  add_name(name);
  line_ += is_set ? "true" : "false";
}

void JsonLine::add_null(std::string_view name) {
  add_name(name);
  line_ += "null";
}

void JsonLine::begin_object(std::string_view name) {
  add_name(name);
  line_ += '{';
}

void JsonLine::end_object() { line_ += '}'; }

void JsonLine::add_json(std::string_view name, const Json& value) {
  if (value.is_null()) return add_text_or_null(name, "");
  if (value.is_string()) return add_text(name, value.get_ref<const std::string&>());
  add_name(name);
  append(line_, value);
}

std::string JsonLine::finished() && {
  line_ += '}';
  return std::move(line_);
}

}  // namespace gainsay
