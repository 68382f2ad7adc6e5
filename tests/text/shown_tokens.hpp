// Tokens in short, for tables of tests.
#pragma once

#include <string>
#include <vector>

#include "text/tokens.hpp"

namespace gainsay {

inline std::string shown(const Token& token) {
  std::string text = token.hyphen_before ? "-" : token.space_before ? "" : "|";
  if (token.opens_quote) text += '"';
  if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
    text += token.folded;
  } else {
    text += '<' + (token.kind == TokenKind::range_hyphen ? "~" : token.folded) + '>';
  }
  if (token.dotted) text += '.';
  if (token.closes_quote) text += '"';
  return text;
}

inline std::string shown(const std::vector<Token>& tokens) {
  std::string text;
  for (const Token& token : tokens) text += (text.empty() ? "" : " ") + shown(token);
  return text;
}

}  // namespace gainsay
