// What some articles change of a fact.
#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "compare/why.hpp"

namespace gainsay {
namespace {

// All verdicts of what articles say whose path begins so.
ChangeForSome weigh(const std::string& beginning, Severity severity) {
  return {[beginning](const std::string& article) { return article.starts_with(beginning); },
          [severity](FactDefinition& fact) { fact.severity["*"] = severity; }};
}

std::string severities(const std::string& fact, const std::vector<std::string>& claims,
                       const std::vector<ChangeForSome>& changes) {
  std::string found;
  const CompareOptions options{Editions::set_aside, {}, {}, changes};
  for (const Finding& finding : compare(test::stream_from(test::fact_from(fact), claims), options).findings)
    found += std::string(name_of(finding.severity)) + " ";
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(changes_for_some)

BOOST_AUTO_TEST_CASE(a_change_counts_where_it_is_about_all_articles_of_a_question) {
  const std::vector<ChangeForSome> old_ones = {weigh("old", Severity::note)};
  BOOST_TEST(severities("number", {"old1: 17", "old2: 19"}, old_ones) == "note ");
  BOOST_TEST(severities("number", {"old1: 17", "new: 19"}, old_ones) == "error ");
  BOOST_TEST(severities("number", {"old1: 17", "old2: 19", "new: 17"}, old_ones) == "error ");
  BOOST_TEST(severities("number; article", {"old: 17", "old: 19", "new: 17", "new: 19"}, old_ones) == "error note ");
}

BOOST_AUTO_TEST_CASE(of_several_changes_the_later_comes_on_top) {
  const std::vector<std::string> claims = {"old1: 17", "old2: 19"};
  BOOST_TEST(severities("number", claims, {weigh("old", Severity::note), weigh("o", Severity::warning)}) == "warning ");
  BOOST_TEST(severities("number", claims, {weigh("o", Severity::warning), weigh("old", Severity::off)}).empty());
  BOOST_TEST(severities("number", claims, {weigh("o", Severity::warning), weigh("old1", Severity::off)}) == "warning ");
}

BOOST_AUTO_TEST_CASE(why_knows_of_it) {
  const CompareOptions options{Editions::set_aside, {}, {}, {weigh("old", Severity::off)}};
  const Why answer = why(test::stream_from(test::fact_from("number"), {"old1: 17", "old2: 19"}), options,
                         {"old1.txt", 1, 0}, {"old2.txt", 2, 0});
  BOOST_TEST((answer.encounter.kept_apart == KeptApart::severity));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
