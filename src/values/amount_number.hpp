// Inside values/: reading one number, in digits or words, where it stands.
#pragma once

#include <optional>

#include "values/amount_value.hpp"
#include "values/amount_words.hpp"

namespace gainsay {

struct ReadNumber {
  StatedNumber number;
  double mantissa = 0;  // number.value is mantissa × scale
  double scale = 1;     // of a scale word
  bool in_digits = false;
  bool part = false;    // of a whole: "a third"
  std::size_t end = 0;  // one past its last token
};

// `m` is million beside a currency and metres elsewhere.
enum class Abbreviations { of_counts, of_money };

// The number that begins at a token: "31,000", "1.5 million", "twenty-one", "half a million", "two dozen", "three point
// five", "2 1/2". Ordinals, clock times, parts of a whole, and digits that are part of a name are none.
std::optional<ReadNumber> read_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                      Abbreviations abbreviations);

// The same with nothing added to it: of "two and a half" the two.
std::optional<ReadNumber> read_whole_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                            Abbreviations abbreviations);

// One in words and nothing else: "twenty-one", "one hundred and five".
std::optional<ReadNumber> read_spelled_number(SentenceTokens sentence, std::size_t at, const AmountWords& words);

// A negative one: "minus 5", "-12.5". `at` is the place of the sign.
std::optional<ReadNumber> read_negative_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                               Abbreviations abbreviations);

// A part of a whole, or a number that ends in one: "a third", "three-quarters", "1/4", "½", "two and a half", "2 1/2",
// "two thirds of a million". Which of them only looks like one, its neighbours say: is_part_of_whole().
std::optional<ReadNumber> read_fraction(SentenceTokens sentence, std::size_t at, const AmountWords& words);

// Whether what was read as a part is meant as one: "a third of them", and not "a third man" or "the past three
// quarters". `hedged`: something like "about" stands before it.
enum class Hedged { no, yes };
bool is_part_of_whole(SentenceTokens sentence, std::size_t at, const ReadNumber& part, const AmountWords& words,
                      Hedged hedged);

// A place in an order: "third", "21st", "one hundred and fifth".
std::optional<ReadNumber> read_ordinal(SentenceTokens sentence, std::size_t at, const AmountWords& words);
// What a number is with its scale: 4.1 million is 4,100,000 and not the nearest product of two binary fractions. To 15
// digits, which any decimal number of so many survives.
double product(double value, double scale);

// A number with another scale: the "two" of "two to three million".
ReadNumber with_scale(ReadNumber number, double scale);

}  // namespace gainsay
