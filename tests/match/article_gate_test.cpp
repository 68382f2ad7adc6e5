// What is turned away before it is looked at has nothing to say.
#include <boost/test/unit_test.hpp>

#include <random>

#include "matching.hpp"
#include "rules/built_in_facts.hpp"

namespace gainsay::testing {
namespace {

Rules asked_rules() {
  Rules rules = rules_from(R"(gainsay: 1
facts:
  boats-lost:
    question: How many boats were lost?
    answer: number
    scope: corpus
    phrases: |
      {answer} boats ... (sank|lost|capsize~)
      storm ... {answer} (ferries|cutters)
      did not lose {answer} cutters
      U.S. fleet of {answer}
)");
  add_built_in_facts(rules);
  return rules;
}

bool is_turned_away(const Matcher& matcher, const std::string& text) {
  const auto article = article_from(text, "test.txt", {});
  return !matcher.may_answer(*article, matcher.assumptions({}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_gate)

BOOST_AUTO_TEST_CASE(who_lacks_a_word_that_every_phrase_needs_is_turned_away) {
  const Rules rules = asked_rules();
  const Matcher matcher(rules, Lexicon::english(), Policies{}, Engine::tokens);
  BOOST_TEST(is_turned_away(matcher, "The harbour lay still. Nobody sailed."));
  BOOST_TEST(is_turned_away(matcher, "Many boats lay in the harbour."));
  BOOST_TEST(is_turned_away(matcher, "A storm passed. It sank 3 piers."));
  BOOST_TEST(is_turned_away(matcher, "Many boats lay in the harbour. One of them sank."));
  BOOST_TEST(is_turned_away(matcher, "The storm sank a pier.\n\nMany boats lay in the harbour."));
  BOOST_TEST(!is_turned_away(matcher, "The harbour lay still.\n\nMany boats lay there, and one of them sank."));
  BOOST_TEST(!is_turned_away(matcher, "The U.S. fleet of 12 sailed."));
  BOOST_TEST(is_turned_away(matcher, "The fleet trusts us."));
}

BOOST_AUTO_TEST_CASE(a_weekday_beside_a_day_is_let_in_and_one_alone_is_not) {
  const Rules rules = asked_rules();
  const Matcher matcher(rules, Lexicon::english(), Policies{}, Engine::tokens);
  BOOST_TEST(is_turned_away(matcher, "It rained on Thursday, they said."));
  BOOST_TEST(is_turned_away(matcher, "It rained on Thursday on 250 houses."));
  BOOST_TEST(is_turned_away(matcher, "It rained on Thursday and flooded 8 houses."));
  BOOST_TEST(!is_turned_away(matcher, "It rained on Thursday, July 8, 2016."));
  BOOST_TEST(!is_turned_away(matcher, "It rained on Thursday the 8th of July."));
  BOOST_TEST(!is_turned_away(matcher, "It rained on Thursday 7/8/2016, they said."));
  BOOST_TEST(!is_turned_away(matcher, "It rained on Thursday, July 8, they said."));
  BOOST_TEST(is_turned_away(matcher, "July was dry.\n\nIt rained on Thursday."));
}

BOOST_AUTO_TEST_CASE(nothing_that_matches_is_turned_away) {
  const Rules rules = asked_rules();
  const Matcher matcher(rules, Lexicon::english(), Policies{}, Engine::tokens);
  const std::vector<std::string> pieces = {
      "boats", "Boats", "bo\u00ADats", "sank", "lost", "lose", "didn't", "did not", "didn’t", "cutters", "storm",
      "capsizing", "12", "three", "7", "U.S.", "fleet", "of", "fleet of 3", "Thursday", "Thursday,", "(Monday)", "Sat",
      "July", "July 8", "8 July 2016", "8,", "8/7/2016,", "2016-07-08", "8th", "the eighth of", "January", "Jan.", ".",
      ".\n\n", ",", "—", "and", "quietly", "“", "”", "café", "250", "1,000", "9 cutters", "5 boats"};
  std::mt19937 random(20161109);
  std::size_t let_in = 0, turned_away = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string text = "So";
    for (std::size_t left = 2 + random() % 14; left > 0; --left) text += " " + pieces[random() % pieces.size()];
    // Which throws where it should not have been turned away.
    let_in += !claims_in(matcher, text, "2016-07-20").empty();
    turned_away += is_turned_away(matcher, text);
  }
  BOOST_TEST(let_in > 300u);
  BOOST_TEST(turned_away > 300u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
