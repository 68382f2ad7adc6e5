#include "support/calendar.hpp"

#include <random>

#include <boost/test/unit_test.hpp>

namespace gainsay {

BOOST_AUTO_TEST_SUITE(calendar)

BOOST_AUTO_TEST_CASE(days_count_from_1970) {
  struct Row {
    CivilDate date;
    Day day;
    int weekday;
  };
  const Row rows[] = {
      {{1970, 1, 1}, 0, 4},   {{1969, 12, 31}, -1, 3},   {{2000, 2, 29}, 11016, 2},
      {{2023, 4, 30}, 19477, 7}, {{1600, 3, 1}, -135080, 3}, {{0, 1, 1}, -719528, 6},
  };
  for (const Row& row : rows) {
    BOOST_TEST(day_number(row.date) == row.day);
    BOOST_TEST((civil_date(row.day) == row.date));
    BOOST_TEST(weekday(row.day) == row.weekday);
  }
}

BOOST_AUTO_TEST_CASE(days_and_dates_are_one_and_the_same) {
  std::mt19937 random(1);
  std::uniform_int_distribution<Day> days(-1'000'000, 1'000'000);
  for (int i = 0; i < 20'000; ++i) {
    const Day day = days(random);
    const CivilDate date = civil_date(day);
    BOOST_REQUIRE(is_valid(date));
    BOOST_REQUIRE_EQUAL(day_number(date), day);
    BOOST_REQUIRE_EQUAL(weekday(day + 1), weekday(day) % 7 + 1);
    const bool month_ends = date.day == days_in_month(date.year, date.month);
    BOOST_REQUIRE_EQUAL(civil_date(day + 1).day, month_ends ? 1 : date.day + 1);
  }
}

BOOST_AUTO_TEST_CASE(impossible_dates_are_not_valid) {
  for (const CivilDate date : {CivilDate{2023, 2, 29}, {1900, 2, 29}, {2023, 4, 31}, {2023, 0, 1}, {2023, 13, 1},
                               {2023, 1, 0}, {2023, 1, 32}}) {
    BOOST_TEST(!is_valid(date));
  }
  BOOST_TEST(is_valid({2000, 2, 29}));
}

BOOST_AUTO_TEST_CASE(timestamps_are_read_and_spelled_in_one_way) {
  struct Row {
    const char* text;
    const char* canonical;
  };
  const Row rows[] = {
      {"2023-05-02", "2023-05-02"},
      {" 2023-05-02\n", "2023-05-02"},
      {"2023-05-02T14:05", "2023-05-02T14:05Z"},
      {"2023-05-02 14:05:10Z", "2023-05-02T14:05Z"},
      {"2023-05-02T14:05:10.123Z", "2023-05-02T14:05Z"},
      {"2023-05-02T01:05+02:00", "2023-05-01T23:05Z"},
      {"2023-12-31T23:30-0100", "2024-01-01T00:30Z"},
      {"2023-05-02T14:05-04", "2023-05-02T18:05Z"},
      {"1969-12-31T23:59Z", "1969-12-31T23:59Z"},
  };
  for (const Row& row : rows) {
    const auto read = parse_timestamp(row.text);
    BOOST_TEST_CONTEXT(row.text) {
      BOOST_REQUIRE(read.has_value());
      BOOST_TEST(read->text == row.canonical);
      BOOST_TEST((parse_timestamp(read->text) == read));
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_timestamp_is_nothing) {
  for (const char* text : {"", "2023", "2023-05", "2023-5-2", "2023-02-29", "2023-05-02T", "2023-05-02T24:00",
                           "2023-05-02T14:60", "2023-05-02T14:05+2", "2023-05-02T14:05 CET", "May 2, 2023",
                           "2023-05-02x", "02/05/2023", "9999-12-31T23:59-01:00"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(!parse_timestamp(text).has_value()); }
  }
}

BOOST_AUTO_TEST_CASE(a_day_spans_its_minutes) {
  const auto day = parse_timestamp("1970-01-02").value();
  BOOST_TEST(day.first == 1440);
  BOOST_TEST(day.last == 2879);
  BOOST_TEST(day.day() == 1);
  BOOST_TEST(parse_timestamp("1969-12-31T23:59").value().day() == -1);
}

BOOST_AUTO_TEST_CASE(days_and_minutes_are_spelled_in_iso_form_before_the_epoch_too) {
  BOOST_TEST(iso_date(0) == "1970-01-01");
  BOOST_TEST(iso_date(-1) == "1969-12-31");
  BOOST_TEST(iso_date_time(-1) == "1969-12-31T23:59");
  BOOST_TEST(iso_date_time(kMinutesADay) == "1970-01-02T00:00");
  for (const Minute minute : {Minute{-kMinutesADay - 1}, Minute{-1}, Minute{0}, Minute{1439}, Minute{1440}}) {
    BOOST_TEST(day_of(minute) * kMinutesADay + minute_of_day(minute) == minute);
    BOOST_TEST((minute_of_day(minute) >= 0 && minute_of_day(minute) < kMinutesADay));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
