// Amounts as canonical text.
//
//   [rise |fall ][hedge ][CUR ]number-or-[lo, hi][ unit][ as of DAY][ [outer lo, outer hi]]
//
// A place in an order is 3rd, a part of a whole 1/3. What fell is spelled without its sign: fall 5 %. The outer
// interval is written where it is not the one that the rest of the text stands for: 31000 is rounded to thousands and 10 km to
// kilometres by their form, 10 million is not rounded to ten millions. Its infinite end is "..".
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "values/amount_digits.hpp"
#include "values/amount_units.hpp"
#include "values/amount_value.hpp"

namespace gainsay {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string in_brackets(const AmountValue& amount, const Interval& interval) {
  const auto end = [&](double number) { return std::isinf(number) ? ".." : digits_of(amount, number); };
  return fmt::format("[{}, {}]", end(interval.lo), end(interval.hi));
}

// A number that is known by its canonical form only.
StatedNumber plain_number(double value) {
  const std::string text = decimal(value);
  const std::size_t point = std::min(text.find('.'), text.size() - 1);
  const int decimals = static_cast<int>(text.size() - 1 - point);
  const double last_digit = last_digit_of(value, decimals);
  return {value, last_digit, decimals > 0 || last_digit > 1};
}

// The outer interval that an amount which is no fall has by its form alone.
Interval outer_by_form(const AmountValue& amount) {
  const AmountKind kind{amount.type, amount.unit, amount.dimension, amount.role};
  if (amount.hedge == Hedge::vague) return amount.stated;
  if (amount.range) {
    return stated_range(kind, amount.hedge, plain_number(amount.stated.lo), plain_number(amount.stated.hi)).outer;
  }
  return stated_amount(kind, amount.hedge, plain_number(stated_end(amount))).outer;
}

std::string as_of_suffix(const AmountValue& amount) {
  return amount.as_of ? " as of " + iso_date(*amount.as_of) : std::string();
}

// --- reading back ----------------------------------------------------------------------------------------------

// Takes pieces off the front of canonical text.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  bool take(std::string_view piece) {
    if (!rest_.starts_with(piece)) return false;
    rest_.remove_prefix(piece.size());
    return true;
  }

  // "12.5", and of a place in an order or a part of a whole also what follows: "3rd", "1/3".
  std::optional<double> number(const AmountValue& amount) {
    const auto value = plain();
    if (!value) return std::nullopt;
    if (amount.type == Type::ordinal) return take(ordinal_ending(*value)) ? value : std::nullopt;
    if (amount.role != AmountRole::fraction) return value;
    const auto whole = take("/") ? plain() : std::nullopt;
    return whole && *whole > 0 ? std::optional(*value / *whole) : std::nullopt;
  }

  std::optional<Interval> interval(const AmountValue& amount) {
    if (!take("[")) return std::nullopt;
    const auto lo = take("..") ? std::optional(-kInfinity) : number(amount);
    if (!lo || !take(", ")) return std::nullopt;
    const auto hi = take("..") ? std::optional(kInfinity) : number(amount);
    if (!hi || !take("]") || *hi < *lo) return std::nullopt;
    return Interval{*lo, *hi};
  }

  std::string_view take_word() {
    const std::string_view word = rest_.substr(0, rest_.find(' '));
    rest_.remove_prefix(word.size());
    return word;
  }

  bool done() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

 private:
  std::optional<double> plain() {
    double value = 0;
    const auto end = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, std::chars_format::fixed);
    if (end.ec != std::errc() || std::isinf(value) || std::isnan(value)) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end.ptr - rest_.data()));
    return value;
  }

  std::string_view rest_;
};

// A part of a whole is told from a number by its stroke alone.
AmountRole take_role(Reader& reader, Type type) {
  if (reader.take(kRise)) return AmountRole::rise;
  if (reader.take(kFall)) return AmountRole::fall;
  const bool part = type == Type::number && reader.rest().find('/') != std::string_view::npos;
  return part ? AmountRole::fraction : AmountRole::level;
}

Hedge take_hedge(Reader& reader) {
  for (const Hedge hedge : {Hedge::at_least, Hedge::more_than, Hedge::up_to, Hedge::fewer_than, Hedge::nearly,
                            Hedge::about, Hedge::vague}) {
    if (reader.take(hedge_prefix(hedge))) return hedge;
  }
  return Hedge::none;
}

bool is_currency(std::string_view code) {
  if (code.size() != 3) return false;
  for (const char letter : code) {
    if (letter < 'A' || letter > 'Z') return false;
  }
  return true;
}

bool take_currency(Reader& reader, AmountValue& amount) {
  if (amount.type != Type::money) return true;
  amount.unit = std::string(reader.take_word());
  return is_currency(amount.unit) && reader.take(" ");
}

bool take_numbers(Reader& reader, AmountValue& amount) {
  if (reader.rest().starts_with('[')) {
    const auto interval = reader.interval(amount);
    if (!interval) return false;
    amount.range = amount.hedge != Hedge::vague;
    amount.stated = *interval;
    return amount.hedge == Hedge::none || amount.hedge == Hedge::about || amount.hedge == Hedge::vague;
  }
  const auto number = reader.number(amount);
  if (!number || amount.hedge == Hedge::vague) return false;
  amount.stated = stated_amount({amount.type, {}, {}}, amount.hedge, {*number, 1, false}).stated;
  return true;
}

bool take_unit(Reader& reader, AmountValue& amount) {
  if (amount.type == Type::percent) {
    if (!reader.take(" ")) return false;
    amount.unit = std::string(reader.take_word());
    return amount.unit == "%" || amount.unit == "pp";
  }
  if (amount.type != Type::quantity && amount.type != Type::duration) return true;
  if (!reader.take(" ")) return false;
  const Unit* unit = unit_of(reader.take_word());
  if (unit == nullptr || (unit->dimension == kTime) != (amount.type == Type::duration)) return false;
  amount.unit = unit->symbol;
  amount.dimension = unit->dimension;
  return true;
}

bool take_as_of(Reader& reader, AmountValue& amount) {
  if (amount.type != Type::age || !reader.take(" as of ")) return true;
  const auto day = parse_timestamp(reader.take_word());
  if (!day) return false;
  amount.as_of = day->day();
  return true;
}

bool take_outer(Reader& reader, AmountValue& amount) {
  amount.outer = outer_by_form(amount);
  if (reader.done()) return true;
  if (!reader.take(" ")) return false;
  const auto outer = reader.interval({});
  if (!outer || !contains(*outer, amount.stated)) return false;
  amount.outer = *outer;
  return true;
}

}  // namespace

std::string canonical_amount(const AmountValue& signed_amount) {
  const AmountValue amount = without_sign(signed_amount);
  std::string text = role_prefix(signed_amount) + hedge_prefix(amount.hedge) + currency_prefix(amount);
  text += is_interval(amount) ? in_brackets(amount, amount.stated) : digits_of(amount, stated_end(amount));
  if (!amount.unit.empty() && amount.type != Type::money) text += " " + amount.unit;
  text += as_of_suffix(amount);
  if (amount.outer != outer_by_form(amount)) text += " " + in_brackets({}, amount.outer);
  return text;
}

Result<AmountValue> read_canonical_amount(const ValueType& type, std::string_view text) {
  AmountValue amount;
  amount.type = type.type;
  Reader reader(text);
  const AmountRole role = take_role(reader, type.type);
  amount.role = role == AmountRole::fall ? AmountRole::rise : role;
  amount.hedge = take_hedge(reader);
  const bool read = take_currency(reader, amount) && take_numbers(reader, amount) && take_unit(reader, amount) &&
                    take_as_of(reader, amount) && take_outer(reader, amount) && reader.done() &&
                    (amount.role != AmountRole::rise || amount.stated.lo >= 0);
  if (role == AmountRole::fall) {
    amount.role = role;
    amount = mirrored(std::move(amount));
  }
  // Only one spelling is canonical: "017" reads, and is not.
  if (!read || (!type.detail.empty() && type.detail != amount.dimension) || canonical_amount(amount) != text) {
    return failure({}, fmt::format("\"{}\" is no {}", text, describe(type)));
  }
  return amount;
}

}  // namespace gainsay
