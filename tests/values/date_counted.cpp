// Dates that are counted: out of a larger unit, from another date, or over a stretch up to the publication.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kTuesday = "2023-05-02";

std::string dates_in(std::string_view text, std::string_view published = kTuesday) {
  return found_in(text, Type::date, published);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_counted)

BOOST_AUTO_TEST_CASE(the_nth_of_a_larger_unit) {
  BOOST_TEST(dates_in("It opens on the first Friday of next month.") == "the first Friday of next month = 2023-06-02");
  BOOST_TEST(dates_in("He left in the third week of March 2021.") ==
             "the third week of March 2021 = 2021-03-15/2021-03-21");
  BOOST_TEST(dates_in("It closed on the last day of 2016.") == "the last day of 2016 = 2016-12-31");
  BOOST_TEST(dates_in("Sales grew in the first nine months of 2019.") ==
             "the first nine months of 2019 = 2019-01/2019-09");
  BOOST_TEST(dates_in("They vote on the 15th of next month.") == "the 15th of next month = 2023-06-15");
  BOOST_TEST(dates_in("The second last week of October 2018 was wet.") ==
             "The second last week of October 2018 = 2018-10-15/2018-10-21");
}

BOOST_AUTO_TEST_CASE(what_is_no_nth_of_a_unit) {
  BOOST_TEST(dates_in("They will march 3 miles.") == "");
  BOOST_TEST(dates_in("It was the last week of the trial.") == "the last week = unresolved week");
  BOOST_TEST(dates_in("He came first in April 2019.") == "April 2019 = 2019-04");
  BOOST_TEST(dates_in("He was held last year in the October 2021 raid.") ==
             "last year = 2022 | October 2021 = 2021-10");
}

BOOST_AUTO_TEST_CASE(weekdays_of_a_named_week) {
  BOOST_TEST(dates_in("The council meets Tuesday of next week.") == "Tuesday of next week = 2023-05-09");
  BOOST_TEST(dates_in("It was signed Friday last week.") == "Friday last week = 2023-04-28");
  BOOST_TEST(dates_in("They will talk next week on Thursday.") == "next week on Thursday = 2023-05-11");
  BOOST_TEST(dates_in("This coming Friday is a holiday.") == "This coming Friday = 2023-05-05");
  BOOST_TEST(dates_in("They met this past weekend.") == "this past weekend = 2023-04-29/2023-04-30");
  BOOST_TEST(dates_in("It opened this weekend.") == "this weekend = 2023-04-29/2023-04-30");  // told on a Tuesday
  BOOST_TEST(dates_in("It will open this weekend.") == "this weekend = 2023-05-06/2023-05-07");
  BOOST_TEST(dates_in("A fair this weekend.") == "this weekend = 2023-05-06/2023-05-07");
  BOOST_TEST(dates_in("The board on Monday approved a plan to close the mill.") == "Monday = 2023-05-01");
  BOOST_TEST(dates_in("The vote on Monday expected to close the mill will be long.") == "Monday = 2023-05-08");
  BOOST_TEST(dates_in("It will open the week after next.") == "the week after next = 2023-05-15/2023-05-21");
}

BOOST_AUTO_TEST_CASE(weeks_around_a_date) {
  BOOST_TEST(dates_in("It rained in the week of March 8.") == "the week of March 8 = 2023-03-06/2023-03-12");
  BOOST_TEST(dates_in("It sold 40 in the week ended March 8.") == "the week ended March 8 = 2023-03-02/2023-03-08");
  BOOST_TEST(dates_in("It fell in week 12 of 2018.") == "week 12 of 2018 = 2018-03-19/2018-03-25");
}

BOOST_AUTO_TEST_CASE(days_of_a_month_that_is_not_named) {
  BOOST_TEST(dates_in("They met on Monday the 24th.") == "Monday the 24th = 2023-04-24");
  BOOST_TEST(dates_in("He arrived on the 27th and left.") == "the 27th = 2023-04-27");
  BOOST_TEST(dates_in("He made a birdie on the 18th.") == "");
  BOOST_TEST(dates_in("They live on the 27th floor.") == "");
}

BOOST_AUTO_TEST_CASE(offsets_from_a_date) {
  BOOST_TEST(dates_in("It ended two days after May 13, 2021.") == "two days after May 13, 2021 = 2021-05-15");
  BOOST_TEST(dates_in("It begins three weeks from tomorrow.") ==
             "three weeks from tomorrow = 2023-05-24~ [2023-05-21/2023-05-27]");
  BOOST_TEST(dates_in("He died two years after 1990.") == "two years after 1990 = 1992");
  BOOST_TEST(dates_in("She left a month and two days ago.") == "a month and two days ago = 2023-03-31");
  BOOST_TEST(dates_in("It opens the day after tomorrow.") == "day after tomorrow = 2023-05-04");
  BOOST_TEST(dates_in("It will open in three days.") == "in three days = 2023-05-05");
  BOOST_TEST(dates_in("It will open within five days.") ==
             "within five days = 2023-05-02/2023-05-06~ [2023-05-02/2023-05-07]");
  BOOST_TEST(dates_in("They meet three Fridays from now.") == "three Fridays from now = 2023-05-19");
}

BOOST_AUTO_TEST_CASE(lengths_are_no_offsets) {
  BOOST_TEST(dates_in("It is closed for two weeks from March 9.") ==
             "for two weeks from March 9 = 2023-03-09/2023-03-22 throughout");
  BOOST_TEST(dates_in("He has won twice in three days.") == "");
  BOOST_TEST(dates_in("You will pay within 30 days of the order.") == "");
}

BOOST_AUTO_TEST_CASE(hours_are_counted_from_the_minute_of_publication) {
  BOOST_TEST(dates_in("It began two hours ago.", "2023-05-02T14:05") ==
             "two hours ago = 2023-05-02T12:05~ [2023-05-02T11:35/2023-05-02T12:35]");
  BOOST_TEST(dates_in("It began two hours ago.") == "two hours ago = 2023-05-02");
}

BOOST_AUTO_TEST_CASE(stretches_up_to_the_publication) {
  BOOST_TEST(dates_in("It rained over the past three days.") ==
             "past three days = 2023-04-29/2023-05-01~ [2023-04-29/2023-05-02]");
  BOOST_TEST(dates_in("He scored in the last ten minutes.") == "");
  BOOST_TEST(dates_in("The talks are to last two weeks.") == "");
  BOOST_TEST(dates_in("They slaughtered 1,177, compared with nine last year.") == "last year = 2022");
  BOOST_TEST(dates_in("It will not rain for the rest of the week.") == "rest of the week = 2023-05-02/2023-05-07");
}

BOOST_AUTO_TEST_CASE(lengths_that_begin_with_a_date) {
  BOOST_TEST(dates_in("The bridge is shut for three days from May 3.") ==
             "for three days from May 3 = 2023-05-03/2023-05-05 throughout");
  BOOST_TEST(dates_in("It runs two weeks starting on May 20.") ==
             "two weeks starting on May 20 = 2023-05-20/2023-06-02 throughout");
  BOOST_TEST(dates_in("It is shut from May 3 for ten days.") == "May 3 for ten days = 2023-05-03/2023-05-12 throughout");
  BOOST_TEST(dates_in("He was jailed on May 3 for ten days.") == "May 3 = 2023-05-03");
  BOOST_TEST(found_in("The talks last for two hours from 2 p.m.", Type::clock) == "for two hours from 2 p.m = 14:00/16:00");
}

BOOST_AUTO_TEST_CASE(more_or_less_than_so_far_from_a_date) {
  BOOST_TEST(dates_in("It came more than two days after May 3.") == "more than two days after May 3 = after 2023-05-05");
  BOOST_TEST(dates_in("It came less than three days after May 3.") ==
             "less than three days after May 3 = 2023-05-03/2023-05-05 throughout");
  BOOST_TEST(dates_in("It took more than two days after he left.") == "");
}

BOOST_AUTO_TEST_CASE(parts_of_hours_and_fortnights) {
  BOOST_TEST(dates_in("It will start in half an hour.", "2023-05-02T12:00") ==
             "in half an hour = 2023-05-02T12:30~ [2023-05-02T12:15/2023-05-02T12:45]");
  BOOST_TEST(dates_in("It began a fortnight ago.") == "a fortnight ago = 2023-04-17/2023-04-23");
}

BOOST_AUTO_TEST_CASE(days_of_the_month_up_to_the_eighteenth) {
  BOOST_TEST(dates_in("They met on the 4th.") == "the 4th = 2023-04-04");
  BOOST_TEST(dates_in("He led until the 4th hole.") == "");
  BOOST_TEST(dates_in("They rest in the week of the 18th.") == "the week of the 18th = 2023-04-17/2023-04-23");
  BOOST_TEST(found_in("They met on 5 June 1920 and on the 17th. It was 1911, 1913 and 1915 again.", Type::date,
                      "2009-12-13") == "5 June 1920 = 1920-06-05 | the 17th = 1920-06-17 | 1911 = 1911 | 1913 = 1913 | 1915 = 1915");
}

BOOST_AUTO_TEST_CASE(days_of_business) {
  BOOST_TEST(dates_in("It will open in four business days.") == "in four business days = 2023-05-08");
  BOOST_TEST(dates_in("It opened three working days ago.") == "three working days ago = 2023-04-27");
  BOOST_TEST(dates_in("It opened five trading days after 6 May 2023.") == "five trading days after 6 May 2023 = 2023-05-12");
  BOOST_TEST(dates_in("It rains over the next 4 business days.") == "next 4 business days = 2023-05-03/2023-05-08");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
