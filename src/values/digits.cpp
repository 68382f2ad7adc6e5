#include "values/digits.hpp"

#include <charconv>

namespace gainsay {

int leading_number(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::optional<int> digits_of(const Token& token, std::size_t least, std::size_t most) {
  if (token.kind != TokenKind::number) return std::nullopt;
  const std::string& written = token.folded;
  if (written.size() < least || written.size() > most) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
  if (error != std::errc() || end != written.data() + written.size()) return std::nullopt;
  return value;
}

}  // namespace gainsay
