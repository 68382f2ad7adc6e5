// --story-by: what makes articles one story.
#include <boost/test/unit_test.hpp>

#include "text/read_articles.hpp"

namespace gainsay {
namespace {

std::string story(const std::string& bytes, const std::string& path, StoryBy by) {
  ReadOptions options;
  options.story_by = std::move(by);
  return article_from(bytes, path, options)->metadata.story;
}

const StoryBy kFolder{StoryBy::What::folder, ""};

StoryBy field(const std::string& name) { return {StoryBy::What::field, name}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(story_by)

BOOST_AUTO_TEST_CASE(a_folder_is_that_of_the_file_as_shown) {
  BOOST_TEST(story("x", "coverage/ferry/a.txt", kFolder) == "coverage/ferry");
  BOOST_TEST(story("x", "coverage/a.txt", kFolder) == "coverage");
  BOOST_TEST(story("x", "a.txt", kFolder) == ".");
  BOOST_TEST(story("---\nstory: declared\n---\n\nx", "ferry/a.txt", kFolder) == "ferry");
  BOOST_TEST(story("---\nstory: declared\n---\n\nx", "-", kFolder) == "declared");
}

BOOST_AUTO_TEST_CASE(a_folder_has_one_name_wherever_the_run_is_started) {
  ReadOptions options;
  options.story_by = kFolder;
  options.base = {"/news/drafts", "/news"};
  BOOST_TEST(article_from("x", "../coverage/a.txt", options)->metadata.story == "coverage");
  BOOST_TEST(article_from("x", "today.txt", options)->metadata.story == "drafts");
}

BOOST_AUTO_TEST_CASE(a_field_is_a_scalar_as_it_is_written) {
  const auto of = [](const std::string& value) {
    return story(R"({"text": "x", "story": "declared", "nested": {"event": 1.50}, "event": )" + value + "}", "a.json",
                 field("event"));
  };
  BOOST_TEST(of("\"a  fire \"") == "a fire");
  BOOST_TEST(of("17") == "17");
  BOOST_TEST(of("-17") == "-17");
  BOOST_TEST(of("17.50") == "17.50");
  BOOST_TEST(of("1e3") == "1e3");
  BOOST_TEST(of("true") == "true");
  for (const std::string none : {"null", "\"\"", "[1]", "{\"event\": 2}"}) BOOST_TEST(of(none) == "declared", none);
}

BOOST_AUTO_TEST_CASE(a_key_of_front_matter_is_a_field) {
  const std::string article = "---\nevent: 17.50\nid: 4\nsource: Herald\nplaces: [a, b]\nstory: declared\n---\n\nx";
  BOOST_TEST(story(article, "a.md", field("event")) == "17.50");
  BOOST_TEST(story(article, "a.md", field("id")) == "4");
  BOOST_TEST(story(article, "a.md", field("source")) == "Herald");
  BOOST_TEST(story(article, "a.md", field("places")) == "declared");
  BOOST_TEST(story(article, "a.md", field("absent")) == "declared");
}

BOOST_AUTO_TEST_CASE(source_and_title_are_found_where_they_stand) {
  const std::string article = "date 2024-03-05 Northgate Herald\n\nA ferry aground\n\nIt happened.\n\nTwice.\n";
  BOOST_TEST(story(article, "a.txt", field("source")) == "Northgate Herald");
  BOOST_TEST(story(article, "a.txt", field("title")) == "A ferry aground");
  BOOST_TEST(story(article, "a.txt", field("event")).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
