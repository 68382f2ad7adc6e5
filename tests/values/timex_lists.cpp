// Lists of months and days: each is a date by itself.
#include <boost/test/unit_test.hpp>

#include "timex_samples.hpp"

namespace gainsay::tests {

BOOST_AUTO_TEST_SUITE(timex_lists)

BOOST_AUTO_TEST_CASE(march_and_may_are_months_in_a_list_of_them) {
  check_timex({
      {"Catches fell in April, May and June.", "April = 2023-04; May = 2023-05; June = 2023-06"},
      {"It froze in January, March and July.", "January = 2024-01; March = 2024-03; July = 2023-07"},
      {"May and June were dry.", "May = 2023-05; June = 2023-06"},
      {"They may march.", ""},
      {"The weir was mended in March and August 2021.", "March = 2021-03; August 2021 = 2021-08"},
      {"It flooded in November and March 2021.", "November = 2020-11; March 2021 = 2021-03"},
  });
}

BOOST_AUTO_TEST_CASE(days_of_a_list_go_on_before_a_verb) {
  check_timex({
      {"Hearings on Oct. 6, 7 and 8 will follow.", "Oct. 6 = 2023-10-06; 7 = 2023-10-07; 8 = 2023-10-08"},
      {"Hearings on Oct. 6 and 7 drew crowds.", "Oct. 6 = 2023-10-06; 7 = 2023-10-07"},
      {"A boat sank on Oct. 6 and 12 were hurt.", "Oct. 6 = 2023-10-06"},
      {"A boat sank on Oct. 6 and 7 people drowned.", "Oct. 6 = 2023-10-06"},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::tests
