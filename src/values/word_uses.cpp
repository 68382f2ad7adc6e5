#include "values/word_uses.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kLongestAddress = 200;

}  // namespace

bool is_in_address(std::string_view text, const Span& token) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
  const auto is_of_address = [](char c) { return c == '/' || c == '@' || c == '#' || c == '_' || c == '='; };
  std::size_t begin = token.begin, end = token.end;
  while (begin > 0 && token.begin - begin < kLongestAddress && !is_blank(text[begin - 1])) --begin;
  while (end < text.size() && end - token.end < kLongestAddress && !is_blank(text[end])) ++end;
  const std::string_view chunk = text.substr(begin, end - begin);
  if (std::any_of(chunk.begin(), chunk.end(), is_of_address)) return true;
  for (std::size_t dot = chunk.find('.'); dot != std::string_view::npos; dot = chunk.find('.', dot + 1)) {
    const auto is_small = [&](std::size_t at) { return at < chunk.size() && chunk[at] >= 'a' && chunk[at] <= 'z'; };
    if (dot > 0 && is_small(dot - 1) && is_small(dot + 1)) return true;
  }
  return false;
}

}  // namespace gainsay
