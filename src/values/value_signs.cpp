#include "values/value_signs.hpp"

#include <algorithm>

#include "values/amount_words.hpp"
#include "values/date_lexicon.hpp"

namespace gainsay {
namespace {

// A number, or a word that does more than lead up to a date.
bool may_write_date(const Token& token, const DateLexicon& words) {
  if (token.kind != TokenKind::word) return token.kind == TokenKind::number;
  const DateWord* word = words.find(token);
  return word ? !word->leads : words.may_go_on(token);
}

// Whether a number may be the day of a date, as far as it is written in digits of ASCII: "8", "08", "8.7.2016"; not "250"
// nor "1,000".
bool may_be_day(std::string_view number) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto end = std::find_if_not(number.begin(), number.end(), is_digit);
  if (end == number.begin()) return !number.empty();  // digits of another script
  const bool thousands = end != number.end() && *end == ',';
  return end - number.begin() <= 2 && !thousands;
}

}  // namespace

bool names_weekday(const Token& token, const Lexicon& lexicon) {
  const DateWord* const word = date_lexicon(lexicon).find(token);
  return word && word->weekday != 0 && lexicon.set("date_weekday_names").contains(token);
}

bool may_be_day_or_month(const Token& token, const Lexicon& lexicon) {
  if (token.kind == TokenKind::number) return may_be_day(token.folded);
  if (token.capitals == Capitals::none) return false;
  const DateWord* const word = date_lexicon(lexicon).find(token);
  return word && word->month != 0;
}

bool may_stand_in_date(const Token& token, const Lexicon& lexicon) { return date_lexicon(lexicon).may_go_on(token); }

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
