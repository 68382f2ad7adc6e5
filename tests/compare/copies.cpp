// Near copies: who copies whom, what is folded, what is told where a copy differs.
#include <boost/test/unit_test.hpp>

#include <random>

#include "compare/claims_from_text.hpp"
#include "compare/copies.hpp"
#include "text/wire_story.hpp"

namespace gainsay {
namespace {

using Texts = std::vector<std::string>;

std::string wire() { return test::joined(test::kWireStory); }

std::string altered(std::size_t which, unsigned seed) {
  std::mt19937 random(seed);
  return test::kAlterations.at(which).alter(test::kWireStory, random);
}

// Claims as in stream_from(); articles in order of first mention get the texts.
ClaimStream stream_of(const std::string& fact, const std::vector<std::string>& claims, const Texts& texts) {
  ClaimStream stream = test::stream_from(test::fact_from(fact), claims);
  for (std::size_t i = 0; i < stream.articles.size(); ++i)
    stream.articles[i].signature = signature_text(test::signature_of_text(texts.at(i)));
  return stream;
}

std::string told(const std::vector<NearCopy>& copies) {
  std::string text;
  for (const NearCopy& copy : copies) text += (text.empty() ? "" : ", ") + copy.article + " of " + copy.original;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(copies)

BOOST_AUTO_TEST_CASE(the_first_by_time_is_the_original_of_all) {
  const std::vector<std::string> claims = {"a 2024-03-06: 17", "b 2024-03-05T09:00: 17", "c 2024-03-05T08:00: 17",
                                           "d: 17", "e 2024-03-05: 17"};
  const Texts texts = {altered(0, 1), altered(1, 2), wire(), altered(2, 3), test::joined(test::kOwnStory)};
  BOOST_TEST(told(compare(stream_of("number", claims, texts)).copies) ==
             "a.txt of c.txt, b.txt of c.txt, d.txt of c.txt");
  BOOST_TEST(compare(stream_of("number", claims, texts), {Editions::apart}).copies.empty());
}

BOOST_AUTO_TEST_CASE(ties_go_by_path) {
  BOOST_TEST(told(compare(stream_of("number", {"b 2024-03-05: 17", "a 2024-03-05: 17"}, {wire(), wire()})).copies) ==
             "b.txt of a.txt");
  BOOST_TEST(told(compare(stream_of("number", {"v10: 17", "v9: 17"}, {wire(), wire()})).copies) == "v10.txt of v9.txt");
}

BOOST_AUTO_TEST_CASE(a_report_that_returns_a_week_later_is_no_copy) {
  const auto copies = [](const std::string& second) {
    return compare(stream_of("number", {"a 2024-03-05: 17", "b " + second + ": 17"}, {wire(), wire()})).copies.size();
  };
  BOOST_TEST(copies("2024-03-10") == 1u);
  BOOST_TEST(copies("2024-03-12") == 0u);
}

BOOST_AUTO_TEST_CASE(a_copy_that_says_the_same_is_no_source_of_its_own) {
  const std::vector<std::string> claims = {"a 2024-03-05: 17", "b 2024-03-06: 17", "c 2024-03-06: 17", "d: 19", "e: 19"};
  const Texts own = {wire(), altered(0, 1), altered(3, 1), "", ""};
  const Report report = compare(stream_of("number", claims, own));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  const Finding& finding = report.findings[0];
  BOOST_TEST((finding.hints == std::vector<std::string>{"only a says 17"}));
  BOOST_TEST((finding.camps.at(0).sources == std::vector<std::string>{"a"}));
  BOOST_TEST(finding.camps[0].claims.size() == 1u);
  BOOST_TEST(finding.camps[0].copies.size() == 2u);
  BOOST_TEST(finding.camps[1].copies.empty());
}

BOOST_AUTO_TEST_CASE(what_says_it_in_other_marks_is_its_own_claim) {
  for (const std::string mark : {"; says Halm", "; denied", "; hedged", "; planned", "; scope of them", "; as-of 2024-03-04"}) {
    const std::vector<std::string> claims = {"a 2024-03-05: 17", "b 2024-03-06: 17" + mark, "c: 19"};
    const Report report = compare(stream_of("number", claims, {wire(), wire(), ""}));
    BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
    for (const Camp& camp : report.findings[0].camps) BOOST_TEST(camp.copies.empty(), mark);
  }
}

BOOST_AUTO_TEST_CASE(where_a_copy_differs_that_pair_is_shown_and_told_first) {
  // Without copies the pair farthest apart, 3 and 90, would be the witness.
  const std::vector<std::string> claims = {"a 2024-03-05: 17", "b 2024-03-06: 71", "c: 3", "d: 90"};
  const Report report = compare(stream_of("number", claims, {wire(), altered(5, 1), "", ""}));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  const Finding& finding = report.findings[0];
  BOOST_TEST(finding.witnesses.at(0).first_value == "17");
  BOOST_TEST(finding.witnesses[0].second_value == "71");
  BOOST_TEST(report.claims[finding.witnesses[0].first].article == "a.txt");
  BOOST_TEST(finding.hints.at(0) == "b: copy of a (a.txt), differs here");
}

BOOST_AUTO_TEST_CASE(the_original_is_shown_first_wherever_its_file_lies) {
  const Report report = compare(stream_of("number", {"z 2024-03-05: 17", "b 2024-03-06: 71"}, {wire(), wire()}));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.claims[report.findings[0].witnesses.at(0).first].article == "z.txt");
  BOOST_TEST(report.claims[*report.findings[0].witnesses[0].second].article == "b.txt");
}

BOOST_AUTO_TEST_CASE(a_severer_verdict_keeps_its_witness) {
  const std::vector<std::string> claims = {"a 2024-03-05: 17", "b 2024-03-06: at least 12", "c: 3"};
  const Finding finding = compare(stream_of("number", claims, {wire(), wire(), ""})).findings.at(0);
  BOOST_TEST((finding.verdict == Verdict::conflict));
  BOOST_TEST(finding.witnesses.at(0).first_value == "17");
  BOOST_TEST(finding.witnesses[0].second_value == "3");
  BOOST_TEST(finding.hints.at(0) == "b: copy of a (a.txt), differs here");
}

BOOST_AUTO_TEST_CASE(copies_that_differ_in_the_same_way_are_one_source_too) {
  const std::vector<std::string> claims = {"a 2024-03-05: 17", "b 2024-03-06: 71", "c 2024-03-07: 71"};
  const Finding finding = compare(stream_of("number", claims, {wire(), wire(), wire()})).findings.at(0);
  BOOST_TEST((finding.camps.at(1).sources == std::vector<std::string>{"b"}));
  BOOST_TEST(finding.camps[1].copies.size() == 1u);
}

BOOST_AUTO_TEST_CASE(stories_stay_apart) {
  const Texts texts = {wire(), wire(), wire()};
  const Report report = compare(stream_of("number; story", {"x/a 2024-03-05: 17", "y/b 2024-03-05: 19", "y/c 2024-03-06: 71"}, texts));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.findings[0].story == "y");
}

BOOST_AUTO_TEST_CASE(a_correction_that_a_copy_repeats_is_told_once) {
  const std::vector<std::string> claims = {"a 2024-03-05: 20; correction", "a: 17", "b 2024-03-06: 20; correction", "c: 19"};
  const Finding finding = compare(stream_of("number", claims, {wire(), wire(), ""})).findings.at(0);
  BOOST_TEST((finding.hints == std::vector<std::string>{"what was corrected: 20 (a)"}));
}

BOOST_AUTO_TEST_CASE(thousands_of_copies_and_of_set_phrases_are_found_at_once) {
  std::vector<Metadata> articles;
  std::mt19937 random(43);
  const auto add = [&](const std::string& text) {
    Metadata article;
    article.path = std::to_string(articles.size());
    article.published = parse_timestamp("2024-03-05");
    article.signature = signature_text(test::signature_of_text(text));
    articles.push_back(article);
  };
  for (int i = 0; i < 3000; ++i) add(wire());
  for (int i = 0; i < 3000; ++i) {  // a quarter of each is the same set phrase, so that none is a copy
    std::string text = test::joined({test::kOwnStory.begin(), test::kOwnStory.begin() + 2});
    for (int word = 0; word < 90; ++word) text += "word" + std::to_string(random()) + " ";
    add(text);
  }
  const std::vector<NearCopy> copies = near_copies(articles, {});
  BOOST_TEST(copies.size() == 2999u);
  for (const NearCopy& copy : copies) BOOST_REQUIRE_EQUAL(copy.original, "0");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
