// Dates for tests: made from canonical text, or at random.
#pragma once

#include <initializer_list>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

#include "values/date_value.hpp"

namespace gainsay::tests {

// The date of a canonical text; a text that is none fails the test.
DateValue date(std::string_view canonical);

// Any date at all: units, their parts, ranges, open intervals, fields without a year, unresolved ones.
DateValue any_date(std::mt19937& random);

// A resolved date whose core and outer are equal and which is no since or until.
DateValue exact_date(std::mt19937& random);

}  // namespace gainsay::tests
