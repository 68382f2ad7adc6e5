// The small words that the writer and the reader of the claim stream must spell alike. For compare/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/fact.hpp"

namespace gainsay {

inline constexpr std::string_view kArticleSchema = "gainsay.article/1";
inline constexpr std::string_view kFactSchema = "gainsay.fact/1";
inline constexpr std::string_view kClaimSchema = "gainsay.claim/1";

// "exact", "5%", "0.3", "2 days".
std::string tolerance_text(const Tolerance& tolerance);
std::optional<Tolerance> tolerance_from(std::string_view text);

// The built-in type of that name, else the category of that name.
ValueType type_from(std::string_view name);

// "date", "date(month)?": as type_text() writes the type of a slot.
SlotDefinition slot_from(std::string name, std::string type, SlotDefinition::Role role);

// The enumerator of that name; nothing if there is none. Enumerators count from 0 to `last` without a gap.
template <class Enum>
std::optional<Enum> enumerator_named(std::string_view name, Enum last) {
  for (int i = 0; i <= static_cast<int>(last); ++i)
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace gainsay
