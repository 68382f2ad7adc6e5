// The many ways in which one date is written: bounds, lists, numbers, years.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

namespace gainsay {
namespace {

std::string dates_in(std::string_view text, std::string_view published = "2023-05-02") {
  return found_in(text, Type::date, published);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_forms)

BOOST_AUTO_TEST_CASE(bounds_in_several_words) {
  BOOST_TEST(dates_in("Pay on or earlier than May 9.") == "on or earlier than May 9 = by 2023-05-09");
  BOOST_TEST(dates_in("It could come as early as June 2024.") == "as early as June 2024 = 2024-06/..");
  BOOST_TEST(dates_in("It holds for 1990 and later.") == "1990 and later = 1990/..");
  BOOST_TEST(dates_in("He came in 1990 and later moved north.") == "1990 = 1990");
  BOOST_TEST(dates_in("They count those before 2010 or after 2018.") ==
             "before 2010 = before 2010 | after 2018 = after 2018");
}

BOOST_AUTO_TEST_CASE(years_of_an_era) {
  BOOST_TEST(dates_in("He was born on 15 March 44 BC.") == "15 March 44 BC = -0043-03-15");
  BOOST_TEST(dates_in("It burnt in AD 79 and in 202 C.E.") == "AD 79 = 0079 | 202 C.E = 0202");
  BOOST_TEST(dates_in("The war of 264–241 BC was long.") == "264–241 BC = -0263/-0240 throughout");
  BOOST_TEST(dates_in("They ruled from 27 BC to 14 AD.") == "from 27 BC to 14 AD = -0026/0014 throughout");
  BOOST_TEST(dates_in("It dates from the 5th century BC.") == "the 5th century BC = -0499~/-0400 [-0500/-0400]");
  BOOST_TEST(dates_in("He placed 2 ad pages.") == "");
}

BOOST_AUTO_TEST_CASE(years_of_two_digits) {
  BOOST_TEST(dates_in("The class of '89 met.") == "89 = 1989");
  BOOST_TEST(dates_in("He left in April '87.") == "April '87 = 1987-04");
  BOOST_TEST(dates_in("She said '50 men came' and left.") == "");
  BOOST_TEST(dates_in("There were 99 men.") == "");
}

BOOST_AUTO_TEST_CASE(fiscal_years_are_their_own) {
  BOOST_TEST(dates_in("Sales rose in fiscal 2019.") == "fiscal 2019 = fiscal 2019");
  BOOST_TEST(dates_in("Sales fell in FY2018 and FY19.") == "FY2018 = fiscal 2018 | FY19 = fiscal 2019");
  BOOST_TEST(dates_in("The third quarter of fiscal 2018 was bad.") == "The third quarter of fiscal 2018 = fiscal 2018-Q3");
  BOOST_TEST(dates_in("The 2019 fiscal year was good.") == "The 2019 fiscal year = fiscal 2019");
  BOOST_TEST(dates_in("Last fiscal year was good.") == "Last fiscal year = unresolved year");
}

BOOST_AUTO_TEST_CASE(years_and_months_with_blanks_between) {
  BOOST_TEST(dates_in("The hall shut 11 / 2016.") == "11 / 2016 = 2016-11");
  BOOST_TEST(dates_in("The hall shut 2016 - 11.") == "2016 - 11 = 2016-11");
  BOOST_TEST(dates_in("The hall shut 2016, Nov.") == "2016, Nov = 2016-11");
  BOOST_TEST(dates_in("The war of 2010 - 12 was long.") == "2010 = 2010");
  BOOST_TEST(dates_in("In 2015, May left the party.") == "2015 = 2015");
}

BOOST_AUTO_TEST_CASE(days_in_numbers_alone) {
  BOOST_TEST(dates_in("The file is of 20161016.") == "20161016 = 2016-10-16");
  BOOST_TEST(dates_in("It opened 22/04.") == "22/04 = 2023-04-22");
  BOOST_TEST(dates_in("It opened 2015.5.13.") == "2015.5.13 = 2015-05-13");
  BOOST_TEST(dates_in("They are 20169916 in all.") == "");
  BOOST_TEST(dates_in("He owes $12 December or not.") == "December = 2022-12");
}

BOOST_AUTO_TEST_CASE(days_of_a_list_share_their_month) {
  BOOST_TEST(dates_in("They met on July 17th, 18th or 19th, 2021.") ==
             "July 17th = 2021-07-17 | 18th = 2021-07-18 | 19th, 2021 = 2021-07-19");
  BOOST_TEST(dates_in("It rained on the 22nd, 23rd and 30th of March.") ==
             "the 22nd = 2023-03-22 | 23rd = 2023-03-23 | 30th of March = 2023-03-30");
  BOOST_TEST(dates_in("It rained on May 3, 4 and 5.") == "May 3 = 2023-05-03 | 4 = 2023-05-04 | 5 = 2023-05-05");
  BOOST_TEST(dates_in("On May 3, 4 men left.") == "May 3 = 2023-05-03");
  BOOST_TEST(dates_in("They meet Monday, Thursday and Friday next week.") ==
             "Monday = 2023-05-08 | Thursday = 2023-05-11 | Friday next week = 2023-05-12");
}

BOOST_AUTO_TEST_CASE(weeks_by_their_number) {
  BOOST_TEST(dates_in("The works begin in week 31.") == "week 31 = 2023-07-31/2023-08-06");
  BOOST_TEST(dates_in("It fell in week 12 of last year.") == "week 12 of last year = 2022-03-21/2022-03-27");
  BOOST_TEST(dates_in("They lost in week 10 again.") == "");
}

BOOST_AUTO_TEST_CASE(holidays_in_lower_case) {
  BOOST_TEST(dates_in("They met on christmas day.") == "christmas day = 2022-12-25");
  BOOST_TEST(dates_in("Few vote on election day.") == "");
}

BOOST_AUTO_TEST_CASE(periods_that_end_on_a_day) {
  BOOST_TEST(dates_in("It lost money in the fiscal year ended June 30.") ==
             "the fiscal year ended June 30 = 2021-07/2022-06 throughout");
  BOOST_TEST(dates_in("It earned more in the third quarter ended Aug. 31, 2020.") ==
             "the third quarter ended Aug. 31, 2020 = 2020-06/2020-08 throughout");
  BOOST_TEST(dates_in("It earned more in the nine months ended Sept. 28, 2020.") ==
             "the nine months ended Sept. 28, 2020 = 2019-12-29/2020-09-28 throughout");
  BOOST_TEST(dates_in("The quarter ended badly.") == "");
}

BOOST_AUTO_TEST_CASE(weekdays_beside_a_told_day) {
  BOOST_TEST(dates_in("He died on 4 April 2023. She had left the previous Friday.") ==
             "4 April 2023 = 2023-04-04 | previous Friday = 2023-03-31");
  BOOST_TEST(dates_in("He died on 4 April 2023 and was buried the following Monday.") ==
             "4 April 2023 = 2023-04-04 | following Monday = 2023-04-10");
  BOOST_TEST(dates_in("She had left the previous Friday.") == "previous Friday = weekday 5");
}

BOOST_AUTO_TEST_CASE(a_date_that_is_all_of_its_sentence_needs_no_cue) {
  BOOST_TEST(dates_in("May") == "May = 2023-05");
  BOOST_TEST(dates_in("the 24th") == "the 24th = 2023-04-24");
  BOOST_TEST(dates_in("fri.") == "fri = 2023-04-28");
}

BOOST_AUTO_TEST_CASE(days_of_a_month_beside_this_one) {
  BOOST_TEST(dates_in("The hall is shut from 4 to 22 next month.") == "from 4 to 22 next month = 2023-06-04/2023-06-22 throughout");
  BOOST_TEST(dates_in("The rate rose from 4 to 22 last month.") == "last month = 2023-04");
  BOOST_TEST(dates_in("He left in the year of 2008.") == "the year of 2008 = 2008");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
