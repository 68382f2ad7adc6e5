// What a count takes in or leaves out travels with it.
#include <boost/test/unit_test.hpp>

#include "matching.hpp"

namespace gainsay::testing {
namespace {

const Rules& hurt_rules() {
  static const Rules rules = rules_from(R"(gainsay: 1
facts:
  hurt:
    question: How many were hurt?
    answer: number
    scope: corpus
    phrases: |
      {answer} (sailors|others|more|of them|other sailors)? ... hurt
  sale:
    question: What did the yard fetch?
    answer: money
    scope: corpus
    phrases: |
      yard fetched {answer}
)");
  return rules;
}

std::string scope_in(const char* sentence) {
  std::string found;
  for (const Claim& claim : claims_in(hurt_rules(), sentence, "2024-03-05")) {
    for (const std::string& words : claim.scope_words) found += (found.empty() ? "" : " | ") + words;
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(counted_scopes)

BOOST_AUTO_TEST_CASE(cues_beside_a_count_are_its_scope) {
  const struct {
    const char* sentence;
    const char* scope;
  } rows[] = {
      {"The blast left 12 sailors hurt.", ""},
      {"The blast left 12 others hurt.", "others"},
      {"The blast left 12 other sailors hurt.", "others"},
      {"The blast left another 12 sailors hurt.", "others"},
      {"The blast left 12 more hurt.", "others"},
      {"The blast left 12 of them hurt.", "of them"},
      {"The blast left 17 sailors, including the gunman, hurt.", "including the gunman"},
      {"The blast left 17 sailors, including two boys, hurt.", ""},
      {"The blast left 17 sailors hurt, not counting the cook.", "not counting the cook"},
      {"The blast left 17 sailors hurt, excluding the attacker.", "excluding the attacker"},
      {"The blast left 17 sailors so far hurt.", ""},
      {"The blast left 12 hurt in one harbour.", "in one harbour"},
      {"The yard fetched $5 million, including debt.", "including debt"},
      {"The yard fetched $5 million, including a crane.", ""},
  };
  for (const auto& row : rows) {
    BOOST_TEST_CONTEXT(row.sentence) { BOOST_TEST(scope_in(row.sentence) == row.scope); }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
