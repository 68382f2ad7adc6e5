// Which articles get a record, so that a stream tells of revisions what the articles do.
#include <boost/test/unit_test.hpp>

#include <random>
#include <sstream>

#include <fmt/format.h>

#include "check/check.hpp"
#include "rules/load_rules.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

const Rules& rules() {
  static const auto loaded = parse_rules(R"(gainsay: 1
facts:
  boats:
    question: How many boats sank?
    answer: number
    scope: corpus
    phrases: |
      {answer} boats sank
)", "pack.yaml", Lexicon::english());
  return loaded.value().rules;
}

ClaimStream claims_of(const std::string& path, ArticleRecords records = ArticleRecords::with_claims_or_problems) {
  CheckOptions options;
  options.paths = {path};
  options.records = records;
  std::istringstream nothing;
  return extract_claims(rules(), options, nothing).stream;
}

std::string told(const Report& report) {
  std::string text = std::to_string(report.articles.size()) + " articles";
  for (const SetAside& aside : report.set_aside) text += ", " + std::string(name_of(aside.reason));
  return text;
}

std::string told_in_full(const Report& report) {
  std::string text;
  for (const Metadata& article : report.articles) text += article_line(article) + "\n";
  for (const SetAside& each : report.set_aside)
    text += fmt::format("{} {} {}\n", each.article, name_of(each.reason), each.counts);
  for (const Finding& finding : report.findings) {
    text += finding.fingerprint + " " + finding.message + "\n";
    for (const Camp& camp : finding.camps) text += fmt::format("{} {}\n", camp.value, fmt::join(camp.claims, " "));
  }
  return text;
}

// The report on two streams, one after the other.
std::string told_of_both(const Folder& folder) {
  ClaimStream both = claims_of(folder.path("old"));
  const ClaimStream later = claims_of(folder.path("new"));
  both.articles.insert(both.articles.end(), later.articles.begin(), later.articles.end());
  both.claims.insert(both.claims.end(), later.claims.begin(), later.claims.end());
  return told(compare(both));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(records)

BOOST_AUTO_TEST_CASE(an_article_without_claims_tells_the_same_with_and_without_all_records) {
  const Folder folder;
  folder.write("wire.jsonl", R"({"id": "1", "text": "5 boats sank.", "published": "2024-03-04"}
{"id": "1", "source": "Harbour Wire", "text": "7 boats sank.", "published": "2024-03-05"}
{"id": "1", "source": "Quay News", "text": "It rained.", "published": "2024-03-05"}
)");
  BOOST_TEST(told(compare(claims_of(folder.path()))) == "2 articles");
  BOOST_TEST(told(compare(claims_of(folder.path(), ArticleRecords::all))) == "2 articles");
  CheckOptions options;
  options.paths = {folder.path()};
  std::istringstream nothing;
  BOOST_TEST(told(check(rules(), options, nothing).report) == "2 articles");
}

BOOST_AUTO_TEST_CASE(a_newer_revision_without_claims_counts_between_streams) {
  const Folder folder;
  folder.write("old/a.jsonl", R"({"id": "1", "text": "5 boats sank.", "published": "2024-03-04"})");
  folder.write("new/b.jsonl", R"({"id": "1", "text": "All is well.", "published": "2024-03-05"})");
  BOOST_TEST(told_of_both(folder) == "1 articles, older-revision");
}

BOOST_AUTO_TEST_CASE(a_kill_notice_counts_between_streams) {
  const Folder folder;
  folder.write("old/a.jsonl", R"({"url": "u", "text": "5 boats sank.", "published": "2024-03-04"})");
  folder.write("new/b.jsonl", R"({"url": "u", "text": "Kill this.", "status": "killed", "published": "2024-03-04"})");
  BOOST_TEST(told_of_both(folder) == "1 articles, withheld");
}

BOOST_AUTO_TEST_CASE(what_can_concern_no_other_article_needs_no_record) {
  const Folder folder;
  folder.write("a.txt", "It rained.");
  BOOST_TEST(claims_of(folder.path()).articles.empty());
  BOOST_TEST(claims_of(folder.path(), ArticleRecords::all).articles.size() == 1u);
}

// Check puts away what says nothing; a stream of all records is its slow twin.
BOOST_AUTO_TEST_CASE(articles_that_say_nothing_count_in_check_as_in_a_stream) {
  const Folder folder;
  std::mt19937 random(11);
  const auto one_of = [&](std::initializer_list<const char*> texts) { return *(texts.begin() + random() % texts.size()); };
  std::size_t aside = 0;
  for (int round = 0; round < 300; ++round) {
    std::string lines;
    for (int i = 0; i < 12; ++i) {
      lines += fmt::format(R"({{"text": "{}", "published": "2024-03-0{}")",
                           one_of({"5 boats sank.", "7 boats sank.", "It rained.", "All is well.", "The sun shone."}), 1 + random() % 9);
      for (const char* member : {"id", "source", "url"})
        if (random() % 2) lines += fmt::format(R"(, "{}": "{}")", member, random() % 5);
      lines += random() % 12 ? "}\n" : ", \"status\": \"killed\"}\n";
    }
    folder.write("wire.jsonl", lines);
    CheckOptions options;
    options.paths = {folder.path()};
    std::istringstream nothing;
    const Report whole = compare(claims_of(folder.path(), ArticleRecords::all));
    BOOST_TEST_REQUIRE(told_in_full(check(rules(), options, nothing).report) == told_in_full(whole), lines);
    aside += whole.set_aside.size();
  }
  BOOST_TEST(aside > 300u);
}

BOOST_AUTO_TEST_CASE(an_archive_is_as_long_as_it_likes_to_say_nothing) {
  const Folder folder;
  std::string lines = R"({"id": "old", "text": "5 boats sank.", "published": "2024-03-04"}
)";
  for (int i = 0; i < 9'000; ++i)
    lines += fmt::format(R"({{"id": "{0}", "url": "u{0}", "title": "{1}", "text": "It rained."}}
)", i, std::string(150, 'x'));
  lines += R"({"id": "old", "url": "u17", "text": "All is well.", "published": "2024-03-05"}
)";
  folder.write("wire.jsonl", lines);
  folder.write("draft.txt", "7 boats sank.");
  CheckOptions options;
  options.paths = {folder.path("draft.txt")};
  options.against = {folder.path("wire.jsonl")};
  std::istringstream nothing;
  BOOST_TEST(told(check(rules(), options, nothing).report) == "1 articles");
  lines.resize(lines.rfind("{\"id\": \"old\""));
  folder.write("wire.jsonl", lines);
  BOOST_TEST(check(rules(), options, nothing).report.findings.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
