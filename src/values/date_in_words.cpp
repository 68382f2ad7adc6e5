#include "values/date_in_words.hpp"

#include <fmt/format.h>

#include <array>

#include "values/clock_value.hpp"
#include "values/date_edges.hpp"
#include "values/date_units.hpp"

namespace gainsay {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

// 1990, 44 BC; there is no year 0.
std::string year_in_words(int year) { return year > 0 ? std::to_string(year) : fmt::format("{} BC", 1 - year); }

std::string years_in_words(int first, int last) {
  if (first == last) return year_in_words(first);
  if (last <= 0) return fmt::format("{}–{}", 1 - first, year_in_words(last));
  return first > 0 ? fmt::format("{}–{}", first, last) : fmt::format("{} – {} AD", year_in_words(first), last);
}

// The year with a blank before it, unless the reader knows it.
std::string year_after(int year, std::optional<int> known_year) {
  return year == known_year ? "" : " " + year_in_words(year);
}

std::string day_in_words(const CivilDate& date, std::optional<int> known_year) {
  return fmt::format("{} {}{}", date.day, month_in_words(date.month), year_after(date.year, known_year));
}

std::string days_in_words(const CivilDate& first, const CivilDate& last, std::optional<int> known_year) {
  if (first == last) return day_in_words(first, known_year);
  if (first.year != last.year) return day_in_words(first, {}) + " – " + day_in_words(last, {});
  if (first.month != last.month) return day_in_words(first, first.year) + " – " + day_in_words(last, known_year);
  return fmt::format("{}–{}", first.day, day_in_words(last, known_year));
}

std::string months_in_words(const CivilDate& first, const CivilDate& last, std::optional<int> known_year) {
  const std::string end = fmt::format("{}{}", month_in_words(last.month), year_after(last.year, known_year));
  if (first.year != last.year) return fmt::format("{} {} – {}", month_in_words(first.month), year_in_words(first.year), end);
  return first.month == last.month ? end : fmt::format("{}–{}", month_in_words(first.month), end);
}

std::string clock_in_words(Minute minute) {
  const Minute of_day = minute_of_day(minute);
  return fmt::format("{:02}:{:02}", of_day / 60, of_day % 60);
}

// Parts of days end before the minute named: "17:00–24:00".
std::string minutes_in_words(const Interval& interval, std::optional<int> known_year) {
  const auto minute = static_cast<Minute>(interval.lo);
  const auto after = static_cast<Minute>(interval.hi) + 1;
  const std::string begin =
      fmt::format("{}, {}", day_in_words(civil_date(first_day(interval)), known_year), clock_in_words(minute));
  if (interval.lo == interval.hi) return begin;
  const std::string end = after % kMinutesADay == 0 ? "24:00" : clock_in_words(after);
  if (first_day(interval) == last_day(interval)) return begin + "–" + end;
  return fmt::format("{} – {}, {}", begin, day_in_words(civil_date(last_day(interval)), known_year), end);
}

std::string ordinal(int number) {
  const int tens = number % 100;
  const std::string_view ending = tens >= 11 && tens <= 13 ? "th"
                                  : number % 10 == 1       ? "st"
                                  : number % 10 == 2       ? "nd"
                                  : number % 10 == 3       ? "rd"
                                                           : "th";
  return fmt::format("{}{}", number, ending);
}

std::string unit_in_words(Granularity unit, Day day) {
  const Interval bounds = unit_around(unit, day, WeekStart::monday);
  const int year = civil_date(first_day(bounds)).year;
  if (unit == Granularity::decade && year > 0) return fmt::format("{}s", year);
  constexpr int kCentury = 100;
  if (unit == Granularity::century && year <= 0) return ordinal((kCentury - year) / kCentury) + " century BC";
  if (unit == Granularity::century) return ordinal((year - 1) / kCentury + 1) + " century";
  return interval_in_words(bounds);
}

std::string fields_in_words(const DateFields& fields) {
  if (fields.month && fields.day) return fmt::format("{} {}", *fields.day, month_in_words(*fields.month));
  if (fields.month) return std::string(month_in_words(*fields.month));
  if (fields.weekday) return std::string(weekday_in_words(*fields.weekday));
  return {};
}

// "fiscal 2019", "the third quarter of fiscal 2019"
std::string fiscal_in_words(const FiscalPeriod& period) {
  const std::string year = period.year ? fmt::format("fiscal {}", *period.year) : "a fiscal year";
  if (period.unit == Granularity::year) return year;
  return fmt::format("the {} {} of {}", ordinal(period.number), name_of(period.unit), year);
}

std::string unresolved_in_words(const DateValue& date) {
  std::string words = modifier_in_words(date.modifier);
  if (date.reading == Reading::since) words = "since " + words;
  if (date.reading == Reading::until) words = "until " + words;
  if (date.fiscal) return words + fiscal_in_words(*date.fiscal);
  const std::string fields = fields_in_words(date);
  if (fields.empty()) return fmt::format("{}a {}, date not known", words, name_of(date.granularity));
  return fmt::format("{}{}, {}", words, fields, date.fields.month ? "year not stated" : "date not known");
}

std::string open_in_words(const DateValue& date) {
  const OpenEdge edge = open_edge(date);
  const std::string_view word = name_of(edge.word);
  if (edge.word == EdgeWord::since || edge.word == EdgeWord::until)
    return fmt::format("{} {}", word, extent_in_words({edge.unit, edge.unit}, Reading::within));
  return fmt::format("{} {}", word, interval_in_words(edge.unit));
}

}  // namespace

std::string_view month_in_words(int month) { return kMonths.at(static_cast<std::size_t>(month - 1)); }

std::string_view weekday_in_words(int weekday) { return kWeekdays.at(static_cast<std::size_t>(weekday - 1)); }

std::string modifier_in_words(Modifier modifier) {
  switch (modifier) {
    case Modifier::none: return "";
    case Modifier::early: return "early ";
    case Modifier::mid: return "mid-";
    case Modifier::late: return "late ";
    case Modifier::about: return "about ";
    case Modifier::before: return "before ";
    case Modifier::after: return "after ";
  }
  return "";
}

std::string fields_in_words(const DateValue& date) {
  const std::string first = fields_in_words(date.fields);
  if (!date.last_fields) return first;
  const bool one_month = date.fields.day && date.fields.month == date.last_fields->month;
  const std::string begin = one_month ? std::to_string(*date.fields.day) : first;
  const bool spaced = !one_month && date.fields.day;
  return begin + (spaced ? " – " : "–") + fields_in_words(*date.last_fields);
}

std::string interval_in_words(const Interval& interval, std::optional<int> known_year) {
  const CivilDate first = civil_date(first_day(interval));
  const CivilDate last = civil_date(last_day(interval));
  const auto falls_on = [&](Granularity unit) {
    return unit_around(unit, first_day(interval), WeekStart::monday).lo == interval.lo &&
           unit_around(unit, last_day(interval), WeekStart::monday).hi == interval.hi;
  };
  if (falls_on(Granularity::year)) return years_in_words(first.year, last.year);
  if (falls_on(Granularity::month)) return months_in_words(first, last, known_year);
  if (falls_on(Granularity::day)) return days_in_words(first, last, known_year);
  return minutes_in_words(interval, known_year);
}

std::string extent_in_words(const DateExtent& extent, Reading reading) {
  const Shape shape = shape_of(extent, reading);
  const bool by_days = shape.granularity == Granularity::week || reading == Reading::throughout;
  if (shape.granularity == Granularity::part_of_day && shape.modifier != Modifier::none)
    return modifier_in_words(shape.modifier) + unit_in_words(Granularity::day, first_day(extent.core));
  const bool named = shape.granularity == Granularity::decade || shape.granularity == Granularity::century;
  if (by_days || (shape.modifier == Modifier::none && !named)) return interval_in_words(extent.core);
  const std::string unit = unit_in_words(shape.granularity, first_day(extent.core));
  if (shape.modifier == Modifier::none) return unit;
  return fmt::format("{}{} ({})", modifier_in_words(shape.modifier), unit, interval_in_words(extent.core));
}

std::string date_in_words(const DateValue& date) {
  if (!date.extent) return unresolved_in_words(date);
  const std::string zone = date.zone ? " " + zone_in_words(*date.zone) : "";
  if (is_open(date)) return open_in_words(date) + zone;
  return extent_in_words(*date.extent, date.reading) + zone;
}

}  // namespace gainsay
