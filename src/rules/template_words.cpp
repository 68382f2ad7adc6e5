#include "rules/template_words.hpp"

#include "rules/problems.hpp"
#include "support/printable.hpp"
#include "text/tokens.hpp"

namespace gainsay {

namespace {

bool is_written_word(const Token& token) {
  return token.kind == TokenKind::word || token.kind == TokenKind::number || token.kind == TokenKind::sign;
}

Place place_of(const Token& token, const Piece& piece) {
  Place place = piece.place;
  place.column += count_code_points(std::string_view(piece.text).substr(0, token.span.begin)) + (piece.exact ? 1 : 0);
  return place;
}

WordPattern word_pattern(const Token& token, const Piece& piece) {
  WordPattern word;
  word.folded = token.folded;
  word.exact = slice(piece.text, token.span);
  if (piece.exact) {
    word.letter_case = WordPattern::Case::exact;
  } else if (token.capitals == Capitals::all) {
    word.letter_case = WordPattern::Case::capitals;
  }
  return word;
}

Failure no_such_mark(const Token& token, const Piece& piece) {
  const std::string mark(slice(piece.text, token.span));
  const bool between_words = token.kind == TokenKind::dash && piece.text.size() > mark.size();
  const std::string hint = between_words                   ? "between words, write a blank instead of the hyphen"
                           : token.kind == TokenKind::dash ? "an optional comma or dash is written as a comma"
                           : token.kind == TokenKind::stop ? "no phrase crosses the end of a sentence; leave it out"
                                                           : "write \\" + mark + " for the mark itself";
  return failure(place_of(token, piece), in_quotes(mark) + " is no word", hint);
}

Result<Template> inflected(const Token& token, const Piece& piece) {
  if (token.kind != TokenKind::word || token.folded.starts_with('\'') || token.folded == "n't")
    return failure(place_of(token, piece), in_quotes(slice(piece.text, token.span)) + " cannot be inflected",
                   "~ follows a verb or a noun");
  const auto voice = piece.inflect == Inflect::active ? InflectedPattern::Voice::active
                                                      : InflectedPattern::Voice::either;
  return Template{place_of(token, piece), InflectedWord{token.folded, voice}};
}

Result<Template> one_of(const Token& token, const Piece& piece) {
  if (piece.kind == PieceKind::escaped && !is_written_word(token))
    return Template{piece.place, MarkPattern{piece.text}};
  if (token.kind == TokenKind::range_hyphen) return Template{place_of(token, piece), MarkPattern{"-"}};
  if (!is_written_word(token)) return no_such_mark(token, piece);
  return Template{place_of(token, piece), word_pattern(token, piece)};
}

}  // namespace

Result<Template> words_of(const Piece& piece) {
  const std::vector<Token> tokens = tokenise(piece.text);
  if (tokens.empty())
    return failure(piece.place, in_quotes(piece.text) + " holds no word",
                   "quotation marks and ornament are not matched");
  TemplateSequence sequence;
  for (const Token& token : tokens) {
    const bool last = &token == &tokens.back();
    auto part = last && piece.inflect != Inflect::no ? inflected(token, piece) : one_of(token, piece);
    if (!part) return part;
    sequence.parts.push_back(std::move(*part));
  }
  if (sequence.parts.size() == 1) return std::move(sequence.parts.front());
  return Template{piece.place, std::move(sequence)};
}

}  // namespace gainsay
