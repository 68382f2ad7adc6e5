#include <boost/test/unit_test.hpp>

#include "recognise_support.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(clocks_are_spelled)

BOOST_AUTO_TEST_CASE(a_range_keeps_its_end_behind_about) {
  BOOST_TEST(found_in("The ferry leaves about 3-4pm.", Type::clock) == "about 3-4pm = about 15:00/16:00");
  const ValueType clock{Type::clock, {}};
  const auto range = read_canonical(clock, "about 09:00/10:00"), hour = read_canonical(clock, "about 09:00");
  BOOST_REQUIRE((range && hour));
  BOOST_TEST(canonical(*range) == "about 09:00/10:00");
  BOOST_TEST(in_words(*range) == "about 09:00–10:00");
  BOOST_TEST((relate(*range, *range).kind == RelationKind::equal));
  BOOST_TEST((relate(*hour, *range).kind == RelationKind::refines));
  BOOST_TEST((relate(*range, *hour).kind == RelationKind::refined_by));
}

BOOST_AUTO_TEST_CASE(a_range_takes_no_hedge_but_about) {
  BOOST_TEST(!read_canonical({Type::clock, {}}, "shortly after 09:00/10:00"));
  BOOST_TEST(!read_canonical({Type::clock, {}}, "about 09:00/"));
}

BOOST_AUTO_TEST_SUITE_END()
