// The day that an article prints at its top, where nothing else dates it.
#include <boost/test/unit_test.hpp>

#include "text/read_articles.hpp"

namespace gainsay {
namespace {

std::string published(const std::string& text, const ReadOptions& options = {}, const std::string& path = "a.txt") {
  const auto article = article_from(text, path, options);
  const Metadata& metadata = article->metadata;
  if (!metadata.published) return "none";
  return metadata.published->text + " " + std::string(name_of(metadata.published_origin));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_dates)

BOOST_AUTO_TEST_CASE(a_line_that_says_nothing_else_dates_the_article) {
  for (const std::string line :
       {"March 5, 2009", "Mar. 5, 2009", "MARCH 5th 2009", "5 March 2009", "Thursday, 5th March, 2009", "2009-03-05",
        "Published: March 5, 2009", "Posted on Thursday, Mar 5, 2009 at 10:52 GMT", "on March 5, 2009 at 4:31 AM",
        "10: 52am UK, Thursday 05 March 2009", "March 5, 2009 | 8:16 am", "5 March 2009 — Last updated at 14:39 GMT",
        "FOR IMMEDIATE RELEASE March 5, 2009", "POSTED: 1052 GMT (1852 HKT), March 5, 2009"}) {
    BOOST_TEST(published("Mill burns in Halm\n" + line + "\nA mill burnt today.\n") == "2009-03-05 printed", line);
  }
}

BOOST_AUTO_TEST_CASE(a_date_in_numbers_dates_the_article_where_it_can_be_read_in_one_way) {
  BOOST_TEST(published("Mill burns\nPosted: 03/14/2009 06:37:46 AM PDT\nA mill burnt.\n") == "2009-03-14 printed");
  BOOST_TEST(published("Mill burns\n14/03/2009\nA mill burnt.\n") == "2009-03-14 printed");
  BOOST_TEST(published("Mill burns\n03/03/2009\nA mill burnt.\n") == "2009-03-03 printed");
  BOOST_TEST(published("Mill burns\nPosted: 03/04/2009\nA mill burnt.\n") == "none");
  BOOST_TEST(published("Mill burns\n13/14/2009\nA mill burnt.\n") == "none");
}

BOOST_AUTO_TEST_CASE(a_dateline_with_its_year_dates_the_article) {
  BOOST_TEST(published("HALM, March 5, 2009 (Harbour Wire) — A mill burnt today.\n") == "2009-03-05 printed");
  BOOST_TEST(published("Mill burns\n\nNEW HALM, Ruvia, Mar. 5, 2009 /Harbour Wire/ -- A mill burnt.\n") == "2009-03-05 printed");
  BOOST_TEST(published("HALM, March 5 (Harbour Wire) — A mill burnt today.\n") == "none");
  BOOST_TEST(published("After March 5, 2009 (a Thursday) nobody came.\n") == "none");
}

BOOST_AUTO_TEST_CASE(a_date_of_a_sentence_dates_no_article) {
  for (const std::string text :
       {"The mill burnt on March 5, 2009.", "Mill of March 5, 2009 rebuilt\nIt opened.", "The bridge will open on\nMarch 5, 2009.\nIt is new.",
        "The bridge will open on\nMarch 5, 2009\nand close again.", "March 5, 2009.", "March 2009", "5 March", "31 February 2009",
        "The report was\nissued March 5, 2009\nin Halm."}) {
    BOOST_TEST(published(text) == "none", text);
  }
  BOOST_TEST(published("One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nMarch 5, 2009\n") == "none");
}

BOOST_AUTO_TEST_CASE(a_date_line_below_a_headline_leaves_it_a_headline) {
  for (const std::string line : {"March 5, 2009", "Posted: March 5, 2009"}) {
    const auto article = article_from("Mill burns in Halm\n" + line + "\n\nA mill burnt today.\n", "a.txt", {});
    BOOST_TEST(article->metadata.title == "Mill burns in Halm", line);
    BOOST_REQUIRE_EQUAL(article->blocks.size(), 3);
    BOOST_TEST(name_of(article->blocks[1].zone) == "caption");
    BOOST_TEST(name_of(article->blocks[2].zone) == "lead");
  }
  const auto article = article_from("March 5, 2009\n\nMill burns in Halm\n\nA mill burnt today.\n", "a.txt", {});
  BOOST_TEST(article->metadata.title == "Mill burns in Halm");
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_date_line_dates_no_article) {
  for (const std::string text :
       {"Posted: March 5, 1052 GMT\n\nA fire.", "Posted: March 5, 1930 GMT\n\nA fire.", "HALM VOTES: MARCH 14, 2008\n\nA fire.",
        "The siege: 1 September 1939 - 2 September 1945\n\nA fire.", "March 5, 2009 - March 9, 2009\n\nA fire.",
        "Halm concert hall opens on\nMarch 5, 2029\n\nA fire.", "The wall fell on\nThursday, March 5, 2009, at\nHalm and killed 12.",
        "Timeline of the mill\nMarch 5, 2009\nThe mill opened.\nMay 3, 2024\nA fire broke out."}) {
    BOOST_TEST(published(text) == "none", text);
  }
  BOOST_TEST(published("![May 5, 1999](x.png)\n\nA fire broke out.\n", {}, "a.md") == "none");
  BOOST_TEST(published("Mill burns\nPosted on March 5, 2009\nby Ann Holt\nA fire.") == "2009-03-05 printed");
  BOOST_TEST(published("Mill burns\r\nMarch 5, 2009\r\n\r\nA fire.\r\n") == "2009-03-05 printed");
}

BOOST_AUTO_TEST_CASE(an_update_dates_the_article_only_where_nothing_says_when_it_was_published) {
  BOOST_TEST(published("Title\nUpdated: March 7, 2009\nA mill burnt.\n") == "2009-03-07 printed");
  BOOST_TEST(published("Title\nUpdated: March 7, 2009\nPosted: March 5, 2009\nA mill burnt.\n") == "2009-03-05 printed");
  BOOST_TEST(published("Title\nPosted: March 5, 2009, updated March 7, 2009\nA mill burnt.\n") == "2009-03-05 printed");
  BOOST_TEST(published("Title\nLast updated: March 7, 2009; first published March 5, 2009\nA mill burnt.\n") == "2009-03-05 printed");
}

BOOST_AUTO_TEST_CASE(what_is_stated_goes_before_what_is_printed_and_that_before_the_command_line) {
  const std::string text = "Title\nMarch 5, 2009\nA mill burnt.\n";
  ReadOptions options;
  options.published = parse_timestamp("2010-01-01");
  BOOST_TEST(published("---\ndate: 2009-03-06\n---\n" + text, options) == "2009-03-06 front-matter");
  BOOST_TEST(published(text, options) == "2009-03-05 printed");
  BOOST_TEST(published("Title\nA mill burnt.\n", options) == "2010-01-01 option");
  BOOST_TEST(published(R"({"published": "2009-03-06", "text": "Title\nMarch 5, 2009\nA mill burnt."})", options, "a.json") ==
             "2009-03-06 json");
  BOOST_TEST(published(R"({"text": "Title\nMarch 5, 2009\nA mill burnt."})", options, "a.json") == "2009-03-05 printed");
  options.settings_of = [](const std::string&) {
    FileSettings settings;
    settings.published = parse_timestamp("2009-03-04");
    return settings;
  };
  BOOST_TEST(published(text, options) == "2009-03-04 configuration");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
