// Days and minutes of the proleptic Gregorian calendar, as plain numbers that compare and subtract.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

using Day = std::int64_t;     // days since 1970-01-01
using Minute = std::int64_t;  // minutes since 1970-01-01T00:00
inline constexpr Minute kMinutesADay = 24 * 60;

// Years are astronomical: year 0 is 1 BC. Months 1–12, days 1–31. Weekdays are ISO: Monday 1 … Sunday 7.
struct CivilDate {
  int year = 0;
  int month = 1;
  int day = 1;

  bool operator==(const CivilDate&) const = default;
};

bool is_valid(const CivilDate& date);
Day day_number(const CivilDate& date);  // needs a valid date
CivilDate civil_date(Day day);
int weekday(Day day);

// The day that a minute lies in, and the minute's number in it (0–1439).
Day day_of(Minute minute);
Minute minute_of_day(Minute minute);

// "2023-04-28", and "2023-04-28T14:05" for a minute. Years have at least four digits; those before year 0 a minus sign.
std::string iso_date(Day day);
std::string iso_date_time(Minute minute);

int days_in_month(int year, int month);

// A point in time as metadata state it: a day, or a minute of it. Zone-less times are taken as UTC.
struct Timestamp {
  std::string text;  // canonical: "2023-05-02" or "2023-05-02T14:05Z"
  Minute first = 0;  // the closed interval of minutes it names: one minute, or the whole day
  Minute last = 0;

  Day day() const;
  bool operator==(const Timestamp&) const = default;
};

// Reads ISO 8601 dates and date-times ("2023-05-02", "2023-05-02T14:05", "2023-05-02 14:05:10Z",
// "…T14:05+02:00"); surrounding blanks are ignored. Nothing for anything else, an impossible date included.
std::optional<Timestamp> parse_timestamp(std::string_view text);

}  // namespace gainsay
