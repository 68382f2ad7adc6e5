#include "values/date_told.hpp"

#include <algorithm>

#include "values/date_units.hpp"

namespace gainsay {

namespace {

// Further back nobody remembers; and an article of a million dates must not be looked through for each of them.
constexpr std::ptrdiff_t kRemembered = 200;

}  // namespace

std::optional<ToldDates::Unit> ToldDates::last() const {
  return told_.empty() ? std::nullopt : std::optional(told_.back());
}

std::optional<ToldDates::Unit> ToldDates::last(Granularity coarsest) const {
  const auto end = told_.rbegin() + std::min<std::ptrdiff_t>(kRemembered, std::ssize(told_));
  const auto found = std::find_if(told_.rbegin(), end, [&](const Unit& unit) { return unit.granularity <= coarsest; });
  return found == end ? std::nullopt : std::optional(*found);
}

std::optional<Day> ToldDates::quarter(std::optional<Day> anchor) const {
  const auto is_over = [&](Day first) {
    return !anchor || first_day(unit_around(Granularity::quarter, first, WeekStart::monday, 1)) <= *anchor;
  };
  const auto since_left = std::ssize(told_) - static_cast<std::ptrdiff_t>(left_quarters_at_);
  const auto end = told_.rbegin() + std::min<std::ptrdiff_t>(kRemembered, since_left);
  std::optional<Day> over, to_come;
  for (auto unit = told_.rbegin(); unit != end; ++unit) {
    if (unit->granularity != Granularity::quarter) continue;
    if (is_over(unit->first)) over = std::max(over.value_or(unit->first), unit->first);
    else if (!to_come) to_come = unit->first;
  }
  return over ? over : to_come;
}

}  // namespace gainsay
