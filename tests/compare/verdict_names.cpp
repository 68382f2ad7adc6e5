// Packs name verdicts before anybody compares; both rooms must know the same names.
#include <boost/test/unit_test.hpp>

#include <set>

#include "compare/report.hpp"
#include "rules/verdict_names.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(verdict_words)

BOOST_AUTO_TEST_CASE(packs_and_reports_name_the_same_verdicts) {
  std::set<Verdict> named;
  for (const std::string_view name : verdict_names()) {
    BOOST_TEST_CONTEXT(name) {
      const auto verdict = verdict_named(name);
      BOOST_REQUIRE(verdict);
      BOOST_TEST(name_of(*verdict) == name);
      named.insert(*verdict);
    }
  }
  BOOST_TEST(named.size() == static_cast<std::size_t>(Verdict::agree) + 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
