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
      {"unless: \"{answer} boats sank in port\"", "Here 12 boats sank in port.", ""},
      {"unless: \"{answer} boats sank in port\"", "Here 12 boats sank in port and there 13 boats sank at sea.", "13"},
      {"unless: \"{answer} toys\"", "With 30 toys 12 boats sank.", "12"},
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

BOOST_AUTO_TEST_CASE(within_drops_what_a_far_date_governs) {
  const char* within = "within: 2 months";
  check({
      {within, "On Friday 12 boats sank.", "12"},
      {within, "In 2019, 12 boats sank.", ""},
      {within, "In May 2025, 12 boats sank.", ""},
      {"within: 5 years", "In 2019, 12 boats sank.", "12"},
      {within, "In 2019, 12 boats sank, and 13 boats sank on Friday.", "13"},
      {within, "On Friday 13 boats sank; in 2019 it was worse and 12 boats sank.", "13"},
      {within, "Since 2019 then 12 boats sank.", "12"},
      {"cardinality: one", "In 2019, 12 boats sank.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(within_reads_on_from_the_last_sentence_with_a_date) {
  const char* within = "within: 2 months";
  check({
      {within, "A storm struck in 2019. It was strong. Then 12 boats sank.", ""},
      {within, "A storm struck in 2019. Another came on Friday. Then 12 boats sank.", "12"},
      {within, "A storm struck in 2019 and again on Friday. Then 12 boats sank.", "12"},
      {within, "Nobody forgot the storm of 2019. Then 12 boats sank.", "12"},
      {within, "It was the worst since 2019. Then 12 boats sank.", "12"},
      {within, "The harbour opened in 1974. Then 12 boats sank.", "12"},
      {within, "A storm struck in 2019. The harbour was built in 1974. Then 12 boats sank.", ""},
      {within, "Soldiers opened fire in 1974. Then 12 boats sank.", ""},
  });
}

BOOST_AUTO_TEST_CASE(a_date_in_the_background_governs_its_clause_alone) {
  const char* within = "within: 2 months";
  check({
      {within, "The captain, who joined in 2019, said 12 boats sank.", "12"},
      {within, "The harbour, built in 1974, was full when 12 boats sank.", "12"},
      {within, "Built in 1974, the harbour was full when 12 boats sank.", "12"},
      {within, "The harbour, which opened in 1974, was full when 12 boats sank.", "12"},
      {within, "Once 12 boats sank in the harbour, built in 1974.", "12"},
      {within, "The captain, who saw that 12 boats sank in 2019, was there.", ""},
      {within, "The storm, which struck in 2019, was so strong that 12 boats sank.", ""},
      {within, "The captain, who joined in 2019, was there. Then 12 boats sank.", "12"},
      {within, "It was the worst since records began in 1921. Then 12 boats sank.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(a_date_in_the_name_of_an_event_governs_only_what_that_event_did) {
  const char* within = "within: 2 months";
  check({
      {within, "There 12 boats sank, the most since the 2019 storm.", "12"},
      {within, "The storm was the worst since that of 2019, and 12 boats sank.", "12"},
      {within, "There 12 boats sank, more than in the 2019 storm.", "12"},
      {within, "Then 12 boats sank in the 2019 storm.", ""},
      {within, "In the terrible storm of 2019 then 12 boats sank.", ""},
      {within, "After the storm of 2019, many stayed. Then 12 boats sank.", "12"},
      {within, "The harbour fears a repeat of the 2019 storm, when 12 boats sank.", ""},
      {within, "The harbour, rebuilt after last year's storm, closed when 12 boats sank.", "12"},
      {within, "Officials said in 2019, 12 boats sank.", "12"},
  });
}

BOOST_AUTO_TEST_CASE(a_date_of_what_something_is_compared_with_does_not_govern_it) {
  const char* within = "within: 2 months";
  check({
      {within, "There 12 boats sank, up from 9 four years ago.", "12"},
      {within, "There 12 boats sank, compared with 9 in 2019.", "12"},
      {within, "This was worse, as then 12 boats sank, compared with nine barges in 2019.", "12"},
      {within, "This was better, compared with 2019, when 12 boats sank.", ""},
      {within, "There 12 boats sank on the way from Halm in 2019.", ""},
  });
}

BOOST_AUTO_TEST_CASE(within_needs_a_publication_date) {
  const Rules rules = rules_from(R"(gainsay: 1
facts:
  boats:
    question: How many boats sank?
    answer: number
    scope: corpus
    within: 2 months
    phrases: "{answer} boats sank"
)");
  BOOST_TEST(claims_in(rules, "In 2019, 12 boats sank.", "").size() == 1u);
  BOOST_TEST(claims_in(rules, "In 2019, 12 boats sank.", "2023-05-02").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
