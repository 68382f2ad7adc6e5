// Ranges of times are two expressions.
#include <boost/test/unit_test.hpp>

#include "timex_samples.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(timex_clock)

BOOST_AUTO_TEST_CASE(both_ends_of_a_range_of_times_are_found) {
  check_timex({
      {"The lock was shut from 3 to 5 p.m. Friday.", "3 = TIME 2024-03-01T15:00; 5 p.m. Friday = TIME 2024-03-01T17:00"},
      {"The lock opens between 4 and 6 p.m. daily.",
       "4 = TIME 2024-03-06T16:00; 6 p.m. = TIME 2024-03-06T18:00; daily = SET P1D"},
      {"Rents rose by a half to one percentage point.", ""},
      {"The lock opens 9-11 a.m. and no later.", "9 = TIME 2024-03-06T09:00; 11 a.m. = TIME 2024-03-06T11:00"},
      {"The crew rowed by night (20:00-04:00hrs).", "04:00hrs = TIME 2024-03-06T04:00"},
      {"It was shut from 3:30 to 5 p.m. on Friday.",
       "3:30 = TIME 2024-03-01T15:30; 5 p.m. on Friday = TIME 2024-03-01T17:00"},
      {"It was shut from 7 p.m. to 9 p.m. on Friday.",
       "7 p.m. = TIME 2024-03-01T19:00; 9 p.m. on Friday = TIME 2024-03-01T21:00"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
