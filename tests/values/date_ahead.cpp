// Dates that are counted from the minute of publication on: "in half an hour", "within the next two hours", and those of
// which the number is vague.
#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/spelling.hpp"

namespace gainsay::tests {

namespace {

struct Case {
  std::string_view text, expected;
};

constexpr std::string_view kTuesdayNoon = "2023-05-02T12:00";

void check_all(std::initializer_list<Case> cases, std::string_view published = kTuesdayNoon) {
  for (const Case& one : cases) {
    BOOST_TEST_CONTEXT(one.text) BOOST_TEST(found_in(one.text, Type::date, published) == one.expected);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_ahead)

BOOST_AUTO_TEST_CASE(parts_of_hours_are_minutes) {
  check_all({
      {"The lock will open in half an hour.", "in half an hour = 2023-05-02T12:30~ [2023-05-02T12:15/2023-05-02T12:45]"},
      {"It will open in a quarter of an hour.",
       "in a quarter of an hour = 2023-05-02T12:15~ [2023-05-02T12:08/2023-05-02T12:22]"},
      {"It will open in about five days.", "in about five days = 2023-05-07~ [2023-05-06/2023-05-08]"},
      {"It will open in about 1/2 hour.",
       "in about 1/2 hour = 2023-05-02T12:30~ [2023-05-02T12:15/2023-05-02T12:45]"},
      {"It will open in 2h.", "in 2h = 2023-05-02T14:00~ [2023-05-02T13:30/2023-05-02T14:30]"},
      {"It will open in 5 more minutes.", "in 5 more minutes = 2023-05-02T12:05"},
  });
}

BOOST_AUTO_TEST_CASE(in_so_much_time_is_ahead_without_a_cue) {
  check_all({
      {"Nobody knows who owns the mill in two years' time.", "in two years' time = 2025"},
      {"The lock opens in about a week's time.", "in about a week's time = 2023-05-08/2023-05-14"},
      {"It was the fourth flood in a year's time.", ""},
      {"Is it back in two days? Or in a week?", "in a week = 2023-05-08/2023-05-14"},
      {"They meet in three days at 5 p.m. by the lock.", "in three days at 5 p.m. = 2023-05-05T17:00"},
      {"It has rained for the past fortnight.", "past fortnight = 2023-04-18/2023-05-01~ [2023-04-18/2023-05-02]"},
  });
}

BOOST_AUTO_TEST_CASE(the_rest_of_the_day) {
  check_all({
      {"The lock stays shut for the rest of the day.", "the rest of the day = 2023-05-02T12:00/2023-05-02T23:59"},
      {"It broke on April 20. The lock was shut the rest of the day.",
       "April 20 = 2023-04-20 | rest of the day = 2023-04-20"},
      {"They want the rest of the money.", ""},
  });
  check_all({{"The lock stays shut for the rest of the day.", "rest of the day = 2023-05-02"}}, "2023-05-02");
}

BOOST_AUTO_TEST_CASE(lengths_that_begin_at_a_time) {
  check_all({
      {"The hall is let on May 4 for two hours from 9:30 a.m.",
       "May 4 for two hours from 9:30 a.m = 2023-05-04T09:30/2023-05-04T11:29 throughout"},
      {"The hall is let May 4 from 9:30 a.m. for two hours.",
       "May 4 from 9:30 a.m. for two hours = 2023-05-04T09:30/2023-05-04T11:29 throughout"},
      {"They are away for a day starting this Friday at 5 p.m.",
       "for a day starting this Friday at 5 p.m = 2023-05-05T17:00/2023-05-06T17:00 throughout"},
  });
  BOOST_TEST(found_in("The hall is let for two hours from 9.", Type::clock, kTuesdayNoon) == "for two hours from 9 = 09:00/11:00");
}

BOOST_AUTO_TEST_CASE(what_took_so_long_is_no_date) {
  check_all({
      {"The pump emptied the dock in half an hour.", ""},
      {"It ran dry in a few hours.", ""},
      {"They caught trout for the first time\nin 19 years.\nNobody knew why.", ""},
      {"A quarter of an hour was enough.", ""},
  });
}

BOOST_AUTO_TEST_CASE(few_units_reach_further_than_their_least_number) {
  check_all({
      {"The tide will turn in a couple of hours.",
       "in a couple of hours = 2023-05-02T14:00~ [2023-05-02T14:00/2023-05-02T15:00]"},
      {"It will be mended in a few days.", "in a few days = 2023-05-05~ [2023-05-05/2023-05-07]"},
      {"The past few days were dry.", "past few days = 2023-04-29~/2023-05-01~ [2023-04-27/2023-05-02]"},
      {"The first few days were dry.", ""},
  });
}

BOOST_AUTO_TEST_CASE(stretches_that_begin_with_the_publication) {
  check_all({
      {"Rain is due next hour.", "next hour = 2023-05-02T12:00/2023-05-02T13:00"},
      {"It will be drained within the next 5 hours.", "within the next 5 hours = 2023-05-02T12:00/2023-05-02T17:00"},
      {"It will be drained within a day and 5 hours.",
       "within a day and 5 hours = 2023-05-02T12:00/2023-05-03T17:00 throughout"},
      {"They led until the last minute.", ""},
  });
  check_all({{"Rain is due next hour.", "next hour = unresolved day"}}, "2023-05-02");
}

BOOST_AUTO_TEST_CASE(counted_from_a_date_that_has_two_readings) {
  const Policies policies;
  const auto date = value_from_text({Type::date, {}}, "9 days after 03/04/2023", {Lexicon::english(), policies, std::nullopt});
  BOOST_REQUIRE(date);
  BOOST_TEST(canonical(*date) == "2023-04-12");
  BOOST_TEST(canonical_alternatives(*date) == std::vector<std::string>{"2023-03-13"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(so_long_in_the_future) {
  check_all({
      {"It will come two hours in the future.",
       "two hours in the future = 2023-05-02T14:00~ [2023-05-02T13:30/2023-05-02T14:30]"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
