#include "compare/ordered_members.hpp"

#include <algorithm>
#include <charconv>

namespace gainsay {

namespace ondemand = simdjson::ondemand;

namespace {

// What stands behind a backslash of a canonical line; 0 for what never does. Control characters, which canonical lines
// spell as \u001b, are so rare that the thorough reader may have them.
char escaped(char letter) {
  switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

// Takes digits off the front; how many.
std::size_t take_digits(std::string_view& text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto digits = static_cast<std::size_t>(end - text.begin());
  text.remove_prefix(digits);
  return digits;
}

bool take(std::string_view& text, std::string_view any_of) {
  if (text.empty() || any_of.find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

std::optional<std::string_view> text_of_token(std::string_view token, std::string& held) {
  if (token.size() < 2 || token.front() != '"' || token.back() != '"') return std::nullopt;
  std::string_view rest = token.substr(1, token.size() - 2);
  std::size_t backslash = rest.find('\\');
  if (backslash == std::string_view::npos) return rest;
  held.clear();
  for (; backslash != std::string_view::npos; backslash = rest.find('\\')) {
    const char meant = backslash + 1 < rest.size() ? escaped(rest[backslash + 1]) : '\0';
    if (meant == 0) return std::nullopt;
    held.append(rest.substr(0, backslash)).push_back(meant);
    rest.remove_prefix(backslash + 2);
  }
  held.append(rest);
  return held;
}

bool is_plain_number(std::string_view token) {
  constexpr std::size_t kMostDigits = 200;  // with an exponent of two digits far below the greatest double
  take(token, "-");
  const bool zero = token.starts_with('0');
  const std::size_t digits = take_digits(token);
  if (digits == 0 || digits > kMostDigits || (zero && digits > 1)) return false;
  if (take(token, ".") && take_digits(token) == 0) return false;
  if (take(token, "e")) {
    take(token, "+-");
    const std::size_t exponent = take_digits(token);
    if (exponent == 0 || exponent > 2) return false;
  }
  return token.empty();
}

std::optional<std::size_t> whole_number(std::string_view token) {
  if (token.empty() || (token.size() > 1 && token.front() == '0')) return std::nullopt;
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
  return error == std::errc() && end == token.data() + token.size() ? std::optional(number) : std::nullopt;
}

OrderedMembers::OrderedMembers(ondemand::object& object) {
  refused_ = object.begin().get(at_) != simdjson::SUCCESS || object.end().get(end_) != simdjson::SUCCESS;
}

std::optional<ondemand::value> OrderedMembers::next(std::string_view name) {
  if (refused_) return std::nullopt;
  if (begun_) ++at_;
  begun_ = true;
  ondemand::field field;
  if (at_ == end_ || (*at_).get(field) != simdjson::SUCCESS) {
    refused_ = true;
    return std::nullopt;
  }
  // The key ends in the line, behind which there is padding.
  const char* key = field.key().raw();
  if (name.compare(std::string_view(key, name.size())) == 0 && key[name.size()] == '"') return field.value();
  refused_ = true;
  return std::nullopt;
}

std::string_view OrderedMembers::token(std::string_view name) {
  auto found = next(name);
  return found ? found->raw_json_token() : std::string_view();
}

std::string_view OrderedMembers::text_from(std::string_view token) {
  const auto text = text_of_token(token, held_);
  if (!text) refused_ = true;
  return text.value_or(std::string_view());
}

std::string_view OrderedMembers::text(std::string_view name) { return text_from(token(name)); }

std::optional<std::string_view> OrderedMembers::text_if_any(std::string_view name) {
  const std::string_view found = token(name);
  return found == "null" ? std::nullopt : std::optional(text_from(found));
}

std::string_view OrderedMembers::text_or_null(std::string_view name) {
  return text_if_any(name).value_or(std::string_view());
}

std::size_t OrderedMembers::count(std::string_view name, std::size_t most) {
  const auto number = whole_number(token(name));
  if (!number || *number > most) refused_ = true;
  return number.value_or(0);
}

std::uint32_t OrderedMembers::offset(std::string_view name) {
  return static_cast<std::uint32_t>(count(name, std::numeric_limits<std::uint32_t>::max()));
}

bool OrderedMembers::flag(std::string_view name) {
  const std::string_view found = token(name);
  if (found != "true" && found != "false") refused_ = true;
  return found == "true";
}

std::optional<Timestamp> OrderedMembers::time_or_null(std::string_view name) {
  const std::string_view written = text_or_null(name);
  if (written.empty()) return std::nullopt;
  auto time = parse_timestamp(written);
  if (!time) refused_ = true;
  return time;
}

std::vector<std::string> OrderedMembers::texts(std::string_view name) {
  std::vector<std::string> read;
  auto items = array(name);
  if (!items) return read;
  for (auto item : *items) {
    std::string_view token;
    if (item.raw_json_token().get(token) != simdjson::SUCCESS) refused_ = true;
    if (refused_) break;
    read.emplace_back(text_from(token));
  }
  return read;
}

std::optional<ondemand::array> OrderedMembers::array(std::string_view name) {
  auto found = next(name);
  ondemand::array items;
  if (found && found->get_array().get(items) == simdjson::SUCCESS) return items;
  refused_ = true;
  return std::nullopt;
}

std::optional<ondemand::object> OrderedMembers::object(std::string_view name) {
  auto found = next(name);
  ondemand::object members;
  if (found && found->get_object().get(members) == simdjson::SUCCESS) return members;
  refused_ = true;
  return std::nullopt;
}

void OrderedMembers::derived(std::string_view name) {
  const std::string_view found = token(name);
  if (found != "null" && !is_plain_number(found)) text_from(found);
}

bool OrderedMembers::is_whole() {
  if (refused_) return false;
  if (begun_) ++at_;
  begun_ = true;
  return at_ == end_;
}

}  // namespace gainsay
