#include "match/background_date.hpp"

#include <algorithm>

namespace gainsay {
namespace {

bool ends_aside(const Token& token) {
  return token.kind == TokenKind::comma || token.kind == TokenKind::dash || token.kind == TokenKind::open ||
         token.kind == TokenKind::close;
}

bool is_mark(const Token& token) { return token.kind != TokenKind::word && token.kind != TokenKind::number; }

bool is_one_of(const Token& token, const char* section, const Lexicon& lexicon) {
  return lexicon.set(section).contains(token.folded);
}

// "Opened", but not "opened fire".
bool tells_beginning(std::span<const Token> tokens, std::uint32_t at, const Lexicon& lexicon) {
  const bool goes_on = at + 1 < tokens.size() && is_one_of(tokens[at + 1], "no_beginning_before", lexicon);
  return is_one_of(tokens[at], "beginning_words", lexicon) && !goes_on;
}

}  // namespace

bool dates_a_beginning(std::span<const Token> tokens, TokenRange date, const Lexicon& lexicon) {
  constexpr std::uint32_t kReach = 4;  // "built by the company in 1978"
  for (std::uint32_t at = date.begin; at > 0 && date.begin - at < kReach && !is_mark(tokens[at - 1]); --at)
    if (tells_beginning(tokens, at - 1, lexicon)) return true;
  return false;
}

std::optional<TokenRange> aside_of_date(std::span<const Token> tokens, TokenRange date, const Lexicon& lexicon) {
  TokenRange aside = date;
  while (aside.begin > 0 && !is_mark(tokens[aside.begin - 1])) --aside.begin;
  const bool opens_sentence = aside.begin == 0;
  if (!opens_sentence && !ends_aside(tokens[aside.begin - 1])) return std::nullopt;
  while (aside.end < tokens.size() && !is_mark(tokens[aside.end])) ++aside.end;
  const bool closed = aside.end < tokens.size() && ends_aside(tokens[aside.end]);
  const Token& first = tokens[aside.begin];
  const bool begins = dates_a_beginning(tokens, date, lexicon);
  const bool of_person = begins && !opens_sentence && is_one_of(first, "relatives_of_persons", lexicon);
  const bool of_beginning = begins && (is_one_of(first, "relative_words", lexicon) ||
                                                                        tells_beginning(tokens, aside.begin, lexicon));
  const bool may_end_sentence = of_person || (of_beginning && !opens_sentence);
  if (!of_person && !of_beginning) return std::nullopt;
  return closed || may_end_sentence ? std::optional(aside) : std::nullopt;
}

}  // namespace gainsay
