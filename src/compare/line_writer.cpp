#include "compare/line_writer.hpp"

#include <array>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <simdjson.h>

namespace gainsay {
namespace {

// Which bytes a string cannot hold as they are.
constexpr std::array<bool, 256> kEscaped = [] {
  std::array<bool, 256> escaped{};
  for (std::size_t control = 0; control < 0x20; ++control) escaped[control] = true;
  escaped['"'] = escaped['\\'] = true;
  return escaped;
}();

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

}  // namespace

void append_json_text(std::string& line, std::string_view text) {
  // Broken UTF-8 cannot come from an article; should it come from elsewhere, it is shown and not thrown.
  if (!simdjson::validate_utf8(text)) {
    line += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return;
  }
  line += '"';
  std::size_t written = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!kEscaped[static_cast<unsigned char>(text[at])]) continue;
    line.append(text, written, at - written);
    append_escaped(line, text[at]);
    written = at + 1;
  }
  line.append(text, written);
  line += '"';
}

void LineWriter::name(std::string_view name) {
  if (line_.back() != '{') line_ += ',';
  append_json_text(line_, name);
  line_ += ':';
}

void LineWriter::text(std::string_view member, std::string_view text) {
  name(member);
  append_json_text(line_, text);
}

void LineWriter::text_or_null(std::string_view member, std::string_view text) {
  if (text.empty()) null(member);
  else this->text(member, text);
}

void LineWriter::count(std::string_view member, std::uint64_t number) {
  raw(member, fmt::format_int(number).c_str());
}

void LineWriter::texts(std::string_view member, const std::vector<std::string>& texts) {
  name(member);
  line_ += '[';
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) line_ += ',';
    append_json_text(line_, texts[i]);
  }
  line_ += ']';
}

void LineWriter::pair(std::string_view member, std::uint64_t first, std::uint64_t second) {
  name(member);
  fmt::format_to(std::back_inserter(line_), "[{},{}]", first, second);
}

void LineWriter::raw(std::string_view member, std::string_view json) {
  name(member);
  line_ += json;
}

void LineWriter::begin_object(std::string_view member) {
  name(member);
  line_ += '{';
}

std::string LineWriter::take() {
  line_ += '}';
  return std::move(line_);
}

}  // namespace gainsay
