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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
