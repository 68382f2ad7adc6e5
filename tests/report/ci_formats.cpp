// The formats that other tools read: their limits, their escapes, and what each says.
#include <boost/test/unit_test.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "report/print_ci.hpp"
#include "report/sample_report.hpp"
#include "report/sarif_text.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

// Findings of so many facts, each with a claim in two articles; every third is a note.
Report many_findings(std::size_t count) {
  ClaimStream stream;
  for (std::size_t i = 0; i < count; ++i) {
    FactDefinition fact = test::fact_from(i % 3 == 2 ? "number; many" : "number");
    fact.id = fmt::format("fact-{:06}", i);
    ClaimStream one = test::stream_from(fact, {"a: 17", "b: 19"});
    if (i > 0) one.articles.clear();
    test::add(stream, one);
  }
  return compare(std::move(stream));
}

Report hostile_report(const std::string& source) {
  ClaimStream stream = test::gate_stream();
  stream.articles[0].source = source;
  stream.articles[0].path = stream.claims[0].article = "a,b:c%0A\x1b.txt";
  return compare(std::move(stream));
}

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

Json first_result(const Report& report, const CiOptions& options = {}) {
  return Json::parse(print_sarif(report, options))["runs"][0]["results"].at(0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ci_formats)

BOOST_AUTO_TEST_CASE(sarif_keeps_the_5000_most_severe_results_and_says_so) {
  const Report report = many_findings(5001);
  const Json run = Json::parse(print_sarif(report, {}))["runs"][0];
  BOOST_TEST(run["results"].size() == 5000u);
  BOOST_TEST(run["results"].front()["level"] == "error");
  BOOST_TEST(run["results"].back()["level"] == "note");
  BOOST_TEST(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] ==
             "1 finding is left out: these are the 5000 most severe");
  std::size_t errors = 0;
  for (const Json& result : run["results"]) errors += result["level"] == "error" ? 1 : 0;
  BOOST_TEST(errors == 3334u);
}

BOOST_AUTO_TEST_CASE(sarif_links_the_other_places_and_tells_them_in_order) {
  const Json result = first_result(compare(test::gate_stream()));
  BOOST_TEST(result["message"]["text"] ==
             "sources disagree: When did the gate at Orsk open? Here: 28–30 April 2023 (wire, 2023-05-02). Elsewhere: "
             "[23 April, year not stated; says Halm](1) (herald, undated). Why: no 23 April falls inside 28–30 April 2023.");
  BOOST_TEST(result["relatedLocations"][0]["id"] == 1);
  const Json& flow = result["codeFlows"][0]["threadFlows"][0]["locations"];
  BOOST_TEST(flow.size() == 2u);
  BOOST_TEST(flow[1]["location"]["physicalLocation"]["artifactLocation"]["uri"] == "herald.txt");
  BOOST_TEST(!result.contains("partialFingerprints"));  // the file is not there
}

BOOST_AUTO_TEST_CASE(sarif_tells_of_unread_input) {
  ClaimStream stream = test::gate_stream();
  stream.articles[0].problems.push_back({{Severity::error, {"lost [1].txt", 3, 0}, "cannot read", ""}, false, true});
  const Json invocation = Json::parse(print_sarif(compare(stream), {}))["runs"][0]["invocations"][0];
  BOOST_TEST(invocation["executionSuccessful"] == false);
  BOOST_TEST(invocation["toolExecutionNotifications"].dump() ==
             R"([{"level":"error","message":{"text":"cannot read"},"locations":[{"physicalLocation":{"artifactLocation":)"
             R"({"uri":"lost%20%5B1%5D.txt"},"region":{"startLine":3}}}]}])");
}

BOOST_AUTO_TEST_CASE(a_sarif_message_has_no_links_but_ours) {
  const Json result = first_result(hostile_report("[x](2) {0} \\"));
  const std::string message = result["message"]["text"];
  BOOST_TEST(message.find("(\\[x\\](2) {{0}} \\\\, undated)") != std::string::npos, message);
  BOOST_TEST(result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a,b%3Ac%250A%1B.txt");
  BOOST_TEST(uri_of("/tmp/ä b.txt") == "file:///tmp/%C3%A4%20b.txt");
}

BOOST_AUTO_TEST_CASE(sarif_without_findings_has_rules_and_an_empty_list) {
  const Json run = Json::parse(print_sarif(compare(test::stream_from(test::fact_from("number"), {"a: 17"})), {}))["runs"][0];
  BOOST_TEST(run["results"].dump() == "[]");
  BOOST_TEST(run["tool"]["driver"]["rules"][0]["id"] == "toll");
  BOOST_TEST(run["columnKind"] == "unicodeCodePoints");
}

BOOST_AUTO_TEST_CASE(the_level_of_a_rule_is_that_of_a_contradiction) {
  const auto level = [](const std::string& fact) {
    const Report report = compare(test::stream_from(test::fact_from(fact), {"a: 17"}));
    return Json::parse(print_sarif(report, {}))["runs"][0]["tool"]["driver"]["rules"][0]["defaultConfiguration"]["level"];
  };
  BOOST_TEST(level("number") == "error");
  BOOST_TEST(level("number; severity conflict off") == "none");
  BOOST_TEST(level("number; severity * off") == "none");
}

BOOST_AUTO_TEST_CASE(github_gets_ten_annotations_a_level) {
  const std::string text = print_github(many_findings(36), {});
  BOOST_TEST(count_of(text, "::error ") == 10u);
  BOOST_TEST(count_of(text, "::notice ") == 10u);
  BOOST_TEST(text.ends_with("\n16 more findings without an annotation, of which GitHub shows ten a level: see the step "
                            "summary\n"));
}

BOOST_AUTO_TEST_CASE(an_annotation_is_one_command_whatever_an_article_is_called) {
  CiOptions options;
  options.changed = {"a,b:c%0A\x1b.txt"};
  const std::string text = print_github(hostile_report("100 %0A\n::error::x, y"), options);
  BOOST_TEST(count_of(text, "\n") == 1u);
  BOOST_TEST(text.starts_with("::error file=a%2Cb%3Ac%250A\\x1b.txt,line=29,"));
  BOOST_TEST(count_of(text, "(100 %250A\\x0a::error::x, y, undated)%0A") == 1u, text);
}

BOOST_AUTO_TEST_CASE(junit_escapes_what_xml_cannot_hold) {
  const std::string text = print_junit(hostile_report("]]> <b>&amp;\"'\x01\xEF\xBF\xBF"), {});
  BOOST_TEST(count_of(text, "(]]&gt; &lt;b&gt;&amp;amp;&quot;&apos;\\x01\\uffff, undated)") == 1u, text);
}

BOOST_AUTO_TEST_CASE(junit_fails_from_the_severity_on_that_fails_the_run) {
  const Report report = many_findings(3);
  CiOptions options;
  BOOST_TEST(count_of(print_junit(report, options), "<failure") == 2u);
  BOOST_TEST(count_of(print_junit(report, options), "<system-out>note: ") == 1u);
  options.failure = Severity::note;
  BOOST_TEST(count_of(print_junit(report, options), "<failure") == 3u);
}

BOOST_AUTO_TEST_CASE(junit_has_a_case_a_fact_however_many_findings_it_has) {
  const Report report = compare(test::stream_from(
      test::fact_from("number; key person"),
      {"a: 17; key Ann Lee", "b: 19; key Ann Lee", "a: 17; key Bo Kim", "b: 19; key Bo Kim"}));
  const std::string text = print_junit(report, {});
  BOOST_TEST(report.findings.size() == 2u);
  BOOST_TEST(count_of(text, "<testcase ") == 1u);
  BOOST_TEST(count_of(text, "error: sources disagree") == 2u);
}

BOOST_AUTO_TEST_CASE(rdjson_counts_columns_in_bytes_where_the_file_tells_them) {
  const Folder folder;
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-01: 17", "b 2023-05-02: 19"});
  Claim& claim = stream.claims[1];
  claim.article = stream.articles[1].path = folder.write("ä.txt", "\nKäse: 19 in all.\n");
  claim.line = claim.end_line = 2;
  claim.column = 7;
  claim.end_column = 9;
  claim.span = {8, 10};
  const Report report = compare(std::move(stream));
  CiOptions options;
  const auto range = [&] {
    return Json::parse(print_rdjson(report, options))["diagnostics"][0]["location"]["range"].dump();
  };
  BOOST_TEST(range() == R"({"start":{"line":2},"end":{"line":2}})");
  options.lines = FileLines::read(lines_to_read(report, options));
  BOOST_TEST(range() == R"({"start":{"line":2,"column":8},"end":{"line":2,"column":10}})");
  BOOST_TEST(first_result(report, options)["locations"][0]["physicalLocation"]["region"].dump() ==
             R"({"startLine":2,"startColumn":7,"endLine":2,"endColumn":9})");
  BOOST_TEST(first_result(report, options)["partialFingerprints"]["primaryLocationLineHash"].is_string());
}

BOOST_AUTO_TEST_CASE(a_record_is_a_line_of_its_file) {
  const Folder folder;
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-01: 17", "b 2023-05-02: 19"});
  const std::string file = folder.write("wire.jsonl", "{}\n{\"text\": \"é\"}\n");
  stream.claims[1].article = stream.articles[1].path = file + ":2#urn:7";
  const Report report = compare(std::move(stream));
  CiOptions options;
  options.lines = FileLines::read(lines_to_read(report, options));
  const Json location = first_result(report, options)["locations"][0];
  BOOST_TEST(location["physicalLocation"]["artifactLocation"]["uri"] == uri_of(file));
  BOOST_TEST(location["physicalLocation"]["region"].dump() ==
             R"({"startLine":2,"startColumn":1,"endLine":2,"endColumn":14})");
  BOOST_TEST(location["logicalLocations"][0]["fullyQualifiedName"] == file + ":2#urn:7:2:14");
  BOOST_TEST(Json::parse(print_gitlab(report, options))[0]["location"]["lines"].dump() == R"({"begin":2,"end":2})");
  BOOST_TEST(print_github(report, options).find(",line=2,title=") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(statistics_count_each_fact_the_most_severe_first) {
  ClaimStream stream = test::gate_stream();
  test::add(stream, test::stream_from(test::fact_from("number; many"), {"a: 17", "b: 19"}));
  BOOST_TEST(print_statistics(compare(std::move(stream))) ==
             "errors  warnings  notes  fact\n"
             "     1         0      0  gate-opened\n"
             "     0         0      1  toll\n"
             "     1         0      1  in all\n");
}

BOOST_AUTO_TEST_CASE(markdown_within_a_limit_counts_what_it_leaves_out) {
  const Report report = many_findings(30);
  const std::string whole = print_markdown(report, {});
  const std::string part = print_markdown(report, {}, 3000);
  BOOST_TEST(part.size() <= 3000u);
  BOOST_TEST(count_of(part, "\n### ") == 7u);
  BOOST_TEST(part.ends_with("\n23 more findings are too long to show here.\n"), part);
  BOOST_TEST(whole.starts_with(part.substr(0, part.rfind("\n23 more"))));
  BOOST_TEST(print_markdown(report, {}, 40) == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
