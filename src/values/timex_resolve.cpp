#include "values/timex_resolve.hpp"

#include <fmt/format.h>

#include "values/date_nearby.hpp"
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

TimexMeaning unknown(std::string_view value) { return {TimexType::date, std::string(value), {}}; }

Day begin_of(Granularity unit, Day day, int offset = 0) {
  return first_day(unit_around(unit, day, WeekStart::monday, offset));
}

}  // namespace

TimexResolver::TimexResolver(const RecogniseContext& context, Telling telling) : context_(context), telling_(telling) {
  constexpr int kFirstYear = 1000;
  if (context.anchor && civil_date(context.anchor->day()).year >= kFirstYear) anchor_ = context.anchor->day();
}

TimexMeaning TimexResolver::resolve(TimexExpression expression, const ClauseCues& cues) {
  cues_ = cues;
  if (expression.side != 0) put_on_side(expression);
  TimexMeaning found = std::visit([&](const auto& node) { return meaning(node); }, expression.node);
  if (found.modifier.empty()) found.modifier = expression.modifier;
  return found;
}

void TimexResolver::put_on_side(TimexExpression& expression) const {
  auto* date = std::get_if<DateExpression>(&expression.node);
  auto* calendar = date ? std::get_if<CalendarDate>(&date->node) : nullptr;
  if (!anchor_ || !calendar || !calendar->fields.month || !calendar->fields.day || calendar->fields.year) return;
  DateFields& fields = calendar->fields;
  fields.year = civil_date(*anchor_).year;
  const CivilDate same_year{*fields.year, *fields.month, *fields.day};
  if (!is_valid(same_year)) return;
  if (expression.side < 0 && day_number(same_year) > *anchor_) --*fields.year;
  if (expression.side > 0 && day_number(same_year) < *anchor_) ++*fields.year;
}

TimexMeaning TimexResolver::meaning(const FixedTimex& fixed) { return {fixed.type, fixed.value, {}}; }

TimexMeaning TimexResolver::meaning(const DateExpression& date) {
  DateExpression plain = date;
  const Modifier modifier = without_so_far(plain);
  plain.part.reset();
  plain.modifier = Modifier::none;
  plain.bound.reset();
  tell_year(plain);
  TimexMeaning found;
  const auto* referring_date = std::get_if<ReferringDate>(&plain.node);
  const auto* ago = std::get_if<UnitsAgo>(&plain.node);
  if (referring_date) {
    found = referring(*referring_date);
  } else if (ago && ago->unit == Granularity::year && quarter_told()) {
    found = years_ago(ago->count);
  } else if (ago && ago->unit == Granularity::decade && anchor_) {
    // "A decade ago" is ten years.
    found = at(Granularity::year, begin_of(Granularity::year, *anchor_, -10 * ago->count));
  } else {
    const DateValue value = resolve_date(plain, context_, cues_).value;
    if (value.extent) found = at(value.granularity, first_day(value.extent->core));
    else found = unknown(timex_fields(value.fields));
    if (found.value.empty()) found = unknown(timex_unknown(value.granularity));
  }
  found.modifier = timex_modifier(modifier);
  if (!date.part) return found;
  found.type = TimexType::time;
  found.value += timex_part(*date.part);
  return found;
}

// Earnings reports mean the quarter.
TimexMeaning TimexResolver::years_ago(int years) {
  constexpr int kQuarters = 4;
  return {TimexType::date, timex_unit(Granularity::quarter, begin_of(Granularity::quarter, *quarter_told(),
                                                                     -years * kQuarters)), {}};
}

// In a history a month without a year goes on from what was told of last, and is in that year where nothing but a year
// was told.
void TimexResolver::tell_year(DateExpression& date) const {
  auto* calendar = std::get_if<CalendarDate>(&date.node);
  if (telling_ != Telling::history || !calendar || told_.empty()) return;
  DateFields& fields = calendar->fields;
  if (!fields.month || fields.year || calendar->year_offset) return;
  const CivilDate last = civil_date(told_.back().first);
  fields.year = last.year;
  if (told_.back().unit >= Granularity::year) return;
  // Histories seldom step back by more than a season.
  constexpr int kStepBack = 4;
  const int ahead = *fields.month - last.month;
  if (ahead < -kStepBack) ++*fields.year;
}

// The last unit told of that is no coarser.
std::optional<TimexResolver::Point> TimexResolver::told(Granularity coarsest) const {
  for (auto point = told_.rbegin(); point != told_.rend(); ++point)
    if (point->unit <= coarsest) return *point;
  return std::nullopt;
}

// The last quarter told of, those that had ended before those that are yet to come.
std::optional<Day> TimexResolver::quarter_told() const {
  std::optional<Day> last;
  for (const Point& point : told_) {
    if (point.unit != Granularity::quarter) continue;
    const bool over = !anchor_ || begin_of(Granularity::quarter, point.first, 1) <= *anchor_;
    const bool last_is_over = last && anchor_ && begin_of(Granularity::quarter, *last, 1) <= *anchor_;
    if (over || !last_is_over) last = point.first;
  }
  return last;
}

std::optional<Day> TimexResolver::day_told() const {
  if (const auto point = told(Granularity::day)) return point->first;
  return anchor_;
}

TimexMeaning TimexResolver::at(Granularity unit, Day first) {
  told_.push_back({unit, first});
  return {TimexType::date, timex_unit(unit, first), {}};
}

TimexMeaning TimexResolver::referring(const ReferringDate& date) {
  if (!date.offset) return unknown(date.from == CountedFrom::publication ? "PAST_REF" : timex_unknown(date.unit));
  const bool from_told = telling_ == Telling::history && told(date.unit);
  if (date.from == CountedFrom::publication && !from_told) {
    if (!anchor_) return unknown(timex_unknown(date.unit));
    return at(date.unit, begin_of(date.unit, *anchor_, *date.offset));
  }
  if (date.unit == Granularity::year && quarter_told()) return years_ago(-*date.offset);
  const auto point = told(date.unit);
  if (!point || date.from == CountedFrom::event) return unknown(timex_unknown(date.unit));
  return beside(*point, date.unit, *date.offset);
}

TimexMeaning TimexResolver::beside(const Point& point, Granularity unit, int offset) {
  return at(unit, begin_of(unit, point.first, offset));
}

// A later part of the year is last year's, unless a future cue makes it the coming one; an earlier one is next year's
// with such a cue, but not where it has hardly ended ("will restate its third quarter").
int TimexResolver::year_of_part(int month) const {
  if (telling_ == Telling::history && !told_.empty()) return civil_date(told_.back().first).year;
  constexpr int kHalfAYear = 6;
  ClauseCues cues = cues_;
  const int today = civil_date(*anchor_).month;
  if (month < today && today - month <= kHalfAYear) cues.future = false;
  return year_of_month(month, *anchor_, cues);
}

TimexMeaning TimexResolver::meaning(const PartOfYear& part) {
  const int month = part.unit == Granularity::quarter ? part.number * 3 - 2 : part.number * 6 - 5;
  std::optional<int> year = part.year;
  if (!year && anchor_) year = part.year_offset ? civil_date(*anchor_).year + *part.year_offset : year_of_part(month);
  if (!year) return unknown(fmt::format("XXXX-{}{}", part.unit == Granularity::quarter ? "Q" : "H", part.number));
  return at(part.unit, day_number({*year, month, 1}));
}

TimexMeaning TimexResolver::meaning(const ToldUnit& told) {
  const auto quarter = quarter_told();
  if (told.year && quarter && told.unit == Granularity::quarter) {
    const CivilDate date = civil_date(*quarter);
    return {TimexType::date, timex_unit(told.unit, day_number({*told.year, date.month, 1})), {}};
  }
  if (told.year) return at(Granularity::year, day_number({*told.year, 1, 1}));
  constexpr int kYearBefore = -4;
  if (told.offset == kYearBefore && quarter) return years_ago(1);
  if (told.unit == Granularity::quarter && quarter && told.offset.value_or(-1) != 0)
    return {TimexType::date, timex_unit(told.unit, *quarter), {}};
  if (const auto point = this->told(told.unit); point && telling_ == Telling::history && told.offset.value_or(0) == 0)
    return beside(*point, told.unit, 0);
  if (!anchor_) return unknown(timex_unknown(told.unit));
  if (told.offset == kYearBefore) return at(Granularity::year, begin_of(Granularity::year, *anchor_, -1));
  if (told.unit == Granularity::quarter)
    return at(told.unit, begin_of(told.unit, *anchor_, told.offset.value_or(-1)));
  return at(told.unit, begin_of(told.unit, *anchor_, told.offset.value_or(0)));
}

TimexMeaning TimexResolver::meaning(const SeasonOfYear& season) {
  constexpr int kWinter = 12;
  std::optional<int> year = season.year;
  if (!year && anchor_) {
    const CivilDate today = civil_date(*anchor_);
    if (!season.offset || *season.offset == 0) year = season.offset ? today.year : year_of_part(season.month);
    else year = year_of_shifted_month(season.month, *season.offset, *anchor_);
    // In January it is still the winter that began in December.
    if (season.month == kWinter && season.offset == 0 && today.month < 3) --*year;
  }
  if (!year) return unknown(fmt::format("XXXX-{}", timex_unit(Granularity::season,
                                                              day_number({2000, season.month, 1})).substr(5)));
  return at(Granularity::season, day_number({*year, season.month, 1}));
}

TimexMeaning TimexResolver::meaning(const ClockTime& time) {
  std::string day;
  if (time.day) day = meaning(*time.day).value;
  else if (const auto told = day_told()) day = timex_unit(Granularity::day, *told);
  else day = timex_unknown(Granularity::day);
  return {TimexType::time, fmt::format("{}T{:02}:{:02}{}", day, time.minute / 60, time.minute % 60,
                                       time.universal ? "Z" : ""), {}};
}

TimexMeaning TimexResolver::meaning(const PartOfToldDay& part) {
  const auto day = day_told();
  const std::string value =
      day ? timex_unit(Granularity::day, *day + part.offset) : std::string(timex_unknown(Granularity::day));
  return {TimexType::time, value + std::string(timex_part(part.part)), {}};
}

TimexMeaning TimexResolver::meaning(const Holiday& holiday) {
  std::optional<int> year = holiday.year;
  if (!year && anchor_) {
    const CivilDate today = civil_date(*anchor_);
    year = today.year + holiday.offset.value_or(0);
    const Day same_year = timex_holiday(holiday.rule, today.year);
    if (holiday.offset) {
      if (*holiday.offset < 0 && same_year < *anchor_) year = today.year;
      if (*holiday.offset > 0 && same_year > *anchor_) year = today.year;
    } else {
      constexpr Day kHalfAYear = 183;
      if (same_year > *anchor_ + kHalfAYear) --*year;
      if (same_year < *anchor_ - kHalfAYear) ++*year;
    }
  }
  if (!year) return unknown(timex_unknown(Granularity::day));
  return at(Granularity::day, timex_holiday(holiday.rule, *year));
}

}  // namespace gainsay
