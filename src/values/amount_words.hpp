// Inside values/: the lexicon's words for numbers, hedges and units, compiled once.
#pragma once

#include <bitset>
#include <optional>
#include <string>

#include "text/lexicon.hpp"
#include "values/amount_units.hpp"
#include "values/value.hpp"
#include "values/word_table.hpp"

namespace gainsay {

// A unit of time as a word names it: a decade is ten years.
struct TimeUnit {
  const Unit* unit = nullptr;
  double count = 1;
};

struct AmountWords {
  using Set = FoldedSet;
  using Numbers = FoldedMap<double>;
  using Texts = FoldedMap<std::string>;

  explicit AmountWords(const Lexicon& lexicon);

  // --- numbers
  Numbers numbers;        // zero … ninety
  Numbers scales;         // dozen and hundred multiply what is below a thousand
  Numbers abbreviations;  // bn, k; m only beside a currency
  Texts ordinals;         // third → three
  Numbers fractions;      // quarter → 4
  const Set &articles, &halves, &ands, &points, &minus, &no_minus_after, &ordinal_endings, &no_ordinal_after;
  WordTable no_ordinal_before;
  const Set &fraction_followers, &no_fraction_after, &ratio_ins;
  WordTable ratio_outs;

  // --- hedges and ranges
  const Set &between, &range_words, &no_range_after, &bound_links, &comparing;
  const Set& labels;  // page 5 counts nothing
  const Set& scores;
  const Set &ones, &pronoun_after, &pronoun_before;  // one, which is also a pronoun
  WordTable hedges, hedges_after;                    // → hedge_named()
  WordTable amount_hedges, amount_hedges_after;      // the same and more, for amounts that are no times
  WordTable vague, vague_before_units;               // → "24 99"
  const Set& vague_ofs;

  // --- units
  WordTable currencies, cents;  // → "usd"
  Texts currency_codes;         // usd, rs → the code
  const Set &currency_homographs, &codes_in_any_case;
  WordTable percents;  // → "%", "pp"
  WordTable units;     // → a folded symbol, for unit_folded()
  Texts short_units;   // the same
  const Set &short_units_apart, &units_before_marks;
  const Set& rates;  // km per hour is no length
  Texts rate_units, rate_adverbs;
  const Set &degrees, &temperature_words, &angle_words;
  WordTable below_zero, magnitude_scales;
  const Set& magnitudes;
  const Set& quakes;          // earthquake
  const Set& quake_measures;  // measured, at

  // --- times and ages
  FoldedMap<TimeUnit> times, age_units;
  const Set &before_times, &no_duration_after, &duration_openers, &duration_wholes, &plural_units;
  WordTable no_duration_before, age_ends;
  WordTable age_before, age_after;  // aged 42 · 42 years old
  const Set& age_decade_openers;
  Texts age_decades, age_decade_parts;

  // --- changes: → "rise", "fall"
  Texts change_verbs, change_verbs_with_by, change_nouns, change_after;
  const Set &change_adverbs, &change_bys, &change_ofs;

  // One past the web address that begins at a token, in which nothing is counted; the token itself where none does.
  std::size_t past_address(SentenceTokens sentence, std::size_t at) const {
    const std::string& word = sentence[at].folded;
    const bool may_begin = !word.empty() && address_bytes_[static_cast<unsigned char>(word.front())];
    return may_begin ? slow_past_address(sentence, at) : at;
  }

  // Whether an amount may begin with the token: the quick no for nearly all of them.
  bool may_begin(const Token& token) const;

  bool is(SentenceTokens sentence, std::size_t at, const Set& set) const {
    return at < sentence.size() && set.contains(sentence[at]);
  }

 private:
  void add_joined_tens();
  std::size_t slow_past_address(SentenceTokens sentence, std::size_t at) const;

  Set beginnings_;
  const std::vector<std::string>& addresses_;
  std::bitset<256> address_bytes_;  // that they begin with
};

// The words of a lexicon; compiled on first use.
const AmountWords& amount_words(const Lexicon& lexicon);

// The hedge of that name ("at least"); none for any other text.
Hedge hedge_named(std::string_view name);

// The unit of a symbol as the lexicon spells it, in lower case; nothing where it is none.
const Unit* unit_folded(std::string_view symbol);

}  // namespace gainsay
