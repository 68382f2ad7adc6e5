// Whether a phrase may match, told from the order of its words before any value is recognised. Its twin is matching: the
// engines of match/engines_agree_test.cpp, of which one asks no such thing.
#include <boost/test/unit_test.hpp>

#include "match/word_order.hpp"
#include "matching.hpp"

namespace gainsay::testing {
namespace {

constexpr const char* kPack = R"(gainsay: 1
facts:
  lost:
    question: How many boats were lost?
    answer: number
    phrases: |
      boats ... (sink~~|lost) .. {answer}
    examples:
      - {text: "Boats sank, 12.", answer: 12}
)";

bool possible(const char* sentence) {
  static const Rules rules = rules_from(kPack);
  static const Pronouns pronouns(Lexicon::english());
  const Fact& fact = rules.facts.front();
  const WordOrder order(*fact.phrases.front().pattern, fact.definition.slots, Lexicon::english(), pronouns);
  const std::vector<Token> tokens = tokenise(sentence);
  return order.possible(ShapedSentence(tokens));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_order)

BOOST_AUTO_TEST_CASE(words_in_their_order_with_what_may_be_a_value_behind_them_are_possible) {
  BOOST_TEST(possible("The boats that lay there were lost, 12 of them."));
  BOOST_TEST(possible("Boats sank: a dozen."));
  BOOST_TEST(possible("Boats were sinking, and of those that came out lost were twelve."));
}

BOOST_AUTO_TEST_CASE(words_in_another_order_or_without_what_may_be_a_value_are_not) {
  BOOST_TEST(!possible("They lost 12 boats."));
  BOOST_TEST(!possible("12 boats sank."));
  BOOST_TEST(!possible("Boats sank off Halm."));
  BOOST_TEST(!possible("Ships sank, 12 of them."));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
