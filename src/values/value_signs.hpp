// Whether a value may be written with a word, told from the word alone: the quick no for what no value of a type can
// stand in.
#pragma once

#include "text/lexicon.hpp"
#include "text/tokens.hpp"
#include "values/type.hpp"

namespace gainsay {

// Every value of the type that recognise() finds, and what is left of it without the words that a phrase may write itself
// (Mention::lead), has a token for which this holds. Always true for types of which a token says nothing.
bool may_write(Type type, const Token& token, const Lexicon& lexicon);

// Whether the token is surely the name of a weekday.
bool names_weekday(const Token& token, const Lexicon& lexicon);

// Whether the token may be the day of a date, or names its month.
bool may_be_day_or_month(const Token& token, const Lexicon& lexicon);

// Every token of a date that is written with a weekday has this, from the weekday to the day and between them.
bool may_stand_in_date(const Token& token, const Lexicon& lexicon);

}  // namespace gainsay
