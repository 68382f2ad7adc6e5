// Halves of a year, seasons and days beside feasts.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "timex_samples.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(date_seasons)

BOOST_AUTO_TEST_CASE(halves_are_those_of_a_year_before_what_money_is_told_with) {
  check_timex({
      {"First-half profit fell.", "First-half = 2024-H1"},
      {"A weak second-half outlook hurt.", "second-half = 2024-H2"},
      {"They lost the ball in the first half.", ""},
      {"It was dry in the first half of the year.", "the first half of the year = 2024-H1"},
  }, "2024-08-10");
}

BOOST_AUTO_TEST_CASE(spring_and_fall_are_seasons_after_in_and_early) {
  check_timex({
      {"The weir floods in spring.", "spring = 2024-SP"},
      {"It reopened in early spring.", "early spring = 2024-SP START"},
      {"They rest in spring water.", ""},
      {"An early fall in rents helped.", ""},
      {"It froze in winter 2009-10.", "winter 2009-10 = 2009-WI"},
  });
}

BOOST_AUTO_TEST_CASE(days_keep_their_article_and_feasts_their_neighbours) {
  check_timex({
      {"It broke on the 14th of May.", "the 14th of May = 2023-05-14"},
      {"It opened on the Fourth of July.", "the Fourth of July = 2023-07-04"},
      {"It shut the day before last Sunday's fair.", "the day before last Sunday = 2024-03-02"},
      {"It reopened the day after Christmas.", "the day after Christmas = 2023-12-26"},
  });
  BOOST_TEST(found_in("It reopened the day after Christmas.", Type::date, kWednesday) ==
             "the day after Christmas = 2023-12-26");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
