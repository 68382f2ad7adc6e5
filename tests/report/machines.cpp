// The formats that editors and programs read.
#include <boost/test/unit_test.hpp>

#include <nlohmann/json.hpp>

#include "report/print.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string member_names(const Json& object) {
  std::string names;
  for (const auto& [name, value] : object.items()) names += name + " ";
  return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(machine_formats)

BOOST_AUTO_TEST_CASE(concise_is_a_line_a_finding_with_the_other_place) {
  BOOST_TEST(print_concise(compare(test::gate_stream())) ==
             "herald.txt:29:41: error: gate-opened: sources disagree: When did the gate at Orsk open? "
             "Here: 23 April, year not stated; says Halm. wire.txt:9:110: 28–30 April 2023.\n");
  BOOST_TEST(print_concise(compare(test::stream_from(test::fact_from("number; reference 17"), {"a: 19"}))) ==
             "a.txt:1:14: error: toll: not as the reference says: How many? Here: 19. The reference: 17.\n");
}

BOOST_AUTO_TEST_CASE(a_report_has_the_members_of_the_design) {
  ClaimStream stream = test::gate_stream();
  stream.articles[0].problems.push_back({{Severity::warning, {"herald.txt", 3, 0}, "odd", ""}, false, false});
  std::string text = print_json(compare(stream));
  Json report = Json::parse(text);
  BOOST_TEST(member_names(report) == "schema tool articles drafts archive set_aside copies findings baseline since problems summary ");
  const Json& finding = report["findings"][0];
  BOOST_TEST(member_names(finding) ==
             "story fact question key slot verdict severity fingerprint baseline state message witnesses camps hints ");
  BOOST_TEST(finding["witnesses"][0].dump() ==
             R"({"verdict":"conflict","values":["XXXX-04-23","2023-04-28/2023-04-30"],)"
             R"("reason":"no 23 April falls inside 28–30 April 2023","assumptions":["the week starts on Monday"]})");
  BOOST_TEST(finding["camps"][0]["lo"].dump() == R"("2023-04-28T00:00")");
  BOOST_TEST(finding["camps"][1]["lo"].is_null());
  BOOST_TEST(report["problems"].dump() ==
             R"([{"path":"herald.txt","line":3,"column":null,"severity":"warning","message":"odd"}])");
  BOOST_TEST(report["summary"].dump() ==
             R"({"articles":2,"claims":2,"findings":1,"by_verdict":{"conflict":1},"by_severity":{"error":1,"warning":0,"note":0}})");
}

BOOST_AUTO_TEST_CASE(claims_and_articles_are_in_a_report_byte_for_byte) {
  Report report = compare(test::gate_stream());
  std::string text = print_json(report);
  for (const Claim& claim : report.claims) BOOST_TEST(text.find(claim_line(claim)) != std::string::npos);
  for (const Metadata& article : report.articles) BOOST_TEST(text.find(article_line(article)) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_lines_are_the_findings_of_the_report) {
  Report report = compare(test::gate_stream());
  std::string lines = print_jsonl(report);
  BOOST_TEST(Json::parse(lines) == Json::parse(print_json(report))["findings"][0]);
  BOOST_TEST(lines.find('\n') == lines.size() - 1);
  BOOST_TEST(print_jsonl(Report{}) == "");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(diff_format)

BOOST_AUTO_TEST_CASE(a_hunk_shows_both_sentences_and_swapping_the_articles_swaps_only_the_sides) {
  Report report = compare(test::gate_stream());
  BOOST_TEST(test::diff_of(report, "herald.txt", "wire.txt") ==
             R"(--- herald.txt  (herald, undated)
+++ wire.txt  (wire, 2023-05-02)
@@ gate-opened: When did the gate at Orsk open? @@ conflict
- 29: Halm insists that the gate, opened on April 23, breaks the treaty.
-     = 23 April, year not stated; says Halm
+ 9: … county, the gate at Orsk was opened to all lorries at the end of last week, said the operator in …
+    = 28–30 April 2023
  why: no 23 April falls inside 28–30 April 2023
  assumed: the week starts on Monday
)");
  BOOST_TEST(test::diff_of(report, "wire.txt", "herald.txt") ==
             R"(--- wire.txt  (wire, 2023-05-02)
+++ herald.txt  (herald, undated)
@@ gate-opened: When did the gate at Orsk open? @@ conflict
- 9: … county, the gate at Orsk was opened to all lorries at the end of last week, said the operator in …
-    = 28–30 April 2023
+ 29: Halm insists that the gate, opened on April 23, breaks the treaty.
+     = 23 April, year not stated; says Halm
  why: no 23 April falls inside 28–30 April 2023
  assumed: the week starts on Monday
)");
}

BOOST_AUTO_TEST_CASE(what_one_side_does_not_state_is_a_hunk) {
  Report report = compare(test::stream_from(test::fact_from("number"), {"a: 17"}));
  BOOST_TEST(test::diff_of(report, "a.txt", "b.txt") == R"(--- a.txt  (a, undated)
+++ b.txt  (no source, undated)
@@ toll: How many? @@ stated on one side only
- 1: It was said: 17 in all.
-    = 17
+ not stated
)");
}

BOOST_AUTO_TEST_CASE(agreement_is_shown_on_demand) {
  Report report = compare(test::stream_from(test::fact_from("number"), {"a: 17", "b: 17"}));
  BOOST_TEST(test::diff_of(report, "a.txt", "b.txt") ==
             "--- a.txt  (a, undated)\n+++ b.txt  (b, undated)\n");
  std::string all = test::diff_of(report, "a.txt", "b.txt", DiffContext::all);
  BOOST_TEST(all.find("@@ toll: How many? @@ agree\n") != std::string::npos, all);
}

BOOST_AUTO_TEST_CASE(a_finding_inside_one_article_stands_on_its_side) {
  Report report = compare(test::stream_from(test::fact_from("number"), {"b: 17", "b: 19"}));
  std::string diff = test::diff_of(report, "a.txt", "b.txt");
  BOOST_TEST(diff.find("@@ conflict\n- not stated\n+ 1: ") != std::string::npos, diff);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
