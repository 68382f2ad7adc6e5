// Brackets in a clause: they end none, and what stands in them tells of something else.
#include "match/clause.hpp"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestBrackets = 12;  // tokens

}  // namespace

// "at 09:10 (0440 GMT) | on Monday"
std::optional<std::uint32_t> ClauseOf::end_of_brackets(std::uint32_t open) const {
  for (std::uint32_t at = open + 1; at < tokens_.size() && at - open <= kLongestBrackets; ++at)
    if (tokens_[at].kind == TokenKind::close) return at + 1;
  return std::nullopt;
}

// "on Tuesday | (3:37 a.m. local time), killing 12"
std::optional<std::uint32_t> ClauseOf::begin_of_brackets(std::uint32_t close) const {
  if (tokens_[close].kind != TokenKind::close) return std::nullopt;
  for (std::uint32_t at = close; at > 0 && close - at < kLongestBrackets; --at)
    if (tokens_[at - 1].kind == TokenKind::open) return at - 1;
  return std::nullopt;
}

// "killing 12 (four of them in | Halm)", "on Tuesday (| Wednesday local time)", where the hit stands outside.
bool ClauseOf::is_in_brackets(std::uint32_t first) const {
  for (std::uint32_t at = first; at > 0 && first - at < kLongestBrackets; --at) {
    if (tokens_[at - 1].kind == TokenKind::close) return false;
    if (tokens_[at - 1].kind != TokenKind::open) continue;
    const auto end = end_of_brackets(at - 1);
    return end && (hit_.end <= at || hit_.begin >= *end);
  }
  return false;
}

}  // namespace gainsay
