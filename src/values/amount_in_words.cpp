// Amounts as people write them.
#include <array>
#include <cmath>

#include "values/amount_digits.hpp"
#include "values/amount_units.hpp"
#include "values/amount_value.hpp"
#include "values/date_value.hpp"

namespace gainsay {
namespace {

std::string as_of_in_words(const AmountValue& amount) {
  if (!amount.as_of) return {};
  const auto day = read_canonical_date(iso_date(*amount.as_of), {});
  return day ? " on " + date_in_words(*day) : std::string();
}

// "31000" → "31,000"; digits after the point are left alone. Four digits stay together.
std::string grouped(std::string digits) {
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  const std::size_t point = std::min(digits.find('.'), digits.size());
  if (point - sign <= 4) return digits;
  for (std::size_t at = point; at > sign + 3; at -= 3) digits.insert(at - 3, at - 3 == sign ? "" : ",");
  return digits;
}

std::string number_of(const AmountValue& amount, double number) {
  if (amount.type == Type::ordinal) return grouped(decimal(number)) + std::string(ordinal_ending(number));
  return amount.role == AmountRole::fraction ? digits_of(amount, number) : number_in_words(number);
}

std::string_view unit_of_time(std::string_view symbol) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kWords = {{{"s", "second"},
                                                                                          {"min", "minute"},
                                                                                          {"h", "hour"},
                                                                                          {"d", "day"},
                                                                                          {"wk", "week"},
                                                                                          {"mo", "month"},
                                                                                          {"yr", "year"}}};
  for (const auto& [known, word] : kWords) {
    if (known == symbol) return word;
  }
  return symbol;
}

std::string unit_in_words(const AmountValue& amount) {
  if (amount.type == Type::duration) {
    const bool one = !is_interval(amount) && stated_end(amount) == 1;
    return " " + std::string(unit_of_time(amount.unit)) + (one ? "" : "s");
  }
  if (amount.unit == "deg") return " degrees";
  const bool written = amount.type == Type::percent || (amount.type == Type::quantity && amount.unit != "magnitude");
  return written ? " " + amount.unit : std::string();
}

}  // namespace

std::string number_in_words(double number) {
  static constexpr std::array<std::pair<double, std::string_view>, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const auto& [scale, name] : kScales) {
    // Only where at most three decimals say it all.
    if (std::abs(number) >= scale && std::fmod(number, scale / 1000) == 0)
      return decimal(number / scale) + std::string(name);
  }
  return grouped(decimal(number));
}

std::string amount_in_words(const AmountValue& signed_amount) {
  const AmountValue amount = without_sign(signed_amount);
  std::string text;
  if (signed_amount.role == AmountRole::rise) text = "a rise of ";
  if (signed_amount.role == AmountRole::fall) text = "a fall of ";
  if (amount.unit == "magnitude") text += "magnitude ";
  if (amount.hedge != Hedge::vague) text += hedge_prefix(amount.hedge);
  text += currency_prefix(amount);
  text += is_interval(amount) ? number_of(amount, amount.stated.lo) + "–" + number_of(amount, amount.stated.hi)
                              : number_of(amount, stated_end(amount));
  return text + unit_in_words(amount) + as_of_in_words(amount);
}

std::string_view name_of(Hedge hedge) {
  switch (hedge) {
    case Hedge::none: return "";
    case Hedge::at_least: return "at least";
    case Hedge::more_than: return "more than";
    case Hedge::up_to: return "up to";
    case Hedge::fewer_than: return "fewer than";
    case Hedge::nearly: return "nearly";
    case Hedge::about: return "about";
    case Hedge::vague: return "vague";
  }
  return "";
}

}  // namespace gainsay
