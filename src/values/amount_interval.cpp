// From a hedge and a number to what it states and what rounding leaves open.
#include <algorithm>
#include <cmath>
#include <limits>

#include "values/amount_value.hpp"

namespace gainsay {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNearlyFrom = 0.9;
constexpr double kAboutShare = 0.1;

// Measures are always rounded to their last digit (six miles, 49 percent); counts and sums are exact unless their
// form says otherwise, a place in an order is exact, and an age is a number of whole years.
double rounding(const AmountKind& kind, const StatedNumber& number) {
  if (kind.type == Type::age || kind.type == Type::ordinal || kind.role == AmountRole::fraction) return 0;
  const bool measured = kind.type == Type::percent || kind.type == Type::quantity || kind.type == Type::duration;
  return measured || number.rounded ? number.last_digit / 2 : 0;
}

// Rounding takes nothing below zero that is not there; only temperatures go on below it.
Interval widened(const AmountKind& kind, const Interval& interval, double below, double above) {
  const bool floor = interval.lo >= 0 && kind.dimension != "temperature";
  return {floor ? std::max(interval.lo - below, 0.0) : interval.lo - below, interval.hi + above};
}

double around(const AmountKind& kind, const StatedNumber& number) {
  const double share = kAboutShare * std::abs(number.value);
  return kind.role == AmountRole::fraction ? share : std::max(share, number.last_digit / 2);
}

AmountValue amount_of(const AmountKind& kind, Hedge hedge, const Interval& stated, const Interval& outer) {
  AmountValue amount;
  amount.type = kind.type;
  amount.role = kind.role;
  amount.stated = stated;
  amount.outer = outer;
  amount.hedge = hedge;
  amount.unit = kind.unit;
  amount.dimension = kind.dimension;
  return kind.role == AmountRole::fall ? mirrored(std::move(amount)) : amount;
}

Interval negated(const Interval& interval) { return {0 - interval.hi, 0 - interval.lo}; }

}  // namespace

AmountValue mirrored(AmountValue amount) {
  amount.stated = negated(amount.stated);
  amount.outer = negated(amount.outer);
  return amount;
}

double last_digit_of(double number, int decimals) {
  if (decimals > 0) return std::pow(10.0, -decimals);
  double step = 1;
  while (number != 0 && std::fmod(number, step * 10) == 0) step *= 10;
  return step >= 100 ? step : 1;
}

AmountValue stated_amount(const AmountKind& kind, Hedge hedge, const StatedNumber& number) {
  const double value = number.value;
  const double half = rounding(kind, number);
  // A bound holds as stated, but a measured one may be another unit's round figure: at least 12 miles, 19 km.
  const double bound = kind.type == Type::quantity || kind.type == Type::duration ? half : 0;
  const auto made = [&](const Interval& stated, double below, double above) {
    return amount_of(kind, hedge, stated, widened(kind, stated, below, above));
  };
  switch (hedge) {
    case Hedge::none: return made({value, value}, half, half);
    case Hedge::at_least:
    case Hedge::more_than: return made({value, kInfinity}, bound, 0);
    case Hedge::up_to:
    case Hedge::fewer_than: return made({value < 0 ? -kInfinity : 0, value}, 0, bound);
    case Hedge::nearly:
      return made({std::min(kNearlyFrom * value, value), std::max(kNearlyFrom * value, value)}, bound, bound);
    case Hedge::about:
    case Hedge::vague: return made({value, value}, around(kind, number), around(kind, number));
  }
  return {};
}

AmountValue stated_range(const AmountKind& kind, Hedge hedge, const StatedNumber& low, const StatedNumber& high) {
  const Interval stated{low.value, high.value};
  const bool loose = hedge == Hedge::about;
  const double below = loose ? around(kind, low) : rounding(kind, low);
  const double above = loose ? around(kind, high) : rounding(kind, high);
  AmountValue amount = amount_of(kind, loose ? hedge : Hedge::none, stated, widened(kind, stated, below, above));
  amount.range = true;
  return amount;
}

AmountValue vague_amount(const AmountKind& kind, const Interval& range) {
  return amount_of(kind, Hedge::vague, range, range);
}

}  // namespace gainsay
