// The quick way through the JSON that nearly every article is.
#include <algorithm>
#include <charconv>
#include <cstdint>

#include "support/utf8.hpp"
#include "text/json_members.hpp"
#include "support/plain_bytes.hpp"

namespace gainsay {
namespace {

using Kind = JsonMember::Kind;

constexpr std::size_t kMostDigits = 18;  // as many as fit whatever they are
constexpr std::size_t kHexDigits = 4;
constexpr std::size_t kMostReserved = 1 << 16;  // bytes

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// What stands after a backslash for one character; 0 for anything else.
char escaped(char c) {
  switch (c) {
    case '"': case '\\': case '/': return c;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<JsonMembers> object() {
    JsonMembers members;
    if (!takes('{')) return std::nullopt;
    if (!takes('}')) {
      do {
        if (!member(members)) return std::nullopt;
      } while (takes(','));
      if (!takes('}')) return std::nullopt;
    }
    skip_blanks();
    return at_ == text_.size() ? std::optional(std::move(members)) : std::nullopt;
  }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r' || text_[at_] == '\n')) ++at_;
  }

  bool takes(char c) {
    skip_blanks();
    if (next() != c) return false;
    ++at_;
    return true;
  }

  bool takes_word(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  bool member(JsonMembers& members) {
    JsonMember read;
    if (!takes('"') || !rest_of_text(read.name) || !takes(':')) return false;
    skip_blanks();
    return value(read) && members.add(std::move(read));
  }

  bool value(JsonMember& read) {
    const std::size_t begin = at_;
    if (takes('"')) {
      read.kind = Kind::text;
      return rest_of_text(read.value);
    }
    if (is_digit(next())) {
      read.kind = Kind::whole_number;
      if (!skip_whole_number()) return false;
    } else if (takes_word("true") || takes_word("false")) {
      read.kind = Kind::truth;
    } else {
      return takes_word("null");
    }
    read.value = text_.substr(begin, at_ - begin);
    return true;
  }

  bool skip_whole_number() {
    const std::size_t begin = at_;
    while (is_digit(next())) ++at_;
    const std::string_view digits = text_.substr(begin, at_ - begin);
    const bool goes_on = next() == '.' || next() == 'e' || next() == 'E';
    return !goes_on && digits.size() <= kMostDigits && (digits.size() == 1 || digits[0] != '0');
  }

  // What stands behind an opening quotation mark, which goes into `found`, and its closing one.
  bool rest_of_text(std::string& found) {
    while (true) {
      const std::size_t begin = at_;
      at_ = plain_end(text_, begin);
      const char stopped = next();
      // Of a text with something escaped there is more to come, and seldom much else behind it.
      if (stopped == '\\' && found.empty()) found.reserve(std::min(text_.size() - begin, kMostReserved));
      found += text_.substr(begin, at_ - begin);
      ++at_;
      if (stopped == '"') return true;
      if (stopped != '\\' || !escape(found)) return false;
    }
  }

  bool escape(std::string& found) {
    const char kind = next();
    ++at_;
    if (kind == 'u') return escaped_number(found);
    const char meant = escaped(kind);
    found += meant;
    return meant != 0;
  }

  // Characters that need two of them are left to the parser.
  bool escaped_number(std::string& found) {
    if (text_.size() - at_ < kHexDigits) return false;
    const char* const begin = text_.data() + at_;
    std::uint32_t unit = 0;
    if (std::from_chars(begin, begin + kHexDigits, unit, 16).ptr != begin + kHexDigits) return false;
    if (unit >= 0xD800 && unit <= 0xDFFF) return false;
    append_utf8(found, unit);
    at_ += kHexDigits;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<JsonMembers> plain_members(std::string_view text) {
  return is_utf8(text) ? Reader(text).object() : std::nullopt;
}

}  // namespace gainsay
