// Dates in numbers, and days of the month in words.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

namespace gainsay {
namespace {

std::string dates_in(std::string_view text) { return found_in(text, Type::date, "2023-05-02"); }

}  // namespace

BOOST_AUTO_TEST_SUITE(date_numeric)

BOOST_AUTO_TEST_CASE(three_numbers) {
  BOOST_TEST(dates_in("It opened on 2016-4-2.") == "2016-4-2 = 2016-04-02");
  BOOST_TEST(dates_in("It opened on 2016/4/2.") == "2016/4/2 = 2016-04-02");
  BOOST_TEST(dates_in("It opened on 4-22-2016.") == "4-22-2016 = 2016-04-22");
  BOOST_TEST(dates_in("It opened on 4/22/16.") == "4/22/16 = 2016-04-22");
  BOOST_TEST(dates_in("It opened on 4/22/74.") == "4/22/74 = 1974-04-22");
  BOOST_TEST(dates_in("It opened on 22.4.2016.") == "22.4.2016 = 2016-04-22");
  BOOST_TEST(dates_in("It opened on 23/Sep/2020.") == "23/Sep/2020 = 2020-09-23");
  BOOST_TEST(dates_in("It opened on Apr-2-2016.") == "Apr-2-2016 = 2016-04-02");
}

BOOST_AUTO_TEST_CASE(two_numbers) {
  BOOST_TEST(dates_in("It opened on 4/22.") == "4/22 = 2023-04-22");
  BOOST_TEST(dates_in("It grew in 2016/11.") == "2016/11 = 2016-11");
  BOOST_TEST(dates_in("It grew in 2009-10.") == "2009-10 = 2009/2010 throughout");
  BOOST_TEST(dates_in("It began in Dec/2018.") == "Dec/2018 = 2018-12");
}

BOOST_AUTO_TEST_CASE(numbers_that_are_no_dates) {
  BOOST_TEST(dates_in("The team is 10-3-2 this season.") == "");
  BOOST_TEST(dates_in("It rose to 45-7/16 from 3/4.") == "");
  BOOST_TEST(dates_in("It is open 24/7.") == "");
  BOOST_TEST(dates_in("Call 138-2010-2015 or version 2.10.12.") == "");
}

BOOST_AUTO_TEST_CASE(days_in_words) {
  BOOST_TEST(dates_in("He left on the third of April.") == "third of April = 2023-04-03");
  BOOST_TEST(dates_in("It is payable April one.") == "April one = 2023-04-01");
  BOOST_TEST(dates_in("He left on June twenty-second, 2018.") == "June twenty-second, 2018 = 2018-06-22");
  BOOST_TEST(dates_in("He died May the ninth, nineteen forty-five.") ==
             "May the ninth, nineteen forty-five = 1945-05-09");
  BOOST_TEST(dates_in("In April two men were shot.") == "April = 2023-04");
  BOOST_TEST(dates_in("In April first results came in.") == "April = 2023-04");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
