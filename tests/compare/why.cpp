// Why two places meet or do not: each reason by name.
#include <boost/test/unit_test.hpp>

#include <map>

#include "compare/claims_from_text.hpp"
#include "compare/why.hpp"

namespace gainsay {
namespace {

// The claims stand in the lines 1, 2 … of their articles; `first` and `second` are those that are asked about.
struct Row {
  std::string reason;
  std::string fact;
  std::vector<std::string> claims;
  std::size_t first, second;
  std::string because;
};

const std::vector<Row> kRows = {
    {"no claim", "number", {"a: 17", "b: 19"}, 1, 9,
     "b.txt:9 states no answer to any fact; answers stand in line 2"},
    {"story", "number; story", {"x/a: 17", "y/b: 19"}, 1, 2,
     "toll is compared inside a story only; x/a.txt is of the story \"x\", y/b.txt is of the story \"y\""},
    {"story", "number; story", {"a: 17", "b: 19"}, 1, 2,
     "toll is compared inside a story only; a.txt is of no story, b.txt is of no story"},
    {"scope", "number; article", {"a: 17", "b: 19"}, 1, 2, "toll is compared inside each article only"},
    {"no part", "number", {"a: 17", "b: 19; conditional"}, 1, 2, "19 (b.txt) is a condition and states nothing"},
    {"no part", "number", {"a: 17; correction", "b: 19"}, 1, 2, "17 (a.txt) is what was corrected"},
    {"key", "number; key person", {"a: 17; key Ada Berg", "b: 19; key Bruno Stahl"}, 1, 2,
     "they answer for different instances (who: Ada Berg; who: Bruno Stahl)"},
    {"incomparable", "money", {"a: USD 100", "b: EUR 500"}, 1, 2, "USD and EUR are not converted"},
    {"incomparable", "number", {"a: 17; scope of them", "b: 19"}, 1, 2, "they count different things"},
    {"incomparable", "number", {"a: 17", "b: 19; denied"}, 1, 2, "what one denies is not what the other says"},
    {"incomparable", "number", {"a: 17; denied", "b: 19; denied"}, 1, 2,
     "both are denials, which do not say what is so"},
    {"severity", "number", {"a: 17", "b: 17"}, 1, 2, "both say 17"},
    {"severity", "number; severity conflict off", {"a: 17", "b: 19"}, 1, 2, "17 is not 19"},
    {"nothing", "number", {"a: 17", "b: 19"}, 1, 2, "17 is not 19"},
    {"nothing", "number", {"a: 17", "b: 17; denied"}, 2, 1, "one says it is 17, the other denies it"},
    {"nothing", "number; key person", {"a: 17; key Berg", "b: 19; key Ada Berg"}, 1, 2, "17 is not 19"},
};

Why asked(const ClaimStream& stream, std::size_t first, std::size_t second) {
  auto place = [&](std::size_t line) {
    return ArticlePlace{line <= stream.claims.size() ? stream.claims[line - 1].article : stream.claims.back().article,
                        line, 0};
  };
  return why(stream, {}, place(first), place(second));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(asking_why)

BOOST_AUTO_TEST_CASE(the_first_thing_that_keeps_claims_apart_is_named) {
  for (const Row& row : kRows) {
    const Why answer = asked(test::stream_from(test::fact_from(row.fact), row.claims), row.first, row.second);
    BOOST_TEST(name_of(answer.encounter.kept_apart) == row.reason, row.because << ": " << answer.encounter.because);
    BOOST_TEST(answer.encounter.because == row.because);
    BOOST_TEST(answer.encounter.fingerprint.empty() == (row.reason != "nothing"));
  }
}

BOOST_AUTO_TEST_CASE(claims_of_different_facts_or_slots_are_kept_apart_by_the_fact) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17", "b: 19"});
  stream.facts.push_back(stream.facts.front());
  stream.facts.back().id = "injured";
  stream.claims.back().fact = "injured";
  Encounter encounter = asked(stream, 1, 2).encounter;
  BOOST_TEST((encounter.kept_apart == KeptApart::fact));
  BOOST_TEST(encounter.because == "one answers toll, the other injured");
  stream.facts.pop_back();
  stream.facts.front().slots.push_back({"second", {Type::number, ""}, SlotDefinition::Role::answer, false});
  stream.claims.back().fact = "toll";
  stream.claims.back().slot = "second";
  encounter = asked(stream, 1, 2).encounter;
  BOOST_TEST((encounter.kept_apart == KeptApart::fact));
  BOOST_TEST(encounter.because == "of toll one answers answer, the other second");
}

BOOST_AUTO_TEST_CASE(an_older_revision_and_an_article_taken_back_are_set_aside) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2023-05-02: 17", "b 2023-05-03: 19", "c: 23"});
  for (std::size_t article : {0u, 1u}) {
    stream.articles[article].id = "wire-1";
    stream.articles[article].source = "Harbour Wire";
  }
  stream.articles[2].status = "killed";
  Encounter encounter = asked(stream, 1, 2).encounter;
  BOOST_TEST((encounter.kept_apart == KeptApart::set_aside));
  BOOST_TEST(encounter.because == "a.txt is an older revision of b.txt, which counts");
  encounter = asked(stream, 2, 3).encounter;
  BOOST_TEST((encounter.kept_apart == KeptApart::set_aside));
  BOOST_TEST(encounter.because == "c.txt was withheld or killed");
}

BOOST_AUTO_TEST_CASE(of_several_claims_at_a_place_those_that_come_closest_are_told_of) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17; conditional", "a: 18", "b: 19"});
  stream.claims[1].line = stream.claims[1].end_line = 1;
  const Why answer = asked(stream, 1, 3);
  BOOST_TEST((answer.encounter.kept_apart == KeptApart::nothing));
  BOOST_TEST(answer.encounter.because == "18 is not 19");
}

BOOST_AUTO_TEST_CASE(a_column_without_an_answer_is_named_with_the_columns_of_the_answers) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17", "a: 18", "b: 19"});
  stream.claims[0].column = 5;
  stream.claims[0].end_column = 7;
  stream.claims[1].line = stream.claims[1].end_line = 1;
  stream.claims[1].column = 30;
  stream.claims[1].end_column = 32;
  const Why answer = why(stream, {}, {"a.txt", 1, 9}, {"b.txt", 3, 0});
  BOOST_TEST((answer.encounter.kept_apart == KeptApart::no_claim));
  BOOST_TEST(answer.encounter.because == "a.txt:1:9 states no answer to any fact; answers stand at 1:5, 1:30");
}

BOOST_AUTO_TEST_CASE(a_mention_over_two_lines_stands_at_columns_of_both) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17", "b: 19"});
  Claim& claim = stream.claims[0];
  claim.line = 3;
  claim.column = 40;
  claim.end_line = 4;
  claim.end_column = 6;
  const auto stands_at = [&](std::size_t line, std::size_t column) {
    return why(stream, {}, {"a.txt", line, column}, {"b.txt", 2, 0}).encounter.kept_apart == KeptApart::nothing;
  };
  BOOST_TEST(stands_at(3, 40));
  BOOST_TEST(stands_at(3, 44));
  BOOST_TEST(stands_at(4, 2));
  BOOST_TEST(!stands_at(3, 39));
  BOOST_TEST(!stands_at(4, 9));
}

BOOST_AUTO_TEST_CASE(lines_of_hundreds_of_claims_are_answered_without_a_long_wait) {
  std::vector<std::string> claims;
  for (int i = 0; i < 400; ++i) claims.push_back("a: " + std::to_string(i));
  for (int i = 0; i < 400; ++i) claims.push_back("b: " + std::to_string(i + 200));
  ClaimStream stream = test::stream_from(test::fact_from("number"), claims);
  for (Claim& claim : stream.claims) claim.line = claim.end_line = 1;
  const Encounter encounter = why(std::move(stream), {}, {"a.txt", 1, 0}, {"b.txt", 1, 0}).encounter;
  BOOST_TEST((encounter.kept_apart == KeptApart::nothing));
  BOOST_TEST(encounter.other_meetings == 400u * 400 - 200 - 1);  // 200 pairs agree
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
