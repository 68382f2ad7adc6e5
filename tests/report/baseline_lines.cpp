// What the text and concise formats say of findings that a baseline knows.
#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "report/print.hpp"

namespace gainsay {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Report with_standing(Standing standing) {
  Report report = compare(test::stream_from(test::fact_from("number"), {"a: 17", "b: 19", "c: 20"}));
  report.baseline = KnownBefore{1, 0, 0, {}};
  report.findings.at(0).baseline = Baselined{standing, {}, {}, "", {}};
  return report;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(baseline_lines)

BOOST_AUTO_TEST_CASE(only_news_is_shown_unless_what_is_known_is_asked_for) {
  for (const auto& [standing, shown] : {std::pair(Standing::fresh, true), {Standing::updated, true},
                                        {Standing::expired, true}, {Standing::surfaced, false},
                                        {Standing::narrowed, false}, {Standing::known, false}}) {
    const Report report = with_standing(standing);
    const std::string name(name_of(standing));
    TextOptions options;
    BOOST_TEST(has(print_text(report, options), "error[toll]") == shown, name);
    BOOST_TEST(has(print_text(report, options), "baseline: 1 " + name), name);
    BOOST_TEST(has(print_text(report, options), "no new disagreement found in 3 articles") != shown, name);
    BOOST_TEST(print_concise(report).empty() != shown, name);
    options.known = KnownFindings::shown;
    BOOST_TEST(has(print_text(report, options), "error[toll]"), name);
    BOOST_TEST(has(print_text(report, options), "   = " + name + ": ") == (standing != Standing::fresh), name);
    BOOST_TEST(!print_concise(report, KnownFindings::shown).empty(), name);
  }
}

BOOST_AUTO_TEST_CASE(a_new_value_is_shown_even_if_no_witness_needs_it) {
  Report report = with_standing(Standing::updated);
  report.findings[0].baseline->new_pairs = {{"17", "19"}, {"19", "20"}};
  report.findings[0].baseline->new_claims = {1};
  BOOST_TEST(has(print_text(report, {}), "┌─ b.txt:2:14"));
  BOOST_TEST(has(print_text(report, {}), "   = updated: the baseline does not know 17 | 19, 19 | 20\n"));
  BOOST_TEST(print_concise(report).starts_with("b.txt:2:14: error: toll: sources disagree: How many? New here: 19. "));
}

BOOST_AUTO_TEST_CASE(concise_counts_apart_what_stands_on_no_changed_line) {
  Report report = with_standing(Standing::surfaced);
  BOOST_TEST(print_left_out(report) == "surfaced: 1 finding of toll\n");
  BOOST_TEST(print_left_out(report, KnownFindings::shown) == "");
  BOOST_TEST(print_left_out(with_standing(Standing::known)) == "");
  report = with_standing(Standing::fresh);
  report.since = Since{"main", 2};
  BOOST_TEST(print_left_out(report) == "left out: 2 findings on no line changed since main\n");
}

BOOST_AUTO_TEST_CASE(what_surfaced_is_counted_by_fact_and_a_few_facts_are_named) {
  Report report = with_standing(Standing::surfaced);
  report.since = Since{"main", 0};
  const Finding model = report.findings[0];
  for (const auto& [fact, count] : {std::pair("a", 3), {"b", 9}, {"c", 2}, {"d", 2}, {"e", 4}, {"f", 1}})
    for (int i = 0; i < count; ++i) {
      report.findings.push_back(model);
      report.findings.back().fact = fact;
    }
  const std::string text = print_text(report, {});
  BOOST_TEST(has(text, "surfaced: 9 findings of b\nsurfaced: 4 findings of e\nsurfaced: 3 findings of a\n"
                       "surfaced: 2 findings of c\nsurfaced: 2 findings of d\nsurfaced: 2 findings of 2 more facts\n"
                       "baseline: 22 surfaced; what surfaced stands on no line changed since main, and "),
             text);
  BOOST_TEST(has(text, "no new disagreement found on changed lines in 3 articles"));
}

BOOST_AUTO_TEST_CASE(what_is_gone_is_named_and_how_to_drop_it) {
  Report report = with_standing(Standing::known);
  for (const char* digit : {"1", "2", "3", "4", "5", "6", "7"})
    report.baseline->resolved.push_back({std::string("g1:") + digit, "toll", "2 | 5"});
  const std::string text = print_text(report, {});
  BOOST_TEST(has(text, "resolved: g1:5 toll (2 | 5)\nresolved: 2 more\n"
                       "baseline: 1 known, 7 resolved; `gainsay baseline prune` drops what is gone\n"),
             text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
