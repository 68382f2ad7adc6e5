// Inside values/: the pieces that both spellings of an amount are made of.
#pragma once

#include <string>
#include <string_view>

#include "values/value.hpp"

namespace gainsay {

// What stands before a rise and a fall.
inline constexpr std::string_view kRise = "rise ", kFall = "fall ";

// "rise ", "fall "; "about "; "USD "; empty where there is nothing to say.
std::string role_prefix(const AmountValue& amount);
std::string hedge_prefix(Hedge hedge);
std::string currency_prefix(const AmountValue& amount);

// The shortest decimal form that reads back as the same number.
std::string decimal(double number);

// "st", "nd", "rd", "th"
std::string_view ordinal_ending(double number);

// The number as the amount's type writes it: "12.5", "3rd", "1/3".
std::string digits_of(const AmountValue& amount, double number);

// A fall as the rise by as much, anything else as it is.
AmountValue without_sign(const AmountValue& amount);

// The one number that a hedge is about, of an amount without sign.
double stated_end(const AmountValue& amount);

// Whether it is spelled with both its ends.
bool is_interval(const AmountValue& amount);

}  // namespace gainsay
