#include "compare/line_scanner.hpp"

#include <algorithm>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace gainsay {
namespace {

constexpr char kFirstPlain = ' ';  // no string holds control characters as they are

bool ends_plain_text(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < static_cast<unsigned char>(kFirstPlain);
}

// The first byte that is no plain part of a string; `end` where there is none.
const char* end_of_plain_text(const char* at, const char* end) {
#if defined(__SSE2__)
  constexpr std::ptrdiff_t kBlock = sizeof(__m128i);
  const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(kFirstPlain - 1);
  for (; end - at >= kBlock; at += kBlock) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i ends = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)),
                                      _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
    const auto found = static_cast<unsigned>(_mm_movemask_epi8(ends));
    if (found != 0) return at + std::countr_zero(found);
  }
#endif
  return std::find_if(at, end, ends_plain_text);
}

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

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes digits off the front; how many.
std::size_t take_digits(std::string_view& text) {
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

std::string_view Spelled::spelled_out(std::string& held) const {
  held.clear();
  for (std::size_t at = 0; at < text.size(); ++at) held += text[at] == '\\' ? escaped(text[++at]) : text[at];
  return held;
}

Spelled LineScanner::rest_of_text() {
  Spelled spelled;
  const char* const begin = at_;
  while (true) {
    at_ = end_of_plain_text(at_, end_);
    if (at_ == end_ || *at_ == '"') break;
    spelled.has_escapes = true;
    if (*at_ != '\\' || end_ - at_ < 2 || escaped(at_[1]) == 0) at_ = end_;
    else at_ += 2;
  }
  if (at_ == end_) {
    refuse();
    return {};
  }
  spelled.text = {begin, static_cast<std::size_t>(at_ - begin)};
  ++at_;
  return spelled;
}

std::uint64_t LineScanner::count(std::uint64_t most) {
  constexpr std::uint64_t kTen = 10;
  constexpr std::ptrdiff_t kSurelyHeld = std::numeric_limits<std::uint64_t>::digits10;
  const char* const begin = at_;
  const char* const surely = at_ + std::min(kSurelyHeld, end_ - at_);
  std::uint64_t number = 0;
  for (; at_ != surely && is_digit(*at_); ++at_) number = number * kTen + static_cast<std::uint64_t>(*at_ - '0');
  for (; at_ != end_ && is_digit(*at_); ++at_) {
    const auto digit = static_cast<std::uint64_t>(*at_ - '0');
    if (number > (most - digit) / kTen) {
      refuse();
      return 0;
    }
    number = number * kTen + digit;
  }
  const auto digits = at_ - begin;
  if (digits == 0 || (digits > 1 && *begin == '0') || number > most) {
    refuse();
    return 0;
  }
  return number;
}

void LineScanner::derived() {
  if (take("null")) return;
  if (at_ != end_ && *at_ == '"') {
    text();
    return;
  }
  const char* const begin = at_;
  while (at_ != end_ && is_digit(*at_)) ++at_;
  const bool is_whole_number = at_ - begin > 0 && at_ - begin < std::numeric_limits<double>::digits10 && *begin != '0';
  if (is_whole_number && at_ != end_ && *at_ == ',') return;
  at_ = std::find(at_, end_, ',');
  if (!is_plain_number({begin, static_cast<std::size_t>(at_ - begin)})) refuse();
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
