#include "compare/stream_rows.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <sstream>

#include "compare/claims_from_text.hpp"
#include "compare/compare.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

ClaimStream stated_stream() {
  ClaimStream stream = test::stream_from(
      test::fact_from("date; key person"),
      {"a 2023-05-02: 2023-04-23; says Halm; hedged; as-of 2023-05-01T10:00Z; key John Smith",
       "b: 1990/1993~ [1990/1994]; denied; guessed; key Smith", "b: 2023-04; scope including the gunman; key Mary Miller",
       "c 2023-05-03T09:30Z: since 1990/1994; planned; or since 1991/1994; assumed one; assumed two",
       "d 2023-05-04: 2023-04-24; correction; key John Smith"});
  stream.claims[0].sentence = "\"It\thappened\", said \xc3\x89mile\\\nand \xf0\x9f\x9a\x80.";
  stream.claims[1].speaker = "an \x1b odd one";  // which no canonical reader takes
  stream.claims[3].suppressed = "it is known";
  return stream;
}

std::vector<std::string> lines_of(const ClaimStream& stream) {
  std::vector<std::string> lines;
  for (const Metadata& article : stream.articles) lines.push_back(article_line(article));
  for (const FactDefinition& fact : stream.facts) lines.push_back(fact_line(fact));
  for (const Claim& claim : stream.claims) lines.push_back(claim_line(claim));
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

template <class Claims>
std::vector<std::string> claim_lines(const Claims& claims) {
  std::vector<std::string> lines;
  for (const Claim& claim : claims) lines.push_back(claim_line(claim));
  std::sort(lines.begin(), lines.end());
  return lines;
}

StreamRows read_text(const std::string& text, const StreamReading& reading = {}) {
  std::istringstream input(text);
  StreamRows rows;
  const auto read = read_stream_rows(input, "stream", reading, rows);
  BOOST_REQUIRE_MESSAGE(read, test::complaint(read));
  return rows;
}

StreamRows read_file(const std::string& path, const StreamReading& reading = {}) {
  StreamRows rows;
  const auto read = read_rows_of_file(path, reading, rows);
  BOOST_REQUIRE_MESSAGE(read, test::complaint(read));
  return rows;
}

// Enough of a stream for several threads to have something to do.
std::vector<std::string> many_lines() {
  std::vector<std::string> claims;
  for (int i = 0; i < 3'000; ++i)
    claims.push_back("a" + std::to_string(i % 700) + " 2023-05-02: " + std::to_string(i % 11) + (i % 5 ? "" : "; says Halm") +
                     "; key " + (i % 3 ? "John Smith" : "Mary Miller"));
  return lines_of(test::stream_from(test::fact_from("number; key person"), claims));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rows_of_streams)

BOOST_AUTO_TEST_CASE(each_claim_comes_back_as_its_line_says) {
  const Folder folder;
  const ClaimStream stream = stated_stream();
  const std::string text = joined(lines_of(stream));
  const auto expected = claim_lines(stream.claims);
  BOOST_TEST(claim_lines(rows_of(stream).claims) == expected);
  BOOST_TEST(claim_lines(read_text(text).claims) == expected);
  const StreamRows of_file = read_file(folder.write("claims.jsonl", text));
  BOOST_TEST(claim_lines(of_file.claims) == expected);
  for (std::size_t i = 0; i < of_file.claims.size(); ++i) {
    const Claim& claim = of_file.claims[i];
    BOOST_TEST(claim.fact == of_file.claims.fact(i));
    BOOST_TEST(claim.slot == of_file.claims.slot(i));
    BOOST_TEST(claim.article == of_file.claims.article(i));
    BOOST_TEST(claim.speaker == of_file.claims.speaker(i));
    BOOST_TEST((claim.key == of_file.claims.key(i)));
    BOOST_TEST((claim.value == of_file.claims.value(i)));
    BOOST_TEST((claim.as_of == of_file.claims.as_of(i)));
    BOOST_TEST(claim.scope_words == of_file.claims.scope_words(i));
    BOOST_TEST((claim.polarity == of_file.claims.row(i).polarity && claim.certainty == of_file.claims.row(i).certainty));
    BOOST_TEST(claim.correction == of_file.claims.row(i).is_correction);
    BOOST_TEST(claim.guessed_key == of_file.claims.row(i).is_guessed);
    BOOST_TEST(claim.suppressed.empty() != of_file.claims.row(i).is_suppressed);
  }
}

BOOST_AUTO_TEST_CASE(neither_threads_nor_order_change_what_is_found) {
  const Folder folder;
  std::vector<std::string> lines = many_lines();
  std::mt19937 random(7);
  const auto told = [](StreamRows rows) {
    const Report report = compare(std::move(rows));
    std::string text;
    for (const Finding& finding : report.findings) text += finding.fingerprint + finding.message;
    for (const Finding& finding : report.findings)
      for (const Camp& camp : finding.camps)
        for (const std::size_t claim : camp.claims) text += claim_line(report.claims[claim]);
    return text;
  };
  const std::string expected = told(read_text(joined(lines)));
  BOOST_TEST(expected.size() > 1'000'000u);
  for (const std::size_t threads : {1u, 2u, 8u}) {
    std::shuffle(lines.begin(), lines.end(), random);
    const std::string text = joined(lines);
    BOOST_TEST((told(read_text(text, {threads})) == expected), threads);
    BOOST_TEST((told(read_file(folder.write("claims.jsonl", text), {threads})) == expected), threads);
  }
}

BOOST_AUTO_TEST_CASE(lines_that_memory_may_not_hold_are_read_back_from_a_file_that_nobody_sees) {
  const Folder folder;
  std::vector<std::string> lines = many_lines();
  std::shuffle(lines.begin(), lines.end(), std::mt19937(3));
  const std::string text = joined(lines);
  BOOST_TEST(text.size() > 2'000'000u);
  const auto expected = claim_lines(read_text(text, {1, text.size() * 2}).claims);
  BOOST_TEST(expected.size() == 3'000u);
  const char* before = std::getenv("TMPDIR");
  const std::string known = before ? before : "";
  setenv("TMPDIR", folder.path().c_str(), 1);
  for (const std::uint64_t memory : {std::uint64_t{1}, std::uint64_t{1'500'000}}) {
    const StreamRows rows = read_text(text, {2, memory});
    BOOST_TEST(std::filesystem::is_empty(folder.path()));
    BOOST_TEST((claim_lines(rows.claims) == expected), memory);
    BOOST_TEST(rows.claims.problems().empty());
  }
  setenv("TMPDIR", folder.path("absent").c_str(), 1);
  const StreamRows rows = read_text(text, {2, 1});
  BOOST_TEST((claim_lines(rows.claims) == expected), "nothing is lost where nothing can be written");
  BOOST_TEST(rows.claims.problems().empty());
  if (before) setenv("TMPDIR", known.c_str(), 1);
  else unsetenv("TMPDIR");
}

BOOST_AUTO_TEST_CASE(lines_that_came_twice_are_one_claim) {
  const Folder folder;
  const std::string text = joined(many_lines());
  const std::string path = folder.write("claims.jsonl", text), again = folder.write("again.jsonl", text);
  StreamRows rows = read_file(path);
  BOOST_REQUIRE(read_rows_of_file(again, {}, rows).has_value());
  BOOST_TEST(rows.claims.size() == 6'000u);
  BOOST_TEST(compare(std::move(rows)).claims.size() == 3'000u);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_changed_meanwhile_is_told_of) {
  const Folder folder;
  const ClaimStream stream = stated_stream();
  std::string text = joined(lines_of(stream));
  const std::string path = folder.write("claims.jsonl", text);
  const StreamRows rows = read_file(path);
  BOOST_TEST(rows.claims[0].sentence == stream.claims[0].sentence);
  BOOST_TEST(rows.claims.problems().empty());
  text.replace(text.find("including the gunman"), 3, "out");
  folder.write("claims.jsonl", text);
  std::size_t lost = 0;
  for (std::size_t i = 0; i < rows.claims.size(); ++i) {
    const Claim claim = rows.claims.whole(i);
    BOOST_TEST(claim.article == rows.claims.article(i));
    BOOST_TEST((claim.value == rows.claims.value(i)));
    lost += claim.line_hash.empty();
  }
  BOOST_TEST(lost > 0u);
  BOOST_REQUIRE_EQUAL(rows.claims.problems().size(), 1u);
  BOOST_TEST(describe(rows.claims.problems().front()) ==
             path + ": error: the file was changed while its claims were compared");
}

BOOST_AUTO_TEST_CASE(a_file_that_makes_way_for_another_is_read_to_its_end) {
  const Folder folder;
  const ClaimStream stream = stated_stream();
  const std::string path = folder.write("claims.jsonl", joined(lines_of(stream)));
  const StreamRows rows = read_file(path);
  std::filesystem::rename(folder.write("other.jsonl", "another stream\n"), path);
  BOOST_TEST(claim_lines(rows.claims) == claim_lines(stream.claims));
  BOOST_TEST(rows.claims.problems().empty());
}

BOOST_AUTO_TEST_CASE(more_files_than_are_held_open_are_read_all_the_same) {
  const Folder folder;
  StreamRows rows;
  for (int i = 0; i < 100; ++i) {
    ClaimStream stream = test::stream_from(test::fact_from("number"), {"a" + std::to_string(i) + ": " + std::to_string(i)});
    BOOST_REQUIRE(read_rows_of_file(folder.write(std::to_string(i), joined(lines_of(stream))), {}, rows).has_value());
  }
  for (std::size_t i = 0; i < 2 * rows.claims.size(); ++i) {
    const std::size_t claim = i * 37 % rows.claims.size();
    BOOST_TEST(rows.claims.whole(claim).text == std::to_string(claim));
  }
  BOOST_TEST(rows.claims.problems().empty());
}

BOOST_AUTO_TEST_CASE(words_that_are_withheld_are_gone_and_stay_in_the_original) {
  const Folder folder;
  const std::string path = folder.write("claims.jsonl", joined(lines_of(stated_stream())));
  for (const StreamRows& rows : {rows_of(stated_stream()), read_file(path)}) {
    Claims some = rows.claims, none = rows.claims;
    some.withhold_words_of({"b.txt"});
    none.withhold_all_words();
    for (std::size_t i = 0; i < rows.claims.size(); ++i) {
      BOOST_TEST(!rows.claims[i].sentence.empty());
      BOOST_TEST(some[i].sentence.empty() == (some[i].article == "b.txt"));
      BOOST_TEST((none[i].sentence.empty() && none[i].text.empty()));
      BOOST_TEST((none[i].value == rows.claims[i].value));
    }
  }
}

BOOST_AUTO_TEST_CASE(claims_can_be_chosen) {
  StreamRows rows = rows_of(stated_stream());
  const Claims chosen = rows.claims.chosen({3, 0});
  BOOST_REQUIRE_EQUAL(chosen.size(), 2u);
  BOOST_TEST(claim_line(chosen[0]) == claim_line(rows.claims[3]));
  BOOST_TEST(claim_line(chosen[1]) == claim_line(rows.claims[0]));
  rows.claims.keep_facts({"another"});
  BOOST_TEST(rows.claims.empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
