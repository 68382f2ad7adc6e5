// Inside values/: the lexicon's words for numbers, hedges and units, compiled once.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "text/lexicon.hpp"
#include "values/value.hpp"
#include "values/word_table.hpp"

namespace gainsay {

struct AmountWords {
  explicit AmountWords(const Lexicon& lexicon);

  std::unordered_map<std::string, double> numbers;        // zero … ninety
  std::unordered_map<std::string, double> scales;         // dozen and hundred multiply what is below a thousand
  std::unordered_map<std::string, double> abbreviations;  // bn, k; m only beside a currency
  const std::unordered_set<std::string>& articles;
  const std::unordered_set<std::string>& halves;
  const std::unordered_set<std::string>& ands;
  const std::unordered_set<std::string>& between;
  const std::unordered_set<std::string>& range_words;      // to, or
  const std::unordered_set<std::string>& no_range_after;   // from
  const std::unordered_set<std::string>& labels;           // page 5 counts nothing
  const std::unordered_set<std::string>& ones;             // one, which is also a pronoun
  const std::unordered_set<std::string>& pronoun_after;    // the one
  const std::unordered_set<std::string>& pronoun_before;   // one of
  const std::unordered_set<std::string>& rates;            // km per hour is no length
  WordTable hedges, hedges_after;                          // → hedge_named()
  WordTable vague;                                         // → "24 99"
  WordTable currencies;                                    // → "usd"
  WordTable percents;                                      // → "%", "pp"
  WordTable lengths;                                       // → "km"
  WordTable age_before, age_after;                         // aged 42 · 42 years old

  // Whether an amount may begin with the token: the quick no for nearly all of them.
  bool may_begin(const Token& token) const;

 private:
  std::unordered_set<std::string> beginnings_;
};

// The words of a lexicon; compiled on first use.
const AmountWords& amount_words(const Lexicon& lexicon);

// The hedge of that name ("at least"); none for any other text.
Hedge hedge_named(std::string_view name);

}  // namespace gainsay
