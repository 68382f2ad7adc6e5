#include "support/calendar.hpp"

#include <fmt/format.h>

namespace gainsay {
namespace {

bool is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

Day floor_divide(Day a, Day b) { return a / b - (a % b < 0 ? 1 : 0); }

// Takes a timestamp apart from left to right.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }

  // Exactly that many digits.
  std::optional<int> digits(std::size_t count) {
    if (rest_.size() < count) return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return std::nullopt;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }

  // One of these characters, or nothing.
  std::optional<char> any_of(std::string_view characters) {
    if (rest_.empty() || characters.find(rest_[0]) == characters.npos) return std::nullopt;
    const char found = rest_[0];
    rest_.remove_prefix(1);
    return found;
  }

  void skip_digits() {
    while (digits(1)) {
    }
  }

 private:
  std::string_view rest_;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::optional<CivilDate> scan_date(Scanner& scanner) {
  const auto year = scanner.digits(4);
  if (!year || !scanner.any_of("-")) return std::nullopt;
  const auto month = scanner.digits(2);
  if (!month || !scanner.any_of("-")) return std::nullopt;
  const auto day = scanner.digits(2);
  if (!day) return std::nullopt;
  const CivilDate date{*year, *month, *day};
  if (!is_valid(date)) return std::nullopt;
  return date;
}

// Minutes since midnight; seconds are read and dropped.
std::optional<int> scan_time(Scanner& scanner) {
  const auto hour = scanner.digits(2);
  if (!hour || *hour > 23 || !scanner.any_of(":")) return std::nullopt;
  const auto minute = scanner.digits(2);
  if (!minute || *minute > 59) return std::nullopt;
  if (scanner.any_of(":")) {
    const auto second = scanner.digits(2);
    if (!second || *second > 60) return std::nullopt;
    if (scanner.any_of(".,")) scanner.skip_digits();
  }
  return *hour * 60 + *minute;
}

// Minutes east of UTC: nothing or "Z" is UTC; "+02:00", "+0200", "+02".
std::optional<int> scan_zone(Scanner& scanner) {
  if (scanner.at_end() || scanner.any_of("Zz")) return 0;
  const auto sign = scanner.any_of("+-");
  if (!sign) return std::nullopt;
  const auto hours = scanner.digits(2);
  if (!hours || *hours > 18) return std::nullopt;
  int minutes = 0;
  if (!scanner.at_end()) {
    scanner.any_of(":");
    const auto stated = scanner.digits(2);
    if (!stated || *stated > 59) return std::nullopt;
    minutes = *stated;
  }
  return (*sign == '-' ? -1 : 1) * (*hours * 60 + minutes);
}

Timestamp whole_day(const CivilDate& date) {
  const Day day = day_number(date);
  const Minute first = day * kMinutesADay;
  return {iso_date(day), first, first + kMinutesADay - 1};
}

std::optional<Timestamp> one_minute(Minute minute) {
  const int year = civil_date(day_of(minute)).year;
  if (year < 0 || year > 9999) return std::nullopt;
  return Timestamp{iso_date_time(minute) + "Z", minute, minute};
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool is_valid(const CivilDate& date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

// Both ways count in eras of 400 years that begin on 1 March, so that the leap day comes last.
Day day_number(const CivilDate& date) {
  const Day year = Day{date.year} - (date.month <= 2 ? 1 : 0);
  const Day era = floor_divide(year, 400);
  const Day year_of_era = year - era * 400;
  const Day month_from_march = (date.month + 9) % 12;
  const Day day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
  const Day day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

CivilDate civil_date(Day day) {
  const Day shifted = day + 719468;
  const Day era = floor_divide(shifted, 146097);
  const Day day_of_era = shifted - era * 146097;
  const Day year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const Day day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const Day month_from_march = (5 * day_of_year + 2) / 153;
  const Day month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const Day year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<int>(year), static_cast<int>(month),
          static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

int weekday(Day day) {
  const Day since_monday = day + 3;  // 1970-01-01 was a Thursday
  return static_cast<int>(since_monday - floor_divide(since_monday, 7) * 7) + 1;
}

Day day_of(Minute minute) { return floor_divide(minute, kMinutesADay); }

Minute minute_of_day(Minute minute) { return minute - day_of(minute) * kMinutesADay; }

namespace {

// Two digits; dates are written by the hundred thousand.
void add_two_digits(std::string& text, int number) {
  text += static_cast<char>('0' + number / 10);
  text += static_cast<char>('0' + number % 10);
}

}  // namespace

std::string iso_date(Day day) {
  const CivilDate date = civil_date(day);
  if (date.year >= 0 && date.year <= 9999) {
    std::string text;
    add_two_digits(text, date.year / 100);
    add_two_digits(text, date.year % 100);
    add_two_digits(text += '-', date.month);
    add_two_digits(text += '-', date.day);
    return text;
  }
  const int year = date.year < 0 ? -date.year : date.year;
  return fmt::format("{}{:04}-{:02}-{:02}", date.year < 0 ? "-" : "", year, date.month, date.day);
}

std::string iso_date_time(Minute minute) {
  const Minute in_day = minute_of_day(minute);
  return fmt::format("{}T{:02}:{:02}", iso_date(day_of(minute)), in_day / 60, in_day % 60);
}

Day Timestamp::day() const { return day_of(first); }

std::optional<Timestamp> parse_timestamp(std::string_view text) {
  Scanner scanner(trimmed(text));
  const auto date = scan_date(scanner);
  if (!date) return std::nullopt;
  if (scanner.at_end()) return whole_day(*date);
  if (!scanner.any_of("Tt ")) return std::nullopt;
  const auto time = scan_time(scanner);
  if (!time) return std::nullopt;
  const auto zone = scan_zone(scanner);
  if (!zone || !scanner.at_end()) return std::nullopt;
  return one_minute(day_number(*date) * kMinutesADay + *time - *zone);
}

}  // namespace gainsay
