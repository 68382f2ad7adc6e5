#include "values/difference.hpp"

#include <array>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "text/tokens.hpp"
#include "values/amount_units.hpp"
#include "values/amount_value.hpp"
#include "values/amount_words.hpp"
#include "values/date_in_words.hpp"
#include "values/date_lexicon.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {
namespace {

using Clauses = std::vector<std::string>;

// --- amounts -------------------------------------------------------------------------------------------------

// The one number that an amount states; ranges and bounds state none that could be a slip of another.
std::optional<double> stated_number(const AmountValue& amount) {
  const bool point = amount.stated.lo == amount.stated.hi;
  if (!point || (amount.hedge != Hedge::none && amount.hedge != Hedge::about)) return std::nullopt;
  return amount.stated.lo;
}

bool nearly_same(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

struct Factor {
  double factor;
  std::string_view words;
};

// A lost or added zero, and thousands for units.
constexpr std::array kFactors = {Factor{10, "ten"}, Factor{100, "a hundred"}, Factor{1000, "a thousand"},
                                 Factor{1e6, "a million"}};

void explain_by_factor(const AmountValue& first, const AmountValue& second, double a, double b, Clauses& clauses) {
  if (a == 0 || b == 0) return;
  for (const auto& [factor, words] : kFactors) {
    if (nearly_same(a, b * factor))
      clauses.push_back(fmt::format("{} is {} times {}", amount_in_words(first), words, amount_in_words(second)));
    if (nearly_same(b, a * factor))
      clauses.push_back(fmt::format("{} is {} times {}", amount_in_words(second), words, amount_in_words(first)));
  }
}

constexpr double kLargestWithDigits = 1e15;

// The digits of a whole number; nothing for any other.
std::optional<std::string> digits_of(double number) {
  if (number < 0 || number >= kLargestWithDigits || std::floor(number) != number) return std::nullopt;
  return fmt::format("{:.0f}", number);
}

void explain_by_digits(const AmountValue& first, const AmountValue& second, double a, double b, Clauses& clauses) {
  auto left = digits_of(a), right = digits_of(b);
  if (!left || !right || left->size() != right->size()) return;
  for (std::size_t at = 0; at + 1 < left->size(); ++at) {
    std::string exchanged = *left;
    std::swap(exchanged[at], exchanged[at + 1]);
    if (exchanged != *right) continue;
    clauses.push_back(fmt::format("{} is {} with two neighbouring digits exchanged", amount_in_words(first),
                                  amount_in_words(second)));
    return;
  }
}

// Two measures that are taken for one another in news.
constexpr std::array<std::array<std::string_view, 2>, 13> kMistakenUnits = {{{"mi", "km"},
                                                                            {"ft", "m"},
                                                                            {"in", "cm"},
                                                                            {"nmi", "km"},
                                                                            {"mi²", "km²"},
                                                                            {"ft²", "m²"},
                                                                            {"acre", "ha"},
                                                                            {"lb", "kg"},
                                                                            {"ton", "shortton"},
                                                                            {"gal", "L"},
                                                                            {"mph", "km/h"},
                                                                            {"kn", "km/h"},
                                                                            {"°F", "°C"}}};

AmountValue in_unit(AmountValue amount, std::string_view unit) {
  amount.unit = unit;
  return amount;
}

// "12 km" and "12 mi": the number survived, the unit did not.
void explain_by_same_number(const AmountValue& first, const AmountValue& second, double a, double b, Clauses& clauses) {
  if (first.unit == second.unit || !nearly_same(a, b)) return;
  clauses.push_back(fmt::format("the number is the same, only the unit differs: {} and {}", amount_in_words(first),
                                amount_in_words(second)));
}

// "12 km" and "19 km": the second is 12 miles.
void explain_by_unit(const AmountValue& first, const AmountValue& second, double a, double b, Clauses& clauses) {
  if (first.unit != second.unit) return;
  constexpr double kRounding = 0.02;
  auto is_in = [&](double number, std::string_view written, std::string_view meant, double other) {
    // What was written as `written` and meant as `meant`.
    const double told = converted(number, meant, written).value_or(number);
    return std::abs(told - other) <= kRounding * std::abs(other);
  };
  for (const auto& [one, another] : kMistakenUnits) {
    for (const auto& [written, meant] : {std::pair(one, another), std::pair(another, one)}) {
      if (first.unit != written) continue;
      if (is_in(a, written, meant, b))
        clauses.push_back(fmt::format("{} is about {}: one unit may stand for the other",
                                      amount_in_words(in_unit(first, meant)), amount_in_words(second)));
      if (is_in(b, written, meant, a))
        clauses.push_back(fmt::format("{} is about {}: one unit may stand for the other",
                                      amount_in_words(in_unit(second, meant)), amount_in_words(first)));
    }
  }
}

Clauses explain(const AmountValue& first, const AmountValue& second) {
  Clauses clauses;
  const auto a = stated_number(first), b = stated_number(second);
  if (!a || !b) return clauses;
  if (first.type == Type::quantity && first.dimension == second.dimension) {
    explain_by_same_number(first, second, *a, *b, clauses);
    explain_by_unit(first, second, *a, *b, clauses);
  }
  if (first.unit != second.unit) return clauses;
  explain_by_factor(first, second, *a, *b, clauses);
  explain_by_digits(first, second, *a, *b, clauses);
  return clauses;
}

// --- dates ---------------------------------------------------------------------------------------------------

// The one day that a date names; nothing for anything longer or unresolved.
std::optional<Day> day_named(const DateValue& date) {
  if (!date.extent || date.granularity > Granularity::day || date.reading != Reading::within) return std::nullopt;
  if (std::isinf(date.extent->core.lo) || std::isinf(date.extent->core.hi)) return std::nullopt;
  const Day day = first_day(date.extent->core);
  if (last_day(date.extent->core) != day) return std::nullopt;
  return day;
}

// The weekday that is written in a mention: "Tuesday, 3 May".
std::optional<int> weekday_written(std::string_view mention) {
  for (const Token& token : tokenise(mention)) {
    const DateWord* meaning = date_lexicon(Lexicon::english()).find(token);
    if (meaning && meaning->weekday > 0) return meaning->weekday;
  }
  return std::nullopt;
}

std::string day_in_words(Day day) { return interval_in_words(days(day, day)); }

// "Tuesday, 3 May" was no Tuesday; perhaps the other's date is.
void explain_by_weekday(const StatedValue& first, Day own, std::optional<Day> other, Clauses& clauses) {
  const auto kept = false_weekday(std::get<DateValue>(first.value));
  const auto written = kept ? kept : weekday_written(first.mention);
  if (!written || *written == weekday(own)) return;
  const std::string word(weekday_in_words(*written));
  const bool fits = other && weekday(*other) == *written;
  clauses.push_back(fmt::format("{} is a {}, not a {}{}", day_in_words(own), weekday_in_words(weekday(own)), word,
                                fits ? fmt::format("; {} is one", day_in_words(*other)) : ""));
}

bool is_a_year_apart(const CivilDate& a, const CivilDate& b) {
  return std::abs(a.year - b.year) == 1 && a.month == b.month && a.day == b.day;
}

// 3 April and 4 March are both written 03/04 by somebody.
bool day_and_month_exchanged(const CivilDate& a, const CivilDate& b) {
  return a.year == b.year && a.day == b.month && a.month == b.day && a.day != a.month;
}

void explain_days(const StatedValue& first, const StatedValue& second, Day a, Day b, Clauses& clauses) {
  explain_by_weekday(first, a, b, clauses);
  explain_by_weekday(second, b, a, clauses);
  const CivilDate one = civil_date(a), other = civil_date(b);
  if (is_a_year_apart(one, other)) clauses.emplace_back("the same day, a year apart");
  if (day_and_month_exchanged(one, other)) clauses.emplace_back("day and month may be exchanged");
  if (std::abs(a - b) == 7)
    clauses.push_back(fmt::format("both are a {}, a week apart", weekday_in_words(weekday(a))));
}

// The same month of two years that follow one another.
bool same_month_a_year_apart(const DateValue& a, const DateValue& b) {
  if (a.granularity != Granularity::month || b.granularity != Granularity::month || !a.extent || !b.extent) return false;
  if (a.modifier != b.modifier || a.reading != b.reading || a.reading != Reading::within) return false;
  return is_a_year_apart(civil_date(first_day(a.extent->core)), civil_date(first_day(b.extent->core)));
}

Clauses explain(const StatedValue& first, const StatedValue& second, const DateValue& one, const DateValue& other) {
  Clauses clauses;
  const auto a = day_named(one), b = day_named(other);
  if (a && b) {
    explain_days(first, second, *a, *b, clauses);
  } else {
    if (a) explain_by_weekday(first, *a, std::nullopt, clauses);
    if (b) explain_by_weekday(second, *b, std::nullopt, clauses);
    if (same_month_a_year_apart(one, other)) clauses.emplace_back("the same month, a year apart");
  }
  return clauses;
}

}  // namespace

std::vector<std::string> explain_difference(const StatedValue& first, const StatedValue& second) {
  if (relate(first.value, second.value).kind != RelationKind::disjoint) return {};
  const auto* amount = std::get_if<AmountValue>(&first.value);
  const auto* other_amount = std::get_if<AmountValue>(&second.value);
  if (amount && other_amount) return explain(*amount, *other_amount);
  const auto* date = std::get_if<DateValue>(&first.value);
  const auto* other_date = std::get_if<DateValue>(&second.value);
  if (date && other_date) return explain(first, second, *date, *other_date);
  return {};
}

std::optional<std::string> contradiction_in(const Value& value) {
  const auto* date = std::get_if<DateValue>(&value);
  const auto written = date ? false_weekday(*date) : std::nullopt;
  if (!written) return std::nullopt;
  const Day day = first_day(date->extent->core);
  return fmt::format("{} is a {}, not a {}", day_in_words(day), weekday_in_words(weekday(day)),
                     weekday_in_words(*written));
}

}  // namespace gainsay
