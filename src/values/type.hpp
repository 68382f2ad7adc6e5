// The types of answers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

enum class Type { date, clock, duration, number, ordinal, percent, money, quantity, age, person, organisation, place, yesno, category };

// A type as a rule names it: `date`, `quantity(length)`, or the name of a vocabulary category.
struct ValueType {
  Type type = Type::number;
  std::string detail;  // the dimension of a quantity (empty: any), the name of a category; else empty

  bool operator==(const ValueType&) const = default;
};

// "date", "quantity(length)", "capital".
std::string describe(const ValueType& type);

// The type of that name; nothing where it is no built-in type (then it may be a category).
std::optional<ValueType> built_in_type(std::string_view name);

// Names of the built-in types, for hints.
std::vector<std::string> built_in_type_names();

// Whether values of the type lie on a line (so that "grows", tolerances and intervals mean something).
bool is_ordered(Type type);

}  // namespace gainsay
