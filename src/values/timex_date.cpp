#include "values/timex_date.hpp"

#include "values/date_resolve.hpp"
#include "values/date_units.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

// "earlier this month" is its begin, and "later this month" its end.
Modifier without_so_far(DateExpression& expression) {
  auto* unit = std::get_if<ShiftedUnit>(&expression.node);
  if (!unit || unit->so_far == SoFar::whole) return expression.modifier;
  const Modifier modifier = unit->so_far == SoFar::past ? Modifier::early : Modifier::late;
  unit->so_far = SoFar::whole;
  return modifier;
}

TimexMeaning spelled(const DateValue& date) {
  TimexMeaning meaning;
  if (date.extent) {
    meaning.point = TimexPoint{date.granularity, first_day(date.extent->core)};
    meaning.value = timex_unit(meaning.point->unit, meaning.point->first);
    return meaning;
  }
  meaning.value = timex_fields(date.fields);
  if (meaning.value.empty()) meaning.value = timex_unknown(date.granularity);
  return meaning;
}

}  // namespace

TimexMeaning timex_of(DateExpression expression, const RecogniseContext& context, const ClauseCues& cues) {
  const Modifier modifier = without_so_far(expression);
  const std::optional<DayPart> part = expression.part;
  expression.part.reset();
  expression.modifier = Modifier::none;
  expression.bound.reset();
  TimexMeaning meaning = spelled(resolve_date(expression, context, cues).value);
  meaning.modifier = timex_modifier(modifier);
  if (!part) return meaning;
  meaning.type = TimexType::time;
  meaning.value += timex_part(*part);
  return meaning;
}

}  // namespace gainsay
