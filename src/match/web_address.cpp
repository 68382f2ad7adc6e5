#include "match/web_address.hpp"

namespace gainsay {

bool is_web_address(std::span<const Token> sentence, const Lexicon& lexicon) {
  if (sentence.size() < 2 || !lexicon.set("web_addresses").contains(sentence.front().folded)) return false;
  return sentence[1].kind == TokenKind::colon || sentence[1].kind == TokenKind::stop;
}

}  // namespace gainsay
