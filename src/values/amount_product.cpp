// Numbers times the scale or unit behind them.
#include <cmath>
#include <cstdlib>
#include <limits>

#include <fmt/format.h>

#include "values/amount_number.hpp"

namespace gainsay {

double product(double value, double scale) {
  const double near = value * scale;
  // Nearly every number is one of thousandths, which its own 15 digits spell where they are that many at most, and no
  // other number of 15 digits is as near as one that differs in the last bit.
  const double thousandths = std::nearbyint(near * 1000);
  const double decimal = thousandths / 1000;
  const bool is_decimal = std::abs(near - decimal) <= std::abs(near) * std::numeric_limits<double>::epsilon();
  if (is_decimal && std::abs(thousandths) < 1e15) return decimal;
  return std::strtod(fmt::format("{:.15g}", near).c_str(), nullptr);
}

ReadNumber with_scale(ReadNumber number, double scale) {
  number.number.value = product(number.number.value, scale);
  number.number.last_digit *= scale;
  number.number.rounded = true;
  number.scale *= scale;
  return number;
}

}  // namespace gainsay
