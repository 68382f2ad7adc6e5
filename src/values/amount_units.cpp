#include "values/amount_units.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/folded_set.hpp"

namespace gainsay {
namespace {

constexpr double kMile = 1609.344, kFoot = 0.3048, kInch = 0.0254, kYard = 0.9144;
constexpr double kPound = 0.45359237, kGallon = 3.785411784, kHour = 3600, kDay = 86400;
constexpr double kYear = 365.2425 * kDay;  // the mean year of the calendar, and its twelfth
constexpr double kFahrenheit = 5.0 / 9;

constexpr std::array kUnits = {
    Unit{"km", "length", 1000},
    Unit{"m", "length", 1},
    Unit{"dm", "length", 0.1},
    Unit{"cm", "length", 0.01},
    Unit{"mm", "length", 0.001},
    Unit{"µm", "length", 1e-6},
    Unit{"nm", "length", 1e-9},
    Unit{"mi", "length", kMile},
    Unit{"yd", "length", kYard},
    Unit{"ft", "length", kFoot},
    Unit{"in", "length", kInch},
    Unit{"nmi", "length", 1852},
    Unit{"ly", "length", 9.4607304725808e15},
    Unit{"km²", "area", 1e6},
    Unit{"m²", "area", 1},
    Unit{"cm²", "area", 1e-4},
    Unit{"ha", "area", 1e4},
    Unit{"acre", "area", 4046.8564224},
    Unit{"mi²", "area", kMile * kMile},
    Unit{"yd²", "area", kYard * kYard},
    Unit{"ft²", "area", kFoot * kFoot},
    Unit{"in²", "area", kInch * kInch},
    Unit{"L", "volume", 1},
    Unit{"hL", "volume", 100},
    Unit{"dL", "volume", 0.1},
    Unit{"cL", "volume", 0.01},
    Unit{"mL", "volume", 0.001},
    Unit{"m³", "volume", 1000},
    Unit{"cm³", "volume", 0.001},
    Unit{"km³", "volume", 1e12},
    Unit{"ft³", "volume", kFoot * kFoot * kFoot * 1000},
    Unit{"in³", "volume", kInch * kInch * kInch * 1000},
    Unit{"yd³", "volume", kYard * kYard * kYard * 1000},
    Unit{"mi³", "volume", kMile * kMile * kMile * 1000},
    Unit{"gal", "volume", kGallon},
    Unit{"impgal", "volume", 4.54609},
    Unit{"qt", "volume", kGallon / 4},
    Unit{"pt", "volume", kGallon / 8},
    Unit{"cup", "volume", kGallon / 16},
    Unit{"floz", "volume", kGallon / 128},
    Unit{"tbsp", "volume", kGallon / 256},
    Unit{"tsp", "volume", kGallon / 768},
    Unit{"bbl", "volume", kGallon * 42},
    Unit{"bushel", "volume", 35.23907016688},
    Unit{"acre-ft", "volume", 4046.8564224 * kFoot * 1000},
    Unit{"kg", "mass", 1},
    Unit{"g", "mass", 0.001},
    Unit{"mg", "mass", 1e-6},
    Unit{"µg", "mass", 1e-9},
    Unit{"t", "mass", 1000},
    Unit{"kt", "mass", 1e6},
    Unit{"ton", "mass", 1000},  // a word of three measures; in the news of the world mostly the metric one
    Unit{"shortton", "mass", kPound * 2000},
    Unit{"longton", "mass", kPound * 2240},
    Unit{"lb", "mass", kPound},
    Unit{"oz", "mass", kPound / 16},
    Unit{"dr", "mass", kPound / 256},
    Unit{"ct", "mass", 0.0002},
    Unit{"°C", "temperature", 1, 273.15},
    Unit{"°F", "temperature", kFahrenheit, 273.15 - 32 * kFahrenheit},
    Unit{"K", "temperature", 1},
    Unit{"deg", "temperature", 1},  // of a scale that is not stated: a line of its own
    Unit{"km/h", "speed", 1 / 3.6},
    Unit{"mph", "speed", kMile / kHour},
    Unit{"kn", "speed", 1852 / kHour},
    Unit{"m/s", "speed", 1},
    Unit{"km/s", "speed", 1000},
    Unit{"cm/s", "speed", 0.01},
    Unit{"ft/s", "speed", kFoot},
    Unit{"bbl/d", "flow", kGallon * 42 / kDay},
    Unit{"L/s", "flow", 1},
    Unit{"L/min", "flow", 1.0 / 60},
    Unit{"L/h", "flow", 1 / kHour},
    Unit{"L/d", "flow", 1 / kDay},
    Unit{"m³/s", "flow", 1000},
    Unit{"m³/h", "flow", 1000 / kHour},
    Unit{"m³/d", "flow", 1000 / kDay},
    Unit{"ft³/s", "flow", kFoot * kFoot * kFoot * 1000},
    Unit{"ft³/d", "flow", kFoot * kFoot * kFoot * 1000 / kDay},
    Unit{"gal/min", "flow", kGallon / 60},
    Unit{"gal/h", "flow", kGallon / kHour},
    Unit{"gal/d", "flow", kGallon / kDay},
    Unit{"J", "energy", 1},
    Unit{"kJ", "energy", 1e3},
    Unit{"MJ", "energy", 1e6},
    Unit{"GJ", "energy", 1e9},
    Unit{"Wh", "energy", 3600},
    Unit{"kWh", "energy", 3.6e6},
    Unit{"MWh", "energy", 3.6e9},
    Unit{"GWh", "energy", 3.6e12},
    Unit{"TWh", "energy", 3.6e15},
    Unit{"cal", "energy", 4.184},
    Unit{"kcal", "energy", 4184},
    Unit{"BTU", "energy", 1055.05585262},
    Unit{"W", "power", 1},
    Unit{"kW", "power", 1e3},
    Unit{"MW", "power", 1e6},
    Unit{"GW", "power", 1e9},
    Unit{"TW", "power", 1e12},
    Unit{"hp", "power", 745.69987158227},
    Unit{"Pa", "pressure", 1},
    Unit{"hPa", "pressure", 100},
    Unit{"kPa", "pressure", 1000},
    Unit{"mbar", "pressure", 100},
    Unit{"psi", "pressure", 6894.757293168},
    Unit{"inHg", "pressure", 3386.389},
    Unit{"atm", "pressure", 101325},
    Unit{"magnitude", "magnitude", 1},
    Unit{"bit", "data", 0.125},
    Unit{"kbit", "data", 125},
    Unit{"Mbit", "data", 125e3},
    Unit{"Gbit", "data", 125e6},
    Unit{"B", "data", 1},
    Unit{"kB", "data", 1e3},
    Unit{"MB", "data", 1e6},
    Unit{"GB", "data", 1e9},
    Unit{"TB", "data", 1e12},
    Unit{"PB", "data", 1e15},
    Unit{"kbit/s", "data-rate", 125},
    Unit{"Mbit/s", "data-rate", 125e3},
    Unit{"Gbit/s", "data-rate", 125e6},
    Unit{"kB/s", "data-rate", 1e3},
    Unit{"MB/s", "data-rate", 1e6},
    Unit{"GB/s", "data-rate", 1e9},
    Unit{"°", "angle", 1},
    Unit{"rad", "angle", 57.29577951308232},
    Unit{"turn", "angle", 360},
    Unit{"Hz", "frequency", 1},
    Unit{"kHz", "frequency", 1e3},
    Unit{"MHz", "frequency", 1e6},
    Unit{"GHz", "frequency", 1e9},
    Unit{"A", "current", 1},
    Unit{"mA", "current", 1e-3},
    Unit{"V", "voltage", 1},
    Unit{"kV", "voltage", 1e3},
    Unit{"s", kTime, 1},
    Unit{"min", kTime, 60},
    Unit{"h", kTime, kHour},
    Unit{"d", kTime, kDay},
    Unit{"wk", kTime, 7 * kDay},
    Unit{"mo", kTime, kYear / 12},
    Unit{"yr", kTime, kYear},
};

// Rates that have a name of their own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kNamedRates = {
    {{"mi/h", "mph"}, {"nmi/h", "kn"}}};

using Index = FoldedMap<const Unit*, std::string_view>;

const Index& by_symbol() {
  static const Index index = [] {
    Index made;
    for (const Unit& unit : kUnits) made.emplace(unit.symbol, &unit);
    return made;
  }();
  return index;
}

}  // namespace

std::span<const Unit> all_units() { return kUnits; }

const Unit* unit_of(std::string_view symbol) {
  const auto found = by_symbol().find(symbol);
  return found == by_symbol().end() ? nullptr : found->second;
}

const Unit* unit_per(std::string_view symbol, std::string_view time) {
  const std::string rate = std::string(symbol) + "/" + std::string(time);
  for (const auto& [spelled, named] : kNamedRates) {
    if (spelled == rate) return unit_of(named);
  }
  return unit_of(rate);
}

const std::vector<std::string>& dimensions() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> made;
    for (const Unit& unit : kUnits) {
      if (unit.dimension != kTime && !std::count(made.begin(), made.end(), unit.dimension))
        made.emplace_back(unit.dimension);
    }
    return made;
  }();
  return names;
}

bool is_dimension(std::string_view name) {
  return std::find(dimensions().begin(), dimensions().end(), name) != dimensions().end();
}

std::optional<double> converted(double amount, std::string_view from, std::string_view to) {
  const Unit* own = unit_of(from);
  const Unit* other = unit_of(to);
  if (own == nullptr || other == nullptr || own->dimension != other->dimension) return std::nullopt;
  return (amount * own->factor + own->offset - other->offset) / other->factor;
}

}  // namespace gainsay
