// Inside values/: dates whose year (or week) nobody states, as what they mean in each year, and how they relate.
#pragma once

#include "values/date_value.hpp"

namespace gainsay {

// Whether an unresolved date says at least its month or its weekday.
bool has_fields(const DateValue& date);

// Both unresolved.
Relation relate_fields(const DateValue& a, const DateValue& b, double widening);

// One unresolved, one resolved. `widening` minutes are added to each side of the resolved one.
Relation relate_fields_to_extent(const DateValue& unresolved, const DateValue& resolved, double widening);

// A date and a fiscal period: two fiscal ones are compared by their numbers, one with a civil date not at all.
Relation relate_fiscal(const DateValue& a, const DateValue& b);

}  // namespace gainsay
