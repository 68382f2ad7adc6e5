#include "support/glob.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace gainsay {

BOOST_AUTO_TEST_SUITE(globs)

BOOST_AUTO_TEST_CASE(a_glob_without_wildcards_fits_its_own_text_only) {
  BOOST_TEST(fits_glob("toll", "toll"));
  BOOST_TEST(!fits_glob("toll", "tolls"));
  BOOST_TEST(!fits_glob("tolls", "toll"));
  BOOST_TEST(!fits_glob("Toll", "toll"));
  BOOST_TEST(!fits_glob("", "toll"));
  BOOST_TEST(fits_glob("", ""));
}

BOOST_AUTO_TEST_CASE(a_star_stands_for_any_number_of_characters) {
  BOOST_TEST(fits_glob("*", ""));
  BOOST_TEST(fits_glob("fire-*", "fire-"));
  BOOST_TEST(fits_glob("fire-*", "fire-deaths"));
  BOOST_TEST(fits_glob("*-age", "victim-age"));
  BOOST_TEST(fits_glob("*a*b*", "xaxbx"));
  BOOST_TEST(fits_glob("*ab", "aab"));
  BOOST_TEST(!fits_glob("*ab", "aba"));
  BOOST_TEST(!fits_glob("fire-*", "a-fire-"));
}

BOOST_AUTO_TEST_CASE(a_question_mark_stands_for_one_character) {
  BOOST_TEST(fits_glob("war?", "wars"));
  BOOST_TEST(!fits_glob("war?", "war"));
  BOOST_TEST(fits_glob("caf?", "café"));
  BOOST_TEST(fits_glob("*?", "é"));
  BOOST_TEST(!fits_glob("??", "é"));
}

BOOST_AUTO_TEST_CASE(dots_and_brackets_stand_for_themselves) {
  BOOST_TEST(!fits_glob("a.c", "abc"));
  BOOST_TEST(fits_glob("[a]", "[a]"));
  BOOST_TEST(!fits_glob("[a]", "a"));
}

BOOST_AUTO_TEST_CASE(many_stars_take_no_longer_than_they_must) {
  const std::string name(2000, 'a');
  BOOST_TEST(!fits_glob("*a*a*a*a*a*a*a*a*a*b", name));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
