#include "report/json_line.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// What JSON writes as it stands.
bool is_plain(char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; }

void append(std::string& line, const Json& value) {
  line += value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void append(std::string& line, std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), is_plain)) return append(line, Json(text));
  line += '"';
  line += text;
  line += '"';
}

}  // namespace

void JsonLine::add_name(std::string_view name) {
  if (line_.size() > 1) line_ += ',';
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
