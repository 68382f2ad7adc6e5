// Reports held against baselines: every state, and what update and prune make of it.
#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "store/hold.hpp"
#include "store/revise.hpp"

namespace gainsay {
namespace {

using Stated = std::vector<std::string>;

Report report_of(const Stated& claims, const FactDefinition& fact = test::fact_from("number")) {
  return compare(test::stream_from(fact, claims));
}

bool all(const Finding&) { return true; }

Baseline baseline_of(const Stated& claims) {
  Baseline baseline;
  take_in(report_of(claims), all, baseline);
  return baseline;
}

const HoldOptions kWhole{Covers::all, {}};
const HoldOptions kPart{Covers::part, {}};

std::string states_of(const Report& report) {
  std::string words;
  for (const Finding& finding : report.findings) words += std::string(name_of(finding.baseline->standing)) + " ";
  for (const Resolved& gone : report.baseline->resolved) words += "resolved " + gone.words + " ";
  if (report.baseline->unasked > 0) words += "not looked at ";
  return words.empty() ? "" : words.substr(0, words.size() - 1);
}

std::string held(const Stated& before, const Stated& now, const HoldOptions& options = kWhole) {
  Report report = report_of(now);
  hold_against(baseline_of(before), options, report);
  return states_of(report);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(holding)

BOOST_AUTO_TEST_CASE(every_state_has_its_row) {
  struct Row {
    Stated before, now;
    std::string whole, part;
  };
  const Row rows[] = {
      {{"a: 17"}, {"a: 17", "b: 19"}, "new", "new"},
      {{"a: 17", "b: 19"}, {"a: 17", "b: 19"}, "known", "known"},
      {{"a: 17", "b: 19"}, {"a: 17", "b: 19", "c: 19"}, "known", "known"},                 // a known side is repeated
      {{"a: 17", "b: 19"}, {"a: 17", "b: 19", "c: at least 12"}, "known", "known"},        // what agrees
      {{"a: 17", "b: 19"}, {"c: 17", "d: 19"}, "known", "known"},                          // other articles
      {{"a: 17", "b: 19"}, {"a: 17", "b: 19", "c: 20"}, "updated", "updated"},
      {{"a: 17", "b: 19"}, {"a: 17", "b: 20"}, "updated", "updated"},                      // one pair gone, one new
      {{"a: 17", "b: 19", "c: 20"}, {"a: 17", "b: 19"}, "narrowed", "known"},
      {{"a: 17", "b: 19"}, {"a: 17"}, "resolved 17 | 19", "not looked at"},
      {{"a: 17", "b: 19"}, {"a: 17", "b: 17; denied"}, "updated", "updated"},
      {{"a: 17", "b: at least 12"}, {"a: 17", "b: at least 12"}, "known", "known"},        // a finding without a pair
      {{"a: 17", "b: at least 12"}, {"a: 17", "b: 12"}, "updated", "updated"},
      {{"a: 17"}, {"a: 17"}, "", ""},
  };
  for (const Row& row : rows) {
    BOOST_TEST(held(row.before, row.now) == row.whole);
    BOOST_TEST(held(row.before, row.now, kPart) == row.part);
  }
}

BOOST_AUTO_TEST_CASE(an_acceptance_ends_behind_its_last_day) {
  Baseline baseline;
  const Report report = report_of({"a: 17", "b: 19"});
  accept(report.findings.at(0), "counted twice", parse_timestamp("2024-06-30"), baseline);
  const auto held_on = [&](const std::string& today) {
    Report now = report;
    hold_against(baseline, {Covers::all, parse_timestamp(today)}, now);
    BOOST_TEST(now.findings[0].baseline->reason == "counted twice");
    BOOST_TEST(is_news(now.findings[0]) == (now.findings[0].baseline->standing == Standing::expired));
    return states_of(now) + (now.baseline->ending > 0 ? ", ending" : "");
  };
  BOOST_TEST(held_on("2024-06-29") == "known");
  BOOST_TEST(held_on("2024-06-30") == "known");
  BOOST_TEST(held_on("2024-06-30T23:59Z") == "known");
  BOOST_TEST(held_on("2024-07-01") == "expired");
  BOOST_TEST(held_on("") == "known, ending");  // nobody says what day it is
}

BOOST_AUTO_TEST_CASE(only_what_nobody_took_note_of_is_news) {
  Report report = report_of({"a: 17", "b: 19"});
  BOOST_TEST(is_news(report.findings[0]));
  for (const auto& [standing, news] : {std::pair(Standing::fresh, true), {Standing::updated, true},
                                       {Standing::expired, true}, {Standing::surfaced, false},
                                       {Standing::narrowed, false}, {Standing::known, false}}) {
    report.findings[0].baseline = Baselined{standing, {}, {}, "", {}};
    BOOST_TEST(is_news(report.findings[0]) == news, name_of(standing));
  }
}

BOOST_AUTO_TEST_CASE(an_update_names_the_new_pairs_and_where_the_new_values_stand) {
  Report report = report_of({"a: 17", "b: 19", "c: 20", "d: 20", "e: 17"});
  hold_against(baseline_of({"a: 17", "b: 19"}), kWhole, report);
  const Baselined& baselined = *report.findings.at(0).baseline;
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  BOOST_TEST((baselined.new_pairs == Pairs{{"17", "20"}, {"19", "20"}}));
  std::string where;
  for (std::size_t index : baselined.new_claims) where += report.claims[index].article + " ";
  BOOST_TEST(where == "c.txt d.txt ");
}

BOOST_AUTO_TEST_CASE(a_known_age_on_another_day_is_known) {
  const FactDefinition fact = test::fact_from("age");
  const Stated before = {"a: 34 as of 2024-03-05", "b: 36 as of 2024-03-07"};
  Baseline baseline;
  take_in(report_of(before, fact), all, baseline);
  const auto held_now = [&](const std::string& more) {
    Report report = report_of({before[0], before[1], more}, fact);
    hold_against(baseline, kWhole, report);
    std::string words = states_of(report);
    for (std::size_t index : report.findings.at(0).baseline->new_claims) words += " " + report.claims[index].article;
    return words;
  };
  BOOST_TEST(held_now("c: 36 as of 2024-03-09") == "known");
  BOOST_TEST(held_now("c: 39 as of 2024-03-09") == "updated c.txt");
}

BOOST_AUTO_TEST_CASE(a_new_denial_is_found_too) {
  Report report = report_of({"a: 17", "b: at least 12", "c: 17; denied"});
  hold_against(baseline_of({"a: 17", "b: at least 12"}), kWhole, report);
  const Baselined& baselined = *report.findings.at(0).baseline;
  BOOST_REQUIRE_EQUAL(baselined.new_claims.size(), 2u);  // no pair of the entry has the other value
  BOOST_TEST(report.claims[baselined.new_claims[1]].article == "c.txt");
}

BOOST_AUTO_TEST_CASE(a_renamed_fact_keeps_its_entry) {
  const Baseline baseline = baseline_of({"a: 17", "b: 19"});
  FactDefinition renamed = test::fact_from("number");
  renamed.formerly = {renamed.id};
  renamed.id = "dead";
  Report report = report_of({"a: 17", "b: 19"}, renamed);
  hold_against(baseline, kWhole, report);
  BOOST_TEST(states_of(report) == "known");
  Report gone = report_of({"a: 17"}, renamed);
  hold_against(baseline, kWhole, gone);
  BOOST_TEST(states_of(gone) == "resolved 17 | 19");

  Baseline now = baseline;
  const Revision revision = take_in(report, all, now);
  BOOST_TEST(revision.renamed == 1u);
  BOOST_REQUIRE_EQUAL(now.entries.size(), 1u);
  BOOST_TEST(now.entries.begin()->first == report.findings[0].fingerprint);
  BOOST_TEST(now.entries.begin()->second.fact == "dead");
  BOOST_TEST(now.entries.begin()->second.pairs == baseline.entries.begin()->second.pairs);
}

BOOST_AUTO_TEST_CASE(a_fuller_name_in_the_key_keeps_its_entry) {
  const FactDefinition fact = test::fact_from("number; key person");
  Baseline baseline;
  const Stated before = {"a: 17; key Smith", "b: 19; key Smith"};
  take_in(report_of(before, fact), all, baseline);
  Report report = report_of({before[0], before[1], "c: 19; key John Smith"}, fact);
  hold_against(baseline, kWhole, report);
  BOOST_TEST(states_of(report) == "known");
}

BOOST_AUTO_TEST_CASE(entries_of_facts_that_were_not_asked_are_not_gone) {
  Report report = report_of({"a: 17"});
  report.facts.clear();
  hold_against(baseline_of({"a: 17", "b: 19"}), kWhole, report);
  BOOST_TEST(states_of(report) == "not looked at");
}

BOOST_AUTO_TEST_CASE(an_update_touches_only_the_lines_that_it_must) {
  Baseline baseline = baseline_of({"a: 17", "b: 19"});
  baseline.entries.begin()->second.words = "as somebody wrote it";
  baseline.entries.begin()->second.reason = "settled";
  const Baseline before = baseline;
  BOOST_TEST(!take_in(report_of({"a: 17", "b: 19", "c: 19"}), all, baseline).changes_anything());
  BOOST_TEST((baseline == before));
  BOOST_TEST(!take_in(report_of({"a: 17", "b: 20"}), [](const Finding&) { return false; }, baseline).changes_anything());
  BOOST_TEST((baseline == before));
  const Revision revision = take_in(report_of({"a: 17", "b: 20"}), all, baseline);
  BOOST_TEST(revision.updated == 1u);
  const BaselineEntry& entry = baseline.entries.begin()->second;
  BOOST_TEST(entry.pairs.size() == 2u);  // what is gone stays until somebody prunes
  BOOST_TEST(entry.reason == "settled");
  BOOST_TEST(entry.words == "17 | 20");
}

BOOST_AUTO_TEST_CASE(pruning_drops_what_is_gone_and_takes_nothing_in) {
  const auto pruned = [](const Stated& before, const Stated& now) {
    Baseline baseline = baseline_of(before);
    Report report = report_of(now);
    hold_against(baseline, kWhole, report);
    prune(report, baseline);
    return baseline;
  };
  BOOST_TEST((pruned({"a: 17", "b: 19", "c: 20"}, {"a: 17", "b: 19"}) == baseline_of({"a: 17", "b: 19"})));
  BOOST_TEST(pruned({"a: 17", "b: 19"}, {"a: 17"}).entries.empty());
  BOOST_TEST(pruned({"a: 17"}, {"a: 17", "b: 19"}).entries.empty());
  BOOST_TEST(pruned({"a: 17", "b: 19"}, {"a: 17", "b: 20"}).entries.begin()->second.pairs.empty());
}

BOOST_AUTO_TEST_CASE(words_are_short_whatever_an_article_says) {
  const FactDefinition fact = test::fact_from("number; story; key person");
  const auto words = [&](const Stated& claims) { return words_of(report_of(claims, fact).findings.at(0)); };
  BOOST_TEST(words({"fire/a: 17; key John Smith", "fire/b: 19; key John Smith"}) == "fire, John Smith: 17 | 19");
  BOOST_TEST(words({"fire/a: 17", "fire/b: 19", "fire/c: 20", "fire/d: 21"}) ==
             "fire: 17 | 19, 17 | 20, 17 | 21 and 3 more");
  const std::string long_story(200, 'x');
  BOOST_TEST(words({long_story + "/a: 17", long_story + "/b: 19"}) == std::string(40, 'x') + "…: 17 | 19");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
