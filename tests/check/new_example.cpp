// Sentences of articles as examples: which fact, which sentence, what they expect, and what is refused.
#include <boost/test/unit_test.hpp>

#include <stdexcept>

#include "check/new_example.hpp"
#include "rules/load_rules.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kPack = R"(gainsay: 1
vocabulary:
  town: {Halm: Halm, Northgate: Northgate}
facts:
  hurt:
    question: How many people were hurt?
    answer: number
    key: {where: {type: town, from: [phrase, near]}}
    context: storm
    phrases: |
      {answer} people were hurt (in {where})?
    examples:
      - {text: Two people were hurt in Halm., answer: 2, where: Halm}
  opened:
    question: When did the gate open?
    answer: date
    scope: corpus
    phrases: |
      gate open~~ ... {answer}
)";

constexpr std::string_view kArticle =
    "date 2024-06-12 Some Outlet\n\n"
    "Northgate counted its roofs. Seven people were hurt. It rained.\n\n"
    "The gate was opened on Monday. The gate opened on May 3, and the side gate opened on May 5.\n\n"
    "Two people were hurt in Halm.\n";

std::string lines_of(std::size_t line, std::size_t column, const ExampleRequest& request) {
  auto loaded = parse_rules(kPack, "pack.yaml", Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  const auto article = article_from(kArticle, "a.txt");
  const auto made = new_example(loaded->rules, *article, {"a.txt", line, column}, request, Lexicon::english(), {});
  if (!made) return describe(made.error().front());
  std::string text = made->fact->definition.id;
  for (const auto& [key, value] : made->lines) text += " | " + key + ": " + value;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(new_examples)

BOOST_AUTO_TEST_CASE(what_is_found_becomes_the_answer) {
  BOOST_TEST(lines_of(5, 1, {}) ==
             "opened | text: The gate was opened on Monday. | published: 2024-06-12 | answer: 2024-06-10");
}

BOOST_AUTO_TEST_CASE(what_stands_before_is_added_where_the_key_needs_it) {
  BOOST_TEST(lines_of(3, 0, {}) ==
             "hurt | before: Northgate counted its roofs. | text: Seven people were hurt. | published: 2024-06-12 | "
             "answer: 7 | where: Northgate");
}

BOOST_AUTO_TEST_CASE(a_sentence_may_be_one_that_must_not_match) {
  const ExampleRequest none{"opened", Expected::nothing, ""};
  BOOST_TEST(lines_of(3, 60, none) == "opened | text: It rained. | published: 2024-06-12 | answer: none");
  BOOST_TEST(lines_of(5, 1, none) ==
             "error: the example does not hold yet: answer: expected no answer, found 10 June 2024\n"
             "  hint: change the phrases first, or add it with --todo \"WHY\"");
}

BOOST_AUTO_TEST_CASE(a_false_alarm_may_wait_with_a_todo) {
  BOOST_TEST(lines_of(5, 1, {"", Expected::nothing, "another gate"}) ==
             "opened | text: The gate was opened on Monday. | published: 2024-06-12 | answer: none | todo: another gate");
  BOOST_TEST(lines_of(3, 60, {"opened", Expected::nothing, "another gate"}) ==
             "error: nothing is found there already, so that there is nothing to do\n  hint: leave out --todo");
}

BOOST_AUTO_TEST_CASE(what_is_in_doubt_is_refused) {
  BOOST_TEST(lines_of(5, 0, {}) == "a.txt:5: error: 2 sentences stand there\n  hint: name a column: a.txt:5:33");
  BOOST_TEST(lines_of(40, 0, {}) == "a.txt:40: error: no sentence stands there");
  BOOST_TEST(lines_of(3, 60, {}) ==
             "error: no fact finds anything in \"It rained.\"\n  hint: name one with --fact");
  BOOST_TEST(lines_of(3, 60, {"opened", Expected::what_is_found, ""}) ==
             "error: opened finds nothing in \"It rained.\"\n  hint: --none adds it as a sentence that must not match");
  BOOST_TEST(lines_of(5, 40, {}) ==
             "error: the sentence gives two values of answer: 3 May 2024 and 5 May 2024\n"
             "  hint: an example expects one; write two shorter sentences into the pack yourself");
  BOOST_TEST(lines_of(7, 0, {}) == "pack.yaml:13:9: error: hurt has this sentence as an example already");
  BOOST_TEST(lines_of(5, 1, {"opend", Expected::what_is_found, ""}) ==
             "error: no fact is named \"opend\"\n  hint: did you mean \"opened\"?");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
