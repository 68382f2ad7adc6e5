// Dates that hang on others that the text has told of, and parts of a year, which do so in histories.
#include <fmt/format.h>

#include <cstdlib>

#include "values/date_holidays.hpp"
#include "values/date_in_words.hpp"
#include "values/date_nearby.hpp"
#include "values/date_resolve.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

// What four digits spell, with a century to either side.
constexpr int kFirstYear = 101;
constexpr int kLastYear = 9800;

constexpr int kMonthsAQuarter = 3;
constexpr int kMonthsAHalf = 6;

}  // namespace

DateValue DateResolver::unit_value(Granularity unit, Day day, int offset) {
  DateValue value = unresolved(unit);
  const Interval bounds = unit_around(unit, day, policies_.week_start, offset);
  value.extent = DateExtent{bounds, bounds};
  return value;
}

// Where a history stands: at the month or day told of last, or in a year that was told since and that it may have
// come to. Years that lie back or far ahead are told in passing.
std::optional<ToldDates::Unit> DateResolver::standing() const {
  constexpr int kYearsAhead = 10;
  if (!fine_ || !year_since_) return fine_ ? fine_ : year_since_;
  const int ahead = civil_date(year_since_->first).year - civil_date(fine_->first).year;
  return ahead >= 0 && ahead <= kYearsAhead ? year_since_ : fine_;
}

// "The 1928 treaty", "until 1941"; and a date of years later in the middle of a sentence, which does not bring the
// story there.
bool DateResolver::is_in_passing(const ToldDates::Unit& unit) const {
  if (unit.granularity >= Granularity::year) return cues_.passing;
  constexpr Day kYearAndAHalf = 550;
  return fine_ && !cues_.opens && unit.first > fine_->first + kYearAndAHalf;
}

void DateResolver::stand_at(const ToldDates::Unit& unit) {
  const bool between = unit.granularity > Granularity::month && unit.granularity < Granularity::year;
  if (between || is_in_passing(unit)) return;
  if (unit.granularity >= Granularity::year) {
    year_since_ = unit;
    return;
  }
  fine_ = unit;
  year_since_.reset();
}

// "He died on December 19", published on the 20th: also a history begins with what happened now.
bool DateResolver::is_of_these_days(const DateFields& fields) const {
  constexpr Day kThese = 3;
  if (!anchor_ || !fields.day || told_.last(Granularity::month)) return false;
  const CivilDate nearest{year_of_day(fields, *anchor_), *fields.month, *fields.day};
  const Day ago = is_valid(nearest) ? *anchor_ - day_number(nearest) : kThese + 1;
  return ago >= 0 && ago <= kThese;
}

// "Wednesday, April 24" that is none in the year told of, and is one in the year of the publication.
bool DateResolver::falls_elsewhere(DateFields& fields) const {
  const auto falls = [&](int year) {
    const CivilDate date{year, *fields.month, *fields.day};
    return is_valid(date) && weekday(day_number(date)) == *fields.weekday;
  };
  if (!fields.weekday || !fields.day || !anchor_ || falls(*fields.year)) return false;
  if (!falls(year_of_day(fields, *anchor_))) return false;
  fields.year.reset();
  return true;
}

// In a history a month without a year goes on from where it stands, and is in that year where nothing but a year was
// told.
bool DateResolver::goes_on(DateFields& fields) {
  const auto last = standing();
  const bool since_now = side_ < 0 && cues_.perfect;  // "has been shut since January"
  if (telling_ != Telling::history || !last || since_now || is_of_these_days(fields)) return false;
  const CivilDate told = civil_date(last->first);
  fields.year = told.year;
  // Histories seldom step back by more than a season.
  constexpr int kStepBack = 4;
  const bool in_year = last->granularity < Granularity::year;
  if (side_ < 0) *fields.year -= in_year && *fields.month > told.month ? 1 : 0;  // "since January"
  else if (in_year && told.month - *fields.month > kStepBack) ++*fields.year;
  if (falls_elsewhere(fields)) return false;
  assume("told-year", fmt::format("{} is that of {}, which the text tells of", month_in_words(*fields.month), *fields.year));
  return true;
}

DateValue DateResolver::base(const ReferringDate& referring) {
  DateValue unknown = unresolved(referring.unit);
  if (!referring.offset || referring.from == CountedFrom::event) return unknown;
  const auto told = told_.last(referring.unit);
  // "The drought of the previous year": the story goes on from where it stood.
  aside_ = referring.from == CountedFrom::mention && *referring.offset < 0 && referring.unit > Granularity::day;
  if (referring.from == CountedFrom::publication && (telling_ != Telling::history || !told)) return unknown;
  // Earnings reports mean the quarter.
  const auto quarter = referring.unit == Granularity::year ? told_.quarter(anchor_) : std::nullopt;
  if (quarter) return years_beside_quarter(*quarter, *referring.offset);
  return told ? beside(*told, referring.unit, *referring.offset) : unknown;
}

DateValue DateResolver::beside(const ToldDates::Unit& told, Granularity unit, int offset) {
  const int year = civil_date(first_day(unit_around(unit, told.first, policies_.week_start, offset))).year;
  if (year < kFirstYear || year > kLastYear) return unresolved(unit);
  const DateValue from = unit_value(told.granularity, told.first);
  assume("told-date", fmt::format("it is counted from {}", interval_in_words(from.extent->core)));
  return unit_value(unit, told.first, offset);
}

// "That June" is of the year that was told of, "the following June" begins behind what was told.
void DateResolver::put_month_beside(DateValue& value, const ToldDates::Unit& told, int offset) {
  const Interval around = unit_around(told.granularity, told.first, policies_.week_start);
  const int year = year_beside(around, *value.fields.month, offset);
  assume("told-date", fmt::format("it is counted from {}", interval_in_words(around)));
  const Interval month = unit_around(Granularity::month, day_number({year, *value.fields.month, 1}), policies_.week_start);
  value.extent = DateExtent{month, month};
}

// "That Friday" is the nearest one to what was told.
void DateResolver::put_weekday_beside(DateValue& value, Day told, int offset) {
  const int meant = *value.fields.weekday;
  const ShiftedDay after = day_of_shifted_weekday(meant, 1, told), before = day_of_shifted_weekday(meant, -1, told);
  Day day = offset > 0 ? after.nearest : before.nearest;
  if (offset == 0) day = weekday(told) == meant ? told : after.nearest - told < told - before.nearest ? after.nearest : day;
  assume("told-date", fmt::format("{} is {}, beside what the text tells of", weekday_in_words(meant),
                                  interval_in_words(days(day, day))));
  value.extent = DateExtent{days(day, day), days(day, day)};
}

DateValue DateResolver::years_beside_quarter(Day quarter, int years) {
  constexpr int kQuarters = 4;
  const int year = civil_date(quarter).year + years;
  if (year < kFirstYear || year > kLastYear) return unresolved(Granularity::quarter);
  assume("told-date", "the same quarter of another year is meant");
  aside_ = true;
  return unit_value(Granularity::quarter, quarter, years * kQuarters);
}

// A later part of the year is last year's, unless a future cue makes it the coming one; an earlier one is next year's
// with such a cue, but not where it has hardly ended ("will restate its third quarter").
int DateResolver::year_of_part(int month) {
  if (const auto last = standing(); telling_ == Telling::history && last) return civil_date(last->first).year;
  constexpr int kHalfAYear = 6;
  ClauseCues cues = cues_;
  const int today = civil_date(*anchor_).month;
  if (month < today && today - month <= kHalfAYear) cues.future = false;
  return year_of_month(month, *anchor_, cues);
}

DateValue DateResolver::base(const PartOfYear& part) {
  const int months = part.unit == Granularity::quarter ? kMonthsAQuarter : kMonthsAHalf;
  const int month = (part.number - 1) * months + 1;
  std::optional<int> year = part.year;
  if (!year && anchor_) {
    year = part.year_offset ? civil_date(*anchor_).year + *part.year_offset : year_of_part(month);
    if (part.year_before) --*year;
    aside_ = part.year_before;
    assume("part-of-year", fmt::format("the {} is that of {}", name_of(part.unit), *year));
  }
  return year ? unit_value(part.unit, day_number({*year, month, 1})) : unresolved(part.unit);
}

DateValue DateResolver::base(const ToldUnit& told) {
  const auto quarter = told_.quarter(anchor_);
  const bool quarters = told.unit == Granularity::quarter;
  // What is compared with is not what is told of.
  aside_ = quarter.has_value() && quarters && told.offset != 0;
  if (told.year && quarter && quarters)
    return unit_value(told.unit, day_number({*told.year, civil_date(*quarter).month, 1}));
  if (told.year) return unit_value(Granularity::year, day_number({*told.year, 1, 1}));
  constexpr int kYearBefore = -4;
  if (told.offset == kYearBefore && quarter) return years_beside_quarter(*quarter, -1);
  if (quarters && quarter && told.offset.value_or(-1) != 0) return unit_value(told.unit, *quarter);
  const int offset = told.offset.value_or(0);
  if (const auto last = told_.last(told.unit); last && told.unit > Granularity::year && last->granularity == told.unit && offset == 0)
    return beside(*last, told.unit, 0);
  if (const auto last = told_.last(told.unit); last && telling_ == Telling::history && offset == 0)
    return beside(*last, told.unit, 0);
  if (!anchor_) return unresolved(told.unit);
  if (told.offset == kYearBefore) return unit_value(Granularity::year, *anchor_, -1);
  if (told.last_day && side_ < 0) return unit_value(told.unit, *anchor_, -1);  // "since year-end"
  return unit_value(told.unit, *anchor_, quarters ? told.offset.value_or(-1) : offset);
}

std::optional<int> DateResolver::year_of_season(const SeasonOfYear& season) {
  constexpr int kWinter = 12;
  constexpr int kSpring = 3;
  if (season.year) return season.year;
  // In January it is still the winter that began in December.
  const auto at = [&](Day day) {
    const CivilDate date = civil_date(day);
    return season.month == kWinter && date.month < kSpring ? date.year - 1 : date.year;
  };
  const int offset = season.offset.value_or(0);
  const bool from_now = season.of_told && offset > 0 && cues_.future;  // "will open the next spring"
  if (const auto told = season.of_told && !from_now ? told_.last(Granularity::year) : std::nullopt) {
    const Interval around = unit_around(told->granularity, told->first, policies_.week_start);
    assume("told-date", fmt::format("it is counted from {}", interval_in_words(around)));
    return offset == 0 ? at(told->first) : year_of_shifted_season(season.month, offset, offset > 0 ? last_day(around) : told->first);
  }
  const bool is_that = season.of_told && offset <= 0;
  if (!anchor_ || is_that) return std::nullopt;
  if (!season.offset && is_to_come(civil_date(*anchor_).month - season.month)) cues_.future = true;
  if (!season.offset) return year_of_part(season.month);
  return offset == 0 ? at(*anchor_) : year_of_shifted_season(season.month, offset, *anchor_);
}

// South of the equator spring begins in September.
DateValue DateResolver::base(const SeasonOfYear& of_year) {
  constexpr int kHalfAYear = 6;
  SeasonOfYear season = of_year;
  if (policies_.seasons == Seasons::southern)
    season.month = season.month > kHalfAYear ? season.month - kHalfAYear : season.month + kHalfAYear;
  const std::optional<int> year = year_of_season(season);
  if (!year || *year > kLastYear) return unresolved(Granularity::season);  // it may end in the next one
  DateValue value = unit_value(Granularity::season, day_number({*year, season.month, 1}));
  assume("seasons", fmt::format("the season is {}", interval_in_words(value.extent->core)));
  return value;
}

DateValue DateResolver::base(const Holiday& holiday) {
  std::optional<int> year = holiday.year;
  if (!year && !anchor_ && holiday.rule.size() == 2 && !holiday.offset && !holiday.year_offset) {
    CalendarDate day;  // "New Year's Eve" is 31 December of any year
    day.fields.month = holiday.rule[0];
    day.fields.day = holiday.rule[1];
    return base(day);
  }
  if (!year && anchor_) {
    const CivilDate today = civil_date(*anchor_);
    year = today.year + holiday.offset.value_or(0) + holiday.year_offset.value_or(0);
    const Day same_year = day_of_holiday(holiday.rule, today.year);
    if (holiday.offset) {
      if (*holiday.offset < 0 && same_year < *anchor_) year = today.year;
      if (*holiday.offset > 0 && same_year > *anchor_) year = today.year;
    } else if (!holiday.year_offset) {
      constexpr Day kHalfAYear = 183;
      if (same_year > *anchor_ + kHalfAYear) --*year;
      if (same_year < *anchor_ - kHalfAYear) ++*year;
    }
    assume("holiday-year", fmt::format("the holiday is that of {}", *year));
  }
  return year ? unit_value(Granularity::day, day_of_holiday(holiday.rule, *year)) : unresolved(Granularity::day);
}

std::optional<Day> DateResolver::day_of(const PartOfToldDay& part) const {
  const auto told = told_day();
  const bool near = part.reach > 0 && anchor_ && telling_ != Telling::history;
  return near && told && std::abs(*told - *anchor_) > part.reach ? anchor_ : told;
}

DateValue DateResolver::base(const PartOfToldDay& part) {
  const bool overnight = part.reach > 0 && anchor_ && telling_ != Telling::history;
  auto day = day_of(part);
  if (!day && overnight) day = anchor_;
  if (!day) return unresolved(Granularity::part_of_day);
  // What was done overnight had been done when it was published.
  if (overnight && *day >= *anchor_ && !cues_.future) day = *anchor_ - 1;
  assume("told-date", fmt::format("it is counted from {}", interval_in_words(days(*day, *day))));
  DateValue value = unresolved(Granularity::part_of_day);
  const Interval hours_meant = hours(*day + part.offset, part.part.from, part.part.to);
  value.extent = DateExtent{hours_meant, hours_meant};
  return value;
}

// Without a day nobody knows which minute it is; a clock time it stays.
DateValue DateResolver::base(const ClockTime& time) {
  DateValue value = unresolved(time.last_minute ? Granularity::part_of_day : Granularity::minute);
  if (time.last_minute) value.reading = Reading::throughout;
  if (time.day.empty()) return value;
  const DateValue day = value_of(time.day.front());
  if (!day.extent) return day;
  const auto at = [&](const DateExtent& extent) {
    const Minute midnight = first_day(extent.core) * kMinutesADay;
    Interval minutes{static_cast<double>(midnight + time.minute), static_cast<double>(midnight + time.minute)};
    if (time.last_minute) {
      const Minute next_day = *time.last_minute < time.minute ? kMinutesADay : 0;
      minutes.hi = static_cast<double>(midnight + *time.last_minute + next_day - 1);
    }
    return DateExtent{minutes, minutes};
  };
  value.extent = at(*day.extent);
  value.zone = time.zone;
  for (const DateExtent& other : day.alternatives) value.alternatives.push_back(at(other));
  return value;
}

}  // namespace gainsay
