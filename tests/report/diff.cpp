// How the hunks of a diff read.
#include <boost/test/unit_test.hpp>

#include "report/diff_hunks.hpp"
#include "report/sample_report.hpp"

namespace gainsay {
namespace {

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string diff_of(const std::string& fact, const std::vector<std::string>& claims,
                    DiffContext context = DiffContext::differences) {
  return test::diff_of(compare(test::stream_from(test::fact_from(fact), claims)), "a.txt", "b.txt", context);
}

std::string words_of(const std::string& fact, const std::vector<std::string>& claims) {
  const Report report = compare(test::stream_from(test::fact_from(fact), claims));
  DifferenceCount count;
  for (const DiffHunk& hunk : hunks_of(report, "a.txt", "b.txt")) count.add(hunk);
  return count.words("morning", "evening");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(diff_hunks)

BOOST_AUTO_TEST_CASE(an_update_reads_in_the_order_of_time_on_whichever_side_the_later_stands) {
  const std::string forward = diff_of("number; grows", {"a 2024-03-05: 17", "b 2024-03-06: 19"});
  const std::string backward = diff_of("number; grows", {"a 2024-03-06: 19", "b 2024-03-05: 17"});
  for (const std::string& diff : {forward, backward}) {
    BOOST_TEST(has(diff, "@@ toll: How many? @@ update: 17 → 19\n"), diff);
    BOOST_TEST(!has(diff, "why:"), diff);
  }
}

BOOST_AUTO_TEST_CASE(a_reversal_reads_in_the_order_of_time) {
  BOOST_TEST(has(diff_of("number; grows", {"a 2024-03-06: 17", "b 2024-03-05: 19"}), "@@ reversal: 19 → 17\n"));
}

BOOST_AUTO_TEST_CASE(what_a_side_repeats_is_said_once_with_the_other_lines) {
  const std::string diff = diff_of("number", {"a: 17", "a: 17", "a: 17", "b: 19"});
  BOOST_TEST(has(diff, "- 1: It was said: 17 in all.\n-    = 17 (also lines 2, 3)\n+ 4: "), diff);
  const std::string twice = diff_of("number", {"a: 17", "a: 17", "b: 19"});
  BOOST_TEST(has(twice, "(also line 2)"), twice);
}

BOOST_AUTO_TEST_CASE(many_lines_are_named_in_part) {
  const std::string diff = diff_of("number", {"a: 17", "a: 17", "a: 17", "a: 17", "a: 17", "a: 17", "a: 17", "b: 19"});
  BOOST_TEST(has(diff, "(also lines 2, 3, 4, 5, 6 and 1 more)"), diff);
}

BOOST_AUTO_TEST_CASE(a_reason_is_told_from_left_to_right) {
  const Report report = compare(test::stream_from(test::fact_from("number"), {"b: 8", "a: 7"}));
  BOOST_TEST(has(test::diff_of(report, "a.txt", "b.txt"), "  why: 7 is not 8\n"));
  BOOST_TEST(has(test::diff_of(report, "b.txt", "a.txt"), "  why: 8 is not 7\n"));
}

BOOST_AUTO_TEST_CASE(a_denial_keeps_its_reason_on_either_side) {
  const Report report = compare(test::stream_from(test::fact_from("number"), {"a: 7", "b: 7; denied"}));
  for (const auto& [left, right] : {std::pair("a.txt", "b.txt"), {"b.txt", "a.txt"}})
    BOOST_TEST(has(test::diff_of(report, left, right), "  why: one says it is 7, the other denies it\n"));
}

BOOST_AUTO_TEST_CASE(what_is_set_aside_has_no_hunk) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-02: 7", "b 2023-05-03: 8"});
  for (Metadata& article : stream.articles) {
    article.id = "wire-1";
    article.source = "Wire";
  }
  const std::vector<DiffHunk> hunks = hunks_of(compare(std::move(stream)), "a.txt", "b.txt");
  BOOST_REQUIRE(hunks.size() == 1u);
  BOOST_TEST(hunks[0].left.empty());
  BOOST_TEST(hunks[0].right.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_the_other_side_says_with_more_or_less_of_the_key_is_named) {
  const std::string diff = diff_of("number; key person", {"a: 17; key Ann Smith", "b: 19"});
  BOOST_TEST(has(diff, "\n- not stated so, but 17 (who: Ann Smith)\n+ 2: "), diff);
  BOOST_TEST(has(diff, "\n+ not stated so, but 19 (no who)\n"), diff);
  const std::string others = diff_of("number; key person", {"a: 17; key Ann Smith", "b: 19; key Bob Jones"});
  BOOST_TEST(has(others, "\n- not stated\n"), others);
}

BOOST_AUTO_TEST_CASE(thousands_of_statements_of_one_fact_are_shown_without_a_long_wait) {
  std::vector<std::string> claims{"b: 1"};
  for (int i = 0; i < 5'000; ++i) claims.push_back("a: " + std::to_string(i));
  const std::string diff = diff_of("number", claims);
  BOOST_TEST(has(diff, "= 4999\n"));
}

BOOST_AUTO_TEST_CASE(who_says_it_keeps_equal_values_apart) {
  const std::string diff = diff_of("number", {"a: 17", "a: 17; says Halm", "b: 19"});
  BOOST_TEST(has(diff, "= 17\n- 2: "), diff);
  BOOST_TEST(has(diff, "= 17; says Halm\n"), diff);
}

BOOST_AUTO_TEST_CASE(agreement_is_context_in_the_words_of_the_left) {
  const std::string diff = diff_of("number", {"a: 17", "b: 17"}, DiffContext::all);
  BOOST_TEST(has(diff, "@@ agree\n  1, 2: It was said: 17 in all.\n        = 17\n"), diff);
}

BOOST_AUTO_TEST_CASE(agreement_by_tolerance_shows_both_values) {
  const std::string diff = diff_of("number; tolerance 10", {"a: 100", "b: 104"}, DiffContext::all);
  BOOST_TEST(has(diff, "@@ agree\n- 1: "), diff);
  BOOST_TEST(has(diff, "= 104\n"), diff);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_compared_is_not_called_agreement) {
  const std::string diff = diff_of("money", {"a: EUR 4000000", "b: USD 4000000"}, DiffContext::all);
  BOOST_TEST(has(diff, "@@ not comparable\n"), diff);
}

BOOST_AUTO_TEST_CASE(a_disagreement_that_the_pack_switches_off_is_not_called_agreement) {
  const std::string diff = diff_of("number; severity conflict off", {"a: 17", "b: 19"}, DiffContext::all);
  BOOST_TEST(has(diff, "@@ not reported\n"), diff);
}

BOOST_AUTO_TEST_CASE(the_severest_hunk_comes_first_and_what_one_side_states_after_the_findings) {
  ClaimStream stream;
  for (const auto& [id, fact, claims] : std::vector<std::tuple<std::string, std::string, std::vector<std::string>>>{
           {"a-silent", "number", {"a: 1"}},
           {"b-agreed", "number", {"a: 1", "b: 1"}},
           {"c-many", "number; many", {"a: 1", "b: 2"}},
           {"d-parted", "number", {"a: 1", "b: 2"}}}) {
    FactDefinition definition = test::fact_from(fact);
    definition.id = id;
    test::add(stream, test::stream_from(definition, claims));
  }
  std::string ids;
  const Report report = compare(stream);
  for (const DiffHunk& hunk : hunks_of(report, "a.txt", "b.txt")) ids += hunk.head.substr(0, 1);
  BOOST_TEST(ids == "dcab");
}

BOOST_AUTO_TEST_CASE(differences_are_counted_by_kind) {
  BOOST_TEST(words_of("number", {"a: 17", "b: 19"}) == "1 conflict");
  BOOST_TEST(words_of("number", {"a: 17", "b: 17"}) == "");
  BOOST_TEST(words_of("number", {"a: 17"}) == "1 fact only in morning");
  BOOST_TEST(words_of("number", {"b: 17"}) == "1 fact only in evening");
  BOOST_TEST(words_of("number; key person", {"a: 17; key Ann Smith", "a: 18; key Bob Jones", "b: 19; key Ann Smith"}) ==
             "1 conflict, 1 fact only in morning");
  BOOST_TEST(words_of("number; key person", {"a: 17; key Ann Smith", "a: 18; key Bob Jones", "b: 19; key Ann Smith",
                                             "b: 20; key Bob Jones"}) == "2 conflicts");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
