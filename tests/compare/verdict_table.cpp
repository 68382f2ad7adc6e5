// Claims → verdict: every row of the table of verdicts, as a person reads it.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "compare/claims_from_text.hpp"

namespace gainsay {
namespace {

struct Row {
  std::string because;
  std::string fact;
  std::vector<std::string> claims;
  std::string verdict;  // of the finding; "" for none
};

const std::vector<Row> kRows = {
    // conflict
    {"two articles, two days", "date", {"a: 2023-04-23", "b: 2023-04-28"}, "conflict"},
    {"two counts", "number", {"a: 17", "b: 19"}, "conflict"},
    {"two persons", "person", {"a: John Smith", "b: Mary Miller"}, "conflict"},
    {"two capitals", "capital", {"a: Halm", "b: Orsk"}, "conflict"},
    {"yes and no", "yesno", {"a: yes", "b: no"}, "conflict"},
    {"a day without a year outside stated days", "date", {"a: XXXX-04-23", "b: 2023-04-28/2023-04-30"}, "conflict"},
    {"one article, two counts", "number", {"a: 17", "a: 19"}, "conflict"},
    {"the article against a speaker", "number", {"a: 17", "b: 19; says Halm"}, "conflict"},
    {"one speaker, two answers", "number", {"a: 17; says Halm", "b: 19; says Halm"}, "conflict"},
    {"two speakers taken together", "number; together", {"a: 17; says Halm", "b: 19; says Orsk"}, "conflict"},
    {"the own voice asserts and denies", "date", {"a: 2023-04-23", "b: 2023-04-23; denied"}, "conflict"},
    {"one speaker asserts and denies", "date", {"a: 2023-04-23; says Halm", "b: 2023-04-23; says Halm; denied"},
     "conflict"},
    {"what is denied holds what is asserted", "date", {"a: 2023-04-23", "b: 2023-04; denied"}, "conflict"},
    {"two plans", "date", {"a: 2023-04-23; planned", "b: 2023-04-28; planned"}, "conflict"},
    {"two days to come, one of them told as a plan", "date",
     {"a 2023-05-02: 2023-06-03; planned", "b 2023-05-03: 2023-06-05"}, "conflict"},
    {"an end to come and a day to come", "date", {"a 2023-05-02: ../2023-06-03", "b 2023-05-03: 2023-06-05; planned"},
     "conflict"},
    {"a plan made after the fact", "date", {"a 2023-05-02: 2023-05-01", "b 2023-05-09: 2023-06-01; planned"},
     "conflict"},
    {"what lay in the past when the plan was made", "date",
     {"a 2023-05-02: 2025; planned", "b 2023-05-03: 1990"}, "conflict"},
    {"a figure that grows, twice in one article", "number; grows", {"a 2023-05-02: 17", "a 2023-05-02: 19"}, "conflict"},
    {"a hedged report beside a sure one", "number", {"a: 17; hedged", "b: 17", "c: 19"}, "conflict"},
    {"a guess beside a sure report", "number; key person",
     {"a: 17; key John Smith; guessed", "b: 17; key John Smith", "c: 19; key John Smith"}, "conflict"},
    // uncertain
    {"a side that is hedged throughout", "number", {"a: 17; hedged", "b: 19"}, "uncertain"},
    {"a side that is about somebody by a guess", "number; key person",
     {"a: 17; key John Smith; guessed", "b: 19; key John Smith"}, "uncertain"},
    {"a side that is hedged or a guess throughout", "number; key person",
     {"a: 17; key John Smith; guessed", "b: 17; key John Smith; hedged", "c: 19; key John Smith"}, "uncertain"},
    {"a changing figure, undated", "number; grows", {"a: 17", "b: 19"}, "uncertain"},
    {"a changing figure, one day", "number; grows", {"a 2023-05-02: 17", "b 2023-05-02T14:05: 19"}, "uncertain"},
    {"a hedged denial", "yesno", {"a: yes", "b: yes; denied; hedged"}, "uncertain"},
    {"a weekday of perhaps another week", "date", {"a: weekday 4", "b: weekday 5"}, "uncertain"},
    {"perhaps about two", "date; usually-one", {"a: 2023-04-23", "b: 2023-04-28"}, "uncertain"},
    {"perhaps about two, by two speakers", "date; usually-one", {"a: 2023-04-23; says Halm", "b: 2023-04-28; says Orsk"},
     "disputed"},
    {"perhaps about two, and denied", "date; usually-one", {"a: 2023-04-23", "b: 2023-04-23; denied"}, "uncertain"},
    {"a figure that shrank, perhaps of two", "number; usually-one; grows", {"a 2023-05-02: 19", "b 2023-05-03: 17"},
     "reversal"},
    {"a key tells them apart", "number; usually-one; key person",
     {"a: 17; key John Smith", "b: 19; key John Smith"}, "conflict"},
    {"a plan and what came of it, perhaps of two", "date; usually-one",
     {"a 2023-05-02: 2023-05-05; planned", "b 2023-05-09: 2023-05-07"}, "update"},
    // update
    {"a toll that grew", "number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 19"}, "update"},
    {"within a day, by the clock", "number; grows", {"a 2023-05-02T09:00: 17", "b 2023-05-02T14:05: 19"}, "update"},
    {"missing persons found", "number; shrinks", {"a 2023-05-02: 9", "b 2023-05-03: 4"}, "update"},
    {"a new minister", "person; changes", {"a 2023-05-02: John Smith", "b 2023-05-03: Mary Miller"}, "update"},
    {"a gate closed since", "yesno; changes", {"a 2023-05-02: yes", "b 2023-05-03: yes; denied"}, "update"},
    {"a plan and what came of it", "date", {"a 2023-05-02: 2023-05-05; planned", "b 2023-05-09: 2023-05-07"}, "update"},
    {"a plan and what came of it, undated", "date", {"a: 2023-05-05; planned", "b: 2023-05-07"}, "update"},
    {"a plan that was dropped", "yesno", {"a 2023-05-02: yes; planned", "b 2023-05-09: yes; denied"}, "update"},
    {"the first report of each side counts", "number; grows",
     {"a 2023-05-02: 17", "b 2023-05-03: 19", "c 2023-05-04: 17"}, "update"},
    {"as-of times, in one article", "number; grows", {"a: 17; as-of 2023-05-01", "a: 19; as-of 2023-05-02"}, "update"},
    // reversal
    {"a toll that shrank", "number; grows", {"a 2023-05-02: 19", "b 2023-05-03: 17"}, "reversal"},
    {"an as-of time before publication", "number; grows", {"a 2023-05-02: 19; as-of 2023-04-30", "b 2023-05-01: 17"},
     "reversal"},
    {"more missing than before", "number; shrinks", {"a 2023-05-02: 4", "b 2023-05-03: 9"}, "reversal"},
    // disputed
    {"two speakers", "number", {"a: 17; says Halm", "b: 19; says Orsk"}, "disputed"},
    {"two speakers of one article", "number", {"a: 17; says Halm", "a: 19; says Orsk"}, "disputed"},
    {"a speaker denies what another asserts", "yesno", {"a: yes; says Halm", "a: yes; says Orsk; denied"}, "disputed"},
    {"a speaker denies what the article says", "yesno", {"a: yes", "b: yes; says Orsk; denied"}, "disputed"},
    {"a denial, speakers taken together", "yesno; together", {"a: yes; says Halm", "a: yes; says Orsk; denied"},
     "conflict"},
    // reference
    {"not what the reference says of this one", "number; key person; reference-of 17 John Smith",
     {"a: 19; key John Smith"}, "reference"},
    {"of this one, told by the surname", "number; key person; reference-of 17 John Smith", {"a: 19; key Smith"}, "reference"},
    {"the reference is of somebody else", "number; key person; reference-of 17 John Smith", {"a: 19; key Mary Miller"}, ""},
    // multiple, spelling
    {"several spokesmen", "person; many", {"a: John Smith", "b: Mary Miller"}, "multiple"},
    {"one name, two spellings", "person", {"a: Mary Akins", "b: Mary Atkins"}, "spelling"},
    // overlap, precision, agree, nothing
    {"ranges that share some years", "date", {"a: 1990/1993 throughout", "b: 1992/1995 throughout"}, "overlap"},
    {"a year inside a fuzzy range", "date", {"a: 1990", "b: 1990/1993~ [1990/1994]"}, "precision"},
    {"a day inside a month", "date", {"a: 2023-04-23", "b: 2023-04"}, "precision"},
    {"a day with and without its year", "date", {"a: XXXX-04-23", "b: 2023-04-23"}, "precision"},
    {"a count and its lower bound", "number", {"a: 17", "b: at least 12"}, "precision"},
    {"a name and a fuller one", "person", {"a: John Smith", "b: John Peter Smith"}, "precision"},
    {"a difference within the tolerance", "number; tolerance 20", {"a: 17", "b: 19"}, ""},
    {"one answer", "date", {"a: 2023-04-23", "b: 2023-04-23"}, ""},
    {"agreement shown on demand is still no difference", "number", {"a: 17"}, ""},
    {"one counts the attacker, the other does not", "number", {"a: 17; scope including the gunman", "b: 19"}, ""},
    {"money of two currencies", "money", {"a: USD 100", "b: EUR 500"}, ""},
    {"a condition takes no part", "number", {"a: 17", "b: 19; conditional"}, ""},
    {"a correction takes no part", "number", {"a: 17", "b: 19; correction"}, ""},
    {"what is denied is no answer", "date", {"a: 2023-04-23", "b: 2023-04-28; denied"}, ""},
    {"two denials", "date", {"a: 2023-04-23; denied", "b: 2023-04-28; denied"}, ""},
    // reference
    {"all agree, and are wrong", "number; reference 17", {"a: 19", "b: 19"}, "reference"},
    {"another spelling of the reference", "person; reference Antony Halm", {"a: Anthony Halm"}, "reference"},
    {"as the reference says", "number; reference 17", {"a: 17"}, ""},
    {"vaguer than the reference", "number; reference 17", {"a: at least 12"}, ""},
    {"one of two references", "number; reference 17; reference 19", {"a: 19"}, ""},
    // three sides: the severest pair names the finding
    {"one alone against two that agree", "number", {"a: 17", "b: 19", "c: 19"}, "conflict"},
    {"two speakers and the article", "number", {"a: 17; says Halm", "b: 19; says Orsk", "c: 21"}, "conflict"},
    {"two speakers and a range that holds both", "number", {"a: 17; says Halm", "b: 19; says Orsk", "c: [15, 20]"},
     "disputed"},
    {"a toll that grew twice", "number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 19", "c 2023-05-04: 23"}, "update"},
    {"a toll that grew and shrank", "number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 23", "c 2023-05-04: 19"},
     "reversal"},
    {"a toll that grew, and an undated one", "number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 19", "c: 23"},
     "uncertain"},
    {"a year and two days of it", "date", {"a: 2023", "b: 2023-04-23", "c: 2023-04-28"}, "conflict"},
    {"a year, a month and a day", "date", {"a: 2023", "b: 2023-04", "c: 2023-04-23"}, "precision"},
    {"a surname that two people share", "person", {"a: Smith", "b: John Smith", "c: Mary Smith"}, "conflict"},
    {"three spellings", "person", {"a: Mary Akins", "b: Mary Atkins", "c: Mary Aitkins"}, "conflict"},
    {"hedged against two that agree", "number", {"a: 17; hedged", "b: 19", "c: 19"}, "uncertain"},
    {"a plan, another plan, and what came of them", "date",
     {"a 2023-05-02: 2023-05-05; planned", "b 2023-05-03: 2023-05-06; planned", "c 2023-05-09: 2023-05-07"}, "conflict"},
    // time
    {"an older figure, told again later by another", "number; grows",
     {"a 2023-05-02: 17", "b 2023-05-03: 19", "c 2023-05-05: 17"}, "update"},
    {"a later article tells both", "number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 17", "b 2023-05-03: 19"},
     "update"},
    {"two of one day, told together by a third", "number; grows",
     {"a 2023-05-02: 17", "b 2023-05-02: 19", "c 2023-05-02: 17", "c 2023-05-02: 19"}, "conflict"},
    {"since one day and since another", "date", {"a: 2023-04-23/..", "b: 2023-04-28/.."}, "conflict"},
    {"since a day, and on a day before", "date", {"a: 2023-04-23/..", "b: 2023-04-20"}, "conflict"},
    // scope and severity
    {"another story", "number; story", {"x/a: 17", "y/b: 19"}, ""},
    {"the same story", "number; story", {"x/a: 17", "x/b: 19"}, "conflict"},
    {"no story", "number; story", {"a: 17", "b: 19"}, ""},
    {"no story, one article", "number; story", {"a: 17", "a: 19"}, "conflict"},
    {"another article", "number; article", {"a: 17", "b: 19"}, ""},
    {"the same article", "number; article", {"a: 17", "a: 19"}, "conflict"},
    {"a verdict that is switched off", "number; severity conflict off", {"a: 17", "b: 19"}, ""},
    {"agreement does not become a finding by `*`", "number; severity * error", {"a: 17", "b: 17"}, ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(verdict_table)

BOOST_AUTO_TEST_CASE(claims_have_the_verdict_of_the_first_row_that_holds) {
  for (const Row& row : kRows) {
    std::vector<std::string> claims = row.claims;
    for (int turn = 0; turn < 2; ++turn) {
      Report report = compare(test::stream_from(test::fact_from(row.fact), claims));
      std::string verdict = report.findings.empty() ? "" : std::string(name_of(report.findings.front().verdict));
      BOOST_TEST(verdict == row.verdict, row.because << ": " << verdict << " instead of " << row.verdict);
      BOOST_TEST(report.findings.size() == (row.verdict.empty() ? 0u : 1u), row.because);
      std::reverse(claims.begin(), claims.end());
    }
  }
}

// Of more sides than are paired.
BOOST_AUTO_TEST_CASE(a_group_of_hundreds_has_the_verdict_of_its_severest_pair) {
  auto verdict_of_all = [](const std::string& fact, const std::string& marks, const std::vector<std::string>& more) {
    std::vector<std::string> claims = more;
    for (int i = 0; i < 300; ++i)
      claims.push_back("a" + std::to_string(i) + " 2023-05-0" + std::to_string(1 + i / 100) + ": " +
                       std::to_string(1000 + i) + marks);
    Report report = compare(test::stream_from(test::fact_from(fact), claims));
    BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
    return std::string(name_of(report.findings.front().verdict));
  };
  BOOST_TEST(verdict_of_all("number", "", {}) == "conflict");
  BOOST_TEST(verdict_of_all("number; many", "", {}) == "multiple");
  BOOST_TEST(verdict_of_all("number", "; hedged", {}) == "uncertain");
  BOOST_TEST(verdict_of_all("number", "; hedged", {"x: 1150", "y: 1151"}) == "conflict");
  BOOST_TEST(verdict_of_all("number", "; says Halm", {}) == "conflict");
  BOOST_TEST(verdict_of_all("number; grows", "", {}) == "uncertain");  // a hundred of each day
  BOOST_TEST(verdict_of_all("number; grows", "; as-of 2023-04-30", {}) == "uncertain");
  BOOST_TEST(verdict_of_all("number; tolerance 1000", "", {"x: [1000, 1300]"}) == "precision");
  // Two alone are sure.
  BOOST_TEST(verdict_of_all("number", "; hedged", {"x: 1403; says Halm", "y: 1407; says Orsk"}) == "uncertain");
  BOOST_TEST(verdict_of_all("number", "; hedged", {"x: 1403; says Halm", "y: 1407; says Halm"}) == "conflict");
}

BOOST_AUTO_TEST_CASE(every_verdict_between_sides_stands_in_the_table) {
  for (std::string_view name : {"reference", "conflict", "reversal", "uncertain", "spelling", "overlap", "disputed",
                                "update", "multiple", "precision"}) {
    bool stands = std::any_of(kRows.begin(), kRows.end(), [&](const Row& row) { return row.verdict == name; });
    BOOST_TEST(stands, name << " has no row");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
