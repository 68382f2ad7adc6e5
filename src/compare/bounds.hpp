// The ends of a value's interval as records show them: ISO date-times for dates, 09:30 for times of day, plain numbers for amounts. For
// compare/ and report/ only.
#pragma once

#include <optional>

#include <nlohmann/json.hpp>

#include "values/value.hpp"

namespace gainsay {

struct Bounds {
  Interval stated;  // what the value surely covers
  Interval outer;   // the widest it can mean

  bool operator==(const Bounds&) const = default;
};

// Nothing for values on no line: names, categories, yes/no, dates that are not resolved. An age is in years here.
std::optional<Bounds> bounds_of(const Value& value);

// One end: "2023-04-28T00:00" for a date, "09:30" for a time of day, 17 or 0.5 for an amount; null where it is infinite or absent.
nlohmann::ordered_json bound_json(std::optional<double> end, Type type);

}  // namespace gainsay
