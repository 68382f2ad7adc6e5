// Paragraphs, headings, front matter and header lines of plain text.
#include <boost/test/unit_test.hpp>

#include "shown_article.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

using Lines = std::vector<std::string>;

std::unique_ptr<const Article> read(std::string_view text) { return article_from(text, "a.txt"); }

void check_blocks(std::string_view text, const Lines& expected) {
  const Lines found = shown_blocks(*read(text));
  BOOST_TEST_CONTEXT(text) { BOOST_TEST(found == expected, boost::test_tools::per_element()); }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_text)

BOOST_AUTO_TEST_CASE(blank_lines_end_paragraphs_and_unfinished_lines_are_headings) {
  check_blocks("Talks in Arden\n\nThe envoy came.\nShe left.\n\nMore talks\n\nThe end.",
               {"headline: Talks in Arden", "lead: The envoy came. She left.", "text: More talks", "text: The end."});
  check_blocks("The envoy came.\n \t\nCrosshead\n\nShe left.",
               {"lead: The envoy came.", "text: Crosshead", "text: She left."});
  check_blocks("Talks\n\n\u201cWe agree.\u201d\n", {"headline: Talks", "lead: \u201cWe agree.\u201d"});
  check_blocks("Two lines\nof text\n\nThe end.", {"lead: Two lines of text", "text: The end."});
}

BOOST_AUTO_TEST_CASE(without_a_blank_line_each_line_is_a_paragraph) {
  check_blocks("\nThe envoy came.\nShe left\nagain.\n\n", {"lead: The envoy came.", "text: She left", "text: again."});
  check_blocks("One line", {"lead: One line"});
}

BOOST_AUTO_TEST_CASE(lines_that_were_broken_at_a_width_make_paragraphs_by_their_indents) {
  check_blocks("The envoy came to the port on\nFriday and met the mayor, who had\nasked for talks. He left again\nthe next day.\n"
               "    The mayor said that nothing\nhad been signed.\n Wire\n",
               {"lead: The envoy came to the port on Friday and met the mayor, who had asked for talks. He left again the next day.",
                "text: The mayor said that nothing had been signed.", "text: Wire"});
  check_blocks("The envoy came to the port on\nFriday and met the mayor, who had\nasked for talks, and then he left\nagain.\nNothing was signed, the mayor\n"
               "said to those who asked him.",
               {"lead: The envoy came to the port on Friday and met the mayor, who had asked for talks, and then he left again.",
                "text: Nothing was signed, the mayor said to those who asked him."});
  check_blocks("Mill burns down in Halm, killing 12, police say\nSeven people were hurt when a mill burnt to the ground on\n"
               "Thursday after a fire that began in its cellar, said those\nwho had been called by a neighbour at midnight and were\nthere at once.",
               {"lead: Mill burns down in Halm, killing 12, police say",
                "text: Seven people were hurt when a mill burnt to the ground on Thursday after a fire that began in its cellar, "
                "said those who had been called by a neighbour at midnight and were there at once."});
  check_blocks("The union wants\nmore pay\nshorter hours\na seat on the board of the mill",
               {"lead: The union wants", "text: more pay", "text: shorter hours", "text: a seat on the board of the mill"});
  check_blocks("The envoy came.\nHe met the mayor\nThe mayor left.\nNobody signed.\nthat was all\nThe end.",
               {"lead: The envoy came.", "text: He met the mayor", "text: The mayor left.", "text: Nobody signed.", "text: that was all",
                "text: The end."});
}

BOOST_AUTO_TEST_CASE(an_empty_article_has_no_blocks_and_no_problem) {
  for (const char* text : {"", "\n\n", "\xEF\xBB\xBF", "---\ntitle: x\n---\n"}) {
    const auto article = read(text);
    BOOST_TEST(article->blocks.empty());
    BOOST_TEST(article->metadata.problems.empty());
  }
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_and_carriage_returns_change_nothing_but_offsets) {
  const std::string text = "---\ndate: 2023-05-02\n---\nTalks\n\nThe envoy came.\nShe left.\n";
  std::string other = "\xEF\xBB\xBF";
  for (const char c : text) other += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const auto plain = read(text), changed = read(other);
  BOOST_TEST(shown_blocks(*plain) == shown_blocks(*changed), boost::test_tools::per_element());
  BOOST_TEST(changed->metadata.published.value().text == "2023-05-02");
  BOOST_TEST(changed->metadata.title == "Talks");
  BOOST_TEST(changed->text.size() == other.size());
  BOOST_TEST(changed->blocks[0].span.begin == other.find("Talks"));
  BOOST_TEST(read("\xEF\xBB\xBFx")->metadata.content_hash == read("x")->metadata.content_hash);
}

BOOST_AUTO_TEST_CASE(front_matter_fills_the_metadata_and_is_no_prose) {
  const auto article = read(
      "---\ntitle: \"Talks\"\ndate: 2023-05-02T14:05+02:00\nupdated: 2023-05-03\nsource: The Herald\nstory: talks\n"
      "id: 010\nurl: https://example.org/1\nstatus: withheld\nauthors: [A, B]\n---\nThe envoy came.\n");
  const Metadata& metadata = article->metadata;
  BOOST_TEST(metadata.title == "Talks");
  BOOST_TEST(metadata.published.value().text == "2023-05-02T12:05Z");
  BOOST_TEST((metadata.published_origin == PublishedOrigin::front_matter));
  BOOST_TEST(metadata.updated.value().text == "2023-05-03");
  BOOST_TEST(metadata.source == "The Herald");
  BOOST_TEST(metadata.story == "talks");
  BOOST_TEST(metadata.id == "010");
  BOOST_TEST(metadata.url == "https://example.org/1");
  BOOST_TEST(metadata.status == "withheld");
  BOOST_TEST(metadata.problems.empty());
  BOOST_TEST(shown_blocks(*article) == Lines{"lead: The envoy came."}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(broken_front_matter_is_a_problem_with_its_place_and_the_text_is_read) {
  const auto article = read("---\ntitle: a: b\n---\nThe envoy came.\n");
  BOOST_TEST(problems(*article) == "a.txt:2:9: this is not YAML: illegal map value");
  BOOST_TEST(article->metadata.problems.front().unread);
  BOOST_TEST(shown_blocks(*article).size() == 1u);
  BOOST_TEST(problems(*read("---\ntitle: [a]\n---\n")) == "a.txt:2:8: \"title\" must be a text");
  BOOST_TEST(problems(*read("---\n- a\n---\n")) == "a.txt:2:1: front matter must be a list of \"key: value\"");
}

BOOST_AUTO_TEST_CASE(dashes_without_a_second_line_of_dashes_are_no_front_matter) {
  check_blocks("---\nThe envoy came.", {"lead: ---", "text: The envoy came."});
}

BOOST_AUTO_TEST_CASE(a_date_that_is_none_is_a_warning_and_leaves_the_article_undated) {
  const auto article = read("---\ndate: in spring\n---\nThe envoy came.");
  BOOST_TEST(problems(*article) == "a.txt:2:7: \"in spring\" is not a date");
  BOOST_TEST((article->metadata.problems.front().diagnostic.severity == Severity::warning));
  BOOST_TEST(!article->metadata.problems.front().unread);
  BOOST_TEST(!article->metadata.published);
  BOOST_TEST(problems(*read("\ndate 2023-13-45 Herald\n\nText.")) == "a.txt:2: \"2023-13-45\" is not a date");
}

BOOST_AUTO_TEST_CASE(a_header_line_gives_date_and_source_and_is_no_prose) {
  const auto article = read(" date 2023-05-02 The Herald \u2013 News \r\n\r\nThe envoy came.\r\n\r\nShe left.");
  BOOST_TEST(article->metadata.published.value().text == "2023-05-02");
  BOOST_TEST((article->metadata.published_origin == PublishedOrigin::header_line));
  BOOST_TEST(article->metadata.source == "The Herald \u2013 News");
  BOOST_TEST(shown_blocks(*article) == (Lines{"lead: The envoy came.", "text: She left."}),
             boost::test_tools::per_element());
  check_blocks("date palms grow in Arden.", {"lead: date palms grow in Arden."});
}

BOOST_AUTO_TEST_CASE(front_matter_goes_before_a_header_line) {
  const auto article = read("---\ndate: 2023-05-01\n---\ndate 2023-05-02 Herald\nText.");
  BOOST_TEST(article->metadata.published.value().text == "2023-05-01");
  BOOST_TEST(article->metadata.source == "Herald");
  BOOST_TEST(shown_blocks(*article).size() == 1u);
}

BOOST_AUTO_TEST_CASE(the_first_heading_is_the_title_unless_the_article_states_one) {
  BOOST_TEST(read("Talks\n\nThe envoy came.")->metadata.title == "Talks");
  BOOST_TEST(read("---\ntitle: Other\n---\nTalks\n\nThe envoy came.")->metadata.title == "Other");
  BOOST_TEST(read("The envoy came.\n\nTalks\n\nShe left.")->metadata.title == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
