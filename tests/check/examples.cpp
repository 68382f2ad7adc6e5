// What becomes of each kind of example, and that checking is claiming and then comparing.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <sstream>
#include <stdexcept>

#include "check/check.hpp"
#include "check/test_examples.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

using Outcome = ExampleResult::Outcome;

Rules pack_with(std::string_view examples) {
  auto loaded = parse_rules(fmt::format(R"(gainsay: 1
facts:
  bridge-opened:
    question: When did the bridge open?
    answer: date
    context: Halm
    phrases: |
      bridge ... open~~ ... {{answer}}
      it open~ ... {{answer}}
    examples:
{})", examples), "pack.yaml", Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  return std::move(loaded->rules);
}

struct Row {
  const char* example;
  Outcome outcome;
  const char* message;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(examples)

BOOST_AUTO_TEST_CASE(each_kind_of_example_has_its_outcome) {
  const std::vector<Row> rows = {
      {"{text: The bridge opened on June 3., answer: June 3}", Outcome::passed, ""},
      {"{text: The bridge opened in early June., published: 2024-06-20, answer: early June 2024}", Outcome::passed, ""},
      {"{text: The bridge was late., answer: none}", Outcome::passed, ""},
      {"{text: It opened on June 3., before: The bridge opened on May 3., answer: June 3}", Outcome::passed, ""},
      {"{text: The bridge opened on June 3., answer: June 5}", Outcome::failed,
       "answer: expected 5 June, year not stated, found 3 June, year not stated"},
      {"{text: The bridge was late., answer: June 5}", Outcome::failed,
       "answer: expected 5 June, year not stated, found nothing"},
      {"{text: The bridge opened on June 3., answer: none}", Outcome::failed,
       "answer: expected no answer, found 3 June, year not stated"},
      {"{text: The bridge was late., answer: June 5, todo: no phrase says late}", Outcome::todo, "no phrase says late"},
      {"{text: The bridge opened on June 3., answer: June 3, todo: soon}", Outcome::todo_passes,
       "passes now: take its `todo` away"},
      {"{articles: [{text: The Halm bridge opened on June 3.}, {text: The Halm bridge opened on June 5.}], "
       "verdict: conflict}", Outcome::passed, ""},
      {"{articles: [{text: The bridge opened on June 3.}, {text: The Halm bridge opened on June 5.}], "
       "verdict: conflict}", Outcome::failed, "expected conflict, found no finding in 1 claim"},
      {"{articles: [{text: The Halm bridge opened on June 3.}, {text: The Halm bridge opened on June 3.}], "
       "verdict: agree}", Outcome::passed, ""},
      {"{articles: [{text: The Halm bridge is long.}, {text: The Halm bridge is narrow.}], verdict: agree}", Outcome::failed,
       "expected agree, found no claims to agree"},
      {"{text: The bridge was not opened on June 3., answer: none}", Outcome::failed,
       "answer: expected no answer, found 3 June, year not stated (denied)"},
      {"{text: The bridge will open on June 3., answer: June 5}", Outcome::failed,
       "answer: expected 5 June, year not stated, found 3 June, year not stated (planned)"},
      {"{text: The bridge was not opened on June 3., answer: June 3}", Outcome::passed, ""},
  };
  for (const Row& row : rows) {
    BOOST_TEST_CONTEXT(row.example) {
      const Rules rules = pack_with(fmt::format("      - {}\n", row.example));
      const auto results = test_examples(rules, Lexicon::english(), Policies{}, Engine::tokens);
      BOOST_TEST_REQUIRE(results.size() == 1u);
      BOOST_TEST(results[0].message == row.message);
      BOOST_TEST((results[0].outcome == row.outcome));
      BOOST_TEST(is_failure(results[0]) == (row.outcome == Outcome::failed || row.outcome == Outcome::todo_passes));
      BOOST_TEST(results[0].place.line == 11u);
    }
  }
}

BOOST_AUTO_TEST_CASE(articles_from_standard_input_are_checked_against_themselves) {
  const Rules rules = pack_with("      - {text: The bridge was late., answer: none}\n");
  CheckOptions options;
  options.paths = {"-"};
  std::istringstream input("The Halm bridge opened on June 3. Others say the bridge opened on June 5.");
  const Checked checked = check(rules, options, input);
  BOOST_TEST_REQUIRE(checked.report.findings.size() == 1u);
  BOOST_TEST((checked.report.findings[0].verdict == Verdict::conflict));
  BOOST_TEST(checked.report.articles.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_article_without_claims_has_a_record_only_if_asked) {
  const Rules rules = pack_with("      - {text: The bridge was late., answer: none}\n");
  CheckOptions options;
  options.paths = {"-"};
  std::istringstream silent("Nothing is said here."), again("Nothing is said here.");
  BOOST_TEST(extract_claims(rules, options, silent).stream.articles.empty());
  options.records = ArticleRecords::all;
  BOOST_TEST(extract_claims(rules, options, again).stream.articles.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
