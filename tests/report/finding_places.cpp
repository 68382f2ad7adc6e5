// Where a finding is shown, what else belongs to it, and in which order.
#include <boost/test/unit_test.hpp>

#include "report/finding_places.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

Report report_of(const std::string& fact, const std::vector<std::string>& claims) {
  return compare(test::stream_from(test::fact_from(fact), claims));
}

std::string article_of(const Report& report, std::size_t claim) {
  std::string article = report.claims[claim].article;
  return article.substr(0, article.find('.'));
}

std::string primary_of(const Report& report, const CiOptions& options = {}) {
  return article_of(report, places_of(report, report.findings.at(0), options, kMostOthers).primary);
}

// "b c +1": the others, and how many are left out.
std::string others_of(const Report& report, std::size_t most) {
  const FindingPlaces places = places_of(report, report.findings.at(0), {}, most);
  std::string names;
  for (const std::size_t index : places.others) names += article_of(report, index) + " ";
  return names + "+" + std::to_string(places.further);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(places_of_findings)

BOOST_AUTO_TEST_CASE(the_newer_article_is_the_primary_place) {
  BOOST_TEST(primary_of(report_of("number", {"a 2023-05-01: 17", "b 2023-05-02: 19"})) == "b");
  BOOST_TEST(primary_of(report_of("number", {"a 2023-05-02: 17", "b 2023-05-01: 19"})) == "a");
}

BOOST_AUTO_TEST_CASE(an_article_with_a_date_goes_before_one_without_and_the_later_one_where_none_is_known) {
  BOOST_TEST(primary_of(report_of("number", {"a 2023-05-01: 17", "b: 19"})) == "a");
  BOOST_TEST(primary_of(report_of("number", {"a: 17", "b 2023-05-01: 19"})) == "b");
  BOOST_TEST(primary_of(report_of("number", {"a: 17", "b: 19"})) == "b");
  BOOST_TEST(primary_of(report_of("number", {"a 2023-05-01: 17", "b 2023-05-01: 19"})) == "b");
}

BOOST_AUTO_TEST_CASE(an_update_makes_an_article_newer) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-01: 17", "b 2023-05-02: 19"});
  stream.articles[0].updated = parse_timestamp("2023-05-03");
  BOOST_TEST(primary_of(compare(stream)) == "a");
}

BOOST_AUTO_TEST_CASE(a_changed_article_goes_before_a_newer_one) {
  const Report report = report_of("number", {"a 2023-05-01: 17", "b 2023-05-02: 19"});
  CiOptions options;
  options.changed = {"a.txt"};
  BOOST_TEST(primary_of(report, options) == "a");
  options.changed = {"a.txt", "b.txt"};
  BOOST_TEST(primary_of(report, options) == "b");
}

BOOST_AUTO_TEST_CASE(a_changed_article_is_the_place_even_where_others_are_the_witness) {
  const Report report = report_of("number", {"a 2023-05-01: 17", "b 2023-05-02: 18", "c 2023-05-03: 19"});
  CiOptions options;
  options.changed = {"b.txt"};
  BOOST_TEST(primary_of(report) == "c");
  BOOST_TEST(primary_of(report, options) == "b");
}

BOOST_AUTO_TEST_CASE(a_draft_goes_before_a_newer_article) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-01: 17", "b 2023-05-02: 19"});
  BOOST_TEST(primary_of(compare(std::move(stream), {Editions::set_aside, {"a.txt"}})) == "a");
}

BOOST_AUTO_TEST_CASE(the_others_are_the_witness_and_then_the_rest_by_publication) {
  const Report report = report_of("number", {"a: 17", "b 2023-05-04: 17", "c 2023-05-02: 18", "d 2023-05-03: 19"});
  BOOST_TEST(primary_of(report) == "d");
  BOOST_TEST(others_of(report, 9) == "a c b +0");
  BOOST_TEST(others_of(report, 2) == "a c +1");
  BOOST_TEST(others_of(report, 0) == "+3");
}

BOOST_AUTO_TEST_CASE(what_an_article_repeats_is_only_counted) {
  BOOST_TEST(others_of(report_of("number", {"a: 17", "a: 17", "a: 17", "b 2023-05-01: 19"}), 9) == "a +2");
}

BOOST_AUTO_TEST_CASE(both_claims_of_a_witness_are_named_even_with_one_value_in_one_article) {
  const Report report = report_of("number", {"a: 17", "a: 17; denied"});
  BOOST_TEST(others_of(report, 9) == "a +0");
}

BOOST_AUTO_TEST_CASE(undated_articles_come_last_by_publication) {
  const Report report = report_of("number", {"a: 17", "b 2023-05-02: 18", "c 2023-05-01: 19"});
  std::string order;
  for (const std::size_t index : by_publication(report, {0, 1, 2})) order += article_of(report, index);
  BOOST_TEST(order == "cba");
}

BOOST_AUTO_TEST_CASE(a_finding_in_lines_has_both_values_both_places_and_what_to_do) {
  Report report = compare(test::gate_stream());
  CiOptions options;
  options.run = {"gainsay check coverage", " -- -odd.txt"};
  std::string text;
  for (const std::string& line : lines_of(report, report.findings.at(0), options)) text += line + "\n";
  BOOST_TEST(text == "sources disagree: When did the gate at Orsk open?\n"
                     "wire.txt:9:110: 28–30 April 2023 (wire, 2023-05-02)\n"
                     "herald.txt:29:41: 23 April, year not stated; says Halm (herald, undated)\n"
                     "why: no 23 April falls inside 28–30 April 2023\n"
                     "assumed: the week starts on Monday\n"
                     "reproduce: gainsay check coverage --select gate-opened -- -odd.txt\n"
                     "accept: gainsay accept " + report.findings[0].fingerprint + " --reason \"…\"\n");
  BOOST_TEST(line_of(report, report.findings[0], options) ==
             "sources disagree: When did the gate at Orsk open? Here: 28–30 April 2023 (wire, 2023-05-02). "
             "herald.txt:29:41: 23 April, year not stated; says Halm (herald, undated). "
             "Why: no 23 April falls inside 28–30 April 2023.");
}

BOOST_AUTO_TEST_CASE(records_are_told_from_files) {
  const auto told = [](const std::string& article) {
    const FilePlace place = file_place_of(article);
    return place.file + " " + std::to_string(place.record);
  };
  BOOST_TEST(told("a.txt") == "a.txt 0");
  BOOST_TEST(told("./deep/a.md") == "deep/a.md 0");
  BOOST_TEST(told("wire.jsonl:12") == "wire.jsonl 12");
  BOOST_TEST(told("wire.JSONL:3#urn:x:7") == "wire.JSONL 3");
  BOOST_TEST(told("array.json:4:17") == "array.json 4");
  BOOST_TEST(told("one.json") == "one.json 1");
  BOOST_TEST(told("-:2#x") == "- 2");
  BOOST_TEST(told("a.jsonl:b.txt") == "a.jsonl:b.txt 0");
  BOOST_TEST(told("a.jsonl:3b.txt") == "a.jsonl:3b.txt 0");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
