#include "compare/bounds.hpp"

#include <cmath>
#include <cstdint>
#include <string>

#include <fmt/format.h>

#include "support/calendar.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// Whole numbers carry no ".0": one form for each number, and the one that people write.
Json number_json(double number) {
  constexpr double kExact = 9007199254740992.0;  // 2^53: below it every whole double is exact
  if (std::floor(number) == number && std::abs(number) < kExact) return static_cast<std::int64_t>(number);
  return number;
}

// 09:30; what runs past midnight is a time of the next day.
std::string clock_time(long long minute) {
  constexpr long long kHour = 60, kDay = 24 * kHour;
  const long long of_day = minute == kDay ? kDay : (minute % kDay + kDay) % kDay;
  return fmt::format("{:02}:{:02}", of_day / kHour, of_day % kHour);
}

}  // namespace

std::optional<Bounds> bounds_of(const Value& value) {
  if (const auto* date = std::get_if<DateValue>(&value)) {
    if (!date->extent) return std::nullopt;
    return Bounds{date->extent->core, date->extent->outer};
  }
  if (const auto* clock = std::get_if<ClockValue>(&value)) return Bounds{clock->stated, clock->outer};
  if (const auto* amount = std::get_if<AmountValue>(&value)) return Bounds{amount->stated, amount->outer};
  return std::nullopt;
}

Json bound_json(std::optional<double> end, Type type) {
  if (!end || !std::isfinite(*end)) return nullptr;
  if (type == Type::date) return iso_date_time(static_cast<Minute>(std::llround(*end)));
  if (type == Type::clock) return clock_time(std::llround(*end));
  return number_json(*end);
}

}  // namespace gainsay
