// Where an embargo is stated, and that one which cannot be read never ends.
#include <boost/test/unit_test.hpp>

#include "text/read_articles.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(embargo)

BOOST_AUTO_TEST_CASE(front_matter_states_it) {
  const auto article = article_from("---\nembargo: 2023-05-03T09:00\n---\n\nThe gate opened.", "a.md");
  BOOST_REQUIRE(article->metadata.embargo.has_value());
  BOOST_TEST(article->metadata.embargo->text == "2023-05-03T09:00Z");
}

BOOST_AUTO_TEST_CASE(a_json_member_states_it) {
  const auto article = article_from(R"({"text": "The gate opened.", "embargo": "2023-05-03"})", "a.json");
  BOOST_REQUIRE(article->metadata.embargo.has_value());
  BOOST_TEST(article->metadata.embargo->text == "2023-05-03");
}

BOOST_AUTO_TEST_CASE(without_one_there_is_none) {
  BOOST_TEST(!article_from("---\nembargo:\n---\n\nThe gate opened.", "a.md")->metadata.embargo.has_value());
  BOOST_TEST(!article_from(R"({"text": "x", "embargo": null})", "a.json")->metadata.embargo.has_value());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_never_ends_and_is_told) {
  for (const auto& article : {article_from("---\nembargo: Monday\n---\n\nThe gate opened.", "a.md"),
                              article_from(R"({"text": "x", "embargo": "Monday"})", "a.json")}) {
    BOOST_REQUIRE(article->metadata.embargo.has_value());
    BOOST_TEST((*article->metadata.embargo == farthest_embargo()));
    BOOST_REQUIRE(article->metadata.problems.size() == 1u);
    BOOST_TEST(article->metadata.problems[0].diagnostic.message == "\"Monday\" is not a date");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
