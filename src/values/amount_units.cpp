// Units of length by their symbols, and the lines that amounts lie on. (The words for them are in the lexicon.)
#include <array>
#include <utility>

#include "values/amount_value.hpp"

namespace gainsay {

std::optional<double> metres_of(std::string_view symbol) {
  static constexpr std::array<std::pair<std::string_view, double>, 9> kUnits = {{{"km", 1000},
                                                                                 {"m", 1},
                                                                                 {"cm", 0.01},
                                                                                 {"mm", 0.001},
                                                                                 {"mi", 1609.344},
                                                                                 {"yd", 0.9144},
                                                                                 {"ft", 0.3048},
                                                                                 {"in", 0.0254},
                                                                                 {"nmi", 1852}}};
  for (const auto& [known, metres] : kUnits) {
    if (known == symbol) return metres;
  }
  return std::nullopt;
}

std::string line_of_amount(const AmountValue& amount) {
  switch (amount.type) {
    case Type::percent: return amount.unit == "pp" ? "percentage points" : "percent";
    case Type::money: return "money in " + amount.unit;
    case Type::quantity: return amount.dimension;
    case Type::number:
    case Type::age:
    case Type::date:
    case Type::clock:
    case Type::person:
    case Type::yesno:
    case Type::category: break;
  }
  return describe({amount.type, {}});
}

}  // namespace gainsay
