// What a finding carries besides its verdict.
#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "rules/verdict_names.hpp"

namespace gainsay {
namespace {

Finding only_finding(const std::string& fact, const std::vector<std::string>& claims) {
  Report report = compare(test::stream_from(test::fact_from(fact), claims));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  return report.findings[0];
}

}  // namespace

BOOST_AUTO_TEST_SUITE(findings)

BOOST_AUTO_TEST_CASE(rules_and_reports_know_the_same_verdicts) {
  std::size_t count = 0;
  for (std::string_view name : verdict_names()) {
    auto verdict = verdict_named(name);
    BOOST_REQUIRE_MESSAGE(verdict.has_value(), name);
    BOOST_TEST(name_of(*verdict) == name);
    ++count;
  }
  BOOST_TEST(count == static_cast<std::size_t>(Verdict::agree) + 1);
  BOOST_TEST(!verdict_named("conflicts").has_value());
}

BOOST_AUTO_TEST_CASE(the_severest_verdict_names_it_and_each_has_one_witness) {
  Finding finding = only_finding("number", {"a: 17", "b: 19", "c: at least 12", "d: 20; says Halm", "e: 23; says Orsk"});
  std::vector<Verdict> verdicts;
  for (const Witness& witness : finding.witnesses) verdicts.push_back(witness.verdict);
  BOOST_TEST((finding.verdict == Verdict::conflict));
  BOOST_TEST((verdicts == std::vector{Verdict::conflict, Verdict::disputed, Verdict::precision}));
}

BOOST_AUTO_TEST_CASE(the_fingerprint_holds_neither_values_nor_places_nor_articles) {
  std::string known = only_finding("number", {"a: 17", "b: 19"}).fingerprint;
  BOOST_TEST(known.size() == 19u);
  BOOST_TEST(known.starts_with("g1:"));
  BOOST_TEST(only_finding("number", {"c 2023-05-02: 3", "d: 4", "e: 5"}).fingerprint == known);
  BOOST_TEST(only_finding("number; key person", {"a: 17; key Smith", "b: 19; key Smith"}).fingerprint != known);
  BOOST_TEST(only_finding("number; reference 17", {"a: 19"}).fingerprint != known);
  BOOST_TEST(only_finding("number; story", {"x/a: 17", "x/b: 19"}).fingerprint !=
             only_finding("number; story", {"y/a: 17", "y/b: 19"}).fingerprint);
  BOOST_TEST(only_finding("number; article", {"a: 17", "a: 19"}).fingerprint !=
             only_finding("number; article", {"b: 17", "b: 19"}).fingerprint);
}

BOOST_AUTO_TEST_CASE(an_article_has_one_name_in_fingerprints_wherever_the_run_is_started) {
  const auto fingerprint = [](const std::string& article, const PathBase& base) {
    const auto fact = test::fact_from("number; article");
    Report report = compare(test::stream_from(fact, {article + ": 17", article + ": 19"}), {Editions::set_aside, {}, base});
    return report.findings.at(0).fingerprint;
  };
  BOOST_TEST(fingerprint("coverage/a", {"/news", "/news"}) == fingerprint("coverage/a", {}));
  BOOST_TEST(fingerprint("../coverage/a", {"/news/drafts", "/news"}) == fingerprint("coverage/a", {}));
  BOOST_TEST(fingerprint("coverage/a", {"/news/drafts", "/news"}) != fingerprint("coverage/a", {}));
}

BOOST_AUTO_TEST_CASE(a_finding_tells_what_its_fingerprint_was_before) {
  FactDefinition fact = test::fact_from("number");
  const auto finding_of = [&](const std::vector<std::string>& claims) {
    return compare(test::stream_from(fact, claims)).findings.at(0);
  };
  BOOST_TEST(finding_of({"a: 17", "b: 19"}).other_fingerprints.empty());
  const std::string before = finding_of({"a: 17", "b: 19"}).fingerprint;
  fact.formerly = {fact.id};
  fact.id = "dead";
  BOOST_TEST(finding_of({"a: 17", "b: 19"}).fingerprint != before);
  BOOST_TEST(finding_of({"a: 17", "b: 19"}).other_fingerprints == std::vector<std::string>{before});

  fact = test::fact_from("number; key person");
  const std::string short_name = finding_of({"a: 17; key Smith", "b: 19; key Smith"}).fingerprint;
  const Finding full = finding_of({"a: 17; key Smith", "b: 19; key Smith", "c: 19; key John Smith"});
  BOOST_TEST(full.fingerprint != short_name);
  BOOST_TEST(full.other_fingerprints == std::vector<std::string>{short_name});
}

BOOST_AUTO_TEST_CASE(the_state_is_the_set_of_disagreeing_values) {
  using State = std::vector<std::pair<std::string, std::string>>;
  BOOST_TEST((only_finding("number", {"a: 17", "b: 19", "c: at least 12"}).state == State{{"17", "19"}}));
  BOOST_TEST((only_finding("number", {"a: 17", "b: 17; denied"}).state == State{{"17", "not 17"}}));
  BOOST_TEST((only_finding("number", {"a: 17", "b: at least 12"}).state == State{}));
}

// 17 was right until a day, and is wrong after it.
BOOST_AUTO_TEST_CASE(a_reference_accuses_only_claims_that_it_does_not_fit) {
  FactDefinition fact = test::fact_from("number; reference 17; reference 19");
  fact.references.at(0).until = parse_timestamp("2023-05-01");
  fact.references.at(1).from = parse_timestamp("2023-05-02");
  Report report = compare(test::stream_from(fact, {"a 2023-05-01: 17", "b 2023-05-03: 17"}));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.claims.at(report.findings[0].witnesses.at(0).first).article == "b.txt");
}

BOOST_AUTO_TEST_CASE(two_sources_that_count_their_articles_alike_are_two_articles) {
  for (const char* fact : {"number; article", "number; story"}) {
    ClaimStream stream = test::stream_from(test::fact_from(fact), {"a: 17", "b: 19"});
    for (Metadata& article : stream.articles) article.id = "1";
    BOOST_TEST(compare(stream).findings.empty(), fact);
    stream = test::stream_from(test::fact_from(fact), {"a: 17", "a: 18", "b: 19", "b: 20"});
    for (Metadata& article : stream.articles) article.id = "1";
    Report report = compare(stream);
    BOOST_REQUIRE_EQUAL(report.findings.size(), 2u);
    BOOST_TEST(report.findings[0].fingerprint != report.findings[1].fingerprint);
  }
}

BOOST_AUTO_TEST_CASE(answers_that_stand_the_other_way_round_for_another_are_called_exchanged) {
  const std::vector<std::string> claims = {"a: 41; key Ada Berg", "a: 34; key Bruno Stahl", "b: 34; key Ada Berg",
                                           "b: 41; key Bruno Stahl", "c: 41; key Cora Dahl", "d: 39; key Cora Dahl"};
  Report report = compare(test::stream_from(test::fact_from("age; key person"), claims));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 3u);
  using Hints = std::vector<std::string>;
  BOOST_TEST((report.findings[0].hints == Hints{"perhaps 41 and 34 are exchanged: for Bruno Stahl it is the other way round"}));
  BOOST_TEST((report.findings[1].hints == Hints{"perhaps 34 and 41 are exchanged: for Ada Berg it is the other way round"}));
  BOOST_TEST((report.findings[2].hints == Hints{}));
}

BOOST_AUTO_TEST_CASE(camps_gather_what_can_be_true_together) {
  Finding finding = only_finding("number", {"a: 17", "b: at least 12", "c: 19", "d: 19", "e: at least 18"});
  BOOST_REQUIRE_EQUAL(finding.camps.size(), 3u);
  BOOST_TEST(finding.camps[0].value == "17");
  BOOST_TEST(finding.camps[1].value == "19");
  BOOST_TEST((finding.camps[1].sources == std::vector<std::string>{"c", "d", "e"}));
  BOOST_TEST(finding.camps[1].lo.value() == 19.0);
  BOOST_TEST(finding.camps[2].several);
  BOOST_TEST((finding.camps[2].sources == std::vector<std::string>{"b"}));
}

BOOST_AUTO_TEST_CASE(hints_tell_who_is_alone_what_is_older_and_what_was_corrected) {
  auto hints = only_finding("number", {"a: 17", "b: 19", "c: 19", "d: 20; correction"}).hints;
  BOOST_TEST((hints == std::vector<std::string>{"only a says 17", "what was corrected: 20 (d)"}));
  hints = only_finding("number", {"a: 3100", "b: 31000"}).hints;
  BOOST_TEST((hints == std::vector<std::string>{"31,000 is ten times 3100"}));
  hints = only_finding("number; grows", {"a 2023-05-02: 3100", "b 2023-05-03: 31000"}).hints;  // an update, no slip
  BOOST_TEST((hints == std::vector<std::string>{"older figure: 3100; since then 31,000 (b, 2023-05-03)"}));
  hints = only_finding("number; reference 3100", {"a: 1300"}).hints;
  BOOST_TEST((hints == std::vector<std::string>{"the reference is 3100 (almanac)",
                                                "1300 is 3100 with two neighbouring digits exchanged"}));
  hints = only_finding("number; grows", {"a 2023-05-02T09:00: 17", "b 2023-05-02T14:05: 19"}).hints;
  BOOST_TEST((hints == std::vector<std::string>{"older figure: 17; since then 19 (b, 14:05)"}));
  hints = only_finding("number; grows", {"a 2023-05-02: 17", "b 2023-05-03: 19"}).hints;
  BOOST_TEST((hints == std::vector<std::string>{"older figure: 17; since then 19 (b, 2023-05-03)"}));
}

BOOST_AUTO_TEST_CASE(assumptions_of_both_claims_are_told_once) {
  Finding finding = only_finding("number", {"a: 17; assumed weeks start on Monday", "b: 19; assumed weeks start on Monday"});
  BOOST_TEST((finding.witnesses.at(0).assumptions == std::vector<std::string>{"weeks start on Monday"}));
}

BOOST_AUTO_TEST_CASE(a_reference_counts_within_its_time) {
  FactDefinition fact = test::fact_from("person; reference Antony Halm; reference Mary Orsk");
  fact.references[0].until = parse_timestamp("2022-12-31");
  fact.references[1].from = parse_timestamp("2023-01-01");
  auto findings = [&](const std::string& claim) { return compare(test::stream_from(fact, {claim})).findings.size(); };
  BOOST_TEST(findings("a 2022-05-02: Antony Halm") == 0u);
  BOOST_TEST(findings("a 2023-05-02: Antony Halm") == 1u);
  BOOST_TEST(findings("a 2023-05-02: Mary Orsk") == 0u);
  BOOST_TEST(findings("a: Antony Halm") == 0u);
  BOOST_TEST(findings("a: John Smith") == 1u);
}

BOOST_AUTO_TEST_CASE(severities_are_those_of_the_fact_else_of_the_verdict) {
  BOOST_TEST((only_finding("number", {"a: 17", "b: at least 12"}).severity == Severity::note));
  BOOST_TEST((only_finding("number; severity precision error", {"a: 17", "b: at least 12"}).severity == Severity::error));
  BOOST_TEST((only_finding("number; severity * error", {"a: 17", "b: at least 12"}).severity == Severity::error));
}

BOOST_AUTO_TEST_CASE(messages_say_whether_one_article_or_several_disagree) {
  BOOST_TEST(only_finding("number", {"a: 17", "b: 19"}).message == "sources disagree: How many?");
  BOOST_TEST(only_finding("number", {"a: 17", "a: 19"}).message == "the article contradicts itself: How many?");
}

BOOST_AUTO_TEST_CASE(only_articles_with_claims_or_problems_are_in_the_report) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"b: 17"});
  for (const char* path : {"a.txt", "c.txt"}) {
    stream.articles.emplace_back();
    stream.articles.back().path = path;
  }
  stream.articles.back().problems.push_back({{Severity::error, {"c.txt"}, "lost", ""}, false, true});
  Report report = compare(stream);
  BOOST_REQUIRE_EQUAL(report.articles.size(), 2u);
  BOOST_TEST(report.articles[0].path == "b.txt");
  BOOST_TEST(report.articles[1].path == "c.txt");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
