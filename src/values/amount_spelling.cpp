// Amounts as canonical text and in words.
//
//   [hedge ][CUR ]number-or-[lo, hi][ unit][ as of DAY][ [outer lo, outer hi]]
//
// The outer interval is written where it is not the one that the rest of the text stands for: 31000 is rounded to
// thousands and 10 km to kilometres by their form, 10 million is not rounded to ten millions. Its infinite end is "..".
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "values/amount_value.hpp"
#include "values/date_value.hpp"

namespace gainsay {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// The shortest decimal form that reads back as the same number.
std::string decimal(double number) {
  if (std::isinf(number)) return "..";
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
  return {buffer.data(), end.ptr};
}

std::string in_brackets(const Interval& interval) {
  return fmt::format("[{}, {}]", decimal(interval.lo), decimal(interval.hi));
}

// The one number that a hedge is about.
double stated_end(const AmountValue& amount) {
  switch (amount.hedge) {
    case Hedge::up_to:
    case Hedge::fewer_than:
    case Hedge::nearly: return amount.stated.hi;
    case Hedge::none:
    case Hedge::at_least:
    case Hedge::more_than:
    case Hedge::about:
    case Hedge::vague: break;
  }
  return amount.stated.lo;
}

// A number that is known by its canonical form only.
StatedNumber plain_number(double value) {
  const std::string text = decimal(value);
  const std::size_t point = std::min(text.find('.'), text.size() - 1);
  const int decimals = static_cast<int>(text.size() - 1 - point);
  const double last_digit = last_digit_of(value, decimals);
  return {value, last_digit, decimals > 0 || last_digit > 1};
}

bool is_interval(const AmountValue& amount) { return amount.range || amount.hedge == Hedge::vague; }

// The outer interval that an amount has by its form alone.
Interval outer_by_form(const AmountValue& amount) {
  const AmountKind kind{amount.type, amount.unit, amount.dimension};
  if (amount.hedge == Hedge::vague) return amount.stated;
  if (amount.range) {
    return stated_range(kind, amount.hedge, plain_number(amount.stated.lo), plain_number(amount.stated.hi)).outer;
  }
  return stated_amount(kind, amount.hedge, plain_number(stated_end(amount))).outer;
}

std::string hedge_prefix(Hedge hedge) {
  return hedge == Hedge::none ? std::string() : std::string(name_of(hedge)) + " ";
}

std::string unit_prefix(const AmountValue& amount) {
  return amount.type == Type::money ? amount.unit + " " : std::string();
}

std::string unit_suffix(const AmountValue& amount) {
  if (amount.type == Type::percent || amount.type == Type::quantity) return " " + amount.unit;
  return {};
}

std::string as_of_suffix(const AmountValue& amount) {
  return amount.as_of ? " as of " + iso_date(*amount.as_of) : std::string();
}

std::string as_of_in_words(const AmountValue& amount) {
  if (!amount.as_of) return {};
  const auto day = read_canonical_date(iso_date(*amount.as_of), {});
  return day ? " on " + date_in_words(*day) : std::string();
}

// "31000" → "31,000"; digits after the point are left alone. Four digits stay together.
std::string grouped(std::string digits) {
  const std::size_t point = std::min(digits.find('.'), digits.size());
  if (point <= 4) return digits;
  for (std::size_t at = point; at > 3; at -= 3) digits.insert(at - 3, at - 3 == 0 ? "" : ",");
  return digits;
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

  std::optional<double> number() {
    if (take("..")) return kInfinity;
    double value = 0;
    const auto end = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, std::chars_format::fixed);
    if (end.ec != std::errc() || std::isinf(value) || std::isnan(value)) return std::nullopt;
    rest_.remove_prefix(static_cast<std::size_t>(end.ptr - rest_.data()));
    return value;
  }

  std::optional<Interval> interval() {
    if (!take("[")) return std::nullopt;
    const auto lo = number();
    if (!lo || !take(", ")) return std::nullopt;
    const auto hi = number();
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
  std::string_view rest_;
};

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
    const auto interval = reader.interval();
    if (!interval) return false;
    amount.range = amount.hedge != Hedge::vague;
    amount.stated = *interval;
    return amount.hedge == Hedge::none || amount.hedge == Hedge::about || amount.hedge == Hedge::vague;
  }
  const auto number = reader.number();
  if (!number || std::isinf(*number) || amount.hedge == Hedge::vague) return false;
  amount.stated = stated_amount({amount.type, {}, {}}, amount.hedge, {*number, 1, false}).stated;
  return true;
}

bool take_unit(Reader& reader, AmountValue& amount) {
  if (amount.type == Type::percent) {
    if (!reader.take(" ")) return false;
    amount.unit = std::string(reader.take_word());
    return amount.unit == "%" || amount.unit == "pp";
  }
  if (amount.type != Type::quantity) return true;
  if (!reader.take(" ")) return false;
  amount.unit = std::string(reader.take_word());
  amount.dimension = "length";
  return metres_of(amount.unit).has_value();
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
  const auto outer = reader.interval();
  if (!outer || !contains(*outer, amount.stated)) return false;
  amount.outer = *outer;
  return true;
}

}  // namespace

std::string canonical_amount(const AmountValue& amount) {
  std::string text = hedge_prefix(amount.hedge) + unit_prefix(amount);
  text += is_interval(amount) ? in_brackets(amount.stated) : decimal(stated_end(amount));
  text += unit_suffix(amount) + as_of_suffix(amount);
  if (amount.outer != outer_by_form(amount)) text += " " + in_brackets(amount.outer);
  return text;
}

Result<AmountValue> read_canonical_amount(const ValueType& type, std::string_view text) {
  AmountValue amount;
  amount.type = type.type;
  Reader reader(text);
  amount.hedge = take_hedge(reader);
  const bool read = take_currency(reader, amount) && take_numbers(reader, amount) && take_unit(reader, amount) &&
                    take_as_of(reader, amount) && take_outer(reader, amount) && reader.done();
  // Only one spelling is canonical: "017" reads, and is not.
  if (!read || (!type.detail.empty() && type.detail != amount.dimension) || canonical_amount(amount) != text) {
    return failure({}, fmt::format("\"{}\" is no {}", text, describe(type)));
  }
  return amount;
}

std::string number_in_words(double number) {
  static constexpr std::array<std::pair<double, std::string_view>, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  for (const auto& [scale, name] : kScales) {
    // Only where at most three decimals say it all.
    if (number >= scale && std::fmod(number, scale / 1000) == 0) return decimal(number / scale) + std::string(name);
  }
  return grouped(decimal(number));
}

std::string amount_in_words(const AmountValue& amount) {
  const std::string hedge = amount.hedge == Hedge::vague ? std::string() : hedge_prefix(amount.hedge);
  std::string text = hedge + unit_prefix(amount);
  text += is_interval(amount) ? number_in_words(amount.stated.lo) + "–" + number_in_words(amount.stated.hi)
                              : number_in_words(stated_end(amount));
  return text + unit_suffix(amount) + as_of_in_words(amount);
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
