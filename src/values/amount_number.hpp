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
  std::size_t end = 0;  // one past its last token
};

// `m` is million beside a currency and metres elsewhere.
enum class Abbreviations { of_counts, of_money };

// The number that begins at a token: "31,000", "1.5 million", "twenty-one", "half a million", "two dozen". Ordinals,
// clock times, fractions, and digits that are part of a name are none.
std::optional<ReadNumber> read_number(SentenceTokens sentence, std::size_t at, const AmountWords& words,
                                      Abbreviations abbreviations);

// A number with another scale: the "two" of "two to three million".
ReadNumber with_scale(ReadNumber number, double scale);

}  // namespace gainsay
