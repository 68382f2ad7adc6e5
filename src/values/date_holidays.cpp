#include "values/date_holidays.hpp"

namespace gainsay {

namespace {

// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
Day easter(int year) {
  const int golden = year % 19, century = year / 100, rest = year % 100;
  const int moon = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - moon + 15) % 30;
  const int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
  const int correction = (golden + 11 * epact + 22 * sunday) / 451;
  const int sum = epact + sunday - 7 * correction + 114;
  return day_number({year, sum / 31, sum % 31 + 1});
}

}  // namespace

Day day_of_holiday(const std::vector<int>& rule, int year) {
  if (rule.size() == 1) return easter(year) + rule[0];
  if (rule.size() == 2) return day_number({year, rule[0], rule[1]});
  if (rule.size() == 4) return day_of_holiday({rule[0], rule[1], rule[2]}, year) + rule[3];
  if (rule.size() != 3) return day_number({year, 1, 1});
  const Day first = day_number({year, rule[0], 1});
  const Day first_meant = first + (rule[1] - weekday(first) + 7) % 7;
  if (rule[2] > 0) return first_meant + 7 * (rule[2] - 1);
  const Day last = first + days_in_month(year, rule[0]) - 1;
  return last - (weekday(last) - rule[1] + 7) % 7;
}

}  // namespace gainsay
