// A canonical line, taken member by member from its front. What is not spelled as canonical lines are makes the line
// refused, without a word about why: that is what record_members.hpp is for. For compare/ only.
#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

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
    return rest_of_text();
  }
  Spelled text_or_null() { return take("null") ? Spelled{} : text(); }  // empty for null
  std::optional<Spelled> text_if_any() { return take("null") ? std::nullopt : std::optional(text()); }

  // A number without sign, point or exponent, and at most so large.
  std::uint64_t count(std::uint64_t most = std::numeric_limits<std::uint64_t>::max());
  std::uint32_t offset() { return static_cast<std::uint32_t>(count(std::numeric_limits<std::uint32_t>::max())); }

  bool flag() {
    if (take("true")) return true;
    expect("false");
    return false;
  }

  // A string, a number or null that follows from other members.
  void derived();

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

 private:
  Spelled rest_of_text();

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
