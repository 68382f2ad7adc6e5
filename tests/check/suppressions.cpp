// What becomes of claims that their article asks to leave alone.
#include <boost/test/unit_test.hpp>

#include <sstream>

#include "check/check.hpp"
#include "check/selection.hpp"
#include "rules/load_rules.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

Rules rules() {
  static const auto loaded = parse_rules(R"(gainsay: 1
facts:
  boats:
    question: How many boats sank?
    answer: number
    formerly: [ships]
    scope: corpus
    phrases: |
      {answer} boats sank
  barges:
    question: How many barges sank?
    answer: number
    scope: corpus
    phrases: |
      {answer} barges sank
)", "pack.yaml", Lexicon::english());
  return loaded.value().rules;
}

// "5 why, 7" for the claims, then the warnings without their hints.
std::string told(const std::string& text, const Rules& asked = rules()) {
  const Folder folder;
  folder.write("a.md", text);
  CheckOptions options;
  options.paths = {folder.path()};
  std::istringstream nothing;
  const ClaimStream stream = extract_claims(asked, options, nothing).stream;
  std::string words;
  for (const Claim& claim : stream.claims)
    words += (words.empty() ? "" : ", ") + claim.text + (claim.suppressed.empty() ? "" : " " + claim.suppressed);
  for (const Metadata& article : stream.articles)
    for (const Problem& problem : article.problems)
      words += "; " + std::to_string(problem.diagnostic.place.line) + ": " + problem.diagnostic.message;
  return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(suppressed_claims)

BOOST_AUTO_TEST_CASE(a_claim_of_the_fact_on_the_line_is_marked_and_no_other) {
  BOOST_TEST(told("5 boats sank.\n\n<!-- gainsay-disable-next-line boats: why -->\n7 boats sank.\n\n9 boats sank.\n") ==
             "5, 7 why, 9");
  BOOST_TEST(told("<!-- gainsay-disable-next-line boats: why -->\n7 boats sank. 8 barges sank.\n") == "8, 7 why");
  BOOST_TEST(told("<!-- gainsay-disable-next-line ships: why -->\n7 boats sank.\n") == "7 why");  // its earlier id
  BOOST_TEST(told("---\ngainsay-disable:\n  boats: why\n---\n5 boats sank. 7 boats sank.\n") == "5 why, 7 why");
}

BOOST_AUTO_TEST_CASE(one_that_is_about_nothing_is_a_warning) {
  BOOST_TEST(told("<!-- gainsay-disable-next-line boats: why -->\n\n8 barges sank.\n\n7 boats sank.\n") ==
             "8, 7; 1: nothing answers boats where it is suppressed");
  BOOST_TEST(told("7 boats sank.\n\n<!-- gainsay-disable-file oats: why -->\n") == "7; 3: there is no fact \"oats\" to suppress");
}

BOOST_AUTO_TEST_CASE(one_about_a_fact_that_is_left_out_says_nothing) {
  Rules some = rules();
  BOOST_REQUIRE(apply(Selection{{"barges"}, {}}, some).has_value());
  BOOST_TEST(told("<!-- gainsay-disable-next-line boats: why -->\n\n8 barges sank.\n", some) == "8");
  BOOST_TEST(told("<!-- gainsay-disable-next-line ships: why -->\n\n8 barges sank.\n", some) == "8");
  BOOST_TEST(told("<!-- gainsay-disable-next-line oats: why -->\n\n8 barges sank.\n", some) ==
             "8; 1: there is no fact \"oats\" to suppress");
}

BOOST_AUTO_TEST_CASE(a_suppressed_claim_takes_no_part_and_travels_in_the_stream) {
  const Folder folder;
  folder.write("a.md", "<!-- gainsay-disable-file boats: why -->\n\n5 boats sank.\n");
  folder.write("b.md", "7 boats sank.\n");
  CheckOptions options;
  options.paths = {folder.path()};
  std::istringstream nothing;
  const ClaimStream stream = extract_claims(rules(), options, nothing).stream;
  std::string lines;
  for (const Metadata& article : stream.articles) lines += article_line(article) + "\n";
  for (const FactDefinition& fact : stream.facts) lines += fact_line(fact) + "\n";
  for (const Claim& claim : stream.claims) lines += claim_line(claim) + "\n";
  std::istringstream input(lines);
  ClaimStream read;
  BOOST_REQUIRE(read_claim_stream(input, "stream", read).has_value());
  BOOST_TEST(read.claims.at(0).suppressed == "why");
  BOOST_TEST(compare(read).findings.empty());
  read.claims.at(0).suppressed.clear();
  BOOST_TEST(compare(read).findings.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
