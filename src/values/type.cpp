#include "values/type.hpp"

#include <utility>

#include "values/amount_units.hpp"
#include "values/value.hpp"

namespace gainsay {
namespace {

constexpr std::array<std::pair<Type, std::string_view>, 13> kBuiltIn = {{{Type::date, "date"},
                                                                         {Type::clock, "clock"},
                                                                         {Type::duration, "duration"},
                                                                         {Type::number, "number"},
                                                                         {Type::ordinal, "ordinal"},
                                                                         {Type::percent, "percent"},
                                                                         {Type::money, "money"},
                                                                         {Type::quantity, "quantity"},
                                                                         {Type::age, "age"},
                                                                         {Type::person, "person"},
                                                                         {Type::organisation, "organisation"},
                                                                         {Type::place, "place"},
                                                                         {Type::yesno, "yesno"}}};

std::string quantity_of(std::string_view dimension) { return "quantity(" + std::string(dimension) + ")"; }

}  // namespace

std::string describe(const ValueType& type) {
  if (type.type == Type::category) return type.detail;
  for (const auto& [known, name] : kBuiltIn) {
    if (known != type.type) continue;
    return type.detail.empty() ? std::string(name) : std::string(name) + "(" + type.detail + ")";
  }
  return {};
}

std::optional<ValueType> built_in_type(std::string_view name) {
  for (const std::string& dimension : dimensions()) {
    if (name == quantity_of(dimension)) return ValueType{Type::quantity, dimension};
  }
  for (const auto& [type, known] : kBuiltIn) {
    if (known == name) return ValueType{type, {}};
  }
  return std::nullopt;
}

std::vector<std::string> built_in_type_names() {
  std::vector<std::string> names;
  for (const auto& [type, name] : kBuiltIn) {
    names.emplace_back(name);
    if (type != Type::quantity) continue;
    for (const std::string& dimension : dimensions()) names.push_back(quantity_of(dimension));
  }
  return names;
}

bool is_ordered(Type type) {
  switch (type) {
    case Type::date:
    case Type::duration:
    case Type::number:
    case Type::ordinal:
    case Type::percent:
    case Type::money:
    case Type::quantity:
    case Type::age: return true;
    case Type::clock:
    case Type::person:
    case Type::organisation:
    case Type::place:
    case Type::yesno:
    case Type::category: return false;
  }
  return false;
}

namespace {

struct TypeOf {
  ValueType operator()(const DateValue&) const { return {Type::date, {}}; }
  ValueType operator()(const ClockValue&) const { return {Type::clock, {}}; }
  ValueType operator()(const AmountValue& amount) const {
    return {amount.type, amount.type == Type::quantity ? amount.dimension : std::string()};
  }
  ValueType operator()(const PersonValue&) const { return {Type::person, {}}; }
  ValueType operator()(const OrganisationValue&) const { return {Type::organisation, {}}; }
  ValueType operator()(const PlaceValue&) const { return {Type::place, {}}; }
  ValueType operator()(const CategoryValue& category) const { return {Type::category, category.category}; }
  ValueType operator()(YesNo) const { return {Type::yesno, {}}; }
};

}  // namespace

ValueType type_of(const Value& value) { return std::visit(TypeOf{}, value); }

}  // namespace gainsay
