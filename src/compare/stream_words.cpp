#include "compare/stream_words.hpp"

#include <charconv>
#include <cmath>
#include <utility>

#include <fmt/format.h>

namespace gainsay {
namespace {

constexpr std::string_view kDays = " days";

bool strip_ending(std::string_view& text, std::string_view ending) {
  if (!text.ends_with(ending)) return false;
  text.remove_suffix(ending.size());
  return true;
}

}  // namespace

std::string tolerance_text(const Tolerance& tolerance) {
  switch (tolerance.kind) {
    case Tolerance::Kind::exact: return "exact";
    case Tolerance::Kind::absolute: return fmt::format("{}", tolerance.amount);
    case Tolerance::Kind::percent: return fmt::format("{}%", tolerance.amount);
    case Tolerance::Kind::days: return fmt::format("{}{}", tolerance.amount, kDays);
  }
  return "";
}

std::optional<Tolerance> tolerance_from(std::string_view text) {
  if (text == "exact") return Tolerance{};
  Tolerance tolerance{Tolerance::Kind::absolute, 0};
  if (strip_ending(text, "%")) tolerance.kind = Tolerance::Kind::percent;
  else if (strip_ending(text, kDays)) tolerance.kind = Tolerance::Kind::days;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), tolerance.amount);
  bool whole = error == std::errc() && end == text.data() + text.size();
  if (!whole || !std::isfinite(tolerance.amount) || tolerance.amount < 0) return std::nullopt;
  return tolerance;
}

ValueType type_from(std::string_view name) {
  if (auto type = built_in_type(name)) return *type;
  return ValueType{Type::category, std::string(name)};
}

SlotDefinition slot_from(std::string name, std::string type, SlotDefinition::Role role) {
  const bool optional = type.ends_with('?');
  if (optional) type.pop_back();
  const auto granularity = granularity_asked(type);
  return {std::move(name), granularity ? ValueType{Type::date, {}} : type_from(type), role, optional, granularity};
}

}  // namespace gainsay
