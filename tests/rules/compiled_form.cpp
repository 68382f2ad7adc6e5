// Compiled rules written and read again.
#include "rules/compiled_form.hpp"

#include <boost/test/unit_test.hpp>

#include "rules/built_in_facts.hpp"
#include "rules/rule_hash.hpp"

namespace gainsay {
namespace {

LoadedRules shipped() { return load_shipped_rules(Lexicon::english(), PackWarnings::passed_over).value(); }

BOOST_AUTO_TEST_SUITE(compiled_forms)

BOOST_AUTO_TEST_CASE(reading_what_was_written_loses_nothing_but_examples) {
  const std::string form = compiled_form(shipped());
  BOOST_TEST((compiled_form(compiled_rules(form)) == form));
}

BOOST_AUTO_TEST_CASE(the_rules_find_the_same) {
  const LoadedRules before = shipped();
  BOOST_TEST(rule_hashes(compiled_rules(compiled_form(before)).rules) == rule_hashes(before.rules),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(values_conditions_recognisers_and_warnings_come_back) {
  const std::string pack = R"(gainsay: 1
vocabulary:
  vessel:
    tanker: tanker
    ferry: ferry | passenger boat
recognisers:
  code: '[A-Z]{2}-[0-9]{4}'
facts:
  ferry-collision:
    question: When did the ship collide?
    answer: {when: date}
    key: {ship: code, what: vessel?}
    phrases: |
      the {what} {ship} ... collided ... {when}
      {ship} collided .. last century => 1990s
    context: harbour
    unless: exercise
    within: 40 days
    tolerance: 1 day
    severity: {conflict: error}
    reference: {value: 2019-05-04, source: the log, until: 2020-01-01}
    examples:
      - {text: In the harbour the ferry AB-1234 collided on May 4., published: 2019-05-06, when: 2019-05-04}
      - {text: The ferry AB-1234 left., when: none}
)";
  const auto loaded = parse_rules(pack, "ships.yaml", Lexicon::english());
  if (!loaded) BOOST_FAIL(describe(loaded.error().front()));
  const std::string form = compiled_form(*loaded);
  const LoadedRules again = compiled_rules(form);
  BOOST_TEST((compiled_form(again) == form));
  BOOST_REQUIRE_EQUAL(again.rules.facts.size(), 1);
  const Fact& fact = again.rules.facts.front();
  const Fact& before = loaded->rules.facts.front();
  BOOST_TEST((fact.definition.references.front().value == before.definition.references.front().value));
  BOOST_TEST(fact.phrases.front().text == before.phrases.front().text);
  BOOST_TEST(*fact.within == 40);
  BOOST_TEST(before.examples.size() == 2);
  BOOST_TEST(fact.examples.empty());
  BOOST_TEST(again.rules.recognisers.size() == 1);
  BOOST_TEST(again.rules.categories.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace gainsay
