// Inside values/: how amounts are made, related and spelled. Everybody else uses relation.hpp and spelling.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "support/result.hpp"
#include "values/relation.hpp"

namespace gainsay {

// A number as stated, before any hedge.
struct StatedNumber {
  double value = 0;
  double last_digit = 1;  // what one step of its last stated digit is worth: 1,000 in 31,000, 100,000 in 1.5 million
  bool rounded = false;   // it has decimals, a scale word, or from 100 on two trailing zeros: it may be rounding
};

// What one step of the last stated digit is worth: 0.1 in 1.5, 1,000 in 31,000, where two or more trailing zeros are
// not stated; 1 in 120.
double last_digit_of(double number, int decimals);

// What an amount is of. `unit` and `dimension` as in AmountValue.
struct AmountKind {
  Type type = Type::number;
  std::string unit;
  std::string dimension;
  AmountRole role = AmountRole::level;
};

// The same on the other side of zero: of a fall by 5, the 5.
AmountValue mirrored(AmountValue amount);

// The amount that a hedge and a number (or two, of a range) state, with what rounding leaves open. A range takes no
// hedge but `about`.
AmountValue stated_amount(const AmountKind& kind, Hedge hedge, const StatedNumber& number);
AmountValue stated_range(const AmountKind& kind, Hedge hedge, const StatedNumber& low, const StatedNumber& high);

// "dozens": all that is known is the range.
AmountValue vague_amount(const AmountKind& kind, const Interval& range);

// "12–15", "1.2 million", "31,000": numbers as people write them; infinite ends are not written.
std::string number_in_words(double number);

Relation relate_amounts(const AmountValue& a, const AmountValue& b, const Tolerance& tolerance);
std::optional<Extents> amount_extents(const AmountValue& amount, const Tolerance& tolerance);
std::string line_of_amount(const AmountValue& amount);

std::string canonical_amount(const AmountValue& amount);
Result<AmountValue> read_canonical_amount(const ValueType& type, std::string_view text);
std::string amount_in_words(const AmountValue& amount);

}  // namespace gainsay
