// A draft held against an archive.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

#include "compare/claims_from_text.hpp"
#include "text/signature.hpp"

namespace gainsay {
namespace {

using Words = std::vector<std::string>;

// Every claim of article "draft" against all others.
Report held_against(const std::string& fact, const Words& claims) {
  CompareOptions options;
  options.drafts = {"draft.txt"};
  return compare(test::stream_from(test::fact_from(fact), claims), options);
}

std::string verdict_of(const Report& report) {
  return report.findings.empty() ? "" : std::string(name_of(report.findings.front().verdict));
}

bool is_of_draft(const Report& report, std::size_t claim) { return report.claims.at(claim).article == "draft.txt"; }

}  // namespace

BOOST_AUTO_TEST_SUITE(drafts)

BOOST_AUTO_TEST_CASE(only_what_touches_the_draft_is_found) {
  struct Row {
    std::string because, fact;
    Words claims;
    std::string verdict;
  };
  const std::vector<Row> rows = {
      {"the archive disagrees with itself and the draft is silent", "number", {"a: 17", "b: 19"}, ""},
      {"the draft says what one of two says", "number", {"a: 17", "b: 19", "draft: 17"}, "conflict"},
      {"the draft fits all that the archive disagrees on", "number", {"a: 17", "b: 19", "draft: at least 12"},
       "precision"},
      {"the draft contradicts itself", "number", {"draft: 17", "draft: 19"}, "conflict"},
      {"the draft says the same", "number", {"a: 17", "draft: 17"}, ""},
      {"the archive has another figure for another", "number; key person",
       {"a: 17; key Ada Berg", "draft: 19; key Bruno Stahl"}, ""},
      {"another story", "number; story", {"x/a: 17", "draft: 19"}, ""},
      {"the draft denies what the archive says", "yesno", {"a: yes", "draft: yes; denied"}, "conflict"},
      {"a newer figure", "number; grows", {"a 2023-05-02: 17", "draft 2023-05-03: 19"}, "update"},
      {"the draft against the reference", "number; reference 17", {"a: 17", "draft: 19"}, "reference"},
      {"an old figure that the archive once had too", "number; grows",
       {"a 2023-05-01: 17", "b 2023-05-05: 19", "draft 2023-05-10: 17"}, "reversal"},
      {"a figure that the archive corrected since", "number; grows",
       {"a 2023-05-01: 19", "b 2023-05-05: 17", "draft 2023-05-10: 19"}, "reversal"},
      {"a draft as the reference says, an archive that does not", "number; reference 17", {"a: 19"}, ""},
      {"the archive against the reference", "number; reference 17", {"a: 19", "draft: 17"}, "conflict"},
  };
  for (const Row& row : rows) {
    const std::string verdict = verdict_of(held_against(row.fact, row.claims));
    const bool also = row.verdict == "reference" && verdict == "conflict";  // the same finding's partner may come first
    BOOST_TEST((verdict == row.verdict || also), row.because << ": " << verdict << " instead of " << row.verdict);
  }
}

BOOST_AUTO_TEST_CASE(the_draft_comes_first_and_the_archive_is_summed_up) {
  const Report report = held_against("number", {"a: 17", "b: 17", "c: 17", "d: 23", "draft: 19", "e: 5; says Halm"});
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  for (const Witness& witness : report.findings[0].witnesses) BOOST_TEST(is_of_draft(report, witness.first));
  BOOST_TEST(report.findings[0].message == "the draft contradicts the archive: How many?");
  BOOST_TEST(report.archive.articles == 5u);
  BOOST_TEST(report.archive.claims == 5u);
}

BOOST_AUTO_TEST_CASE(what_no_finding_shows_is_counted_and_left_out) {
  const Report report = held_against("number; key person", {"a: 17; key Ada Berg", "b: 40; key Bruno Stahl",
                                                            "draft: 19; key Ada Berg", "draft: 7; key Cora Dahl"});
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.claims.size() == 3u);
  BOOST_TEST(report.articles.size() == 2u);
  BOOST_TEST(report.archive.articles == 2u);
}

BOOST_AUTO_TEST_CASE(other_revisions_of_the_draft_are_its_history) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-09: 17", "draft: 19", "b 2023-05-03: 23"});
  for (std::size_t article : {0u, 1u}) {
    stream.articles[article].id = "wire-1";
    stream.articles[article].source = "Harbour Wire";
  }
  CompareOptions options;
  options.drafts = {"draft.txt"};
  const Report report = compare(stream, options);
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  using State = std::vector<std::pair<std::string, std::string>>;
  BOOST_TEST((report.findings[0].state == State{{"19", "23"}}));
}

BOOST_AUTO_TEST_CASE(a_draft_that_copies_the_archive_and_differs_is_called_a_copy) {
  // See copies.cpp for signatures of whole texts; equal ones are enough here.
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-02: 17", "draft 2023-05-02: 71"});
  const Signature signature = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32};
  for (Metadata& article : stream.articles) article.signature = signature_text(signature);
  CompareOptions options;
  options.drafts = {"draft.txt"};
  const Report report = compare(stream, options);
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.findings[0].hints.at(0) == "draft: copy of a (a.txt), differs here");
}

BOOST_AUTO_TEST_CASE(the_archive_is_counted_before_it_is_left_out) {
  const Report report = held_against("number; story", {"x/a: 17", "b: 19", "c 2023-05-02: 23", "draft: 17"});
  BOOST_TEST(report.archive.articles == 3u);
  BOOST_TEST(report.archive.undated == 2u);
  BOOST_TEST(report.archive.without_story == 2u);
}

// Hundreds of answers of a draft against thousands of the archive are not paired one by one.
BOOST_AUTO_TEST_CASE(a_draft_with_many_answers_finds_what_pairing_all_finds) {
  Words claims;
  for (int i = 0; i < 150; ++i) claims.push_back("draft: " + std::to_string(3 * i + 1));
  for (int i = 0; i < 300; ++i) claims.push_back("a" + std::to_string(i) + ": " + std::to_string(2 * i) + (i % 2 ? "; says Halm" : ""));
  const Report report = held_against("number", claims);
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(verdict_of(report) == "conflict");
  BOOST_TEST(report.findings[0].state.size() < 2000u);
}

// The findings of a draft are those of the whole as far as a pair holds a side of the draft.
BOOST_AUTO_TEST_CASE(the_order_of_articles_does_not_matter_and_every_pair_touches_the_draft) {
  std::mt19937 random(43);
  const Words values = {"17", "19", "at least 12", "23", "[12, 15]"};
  const Words articles = {"a 2023-05-02", "b 2023-05-03", "draft 2023-05-03", "c", "draft 2023-05-03"};
  const Words marks = {"", "", "; says Halm", "; hedged", "; denied"};
  std::size_t found = 0;
  for (int round = 0; round < 2000; ++round) {
    const std::string fact = round % 2 ? "number; grows" : "number";
    Words claims;
    for (std::size_t i = 0, count = 1 + random() % 7; i < count; ++i)
      claims.push_back(articles[random() % articles.size()] + ": " + values[random() % values.size()] +
                       marks[random() % marks.size()]);
    const Report report = held_against(fact, claims);
    for (const Finding& finding : report.findings)
      for (const Witness& witness : finding.witnesses) {
        ++found;
        BOOST_REQUIRE((is_of_draft(report, witness.first) || is_of_draft(report, *witness.second)));
      }
    ClaimStream shuffled = test::stream_from(test::fact_from(fact), claims);
    std::shuffle(shuffled.claims.begin(), shuffled.claims.end(), random);
    std::shuffle(shuffled.articles.begin(), shuffled.articles.end(), random);
    CompareOptions options;
    options.drafts = {"draft.txt"};
    const Report again = compare(shuffled, options);
    BOOST_REQUIRE_EQUAL(again.findings.size(), report.findings.size());
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
      BOOST_REQUIRE((again.findings[i].state == report.findings[i].state));
      BOOST_REQUIRE_EQUAL(again.findings[i].message, report.findings[i].message);
    }
  }
  BOOST_TEST(found > 800u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
