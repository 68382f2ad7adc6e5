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

BOOST_AUTO_TEST_CASE(ranges_in_numbers_take_the_shorter_order) {
  BOOST_TEST(dates_in("He is away from 10/1 to 11/7.") == "from 10/1 to 11/7 = 2022-10-01/2022-11-07 throughout");
  BOOST_TEST(dates_in("He is away from 10/1/2018 - 10/7/2018.") ==
             "from 10/1/2018 - 10/7/2018 = 2018-10-01/2018-10-07 throughout");
}

BOOST_AUTO_TEST_CASE(ranges_of_months_and_days) {
  BOOST_TEST(dates_in("It rained between January and March last year.") ==
             "between January and March last year = 2022-01/2022-03 throughout");
  BOOST_TEST(dates_in("They met Nov-Feb 2017.") == "Nov-Feb 2017 = 2016-11/2017-02 throughout");
  BOOST_TEST(dates_in("They met from the 13th to the 15th of July, 2019.") ==
             "from the 13th to the 15th of July, 2019 = 2019-07-13/2019-07-15 throughout");
  BOOST_TEST(dates_in("They met July 9th through the 17th.") ==
             "July 9th through the 17th = 2022-07-09/2022-07-17 throughout");
  BOOST_TEST(dates_in("It rose between March 3, 2020 and now.") ==
             "between March 3, 2020 and now = 2020-03-03/2023-05-02 throughout");
}

BOOST_AUTO_TEST_CASE(quarters_halves_and_decades) {
  BOOST_TEST(dates_in("It grew in Q3 2019 and 2020 H1.") == "Q3 2019 = 2019-07/2019-09 | 2020 H1 = 2020-01/2020-06");
  BOOST_TEST(dates_in("He was second in Q3.") == "");
  BOOST_TEST(dates_in("It fell in the first quarter of nineteen eighty-four.") ==
             "the first quarter of nineteen eighty-four = 1984-01/1984-03");
  BOOST_TEST(dates_in("It rose in Feb and was painted by Jan there.") == "Feb = 2023-02");
  BOOST_TEST(dates_in("It fell in the 4th quarter of 2018.") == "the 4th quarter of 2018 = 2018-10/2018-12");
  BOOST_TEST(dates_in("He wrote in the nineteen seventies.") == "the nineteen seventies = 197X");
}

BOOST_AUTO_TEST_CASE(open_ends_in_several_words) {
  BOOST_TEST(dates_in("Reply no later than June 3, 2021.") == "no later than June 3, 2021 = by 2021-06-03");
  BOOST_TEST(dates_in("It must be from 2018 or later.") == "2018 or later = 2018/..");
}

BOOST_AUTO_TEST_CASE(holidays) {
  BOOST_TEST(dates_in("It opened on Black Friday 2017.") == "Black Friday 2017 = 2017-11-24");
  BOOST_TEST(dates_in("He died on Election Day 2016.") == "Election Day 2016 = 2016-11-08");
  BOOST_TEST(dates_in("They met on Labor Day weekend 2021.") == "Labor Day weekend 2021 = 2021-09-04/2021-09-05");
  BOOST_TEST(dates_in("They met on Christmas Eve 2020 at 6 p.m. there.") ==
             "Christmas Eve 2020 at 6 p.m. = 2020-12-24T18:00");
}

BOOST_AUTO_TEST_CASE(times_beside_their_day) {
  BOOST_TEST(dates_in("It shut on May 3, 2021 before 5 p.m. sharp.") ==
             "May 3, 2021 before 5 p.m. = before 2021-05-03T17:00");
  BOOST_TEST(dates_in("They met May 3, 2021 from 2:00 to 2:30 pm.") ==
             "May 3, 2021 from 2:00 to 2:30 pm = 2021-05-03T14:00/2021-05-03T14:29 throughout");
  BOOST_TEST(dates_in("They met 3:00 to 4:00 yesterday.") ==
             "3:00 to 4:00 yesterday = 2023-05-01T03:00/2023-05-01T03:59 throughout");
  BOOST_TEST(dates_in("He fell Monday in the early evening.") ==
             "Monday in the early evening = 2023-05-01T17:00/2023-05-01T23:59");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
