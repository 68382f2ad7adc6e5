// A canonical line, taken member by member from its front. What is not spelled as canonical lines are makes the line
// refused, without a word about why: that is what record_members.hpp is for. For compare/ only.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "compare/stream_words.hpp"

namespace gainsay {

// What stands between the quotation marks of a string, or between the brackets of a list; a view of the line.
struct Spelled {
  std::string_view text;
  bool has_escapes = false;

  // A string's text; `held` keeps what had to be spelled out.
  std::string_view read(std::string& held) const { return has_escapes ? spelled_out(held) : text; }

 private:
  std::string_view spelled_out(std::string& held) const;
};

inline constexpr char kFirstPlain = ' ';  // no string holds control characters as they are

inline bool ends_plain_text(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < static_cast<unsigned char>(kFirstPlain);
}

// The first byte that is no plain part of a string; `end` where there is none.
inline const char* end_of_plain_text(const char* at, const char* end) {
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

// What it calls by reference would keep the compiler from holding the place of the scanner in a register, so the rare ways are
// functions of that place.
class LineScanner {
 public:
  // The line must be UTF-8 and outlive this.
  explicit LineScanner(std::string_view line) : at_(line.data()), end_(line.data() + line.size()) {}

  // What stands next must be this.
  template <std::size_t kSize>
  void expect(const char (&literal)[kSize]) {
    if (!take(literal)) refuse();
  }

  Spelled text() {
    expect("\"");
    const char* const begin = at_;
    const char* end = end_of_plain_text(begin, end_);
    const bool is_plain = end != end_ && *end == '"';
    if (!is_plain) end = end_of_escaped_text(end, end_);
    if (!end) {
      refuse();
      return {};
    }
    at_ = end + 1;
    return {{begin, static_cast<std::size_t>(end - begin)}, !is_plain};
  }
  Spelled text_or_null() { return take("null") ? Spelled{} : text(); }  // empty for null
  std::optional<Spelled> text_if_any() { return take("null") ? std::nullopt : std::optional(text()); }

  // A number without sign, point or exponent, and at most so large.
  std::uint64_t count(std::uint64_t most = std::numeric_limits<std::uint64_t>::max()) {
    constexpr std::uint64_t kTen = 10;
    constexpr std::ptrdiff_t kSurelyHeld = std::numeric_limits<std::uint64_t>::digits10;
    const char* const begin = at_;
    const char* const surely = end_ - at_ > kSurelyHeld ? at_ + kSurelyHeld : end_;
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
  std::uint32_t offset() { return static_cast<std::uint32_t>(count(std::numeric_limits<std::uint32_t>::max())); }

  bool flag() {
    if (take("true")) return true;
    expect("false");
    return false;
  }

  // A string, a number or null that follows from other members.
  void derived() {
    if (take("null")) return;
    if (at_ != end_ && *at_ == '"') {
      text();
      return;
    }
    const char* const end = end_of_number(at_, end_);
    if (end) at_ = end;
    else refuse();
  }

  Spelled texts();    // a list of strings; see each_text()
  Spelled members();  // an object of strings and nulls; see each_member()

  // One of the names of an enumeration whose enumerators count from 0 to `last`.
  template <class Enum>
  Enum one_of(Enum last) {
    const Spelled name = text();
    const auto value = name.has_escapes ? std::nullopt : enumerator_named(name.text, last);
    if (!value) refuse();
    return value.value_or(Enum{});
  }

  template <std::size_t kSize>
  bool take(const char (&literal)[kSize]) {
    constexpr std::size_t kLength = kSize - 1;
    if (static_cast<std::size_t>(end_ - at_) < kLength || !is_same<kLength>(at_, literal)) return false;
    at_ += kLength;
    return true;
  }

  void refuse() {
    is_refused_ = true;
    at_ = end_;
  }
  bool is_refused() const { return is_refused_; }
  bool is_whole() const { return !is_refused_ && at_ == end_; }  // nothing is left

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

 private:
  // From what is no plain part of a string on: the quotation mark that ends it, or null where it has none, or holds what no
  // canonical line does.
  static const char* end_of_escaped_text(const char* at, const char* end);

  // The comma behind a number; null where none stands here.
  static const char* end_of_number(const char* begin, const char* end);

  // Word by word, the last two of which may lie over each other: a call for each of the many short names would cost more.
  template <std::size_t kLength>
  static bool is_same(const char* bytes, const char* literal) {
    using Word = std::conditional_t<(kLength >= sizeof(std::uint64_t)), std::uint64_t,
                                    std::conditional_t<(kLength >= sizeof(std::uint32_t)), std::uint32_t, std::uint8_t>>;
    const auto word = [](const char* at) {
      Word read;
      std::memcpy(&read, at, sizeof read);
      return read;
    };
    Word differs = 0;
    for (std::size_t at = 0; at + sizeof(Word) <= kLength; at += sizeof(Word))
      differs = static_cast<Word>(differs | (word(bytes + at) ^ word(literal + at)));
    constexpr std::size_t kLast = kLength - sizeof(Word);
    return (differs | (word(bytes + kLast) ^ word(literal + kLast))) == 0;
  }

  const char* at_;
  const char* end_;
  bool is_refused_ = false;
};

// Of what texts() gave: its strings.
std::vector<std::string> texts_of(const Spelled& list);

// Calls visit(name, text) for each member of what members() gave, the text nothing for null.
template <class Visit>
void each_member(const Spelled& object, Visit&& visit) {
  LineScanner scanner(object.text);
  while (!scanner.is_whole() && !scanner.is_refused()) {
    scanner.take(",");
    const Spelled name = scanner.text();
    scanner.expect(":");
    visit(name, scanner.text_if_any());
  }
}

// Whether a token is a number as canonical lines have them, and surely one that a double holds.
bool is_plain_number(std::string_view token);

}  // namespace gainsay
