// Which facts --select and --ignore leave.
#include <boost/test/unit_test.hpp>

#include "check/selection.hpp"
#include "compare/claims_from_text.hpp"

namespace gainsay {
namespace {

// A stream of facts of those names, each with a claim.
ClaimStream stream_of(const std::vector<std::string>& ids) {
  ClaimStream stream;
  for (const std::string& id : ids) {
    FactDefinition fact = test::fact_from("number");
    fact.id = id;
    const ClaimStream one = test::stream_from(fact, {"a: 17"});
    stream.facts.push_back(one.facts.front());
    stream.claims.push_back(one.claims.front());
  }
  return stream;
}

Rules rules_of(const std::vector<std::string>& ids) {
  Rules rules;
  for (const FactDefinition& definition : stream_of(ids).facts) {
    Fact fact;
    fact.definition = definition;
    rules.facts.push_back(std::move(fact));
  }
  return rules;
}

const std::vector<std::string> kIds = {"fire-cause", "fire-deaths", "mayor", "victim-age"};

// What is left of the facts of kIds; the same of a stream's facts, its claims, and of rules.
std::string left(const Selection& selection) {
  StreamRows stream = rows_of(stream_of(kIds));
  Rules rules = rules_of(kIds);
  BOOST_REQUIRE(apply(selection, stream).has_value());
  BOOST_REQUIRE(apply(selection, rules).has_value());
  std::string facts, claims, compiled;
  for (const FactDefinition& fact : stream.facts) facts += fact.id + " ";
  for (const Claim& claim : stream.claims) claims += claim.fact + " ";
  for (const Fact& fact : rules.facts) compiled += fact.definition.id + " ";
  BOOST_TEST(claims == facts);
  BOOST_TEST(compiled == facts);
  return facts;
}

std::string complaint(const Selection& selection, const std::vector<std::string>& ids = kIds) {
  Rules rules = rules_of(ids);
  const auto applied = apply(selection, rules);
  BOOST_TEST(rules.facts.size() == ids.size());
  return applied ? "" : applied.error().front().message + "; " + applied.error().front().hint;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(selection)

BOOST_AUTO_TEST_CASE(a_fact_is_known_by_its_earlier_names) {
  Rules rules = rules_of(kIds);
  rules.facts[1].definition.formerly = {"fire-dead"};
  Rules others = rules;
  BOOST_REQUIRE(apply({{"fire-dead"}, {}}, rules).has_value());
  BOOST_TEST(rules.facts.size() == 1u);
  BOOST_TEST(rules.facts.front().definition.id == "fire-deaths");
  BOOST_REQUIRE(apply({{}, {"fire-dead"}}, others).has_value());
  BOOST_TEST(others.facts.size() == 3u);
}

BOOST_AUTO_TEST_CASE(without_globs_every_fact_takes_part) {
  BOOST_TEST(left({}) == "fire-cause fire-deaths mayor victim-age ");
}

BOOST_AUTO_TEST_CASE(any_of_the_selecting_globs_and_none_of_the_ignoring_ones) {
  BOOST_TEST(left({{"fire-*", "mayor"}, {}}) == "fire-cause fire-deaths mayor ");
  BOOST_TEST(left({{}, {"fire-*"}}) == "mayor victim-age ");
  BOOST_TEST(left({{"fire-*", "mayor"}, {"*-deaths", "mayo?"}}) == "fire-cause ");
}

BOOST_AUTO_TEST_CASE(a_glob_that_fits_nothing_is_wrong_and_the_nearest_is_named) {
  BOOST_TEST(complaint({{"mayr"}, {}}) == "--select \"mayr\" fits no fact; did you mean \"mayor\"?");
  BOOST_TEST(complaint({{"fire"}, {}}) == "--select \"fire\" fits no fact; did you mean \"fire*\"?");
  BOOST_TEST(complaint({{}, {"fier-*"}}) == "--ignore \"fier-*\" fits no fact; did you mean \"fire-*\"?");
  BOOST_TEST(complaint({{}, {"*-deth"}}) == "--ignore \"*-deth\" fits no fact; did you mean \"*-deaths\"?");
  BOOST_TEST(complaint({{"quay"}, {}}) ==
             "--select \"quay\" fits no fact; known are: fire-cause, fire-deaths, mayor, victim-age");
}

BOOST_AUTO_TEST_CASE(of_many_facts_a_few_are_named) {
  std::vector<std::string> ids;
  for (char c = 'a'; c <= 'z'; ++c) ids.push_back(std::string(3, c));
  BOOST_TEST(complaint({{"quay"}, {}}, ids).ends_with("known are: aaa, bbb, ccc, ddd, eee, fff, ggg, hhh, iii, jjj, "
                                                      "kkk, lll and 14 more"));
}

BOOST_AUTO_TEST_CASE(no_fact_left_is_wrong) {
  BOOST_TEST(complaint({{"mayor"}, {"*"}}) == "--ignore leaves no fact of those selected; ");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
