#include "values/timex_resolve.hpp"

#include <fmt/format.h>

#include <algorithm>

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

Day begin_of(Granularity unit, Day day, int offset = 0) {
  return first_day(unit_around(unit, day, WeekStart::monday, offset));
}

}  // namespace

TimexResolver::TimexResolver(const RecogniseContext& context, Telling telling) : dates_(context), telling_(telling) {}

TimexMeaning TimexResolver::resolve(const TimexExpression& expression, const ClauseCues& cues) {
  cues_ = cues;
  TimexMeaning found = std::visit([&](const auto& node) { return meaning(node); }, expression.node);
  if (found.modifier.empty()) found.modifier = expression.modifier;
  return found;
}

// "Compared with a year earlier" after "the nine months" means the year.
TimexMeaning TimexResolver::meaning(const FixedTimex& fixed) {
  if (fixed.value == "P9M" || fixed.value == "P6M") dates_.leave_quarters();
  return {fixed.type, fixed.value, {}};
}

TimexMeaning TimexResolver::meaning(const DateExpression& date) {
  DateExpression plain = date;
  const Modifier modifier = without_so_far(plain);
  plain.fiscal = false;
  plain.part.reset();
  plain.modifier = Modifier::none;
  plain.side = side_of(date, cues_);
  if (plain.bound) cues_.past = cues_.names = false;  // what lasts until then has yet to come
  plain.bound.reset();
  TimexMeaning found;
  const auto* told = std::get_if<ToldUnit>(&plain.node);
  if (!told || !told->last_day) found.modifier = timex_modifier(modifier);
  if (const auto* time = std::get_if<ClockTime>(&plain.node)) found.value = clock_of(*time);
  else if (const auto* part = std::get_if<PartOfToldDay>(&plain.node)) found.value = part_of(*part);
  else found.value = unit_of(plain) + std::string(date.part ? timex_part(*date.part) : "");
  const bool of_day = date.part || std::holds_alternative<ClockTime>(plain.node) ||
                      std::holds_alternative<PartOfToldDay>(plain.node);
  if (of_day) found.type = TimexType::time;
  return found;
}

// The unit of the calendar that a date names, without its part of the day.
std::string TimexResolver::unit_of(const DateExpression& date) {
  const auto anchor = dates_.anchor();
  if (const auto* ago = std::get_if<UnitsAgo>(&date.node); ago && anchor) {
    // "A decade ago" is ten years, "a century ago" a hundred.
    const int years = ago->unit == Granularity::decade ? 10 : ago->unit == Granularity::century ? 100 : 0;
    if (years > 0 && years * ago->count < civil_date(*anchor).year)
      return timex_unit(Granularity::year, begin_of(Granularity::year, *anchor, -years * ago->count));
  }
  if (const auto unknown_day = day_of_told_month(date)) return *unknown_day;
  const DateValue value = dates_.resolve(date, cues_, telling_).value;
  const Granularity unit = std::max(value.granularity, Granularity::part_of_day);  // "two hours ago"
  if (const auto* season = std::get_if<SeasonOfYear>(&date.node); season && value.extent) {
    // South of the equator a summer begins in December.
    const std::string year = timex_unit(Granularity::year, first_day(value.extent->core));
    return year + timex_any_season(season->month).substr(timex_unknown(Granularity::year).size());
  }
  const auto* told = std::get_if<ToldUnit>(&date.node);
  if (told && told->last_day && value.extent) return timex_unit(Granularity::day, last_day(value.extent->core));
  if (value.extent) return timex_unit(unit, first_day(value.extent->core));
  if (const auto* referring = std::get_if<ReferringDate>(&date.node)) {
    const bool from_now = referring->from == CountedFrom::publication;
    if (from_now && !referring->offset) return "PAST_REF";
    const bool vague = referring->from == CountedFrom::mention && !referring->offset && referring->side != 0;
    if (vague) return referring->side > 0 ? "FUTURE_REF" : "PAST_REF";
    if (from_now && anchor) return timex_unit(referring->unit, begin_of(referring->unit, *anchor, *referring->offset));
  }
  return unknown(date, value);
}

// "It sank in March. That same day …": where a month was told since the last day and nobody said which day of it.
std::optional<std::string> TimexResolver::day_of_told_month(const DateExpression& date) const {
  const auto* referring = std::get_if<ReferringDate>(&date.node);
  const bool day = referring && referring->from == CountedFrom::mention && referring->unit == Granularity::day && referring->offset == 0;
  const auto month = day ? dates_.told_last() : std::nullopt;
  if (!month || month->granularity != Granularity::month) return std::nullopt;
  const auto told = dates_.told_day();
  if (told && begin_of(Granularity::month, *told) == month->first) return std::nullopt;
  return timex_unit(Granularity::month, month->first) + "-XX";
}

std::string TimexResolver::unknown(const DateExpression& date, const DateValue& value) const {
  if (const auto* part = std::get_if<PartOfYear>(&date.node))
    return fmt::format("XXXX-{}{}", part->unit == Granularity::quarter ? "Q" : "H", part->number);
  if (const auto* season = std::get_if<SeasonOfYear>(&date.node))
    return timex_any_season(season->month);
  const std::string fields = timex_fields(value.fields);
  return fields.empty() ? std::string(timex_unknown(value.granularity)) : fields;
}

std::string TimexResolver::day_told() const {
  const auto told = dates_.told_day();
  const auto day = told ? told : dates_.anchor();
  return day ? timex_unit(Granularity::day, *day) : std::string(timex_unknown(Granularity::day));
}

std::string TimexResolver::clock_of(const ClockTime& time) {
  const std::string day = time.day.empty() ? day_told() : unit_of(time.day.front());
  return fmt::format("{}T{:02}:{:02}{}", day, time.minute / 60, time.minute % 60, time.zone == 0 ? "Z" : "");
}

std::string TimexResolver::part_of(const PartOfToldDay& part) const {
  const auto told = dates_.day_of(part);
  const auto day = told ? told : dates_.anchor();
  const std::string spelled = day ? timex_unit(Granularity::day, *day + part.offset)
                                  : std::string(timex_unknown(Granularity::day));
  return spelled + std::string(timex_part(part.part));
}

}  // namespace gainsay
