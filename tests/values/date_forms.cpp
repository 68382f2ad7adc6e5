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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
