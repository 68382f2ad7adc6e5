// Inside values/: units of measure by their symbols. (The words for them are in the lexicon.)
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

// A value in the unit is `factor` × value + `offset` in the unit that its dimension is compared in.
struct Unit {
  std::string_view symbol;
  std::string_view dimension;
  double factor = 1;
  double offset = 0;
};

// The dimension of durations, which are a type of their own and no quantities.
inline constexpr std::string_view kTime = "time";

std::span<const Unit> all_units();

// Nothing where the symbol is no unit.
const Unit* unit_of(std::string_view symbol);

// The unit of one measured per another: "km" and "h" make km/h, "bbl" and "d" barrels a day; nothing where nobody uses
// it.
const Unit* unit_per(std::string_view symbol, std::string_view time);

// The dimensions of quantities, in the order in which they are listed to people.
const std::vector<std::string>& dimensions();
bool is_dimension(std::string_view name);

// An amount of one unit in another of its dimension; nothing for units of different dimensions.
std::optional<double> converted(double amount, std::string_view from, std::string_view to);

}  // namespace gainsay
