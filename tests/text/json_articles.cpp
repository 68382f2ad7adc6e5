// Articles as JSON: whole files and lines.
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "shown_article.hpp"
#include "support/folder.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

std::vector<std::unique_ptr<const Article>> read_lines_of(const std::string& lines) {
  std::vector<std::unique_ptr<const Article>> articles;
  std::istringstream input(lines);
  read_articles({"-"}, {}, input, [&](auto article) { articles.push_back(std::move(article)); });
  return articles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_articles)

BOOST_AUTO_TEST_CASE(members_fill_the_metadata) {
  const auto article = article_from(
      R"({"id": "x", "title": "Talks", "text": "Opening\n\nThe envoy\u00a0came.", "published": "2023-05-02T10:00Z",
          "updated": "2023-05-03", "source": "Herald", "story": "talks", "url": "u", "status": "killed", "more": [1]})",
      "a.json");
  const Metadata& metadata = article->metadata;
  BOOST_TEST(metadata.path == "a.json");
  BOOST_TEST(metadata.id == "x");
  BOOST_TEST(metadata.title == "Talks");
  BOOST_TEST(metadata.published.value().text == "2023-05-02T10:00Z");
  BOOST_TEST((metadata.published_origin == PublishedOrigin::json));
  BOOST_TEST(metadata.updated.value().text == "2023-05-03");
  BOOST_TEST(metadata.source == "Herald");
  BOOST_TEST(metadata.story == "talks");
  BOOST_TEST(metadata.url == "u");
  BOOST_TEST(metadata.status == "killed");
  BOOST_TEST(metadata.problems.empty());
  BOOST_TEST(article->text == "Opening\n\nThe envoy\u00a0came.");
  BOOST_TEST(shown_blocks(*article) == (std::vector<std::string>{"headline: Opening", "lead: The envoy came."}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_a_problem_with_line_and_column) {
  struct Row {
    const char* line;
    const char* problem;
  };
  const Row rows[] = {
      {R"({"text": "cut)", "-:2:14: this is not JSON: invalid string: missing closing quote"},
      {R"({"title": "x"})", "-:2:1: an article needs the member \"text\""},
      {R"({"text": null})", "-:2:1: an article needs the member \"text\""},
      {R"({"id": "x", "text": 5})", "-:2:13: \"text\" must be a string"},
      {R"({"text": "x", "source": ["y"]})", "-:2:15: \"source\" must be a string"},
      {R"({"text": "a\u0000b"})", "-:2:2: byte 1 of \"text\" is NUL"},
      {R"(["text"])", "-:2:1: an article must be a JSON object"},
      {R"({"text": "x", "views": 1e999})", "-:2:1: this is not JSON: number overflow parsing '1e999'"},
      {"{\"text\": \"\xFF\"}", "-:2:11: this is not JSON: invalid string: ill-formed UTF-8 byte"},
      {R"({"text": "x", id: "; last read: '"})", "-:2:15: this is not JSON: invalid literal; expected string literal"},
  };
  for (const Row& row : rows) {
    const auto articles = read_lines_of("{\"text\": \"One.\"}\n" + std::string(row.line) + "\n{\"text\": \"Two.\"}\n");
    BOOST_TEST_CONTEXT(row.line) {
      BOOST_REQUIRE(articles.size() == 3u);
      BOOST_TEST(problems(*articles[1]) == row.problem);
      BOOST_TEST(articles[1]->metadata.path == "-:2");
      BOOST_TEST(articles[1]->metadata.problems.front().unread);
      BOOST_TEST(articles[1]->text == "");
      BOOST_TEST(articles[2]->text == "Two.");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_date_that_is_none_is_a_warning) {
  const auto article = article_from(R"({"text": "x", "published": "soon"})", "a.json");
  BOOST_TEST(problems(*article) == "a.json:1:15: \"soon\" is not a date");
  BOOST_TEST(!article->metadata.problems.front().unread);
  BOOST_TEST(!article->metadata.published);
  BOOST_TEST(article->text == "x");
}

BOOST_AUTO_TEST_CASE(a_json_file_may_hold_an_array) {
  struct Row {
    std::string_view bytes;
    std::vector<std::string> found;  // path, text, problems
  };
  const Row rows[] = {
      {"[]", {}},
      {"\xEF\xBB\xBF[{\"text\": \"One.\", \"id\": \"a,[b\"},\n {\"text\": \"T\\\"]wo.\"}]",
       {":1#a,[b One. ", ":2 T\"]wo. "}},
      {"[{\"text\": \"A.\"},{\"text\": \"B.\"},{\"text\": \"C.\"}]", {":1 A. ", ":1:17 B. ", ":1:32 C. "}},
      {"[{\"text\": 5}, {\"text\": \"Two.\"}]", {":1  :1:3: \"text\" must be a string", ":1:15 Two. "}},
      {"[{\"text\": \"One.\"}\n", {":1 One. ", "  :2:1: the array of articles is cut short"}},
      {"[{\"text\": \"One.\"}] 5", {":1 One. ", ":1:20  :1:20: an article must be a JSON object"}},
  };
  const Folder folder;
  for (const Row& row : rows) {
    const std::string path = folder.write("a.json", row.bytes);
    std::vector<std::string> found;
    std::istringstream input;
    read_articles({path}, {}, input, [&](auto article) {
      std::string problem = problems(*article);
      if (problem.starts_with(path)) problem.erase(0, path.size());
      found.push_back(article->metadata.path.substr(path.size()) + " " + article->text + " " + problem);
    });
    BOOST_TEST_CONTEXT(row.bytes) { BOOST_TEST(found == row.found, boost::test_tools::per_element()); }
  }
}

BOOST_AUTO_TEST_CASE(one_article_is_asked_of_bytes_at_hand) {
  BOOST_TEST(article_from("[{\"text\": \"One.\"}]", "a.json")->text == "One.");
  BOOST_TEST(problems(*article_from("[]", "a.json")) == "a.json: one article was expected, not 0");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
