// Reports narrowed to changed lines, with a baseline and without. The claims of these streams stand on lines 1, 2, 3 ….
#include <boost/test/unit_test.hpp>

#include <filesystem>

#include "compare/claims_from_text.hpp"
#include "store/hold.hpp"
#include "store/revise.hpp"
#include "store/since.hpp"

namespace gainsay {
namespace {

using Stated = std::vector<std::string>;

Report report_of(const Stated& claims) { return compare(test::stream_from(test::fact_from("number"), claims)); }

// As paths are looked up: files that do not exist are seen from the working folder.
ChangedLines changed(const std::string& path, std::size_t line) {
  ChangedLines lines;
  lines.files[std::filesystem::weakly_canonical(std::filesystem::absolute(path)).generic_string()] = {{line, line}};
  return lines;
}

std::string held(const Stated& before, const Stated& now, const ChangedLines& lines) {
  Baseline baseline;
  take_in(report_of(before), [](const Finding&) { return true; }, baseline);
  Report report = report_of(now);
  hold_against(baseline, {Covers::all, {}}, report);
  narrow_to_changes(lines, "main", report);
  return std::string(name_of(report.findings.at(0).baseline->standing));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(since)

BOOST_AUTO_TEST_CASE(without_a_baseline_only_findings_on_changed_lines_stay) {
  const auto left_out = [](const ChangedLines& lines) {
    Report report = report_of({"a: 17", "b: 19", "c: 19"});
    narrow_to_changes(lines, "main", report);
    BOOST_TEST(report.since->revision == "main");
    BOOST_TEST(report.findings.size() + report.since->left_out == 1u);
    return report.since->left_out;
  };
  BOOST_TEST(left_out(changed("a.txt", 1)) == 0u);
  BOOST_TEST(left_out(changed("c.txt", 3)) == 0u);  // a claim that no witness shows
  BOOST_TEST(left_out(changed("a.txt", 2)) == 1u);
  BOOST_TEST(left_out(changed("d.txt", 1)) == 1u);
  BOOST_TEST(left_out({}) == 1u);
}

BOOST_AUTO_TEST_CASE(with_one_unknown_findings_elsewhere_are_surfaced_and_the_rest_stays_what_it_is) {
  const Stated two = {"a: 17", "b: 19"}, three = {"a: 17", "b: 19", "c: 20"};
  BOOST_TEST(held({"a: 17"}, two, changed("a.txt", 1)) == "new");
  BOOST_TEST(held({"a: 17"}, two, {}) == "surfaced");
  BOOST_TEST(held(two, three, changed("c.txt", 3)) == "updated");
  BOOST_TEST(held(two, three, {}) == "surfaced");
  BOOST_TEST(held(two, two, changed("a.txt", 1)) == "known");
  BOOST_TEST(held(two, two, {}) == "known");
  BOOST_TEST(held(three, two, {}) == "narrowed");
}

BOOST_AUTO_TEST_CASE(of_files_with_many_articles_the_line_of_the_article_counts) {
  const auto touched = [](const std::string& path, const ChangedLines& lines) {
    ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17", "b: 19"});
    stream.articles[0].path = stream.claims[0].article = path;
    Report report = compare(stream);
    narrow_to_changes(lines, "main", report);
    return !report.findings.empty();
  };
  BOOST_TEST(touched("wire.jsonl:7#h-1", changed("wire.jsonl", 7)));
  BOOST_TEST(!touched("wire.jsonl:7#h-1", changed("wire.jsonl", 1)));
  BOOST_TEST(touched("wire.json:7", changed("wire.json", 9)));  // where its element ends is not known
  BOOST_TEST(touched("wire.json", changed("wire.json", 9)));
  BOOST_TEST(touched("-", {}));
  BOOST_TEST(touched("-:3#h-1", {}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
