#include "values/timex_spelling.hpp"

#include <fmt/format.h>

#include "values/digits.hpp"

namespace gainsay {

namespace {

std::string iso_week(Day day) {
  const Day thursday = day - weekday(day) + 4;
  const int year = civil_date(thursday).year;
  const Day week = (thursday - day_number({year, 1, 1})) / 7 + 1;
  return fmt::format("{:04}-W{:02}", year, week);
}

// Before year 1, which is 0 there: BC0044.
std::string timex_year(int year) { return year > 0 ? fmt::format("{:04}", year) : fmt::format("BC{:04}", 1 - year); }

// A season is named by the year in which it begins.
std::string_view season_beginning_in(int month) {
  if (month == 3) return "SP";
  if (month == 6) return "SU";
  return month == 9 ? "FA" : "WI";
}

}  // namespace

std::string in_capitals(std::string_view folded) {
  std::string capitals(folded);
  for (char& c : capitals)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return capitals;
}

std::string timex_unit(Granularity unit, Day first) {
  const CivilDate date = civil_date(first);
  switch (unit) {
    case Granularity::minute: return iso_date_time(first * kMinutesADay);
    case Granularity::part_of_day:
    case Granularity::day:
      return date.year > 0 ? iso_date(first) : fmt::format("{}-{:02}-{:02}", timex_year(date.year), date.month, date.day);
    case Granularity::weekend: return iso_week(first) + "-WE";
    case Granularity::week: return iso_week(first);
    case Granularity::month: return fmt::format("{}-{:02}", timex_year(date.year), date.month);
    case Granularity::season: return fmt::format("{}-{}", timex_year(date.year), season_beginning_in(date.month));
    case Granularity::quarter: return fmt::format("{}-Q{}", timex_year(date.year), (date.month + 2) / 3);
    case Granularity::half: return fmt::format("{}-H{}", timex_year(date.year), (date.month + 5) / 6);
    case Granularity::year: return timex_year(date.year);
    case Granularity::decade: return date.year > 0 ? fmt::format("{:03}", date.year / 10) : timex_year(date.year);
    case Granularity::century:
      return date.year > 0 ? fmt::format("{:02}", date.year / 100) : fmt::format("BC{:02}", -date.year / 100);
  }
  return {};
}

std::string_view timex_unknown(Granularity unit) {
  constexpr std::string_view kYear = "XXXX";
  switch (unit) {
    case Granularity::minute:
    case Granularity::part_of_day:
    case Granularity::day: return "XXXX-XX-XX";
    case Granularity::weekend: return "XXXX-WXX-WE";
    case Granularity::week: return "XXXX-WXX";
    case Granularity::month: return "XXXX-XX";
    case Granularity::season: return "XXXX-XX";
    case Granularity::quarter: return "XXXX-QX";
    case Granularity::half: return "XXXX-HX";
    case Granularity::year: return kYear;
    case Granularity::decade: return kYear.substr(0, 3);
    case Granularity::century: return "XX";
  }
  return {};
}

std::string timex_fields(const DateFields& fields) {
  if (fields.month && fields.day) return fmt::format("XXXX-{:02}-{:02}", *fields.month, *fields.day);
  if (fields.month) return fmt::format("XXXX-{:02}", *fields.month);
  if (fields.weekday) return fmt::format("XXXX-WXX-{}", *fields.weekday);
  return {};
}

std::string_view timex_part(const DayPart& part) {
  constexpr int kNoon = 12, kAfternoonEnds = 18, kDayEnds = 24;
  if (part.to <= kNoon) return "TMO";
  if (part.to <= kAfternoonEnds) return "TAF";
  return part.to <= kDayEnds ? "TEV" : "TNI";
}

std::string timex_duration(std::string_view count, std::string_view unit) {
  constexpr std::string_view kHalf = ".5";
  if (unit == "WE") return fmt::format("P{}WE", count);
  if (unit == "FN") return count == "X" ? "PXW" : fmt::format("P{}W", 2 * leading_number(count));
  if (unit == "DE" && count != "X") return fmt::format("P{}0Y", count);
  if (unit == "CE" && count != "X") return fmt::format("P{}00Y", count);
  const bool half = count.ends_with(kHalf);
  const std::string_view whole = half ? count.substr(0, count.size() - kHalf.size()) : count;
  if (half && unit == "Y") return fmt::format("P{}Y6M", whole);
  if (half && unit == "TH") return fmt::format("PT{}H30M", whole);
  if (half && unit == "TM") return fmt::format("PT{}M30S", whole);
  if (unit.starts_with('T')) return fmt::format("PT{}{}", count, unit.substr(1));
  return fmt::format("P{}{}", count, unit);
}

std::string timex_any_season(int month) { return fmt::format("XXXX-{}", season_beginning_in(month)); }

std::string_view timex_modifier(Modifier modifier) {
  switch (modifier) {
    case Modifier::none: return "";
    case Modifier::early: return "START";
    case Modifier::mid: return "MID";
    case Modifier::late: return "END";
    case Modifier::about: return "APPROX";
    case Modifier::before: return "BEFORE";
    case Modifier::after: return "AFTER";
  }
  return "";
}

}  // namespace gainsay
