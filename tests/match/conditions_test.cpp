// What keeps a fact's phrases from giving an answer: unless, context, near; with both engines.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "matching.hpp"

namespace gainsay::testing {
namespace {

struct Row {
  const char* condition;
  const char* text;
  const char* answers;  // mentions, with blanks between
};

std::string answers_in(const Row& row, Engine engine) {
  const Rules rules = rules_from(fmt::format(R"(gainsay: 1
facts:
  boats:
    question: How many boats sank?
    answer: number
    scope: corpus
    {}
    phrases: |
      {{answer}} boats sank
)", row.condition));
  std::string answers;
  for (const Claim& claim : claims_in(rules, row.text, "2023-05-02", engine)) {
    answers += (answers.empty() ? "" : " ") + claim.text;
  }
  return answers;
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    for (const Engine engine : {Engine::tokens, Engine::re2}) {
      BOOST_TEST_CONTEXT((engine == Engine::re2 ? "re2: " : "tokens: ") << row.condition << " / " << row.text) {
        BOOST_TEST(answers_in(row, engine) == row.answers);
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(conditions)

BOOST_AUTO_TEST_CASE(unless_drops_the_hits_of_its_sentence) {
  check({
      {"unless: toy", "In the toy harbour 12 boats sank. Then 13 boats sank.", "13"},
      {"unless: [toy, model]", "In the model harbour 12 boats sank.", ""},
      {"unless: toy ... sank", "In the toy harbour 12 boats sank.", ""},
      {"unless: toy", "That day 12 boats sank. It was no toy.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(unless_may_name_a_slot) {
  check({
      {"unless: \"{answer} toys\"", "With 30 toys 12 boats sank.", ""},
      {"unless: \"{answer} toys\"", "With 30 ships 12 boats sank.", "12"},
      {"unless: \"{answer} toys\"", "Its toys were there when 12 boats sank.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(context_is_asked_of_the_article_once) {
  check({
      {"context: Halm", "It rained. It rained. Once 12 boats sank. Nobody saw it in Halm.", "12"},
      {"context: Halm", "It rained. Once 12 boats sank.", ""},
      {"context: [Tarn, Halm]", "Once 12 boats sank off Halm.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(near_is_asked_of_the_sentence_and_two_before_it) {
  check({
      {"near: Halm", "Once 12 boats sank off Halm.", "12"},
      {"near: Halm", "It was in Halm. It rained. Once 12 boats sank.", "12"},
      {"near: Halm", "It was in Halm. It rained. It rained. Once 12 boats sank.", ""},
      {"near: Halm", "Once 12 boats sank. It was in Halm.", ""},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
