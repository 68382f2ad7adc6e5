// Which articles count: revisions, repetitions, what was withheld.
#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "compare/editions.hpp"
#include "support/hash.hpp"

namespace gainsay {
namespace {

// "a.txt; id 17; source Herald; published 2024-03-04; text old": an article's record; its content hash is of `text`.
Metadata article_from_text(const std::string& line) {
  std::vector<std::string> members = test::split(line, ';');
  Metadata article;
  article.path = members.at(0);
  article.content_hash = hash_hex(article.path);
  for (std::size_t i = 1; i < members.size(); ++i) {
    const auto blank = members[i].find(' ');
    const std::string name = members[i].substr(0, blank), value = members[i].substr(blank + 1);
    if (name == "id") article.id = value;
    else if (name == "source") article.source = value;
    else if (name == "url") article.url = value;
    else if (name == "status") article.status = value;
    else if (name == "text") article.content_hash = hash_hex(value);
    else if (name == "published") article.published = parse_timestamp(value);
    else if (name == "updated") article.updated = parse_timestamp(value);
    else BOOST_FAIL("no such member: " << members[i]);
  }
  return article;
}

std::string told(const std::vector<SetAside>& aside) {
  std::string text;
  for (const SetAside& article : aside) {
    text += (text.empty() ? "" : ", ") + article.article + " " + std::string(name_of(article.reason));
    if (!article.counts.empty()) text += " of " + article.counts;
  }
  return text;
}

struct Row {
  const char* rule;
  std::vector<std::string> articles;
  const char* aside;
};

const std::vector<Row> kTable = {
    {"articles that share nothing all count", {"a; id 1; source X", "b; id 2; source X", "c", "d"}, ""},
    {"the same id of one source is one article", {"a; id 1; source X", "b; id 1; source X"}, "a older-revision of b"},
    {"ids are those of one source", {"a; id 17; source X", "b; id 17; source Y"}, ""},
    {"an id without a source is that of the only one stated", {"a; id 1", "b; id 1; source X"}, "a older-revision of b"},
    {"but of nobody's where two state it", {"a; id 1", "b; id 1; source X", "c; id 1; source Y"}, ""},
    {"two ids without any source are equal", {"a; id 1", "b; id 1"}, "a older-revision of b"},
    {"the same url is one article", {"a; url u; source X", "b; url u; source Y"}, "a older-revision of b"},
    {"what is the same as either is the same as both",
     {"a; id 1; source X", "b; id 1; source X; url u", "c; url u"},
     "a older-revision of c, b older-revision of c"},
    {"the later publication counts",
     {"a; id 1; published 2024-03-05", "b; id 1; published 2024-03-04"},
     "b older-revision of a"},
    {"an update counts before publication",
     {"a; id 1; published 2024-03-01; updated 2024-03-06", "b; id 1; published 2024-03-05"},
     "b older-revision of a"},
    {"a minute is later than a day before it",
     {"a; id 1; published 2024-03-05T00:01", "b; id 1; published 2024-03-04"},
     "b older-revision of a"},
    {"a minute of one day and that day tie: the later path counts",
     {"b; id 1; published 2024-03-04", "a; id 1; published 2024-03-04T12:00"},
     "a older-revision of b"},
    {"of three, one that is older than another cannot win the tie",
     {"a; id 1; published 2024-03-04T12:00", "b; id 1; published 2024-03-04", "c; id 1; published 2024-03-04T09:00"},
     "a older-revision of b, c older-revision of b"},
    {"one without a time is older", {"b; id 1", "a; id 1; published 2024-03-04"}, "b older-revision of a"},
    {"lines tie by number, not by text", {"x.jsonl:9#1; id 1", "x.jsonl:10#1; id 1"},
     "x.jsonl:9#1 older-revision of x.jsonl:10#1"},
    {"the same text is a repetition", {"a; id 1; text t", "b; id 1; text t"}, "a repeated of b"},
    {"the same text alone is not the same article", {"a; text t", "b; text t"}, ""},
    {"killed is no source", {"a; status killed", "b"}, "a withheld"},
    {"withheld is none, in any case", {"a; status Withheld", "b; status KILLED", "c; status usable"},
     "a withheld, b withheld"},
    {"blanks around a status say nothing", {"a; status Killed ", "b; status \tkilled\u00a0"}, "a withheld, b withheld"},
    {"a kill takes back what came before",
     {"a; id 1; published 2024-03-04", "b; id 1; published 2024-03-05; status killed"},
     "a withheld, b withheld"},
    {"a kill that repeats the time of publication takes back an update",
     {"a; id 1; published 2024-03-04; updated 2024-03-05", "b; id 1; published 2024-03-04; status killed"},
     "a withheld, b withheld"},
    {"a kill of the same day takes back, whatever the paths",
     {"b; id 1; published 2024-03-04", "a; id 1; published 2024-03-04; status killed"},
     "a withheld, b withheld"},
    {"a kill without a time takes back", {"b; id 1; published 2024-03-04", "a; id 1; status killed"},
     "a withheld, b withheld"},
    {"a kill before the last update takes nothing back",
     {"a; id 1; published 2024-03-04; updated 2024-03-06", "b; id 1; published 2024-03-04; updated 2024-03-05; status killed"},
     "b older-revision of a"},
    {"what was withheld at first and then published counts",
     {"a; id 1; published 2024-03-04; status withheld", "b; id 1; published 2024-03-05"},
     "a older-revision of b"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(editions)

BOOST_AUTO_TEST_CASE(the_table_of_rules_holds_in_any_order) {
  for (const Row& row : kTable) {
    std::vector<std::string> lines = row.articles;
    std::sort(lines.begin(), lines.end());
    do {
      std::vector<Metadata> articles;
      for (const std::string& line : lines) articles.push_back(article_from_text(line));
      BOOST_TEST(told(articles_set_aside(articles)) == row.aside, row.rule);
    } while (std::next_permutation(lines.begin(), lines.end()));
  }
}

BOOST_AUTO_TEST_CASE(of_two_records_of_one_text_the_one_that_takes_it_back_counts) {
  for (const char* status : {"killed", ""}) {
    std::vector<Metadata> articles(2, article_from_text("a.txt; published 2024-03-04; updated 2024-03-05"));
    articles[*status ? 0 : 1].status = "killed";
    articles[*status ? 0 : 1].updated.reset();
    keep_newest_records(articles);
    BOOST_REQUIRE_EQUAL(articles.size(), 1u);
    BOOST_TEST(articles[0].status == "killed");
  }
}

BOOST_AUTO_TEST_CASE(numbers_in_paths_count_as_numbers) {
  BOOST_TEST(path_before("a:9", "a:10"));
  BOOST_TEST(!path_before("a:10", "a:9"));
  BOOST_TEST(path_before("a:010", "a:10") != path_before("a:10", "a:010"));
  BOOST_TEST(path_before("a", "a1"));
  BOOST_TEST(path_before("v2/a", "v10/a"));
  BOOST_TEST(!path_before("a", "a"));
}

BOOST_AUTO_TEST_CASE(claims_of_articles_set_aside_stay_in_the_report_and_in_no_finding) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2024-03-04: 17", "b 2024-03-05: 19"});
  for (Metadata& article : stream.articles) article.url = "u";
  const Report report = compare(stream);
  BOOST_TEST(report.findings.empty());
  BOOST_TEST(report.claims.size() == 2u);
  BOOST_TEST(told(report.set_aside) == "a.txt older-revision of b.txt");
  BOOST_TEST(compare(stream, {Editions::apart}).findings.size() == 1u);
  BOOST_TEST(compare(stream, {Editions::apart}).set_aside.empty());
}

BOOST_AUTO_TEST_CASE(a_newer_revision_counts_even_if_it_claims_nothing_any_more) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a 2024-03-04: 17", "b 2024-03-05: 19"});
  Metadata silent;
  silent.path = "c.txt";
  silent.published = parse_timestamp("2024-03-06");
  silent.url = stream.articles[0].url = "u";
  stream.articles.push_back(silent);
  const Report report = compare(stream);
  BOOST_TEST(report.findings.empty());
  BOOST_TEST(report.articles.size() == 2u);
  BOOST_TEST(told(report.set_aside) == "a.txt older-revision of c.txt");
}

BOOST_AUTO_TEST_CASE(what_the_newest_revision_corrects_is_shown_and_an_older_correction_is_not) {
  const std::vector<std::string> claims = {"a 2024-03-04: 17; correction", "b 2024-03-05: 18; correction", "b: 20",
                                           "c 2024-03-05: 19"};
  ClaimStream stream = test::stream_from(test::fact_from("number"), claims);
  for (Metadata& article : stream.articles)
    if (article.path != "c.txt") article.url = "u";
  const Report report = compare(stream);
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST((report.findings[0].hints == std::vector<std::string>{"what was corrected: 18 (b)"}));
  BOOST_TEST(report.findings[0].camps.size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
