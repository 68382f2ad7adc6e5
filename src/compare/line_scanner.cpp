#include "compare/line_scanner.hpp"

#include <algorithm>

namespace gainsay {
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
  const auto end = std::find_if_not(text.begin(), text.end(), LineScanner::is_digit);
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

std::string_view Spelled::spelled_out(std::string& held) const {
  held.clear();
  for (std::size_t at = 0; at < text.size(); ++at) held += text[at] == '\\' ? escaped(text[++at]) : text[at];
  return held;
}

const char* LineScanner::end_of_escaped_text(const char* at, const char* end) {
  for (; at != end && *at != '"'; at = end_of_plain_text(at, end)) {
    if (*at != '\\' || end - at < 2 || escaped(at[1]) == 0) return nullptr;
    at += 2;
  }
  return at == end ? nullptr : at;
}

const char* LineScanner::end_of_number(const char* begin, const char* end) {
  const char* at = std::find_if_not(begin, end, is_digit);
  const bool is_whole_number = at - begin > 0 && at - begin < std::numeric_limits<double>::digits10 && *begin != '0';
  if (is_whole_number && at != end && *at == ',') return at;
  at = std::find(at, end, ',');
  return is_plain_number({begin, static_cast<std::size_t>(at - begin)}) ? at : nullptr;
}

Spelled LineScanner::texts() {
  Spelled list;
  expect("[");
  const char* const begin = at_;
  if (take("]")) return list;
  do list.has_escapes |= text().has_escapes;
  while (take(","));
  const char* const end = at_;
  expect("]");
  if (!is_refused_) list.text = {begin, static_cast<std::size_t>(end - begin)};
  return list;
}

Spelled LineScanner::members() {
  Spelled object;
  expect("{");
  const char* const begin = at_;
  if (take("}")) return object;
  do {
    object.has_escapes |= text().has_escapes;
    expect(":");
    object.has_escapes |= text_or_null().has_escapes;
  } while (take(","));
  const char* const end = at_;
  expect("}");
  if (!is_refused_) object.text = {begin, static_cast<std::size_t>(end - begin)};
  return object;
}

std::vector<std::string> texts_of(const Spelled& list) {
  std::vector<std::string> texts;
  std::string held;
  LineScanner scanner(list.text);
  while (!scanner.is_whole() && !scanner.is_refused()) {
    scanner.take(",");
    texts.emplace_back(scanner.text().read(held));
  }
  return texts;
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

}  // namespace gainsay
