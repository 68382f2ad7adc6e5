#include "match/re2_engine.hpp"

namespace gainsay {
namespace {

char small(std::size_t number) { return static_cast<char>(0x21 + number); }

char kind_byte(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
    case TokenKind::number:
    case TokenKind::sign:
      return 'w';
    case TokenKind::comma:
      return 'c';
    case TokenKind::dash:
      return 'd';
    case TokenKind::open:
      return 'o';
    case TokenKind::close:
      return 'e';
    case TokenKind::range_hyphen:
    case TokenKind::stop:
    case TokenKind::semicolon:
    case TokenKind::colon:
      return 'm';
  }
  return 'm';
}

void append_values(const SentenceView& view, std::uint32_t at, std::string& bytes) {
  for (std::size_t slot = 0; slot < view.slots.size(); ++slot) {
    for (const ViewValue& value : view.slots[slot]) {
      const std::uint32_t length = value.end - value.begin;
      if (value.begin == at && length <= kLongestValue) bytes += {'\xFD', small(slot), small(length)};
    }
  }
  for (const ViewValue& value : view.one_word) {
    const std::uint32_t length = value.end - value.begin;
    if (value.begin == at && length > 1 && length <= kLongestValue) bytes += {'\xFC', small(length)};
  }
}

void append_token(const SentenceView& view, std::uint32_t at, std::string& bytes) {
  const Token& token = view.tokens[at];
  bytes += '\xFE';
  bytes += kind_byte(token.kind);
  bytes += token.capitals == Capitals::all ? 'A' : 'a';
  bytes += view.roles[at].helper == Helper::none ? '-' : (token.kind == TokenKind::word ? 'h' : '-');
  bytes += view.uncrossable[at] ? 'x' : '-';
  bytes += view.roles[at].after_be ? 'b' : '-';
  bytes += token.folded;
  bytes += '\xF9';
  bytes += slice(view.text, token.span);
  bytes += '\xFF';
}

}  // namespace

Re2View re2_view(const SentenceView& view) {
  Re2View result;
  for (std::uint32_t at = 0; at < view.tokens.size(); ++at) {
    result.starts.push_back(result.bytes.size());
    append_values(view, at, result.bytes);
    append_token(view, at, result.bytes);
  }
  result.starts.push_back(result.bytes.size());
  return result;
}

}  // namespace gainsay
