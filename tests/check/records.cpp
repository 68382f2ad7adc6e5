// Which articles get a record, so that a stream tells of revisions what the articles do.
#include <boost/test/unit_test.hpp>

#include <sstream>

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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
