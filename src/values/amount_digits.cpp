#include "values/amount_digits.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

#include "values/amount_value.hpp"

namespace gainsay {
namespace {

// "2/3": with the smallest whole that gives exactly this number.
std::string ratio(double number) {
  constexpr int kLargest = 10'000;
  for (int whole = 1; whole <= kLargest; ++whole) {
    const double part = std::round(number * whole);
    if (part / whole == number) return fmt::format("{}/{}", decimal(part), whole);
  }
  return decimal(number) + "/1";
}

}  // namespace

std::string role_prefix(const AmountValue& amount) {
  switch (amount.role) {
    case AmountRole::rise: return std::string(kRise);
    case AmountRole::fall: return std::string(kFall);
    case AmountRole::level:
    case AmountRole::fraction: break;
  }
  return {};
}

std::string hedge_prefix(Hedge hedge) {
  return hedge == Hedge::none ? std::string() : std::string(name_of(hedge)) + " ";
}

std::string currency_prefix(const AmountValue& amount) {
  return amount.type == Type::money ? amount.unit + " " : std::string();
}

std::string decimal(double number) {
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
  return {buffer.data(), end.ptr};
}

std::string_view ordinal_ending(double number) {
  const double tens = std::fmod(number, 100), ones = std::fmod(number, 10);
  if (tens >= 11 && tens <= 13) return "th";
  if (ones == 1) return "st";
  if (ones == 2) return "nd";
  return ones == 3 ? "rd" : "th";
}

std::string digits_of(const AmountValue& amount, double number) {
  if (amount.type == Type::ordinal) return decimal(number) + std::string(ordinal_ending(number));
  return amount.role == AmountRole::fraction ? ratio(number) : decimal(number);
}

AmountValue without_sign(const AmountValue& amount) {
  if (amount.role != AmountRole::fall) return amount;
  AmountValue positive = mirrored(amount);
  positive.role = AmountRole::rise;
  return positive;
}

double stated_end(const AmountValue& amount) {
  switch (amount.hedge) {
    case Hedge::up_to:
    case Hedge::fewer_than: return amount.stated.hi;
    case Hedge::nearly: return amount.stated.hi < 0 ? amount.stated.lo : amount.stated.hi;
    case Hedge::none:
    case Hedge::at_least:
    case Hedge::more_than:
    case Hedge::about:
    case Hedge::vague: break;
  }
  return amount.stated.lo;
}

bool is_interval(const AmountValue& amount) { return amount.range || amount.hedge == Hedge::vague; }

}  // namespace gainsay
