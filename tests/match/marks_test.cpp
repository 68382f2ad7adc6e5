// The marks of a claim: who speaks, asserted or denied, how sure.
#include <boost/test/unit_test.hpp>

#include "matching.hpp"

namespace gainsay::testing {
namespace {

const Rules& gate_rules() {
  static const Rules rules = rules_from(R"(gainsay: 1
facts:
  gate-set-up:
    question: When was the gate set up?
    answer: date
    scope: corpus
    phrases: |
      gate ,, (which|that)? (set~~ up | open~~) ... {answer}
      (set~~ up | open~~) (the|a) gate ... {answer}
)");
  return rules;
}

struct Row {
  const char* sentence;
  Polarity polarity;
  Certainty certainty;
  const char* speaker;
};

constexpr auto kYes = Polarity::asserted;
constexpr auto kNo = Polarity::denied;

}  // namespace

BOOST_AUTO_TEST_SUITE(marks)

BOOST_AUTO_TEST_CASE(each_sentence_has_its_polarity_certainty_and_speaker) {
  const std::vector<Row> rows = {
      {"Norland set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"The gate was not set up on April 23.", kNo, Certainty::sure, ""},
      {"The gate wasn't set up on April 23.", kNo, Certainty::sure, ""},
      {"Norland never set up the gate on April 23.", kNo, Certainty::sure, ""},
      {"Norland not only set up the gate on April 23.", kYes, Certainty::sure, ""},
      {"Norland denies that it set up the gate on April 23.", kNo, Certainty::sure, "Norland"},
      {"Norland denied it, and Sudland set up the gate on April 23.", kYes, Certainty::sure, "Norland"},
      {"There is no evidence that they set up the gate on April 23.", kNo, Certainty::sure, ""},
      {"Norland plans to set up a gate on April 23.", kYes, Certainty::planned, ""},
      {"Norland will set up a gate on April 23.", kYes, Certainty::planned, ""},
      {"The gate is to be opened on April 23.", kYes, Certainty::planned, ""},
      {"The gate could be set up on April 23.", kYes, Certainty::conditional, ""},
      {"The gate was set up on May 1.", kYes, Certainty::sure, ""},
      {"In the view of the United States the gate was set up on May 1.", kYes, Certainty::sure, "United States"},
      {"On Sunday United States aide Anna Berg said the gate was set up on May 1.", kYes, Certainty::sure, "Anna Berg"},
      {"If Norland set up the gate on April 23 there will be a row.", kYes, Certainty::conditional, ""},
      {"The gate was reportedly set up on April 23.", kYes, Certainty::hedged, ""},
      {"The gate was set up on April 23, it is reported.", kYes, Certainty::sure, ""},
      {"Norland claims that Sudland set up the gate on April 23.", kYes, Certainty::hedged, "Norland"},
      {"Norland says the gate, set up on April 23, is a shame.", kYes, Certainty::sure, "Norland"},
      {"The gate was set up on April 23, police said.", kYes, Certainty::sure, "police"},
      {"The gate was set up on April 23, officials said.", kYes, Certainty::sure, ""},
      {"The gate was set up on April 23, the Interior Ministry said.", kYes, Certainty::sure, "Interior Ministry"},
      {"According to Norland, the gate was set up on April 23.", kYes, Certainty::sure, "Norland"},
      {"The gate was set up on April 23, according to the Halm Observer.", kYes, Certainty::sure, "Halm Observer"},
      {"\"The gate was set up on April 23,\" said Anna Berg.", kYes, Certainty::sure, "Anna Berg"},
      {"Anna Berg, the mayor, said the gate was set up on April 23.", kYes, Certainty::sure, "Anna Berg"},
      {"Sources told Anna Berg the gate was set up on April 23.", kYes, Certainty::sure, ""},
  };
  for (const Row& row : rows) {
    BOOST_TEST_CONTEXT(row.sentence) {
      const auto claims = claims_in(gate_rules(), row.sentence, "2023-05-02");
      BOOST_TEST_REQUIRE(claims.size() == 1u);
      BOOST_TEST(name_of(claims[0].polarity) == name_of(row.polarity));
      BOOST_TEST(name_of(claims[0].certainty) == name_of(row.certainty));
      BOOST_TEST(claims[0].speaker == row.speaker);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_quotation_goes_on_under_its_speaker) {
  const auto claims = claims_in(gate_rules(),
                                "\"It is a shame,\" Anna Berg said. \"The gate was set up on April 23.\"", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST(claims[0].quoted);
  BOOST_TEST(claims[0].speaker == "Anna Berg");
}

BOOST_AUTO_TEST_CASE(a_correction_is_marked_as_what_was_corrected) {
  const auto claims = claims_in(gate_rules(), "An earlier version said the gate was set up on April 23.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST(claims[0].correction);
}

BOOST_AUTO_TEST_CASE(an_as_of_date_is_the_time_of_the_claim) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  boats:
    question: How many boats?
    answer: number
    scope: corpus
    phrases: "{answer} boats"
)");
  const auto claims = claims_in(rules, "As of April 23 there were 12 boats in the harbour.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  BOOST_TEST_REQUIRE(claims[0].as_of.has_value());
  BOOST_TEST(claims[0].as_of->text == "2023-04-23");
}

BOOST_AUTO_TEST_CASE(the_caret_points_into_the_readable_sentence) {
  const auto claims = claims_in(gate_rules(), "First line.\n\nThe  gate was\nset up on\nApril 23 at dawn.", "2023-05-02");
  BOOST_TEST_REQUIRE(claims.size() == 1u);
  const Claim& claim = claims[0];
  BOOST_TEST(claim.line == 5u);
  BOOST_TEST(claim.column == 1u);
  BOOST_TEST(claim.sentence == "The gate was set up on April 23 at dawn.");
  BOOST_TEST(claim.sentence.substr(claim.quoted_span.begin, claim.quoted_span.size()) == "April 23");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
