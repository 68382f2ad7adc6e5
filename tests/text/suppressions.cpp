// What comments and front matter ask to leave alone, as spans of the text.
#include <boost/test/unit_test.hpp>

#include "text/read_articles.hpp"

namespace gainsay {
namespace {

// "toll [some text] why", an entry a suppression; then the warnings.
std::string told(const std::string& text, const std::string& path = "a.md") {
  const auto article = article_from(text, path);
  std::string words;
  for (const Suppression& each : article->suppressions)
    words += each.fact + " [" + std::string(slice(text, each.span)) + "] " + each.reason + "\n";
  for (const Problem& problem : article->metadata.problems) {
    BOOST_TEST(!problem.unread);
    BOOST_TEST(!problem.named);
    words += describe(problem.diagnostic) + "\n";
  }
  return words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(suppressions)

BOOST_AUTO_TEST_CASE(a_comment_may_be_about_its_own_line) {
  BOOST_TEST(told("First.\n\nFive died. <!-- gainsay-disable-line toll: an estimate -->\n\nLast.\n") ==
             "toll [Five died. <!-- gainsay-disable-line toll: an estimate -->] an estimate\n");
  BOOST_TEST(told("<!--gainsay-disable-line toll, age : x-->Five.") ==
             "toll [<!--gainsay-disable-line toll, age : x-->Five.] x\nage [<!--gainsay-disable-line toll, age : x-->Five.] x\n");
}

BOOST_AUTO_TEST_CASE(a_comment_may_be_about_the_next_line_that_is_not_blank) {
  const std::string comment = "<!-- gainsay-disable-next-line toll: why -->\n";
  BOOST_TEST(told(comment + "Five died.\nSix, too.\n") == "toll [Five died.] why\n");
  BOOST_TEST(told(comment + "\n \nFive died.\n") == "toll [Five died.] why\n");
  BOOST_TEST(told("One.\n" + comment) == "toll [] why\n");
}

BOOST_AUTO_TEST_CASE(a_range_goes_to_its_end_or_that_of_the_article) {
  const std::string open = "<!-- gainsay-disable toll: why -->";
  BOOST_TEST(told("One.\n\n" + open + "Two.<!-- gainsay-enable toll -->Three.") == "toll [Two.] why\n");
  BOOST_TEST(told(open + "Two.<!-- gainsay-enable -->Three.") == "toll [Two.] why\n");
  BOOST_TEST(told(open + "Two.") == "toll [Two.] why\n");
  BOOST_TEST(told(open + "Two.<!-- gainsay-enable age -->Three.").starts_with("toll [Two.<!-- gainsay-enable age -->Three.] why\n"
                                                                            "a.md:1:39: warning: gainsay-enable ends nothing of age"));
}

BOOST_AUTO_TEST_CASE(a_comment_or_front_matter_may_be_about_the_whole_article) {
  const std::string text = "One.\n\n<!-- gainsay-disable-file\n  toll: a long\n  reason -->\n";
  BOOST_TEST(told(text) == "toll [" + text + "] a long reason\n");
  const std::string matter = "---\ntitle: T\ngainsay-disable:\n  toll: the coroner said so\n---\nOne.\n";
  BOOST_TEST(told(matter) == "toll [" + matter + "] the coroner said so\n");
  BOOST_TEST(told(matter, "a.txt") == "toll [" + matter + "] the coroner said so\n");
}

BOOST_AUTO_TEST_CASE(a_link_that_nothing_uses_is_a_comment) {
  BOOST_TEST(told("[//]: # (gainsay-disable-next-line toll: why)\n\nFive died.\n") == "toll [Five died.] why\n");
  BOOST_TEST(told("[//]: # \"gainsay-disable-next-line toll: why\"\n\nFive died.\n") == "toll [Five died.] why\n");
  BOOST_TEST(told("Text.\n[//]: # (gainsay-disable-next-line toll: why)\nFive died.\n").empty());  // goes on a paragraph
}

BOOST_AUTO_TEST_CASE(other_comments_code_and_plain_text_ask_for_nothing) {
  BOOST_TEST(told("<!-- a remark -->\n\nOne.\n").empty());
  BOOST_TEST(told("`<!-- gainsay-disable-file toll: why -->`\n").empty());
  BOOST_TEST(told("```\n<!-- gainsay-disable-file toll: why -->\n[//]: # (gainsay-disable-file toll: why)\n```\n").empty());
  BOOST_TEST(told("<!-- gainsay-disable-file toll: why -->\n", "a.txt").empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_understood_is_a_warning_with_its_place) {
  const auto complaint = [](const std::string& text) { return told(text).substr(0, told(text).find('\n')); };
  BOOST_TEST(complaint("One.\n\nTwo <!-- gainsay-disable-line toll -->\n") ==
             "a.md:3:5: warning: gainsay-disable-line gives no reason");
  BOOST_TEST(complaint("<!-- gainsay-disable-line toll:  -->") == "a.md:1:1: warning: gainsay-disable-line gives no reason");
  BOOST_TEST(complaint("<!-- gainsay-disable : why -->") == "a.md:1:1: warning: gainsay-disable names no fact");
  BOOST_TEST(complaint("<!-- gainsay-disable-lines toll: why -->") == "a.md:1:1: warning: there is no comment \"gainsay-disable-lines\"");
  BOOST_TEST(complaint("<!-- gainsay-enable -->") == "a.md:1:1: warning: gainsay-enable ends nothing");
  BOOST_TEST(complaint("---\ngainsay-disable: toll\n---\nOne.\n") == "a.md:2:18: warning: gainsay-disable names no fact");
  BOOST_TEST(complaint("---\ngainsay-disable:\n  toll:\n---\nOne.\n") == "a.md:3:3: warning: gainsay-disable gives no reason for toll");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
