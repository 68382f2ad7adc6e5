#include "values/value_signs.hpp"

#include "values/amount_words.hpp"
#include "values/date_lexicon.hpp"

namespace gainsay {
namespace {

// A number, or a word that does more than lead up to a date.
bool may_write_date(const Token& token, const DateLexicon& words) {
  if (token.kind != TokenKind::word) return token.kind == TokenKind::number;
  const DateWord* word = words.find(token.folded);
  return word ? !word->leads : words.may_go_on(token);
}

}  // namespace

bool may_write(Type type, const Token& token, const Lexicon& lexicon) {
  switch (type) {
    case Type::date:
    case Type::clock: return may_write_date(token, date_lexicon(lexicon));
    case Type::duration:
    case Type::number:
    case Type::ordinal:
    case Type::percent:
    case Type::money:
    case Type::quantity:
    case Type::age: return amount_words(lexicon).may_begin(token);
    case Type::person: return token.capitals != Capitals::none;
    case Type::organisation:
    case Type::place:
    case Type::yesno:
    case Type::category: break;
  }
  return true;
}

}  // namespace gainsay
