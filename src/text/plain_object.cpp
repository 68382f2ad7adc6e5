#include "text/plain_object.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>

#include "support/utf8.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostDigits = 18;  // as many as fit whatever they are
constexpr std::size_t kHexDigits = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// What a text has until it ends, something is escaped, or there is what no text may have.
bool is_plain(char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; }

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

  std::optional<Json> object() {
    Json made = Json::object();
    if (!takes('{')) return std::nullopt;
    if (!takes('}')) {
      do {
        if (!member(made)) return std::nullopt;
      } while (takes(','));
      if (!takes('}')) return std::nullopt;
    }
    skip_blanks();
    return at_ == text_.size() ? std::optional(std::move(made)) : std::nullopt;
  }

 private:
  char next() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void skip_blanks() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

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

  bool member(Json& object) {
    std::string name;
    if (!takes('"') || !rest_of_text(name) || !takes(':')) return false;
    skip_blanks();
    std::optional<Json> found = value();
    return found && object.emplace(std::move(name), std::move(*found)).second;
  }

  std::optional<Json> value() {
    if (is_digit(next())) return whole_number();
    if (takes_word("null")) return Json(nullptr);
    if (takes_word("true")) return Json(true);
    if (takes_word("false")) return Json(false);
    std::string found;
    if (!takes('"') || !rest_of_text(found)) return std::nullopt;
    return Json(std::move(found));
  }

  std::optional<Json> whole_number() {
    const std::size_t begin = at_;
    while (is_digit(next())) ++at_;
    const std::string_view digits = text_.substr(begin, at_ - begin);
    const bool goes_on = next() == '.' || next() == 'e' || next() == 'E';
    if (goes_on || digits.size() > kMostDigits || (digits.size() > 1 && digits[0] == '0')) return std::nullopt;
    std::uint64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return Json(number);
  }

  // What stands behind an opening quotation mark, which goes into `found`, and its closing one.
  bool rest_of_text(std::string& found) {
    while (true) {
      const std::size_t begin = at_;
      while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
      found += text_.substr(begin, at_ - begin);
      const char stopped = next();
      ++at_;
      if (stopped == '"') return !first_broken_byte(found);
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

std::optional<Json> plain_object(std::string_view text) { return Reader(text).object(); }

}  // namespace gainsay
