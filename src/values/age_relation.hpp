// Inside values/: ages, which are compared by the birth dates that they allow.
#pragma once

#include <optional>

#include "values/relation.hpp"

namespace gainsay {

// Both values are ages. Where one of them is undated, ages one year apart are compatible.
Relation relate_ages(const AmountValue& a, const AmountValue& b, const Tolerance& tolerance);

// In minutes of birth; nothing for an undated age, which lies nowhere on the line.
std::optional<Extents> age_extents(const AmountValue& age, const Tolerance& tolerance);

}  // namespace gainsay
