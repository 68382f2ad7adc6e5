#include "values/date_telling.hpp"

#include <cstdlib>

#include "values/date_nearby.hpp"

namespace gainsay {

namespace {

// How many years a date that states its year lies from the publication; nothing for one that states none.
std::optional<int> years_away(const DateExpression& date, int published) {
  const auto* calendar = std::get_if<CalendarDate>(&date.node);
  if (!calendar || !calendar->fields.year) return std::nullopt;
  return std::abs(*calendar->fields.year - published);
}

// "May 2" a few days from the publication.
bool is_beside(const DateFields& fields, Day published) {
  constexpr Day kBeside = 30;
  if (fields.year || !fields.month || !fields.day) return false;
  const CivilDate nearest{year_of_day(fields, published), *fields.month, *fields.day};
  return is_valid(nearest) && std::abs(day_number(nearest) - published) <= kBeside;
}

bool looks_from_publication(const DateExpression& date, Day published) {
  if (const auto* calendar = std::get_if<CalendarDate>(&date.node))
    return (calendar->fields.weekday && !calendar->fields.year) || is_beside(calendar->fields, published);
  return std::holds_alternative<ShiftedUnit>(date.node) || std::holds_alternative<UnitsAgo>(date.node) ||
         std::holds_alternative<ShiftedName>(date.node);
}

}  // namespace

Telling telling_of(const std::vector<const DateExpression*>& dates, const RecogniseContext& context) {
  if (context.policies.anchor == AnchorPolicy::narrative) return Telling::history;
  if (context.policies.anchor == AnchorPolicy::news || !context.anchor) return Telling::news;
  const Day published = context.anchor->day();
  constexpr int kFar = 2, kFewest = 3, kFewestBesideDeictic = 5;
  int far = 0, near = 0, deictic = 0;
  for (const DateExpression* date : dates) {
    const auto away = years_away(*date, civil_date(published).year);
    if (away && *away >= kFar) ++far;
    if (away && *away < kFar) ++near;
    if (looks_from_publication(*date, published)) ++deictic;
  }
  // "On Friday" and "last week" are written by who counts from the publication; a recent year is told by both.
  const int fewest = deictic > 0 ? kFewestBesideDeictic : kFewest;
  return far >= fewest && far > near + deictic && far > 2 * deictic ? Telling::history : Telling::news;
}

}  // namespace gainsay
