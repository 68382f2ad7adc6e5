// Parts of units: "early 1990s", "mid-April", "end of the week". There is no standard for them, so each is an assumption.
// And the side of the publication that a bound tells of.
#include <fmt/format.h>

#include <cstdlib>

#include "values/date_in_words.hpp"
#include "values/date_nearby.hpp"
#include "values/date_resolve.hpp"
#include "values/date_units.hpp"

namespace gainsay {

namespace {

// The one of three words that names the early, middle or late part.
std::string_view choose(Modifier modifier, std::string_view early, std::string_view mid, std::string_view late) {
  return modifier == Modifier::early ? early : modifier == Modifier::late ? late : mid;
}

std::string_view end_of_week_in_words(const Policies& policies) {
  return policies.end_of_week == EndOfWeek::friday ? "Friday to Sunday" : "Saturday and Sunday";
}

// What a modifier means in a unit, for an editor.
std::string part_in_words(Granularity unit, const DateExpression& expression, const Policies& policies) {
  const Modifier modifier = expression.modifier;
  const std::string_view word = choose(modifier, "early", "mid", "late");
  if (unit == Granularity::week)
    return fmt::format("\"{}\" a week is {}",
                       expression.edge ? choose(modifier, "beginning of", "middle of", "end of") : word,
                       choose(modifier, "Monday and Tuesday", "Wednesday", end_of_week_in_words(policies)));
  if (unit == Granularity::decade)
    return fmt::format("\"{}\" in a decade is its years {}", word, choose(modifier, "0–3", "4–6", "7–9"));
  if (unit == Granularity::year)
    return fmt::format("\"{}\" in a year is {}", word,
                       choose(modifier, "January–April", "May–August", "September–December"));
  if (unit == Granularity::day)
    return fmt::format("\"{}\" on a day is {}", word, choose(modifier, "before 8:00", "10:00–14:00", "from 18:00 on"));
  return fmt::format("\"{}\" in a {} is its {} third", word, name_of(unit),
                     choose(modifier, "first", "middle", "last"));
}

std::string_view policy_of_part(Granularity unit) {
  return unit == Granularity::week ? "end-of-week" : "early-mid-late";
}

// How a part of the day is kept where the day is not known.
Modifier modifier_of(const DayPart& part) {
  constexpr int kNoon = 12;
  constexpr int kEvening = 17;
  if (part.from < kNoon) return Modifier::early;
  return part.from < kEvening ? Modifier::mid : Modifier::late;
}

// "Early Sunday morning" may be 1 a.m., when no morning has begun; any other part is short enough as it is.
DayPart part_meant(const DayPart& part, Modifier modifier) {
  constexpr DayPart kEarlyMorning{0, 9};
  constexpr int kNoon = 12;
  const bool morning = part.from > 0 && part.to == kNoon;
  return morning && modifier == Modifier::early ? kEarlyMorning : part;
}

}  // namespace

void put_part(DateValue& value, const DayPart& named, Modifier modifier) {
  const DayPart part = part_meant(named, modifier);
  if (!value.extent) {
    value.modifier = modifier_of(part);
    value.granularity = Granularity::part_of_day;
    return;
  }
  value.granularity = Granularity::part_of_day;
  const auto narrow = [&](DateExtent& extent) {
    const Interval hours_meant = hours(first_day(extent.core), part.from, part.to);
    extent = {hours_meant, hours_meant};
  };
  narrow(*value.extent);
  for (DateExtent& alternative : value.alternatives) narrow(alternative);
}

// The night that begins on the day or that which ends on it; what happened by its publication did so in the latter.
void DateResolver::put_nights(DateValue& value, const DayPart& night) {
  constexpr int kDay = 24;
  if (!value.extent || !value.alternatives.empty()) return put_part(value, night, Modifier::none);
  const bool over = anchor_ && first_day(value.extent->core) == *anchor_ && !cues_.future;
  DateValue before = value;
  put_part(before, {night.from - kDay, night.to - kDay}, Modifier::none);
  put_part(value, night, Modifier::none);
  if (!over) {
    before.alternatives.push_back(*value.extent);
    assume("overnight", "\"overnight\" may be the night before the day or that after it");
  }
  value = std::move(before);
}

int side_of(const DateExpression& date, const ClauseCues& cues) {
  const bool may_come = cues.earliest && cues.future;  // "could open as early as Friday"
  if (date.bound == EdgeWord::since && !may_come) return -1;
  const auto* calendar = std::get_if<CalendarDate>(&date.node);
  const bool month = calendar && calendar->fields.month && !calendar->fields.day;
  return month && date.bound == EdgeWord::until && !cues.past ? 1 : date.side;
}

// A month or season without a year, so many months after it: "expects to open it in December", and in March "May" unless
// something was done in it. In December it is left open whether February is the coming one.
bool DateResolver::is_to_come(int months_since) const {
  constexpr int kSoon = 3;
  const bool soon = months_since < 0 && months_since >= -kSoon && side_ == 0 && !cues_.over && !cues_.sudden;
  return side_ > 0 || soon || (cues_.awaited && months_since < 0);
}

// The one nearest to the publication; but of two about as far away "the Oct. 23 speech" and "it rained hard on Oct. 23" tell of
// the last one, and so does "it closed on Oct. 23" of one more than a week ahead, "the Oct. 23 fire" of any. What is to
// be done by then or lasts until then has yet to come.
void DateResolver::put_nearest(DateFields& fields) {
  fields.year = year_of_day(fields, *anchor_);
  constexpr Day kFar = 140;
  constexpr Day kSlack = 7;  // articles are dated by when they were put online, too
  const CivilDate nearest{*fields.year, *fields.month, *fields.day}, before{*fields.year - 1, *fields.month, *fields.day};
  const bool done = cues_.done && !fields.weekday;  // a weekday may tell the year
  const bool is_past = !bounded_ && !cues_.future && (cues_.past || done || cues_.names);
  const Day reach = cues_.sudden ? 0 : done ? kSlack : kFar;
  const bool last = (is_past || cues_.sudden) && is_valid(nearest) && is_valid(before) && day_number(nearest) > *anchor_ + reach;
  if (last) --*fields.year;
  assume("year-nearest", fmt::format("{} {} is the {} publication, {}", *fields.day, month_in_words(*fields.month),
                                     last ? "last one before" : "one nearest to", *fields.year));
}

// Of 4/11/2023 the reading in the week about the publication comes first.
bool DateResolver::is_about_publication(const DateFields& fields) const {
  constexpr Day kAbout = 7;
  if (!anchor_ || !fields.year || !fields.month || !fields.day) return false;
  const CivilDate date{*fields.year, *fields.month, *fields.day};
  return is_valid(date) && std::abs(day_number(date) - *anchor_) <= kAbout;
}

void DateResolver::put_modifier(DateValue& value, const DateExpression& expression) {
  const Granularity unit = value.granularity;
  if (unit == Granularity::part_of_day || unit == Granularity::weekend) return;
  value.modifier = expression.modifier;
  if (unit == Granularity::day) value.granularity = Granularity::part_of_day;
  if (!value.extent) return;
  const auto narrow = [&](DateExtent& extent) {
    extent = part_of_unit(unit, unit == Granularity::century ? extent.core : extent.outer, expression.modifier);
  };
  const auto by_policy = [&](DateExtent& extent) {
    constexpr double kDay = static_cast<double>(kMinutesADay);
    const bool late_in_week = unit == Granularity::week && expression.modifier == Modifier::late;
    if (late_in_week && policies_.end_of_week == EndOfWeek::saturday) {
      extent.core.lo += kDay;
      extent.outer.lo += kDay;
    }
    if (policies_.early_mid_late == PartsOfUnits::hard) extent.outer = extent.core;
  };
  narrow(*value.extent);
  by_policy(*value.extent);
  for (DateExtent& alternative : value.alternatives) {
    narrow(alternative);
    by_policy(alternative);
  }
  assume(std::string(policy_of_part(unit)), part_in_words(unit, expression, policies_));
}

}  // namespace gainsay
