// Sends each value to those who know how its type is spelled.
#include "values/spelling.hpp"

#include <fmt/format.h>

#include "values/amount_value.hpp"
#include "values/clock_value.hpp"
#include "values/date_value.hpp"
#include "values/organisation_value.hpp"
#include "values/person_value.hpp"
#include "values/place_value.hpp"

namespace gainsay {
namespace {

std::string answer_word(YesNo answer) { return answer == YesNo::yes ? "yes" : "no"; }

struct Canonical {
  std::string operator()(const DateValue& date) const { return canonical_date(date); }
  std::string operator()(const ClockValue& clock) const { return canonical_clock(clock); }
  std::string operator()(const AmountValue& amount) const { return canonical_amount(amount); }
  std::string operator()(const PersonValue& person) const { return canonical_person(person); }
  std::string operator()(const OrganisationValue& named) const { return canonical_organisation(named); }
  std::string operator()(const PlaceValue& place) const { return canonical_place(place); }
  std::string operator()(const CategoryValue& category) const { return category.name; }
  std::string operator()(YesNo answer) const { return answer_word(answer); }
};

struct InWords {
  std::string operator()(const DateValue& date) const { return date_in_words(date); }
  std::string operator()(const ClockValue& clock) const { return clock_in_words(clock); }
  std::string operator()(const AmountValue& amount) const { return amount_in_words(amount); }
  std::string operator()(const PersonValue& person) const { return canonical_person(person); }
  std::string operator()(const OrganisationValue& named) const { return canonical_organisation(named); }
  std::string operator()(const PlaceValue& place) const { return canonical_place(place); }
  std::string operator()(const CategoryValue& category) const { return category.name; }
  std::string operator()(YesNo answer) const { return answer_word(answer); }
};

template <class Read>
Result<Value> as_value(Result<Read> read) {
  if (!read) return Failure(std::move(read.error()));
  return Value(std::move(*read));
}

Result<Value> read_answer(std::string_view text) {
  for (const YesNo answer : {YesNo::no, YesNo::yes}) {
    if (text == answer_word(answer)) return Value(answer);
  }
  return failure({}, fmt::format("\"{}\" is neither yes nor no", text));
}

Result<Value> read_category(const ValueType& type, std::string_view text) {
  if (text.empty()) return failure({}, fmt::format("a name of a {} cannot be empty", describe(type)));
  return Value(CategoryValue{type.detail, std::string(text)});
}

}  // namespace

std::string canonical(const Value& value) { return std::visit(Canonical{}, value); }

std::vector<std::string> canonical_alternatives(const Value& value) {
  const auto* date = std::get_if<DateValue>(&value);
  return date ? canonical_date_alternatives(*date) : std::vector<std::string>();
}

Result<Value> read_canonical(const ValueType& type, std::string_view text,
                             const std::vector<std::string>& alternatives) {
  switch (type.type) {
    case Type::date: return as_value(read_canonical_date(text, alternatives));
    case Type::clock: return as_value(read_canonical_clock(text));
    case Type::duration:
    case Type::number:
    case Type::ordinal:
    case Type::percent:
    case Type::money:
    case Type::quantity:
    case Type::age: return as_value(read_canonical_amount(type, text));
    case Type::person: return as_value(read_canonical_person(text));
    case Type::organisation: return as_value(read_canonical_organisation(text));
    case Type::place: return as_value(read_canonical_place(text));
    case Type::yesno: return read_answer(text);
    case Type::category: return read_category(type, text);
  }
  return failure({}, fmt::format("\"{}\" is of no known type", text));
}

std::string in_words(const Value& value) { return std::visit(InWords{}, value); }

}  // namespace gainsay
