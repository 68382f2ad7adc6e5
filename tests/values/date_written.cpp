// Days and months as people write them in passing: "last Oct. 23", "in april", "this Q3", "11/12, 2016".
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

namespace gainsay::tests {

namespace {

struct Case {
  std::string_view text, expected;
};

// A Tuesday.
void check_all(std::initializer_list<Case> cases, std::string_view published = "2023-05-02") {
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(found_in(one.text, Type::date, published) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_written)

BOOST_AUTO_TEST_CASE(the_last_and_the_next_day_of_that_name) {
  check_all({
      {"The levy was set last Oct. 23 by the board.", "last Oct. 23 = 2022-10-23"},
      {"The levy was set last March 3.", "last March 3 = 2023-03-03"},
      {"The lease ends next Jan. 1.", "next Jan. 1 = 2024-01-01"},
      {"The lease ends by this September 30.", "by this September 30 = by 2023-09"},
      {"They will vote next 6th of April.", "next 6th of April = 2024-04-06"},
      {"It was open last October.", "last October = 2022-10"},
  });
}

BOOST_AUTO_TEST_CASE(days_and_months_of_a_year_beside_this_one) {
  check_all({
      {"The weir broke on May 3 last year.", "May 3 last year = 2022-05-03"},
      {"The weir will open on 3 May of next year.", "3 May of next year = 2024-05-03"},
      {"The weir will open in October of next year.", "October of next year = 2024-10"},
      {"On May 3 last year's mayor left.", "May 3 = 2023-05-03 | last year = 2022"},
      {"The talks may last months.", ""},
      {"The talks could last two weeks.", ""},
      {"It rose from last years total.", "last years = 2022"},
  });
}

BOOST_AUTO_TEST_CASE(of_two_readings_the_one_about_the_publication_comes_first) {
  check_all({
      {"It broke on 5/2/2023.", "5/2/2023 = 2023-05-02"},
      {"It broke on 2/5/2023.", "2/5/2023 = 2023-05-02"},
      {"It broke on 5/6/2021.", "5/6/2021 = 2021-06-05"},
  });
}

BOOST_AUTO_TEST_CASE(quarters_of_a_game) {
  check_all({
      {"Sales fell in the second quarter.", "the second quarter = 2023-04/2023-06"},
      {"He ran for 30 yards in the second quarter.", ""},
      {"They led with two minutes left in the second quarter.", ""},
      {"The clerk left in the second quarter.", "the second quarter = 2023-04/2023-06"},
      {"Turnover rebounded in the second quarter.", "the second quarter = 2023-04/2023-06"},
      {"They sold 30 yards in the second quarter of 2021.", "the second quarter of 2021 = 2021-04/2021-06"},
  });
}

BOOST_AUTO_TEST_CASE(months_in_small_letters_behind_their_preposition) {
  check_all({
      {"It fell 3 percent in april.", "april = 2023-04"},
      {"It has been shut since march.", "since march = 2023-03/.."},
      {"It was shut in the april.", "april = 2023-04"},
      {"They took part in the march.", ""},
      {"It may be shut in april storms.", ""},
      {"He was seen in august company.", ""},
  });
}

BOOST_AUTO_TEST_CASE(ranges_of_months_and_days) {
  check_all({
      {"The ferry runs May to September.", "May to September = 2022-05/2022-09 throughout"},
      {"May to September the ferry ran.", "September = 2022-09"},
      {"The fair runs 10/1-10/20/2017.", "10/1-10/20/2017 = 2017-10-01/2017-10-20 throughout"},
      {"The fair runs from 5/1-5/7, 2020.", "from 5/1-5/7, 2020 = 2020-05-01/2020-05-07 throughout"},
      {"It opened on 11/14, 2016.", "11/14, 2016 = 2016-11-14"},
      {"It opened 2016- 11 and closed.", "2016- 11 = 2016-11"},
      {"Call 2010-2015-86 for help.", ""},
  });
}

BOOST_AUTO_TEST_CASE(days_of_a_list_that_goes_on) {
  check_all({
      {"They can meet July 17th, 18th, or 19th for an hour.",
       "July 17th = 2023-07-17 | 18th = 2023-07-18 | 19th = 2023-07-19"},
      {"They can meet on 11/20, 11/22 or 11/25.", "11/20 = 2022-11-20 | 11/22 = 2022-11-22 | 11/25 = 2022-11-25"},
  });
}

BOOST_AUTO_TEST_CASE(days_of_a_month_that_is_told_from_now) {
  check_all({
      {"They will vote on 20 of next month.", "20 of next month = 2023-06-20"},
      {"They met 20 of this month's guests.", "this month = 2023-05"},
      {"The road is shut 4 till 23 of this month.", "4 till 23 of this month = 2023-05-04/2023-05-23 throughout"},
      {"They lost 4 to 23 this month.", "this month = 2023-05"},
      {"He met them on Wednesday the 26th with a smile.", "Wednesday the 26th = 2023-04-26"},
      {"It opened 14april 2015.", "14april 2015 = 2015-04-14"},
      {"It sailed on 6 April seventeen hundred thirty-three.", "6 April seventeen hundred thirty-three = 1733-04-06"},
  });
}

BOOST_AUTO_TEST_CASE(quarters_without_their_year) {
  check_all({
      {"Sales grew during Q1.", "Q1 = 2023-01/2023-03"},
      {"The mill reopens this Q3.", "Q3 = 2023-07/2023-09"},
      {"He was fastest in Q1.", ""},
      {"He led during Q1 and set the lap record.", ""},
      {"Q1 was hard.", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_weekday_rules_out_the_other_reading_of_a_date_in_numbers) {
  const auto alternatives = [](std::string_view text) {
    return canonical_alternatives(value_of({Type::date, {}}, text)).size();
  };
  BOOST_TEST(alternatives("03/04/2023") == 1);
  BOOST_TEST(alternatives("Monday 03/04/2023") == 0);  // 4 March 2023 was a Saturday
}

BOOST_AUTO_TEST_CASE(a_full_week_is_a_length) {
  BOOST_TEST(found_in("They stayed for full week.", Type::date, "2023-05-02") == "");
  BOOST_TEST(found_in("They stayed for full week.", Type::duration, "2023-05-02") == "full week = 1 wk");
  check_all({{"They bought it in 30-day notes and will pay.", ""},
             {"They will pay in 15 year bonds.", ""}, {"It rained the whole week.", "the whole week = 2023-05-01/2023-05-07"}});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
