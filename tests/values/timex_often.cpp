// How often, as TIMEX3 writes it.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "timex_samples.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(timex_often)

BOOST_AUTO_TEST_CASE(sets_say_how_often) {
  check_timex({
      {"The ferry runs every day.", "every day = SET P1D"},
      {"The council meets each Thursday.", "each Thursday = SET XXXX-WXX-4"},
      {"It is dredged every two years.", "every two years = SET P2Y"},
      {"The sluice is checked daily.", "daily = SET P1D"},
      {"The council meets every other week, and on Sundays.",
       "every other week = SET P2W; Sundays = SET XXXX-WXX-7"},
      {"It costs 3 million a year.", "a year = SET P1Y"},
      {"It runs 12 ferries a day.", "a day = SET P1D"},
      {"It burns 12 tons of coal a day.", "a day = SET P1D"},
      {"It was shut for a year.", "a year = DURATION P1Y"},
  });
}

BOOST_AUTO_TEST_CASE(sets_have_their_times) {
  check_timex({
      {"The council meets every Monday at 4 p.m. in the hall.", "every Monday at 4 p.m. = SET XXXX-WXX-1T16:00"},
      {"They rest every afternoon at 4.", "every afternoon at 4 = SET XXXX-XX-XXT16:00"},
      {"It opens 9 a.m. on Sundays.", "9 a.m. on Sundays = SET XXXX-WXX-7T09:00"},
      {"It is shut Friday mornings.", "Friday mornings = SET XXXX-WXX-5TMO"},
      {"They walk every morning.", "every morning = SET XXXX-XX-XXTMO"},
      {"They feared the dark nights.", ""},
      {"It pays quarterly.", "quarterly = SET P3M"},
      {"It cut its quarterly dividend.", ""},
  });
}

BOOST_AUTO_TEST_CASE(how_much_of_it_belongs_to_how_often) {
  check_timex({
      {"The ferry sails three times a week.", "three times a week = SET P1W"},
      {"They dig six days a week.", "six days a week = SET P1W"},
      {"The lock is open 24 hours a day, seven days a week.",
       "24 hours a day = SET P1D; seven days a week = SET P1W"},
      {"It is dredged once every four years.", "once every four years = SET P4Y"},
      {"It opens two to three days per week.", "two to three days per week = SET P1W"},
      {"The mill flooded three times a year ago.", "a year ago = 2023"},
  });
}

BOOST_AUTO_TEST_CASE(what_comes_with_every_year_week_or_morning_is_a_set) {
  check_timex({
      {"Every summer the weir falls dry.", "Every summer = SET XXXX-SU"},
      {"Each spring the ice breaks.", "Each spring = SET XXXX-SP"},
      {"Every fall in rents pleases them.", ""},
      {"They fish on weekends, and on weekdays they dig.", "weekends = SET XXXX-WXX-WE; weekdays = SET P1WD"},
      {"They rested over the past weekends.", "the past weekends = DURATION PXWE"},
      {"Most mornings she swims, and most Sundays she rows.",
       "Most mornings = SET XXXX-XX-XXTMO; most Sundays = SET XXXX-WXX-7"},
      {"It is open most days.", "most days = SET P1D"},
      {"She dug the most days.", "days = DURATION PXD"},
      {"A ferry leaves every half hour.", "every half hour = SET PT30M"},
      {"It stalls every three to four days.", "every three to four days = SET P3D"},
      {"The council meets every Monday and Thursday.", "every Monday = SET XXXX-WXX-1; Thursday = SET XXXX-WXX-4"},
      {"Two boats each sailed on Friday and Saturday.", "Friday = 2024-03-01; Saturday = 2024-03-02"},
      {"It meets on the first Monday of each month.", "the first Monday of each month = SET P1M"},
      {"Dues are paid by the 15th of every month.", "the 15th of every month = SET P1M"},
      {"Sales dip in the first quarter of each year.", "the first quarter of each year = SET XXXX-Q1"},
  });
}

BOOST_AUTO_TEST_CASE(every_second_and_every_fourth_count_their_units) {
  check_timex({
      {"The council meets every second week.", "every second week = SET P2W"},
      {"The fair is held every fourth year.", "every fourth year = SET P4Y"},
      {"They row every second Friday.", "every second Friday = SET XXXX-WXX-5"},
      {"Every second counts.", "Every second = SET PT1S"},
  });
}

BOOST_AUTO_TEST_CASE(what_comes_again_and_again_is_no_date) {
  for (const std::string_view text :
       {"The council meets every Monday, Wednesday and Friday.", "The council meets on the first Monday of each month.",
        "The weir falls dry every summer.", "Sales dip in the first quarter of each year."})
    BOOST_TEST(found_in(text, Type::date, kWednesday) == "", text);
  BOOST_TEST(found_in("Two boats each sailed on Friday.", Type::date, kWednesday) == "Friday = 2024-03-01");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
