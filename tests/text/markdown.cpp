// What of a Markdown file is prose.
#include <boost/test/unit_test.hpp>

#include "shown_article.hpp"
#include "shown_tokens.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

struct Row {
  const char* text;
  std::vector<std::string> blocks;
};

const Row kRows[] = {
    {"# Talks in Arden\n\nThe envoy *came*.\n\n## Later\n\nShe left.",
     {"headline: Talks in Arden", "lead: The envoy came.", "text: Later", "text: She left."}},
    {"Talks\n=====\n\nThe envoy\ncame.", {"headline: Talks", "lead: The envoy came."}},
    {"- one\n- two **bold**\n\n1. three\n\n   four", {"lead: one", "text: two bold", "text: three", "text: four"}},
    {"a | b\n---|---\nc | d", {"lead: a", "text: b", "text: c", "text: d"}},
    {"> quoted\n> text", {"lead: quoted text"}},
    {"See [the page](https://example.org/x \"title\") now.", {"lead: See the page now."}},
    {"![A bridge](b.png)\n\nText.", {"caption: A bridge", "lead: Text."}},
    {"Text.\n\n```\ncode\n```\n\n    more code\n\nEnd.", {"lead: Text.", "text: End."}},
    {"Text <!-- hidden --> here <b>bold</b>.\n\n<div>\nhidden\n</div>", {"lead: Text here bold."}},
    {"One<br>two", {"lead: One two"}},
    {"Inline `code` stays.", {"lead: Inline code stays."}},
    {"AT&amp;T paid&nbsp;5 &#8364; &#x2014; twice &unknown;.", {"lead: AT&T paid 5 \u20ac \u2014 twice ."}},
    {"\\*no\\* mark", {"lead: *no* mark"}},
    {"[ref]\n\n[ref]: https://example.org", {"lead: ref"}},
    {"", {}},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(markdown)

BOOST_AUTO_TEST_CASE(prose_is_seen_and_all_else_hidden) {
  for (const Row& row : kRows) {
    const auto found = shown_blocks(*article_from(row.text, "a.md"));
    BOOST_TEST_CONTEXT(row.text) { BOOST_TEST(found == row.blocks, boost::test_tools::per_element()); }
  }
}

BOOST_AUTO_TEST_CASE(hiding_moves_no_offset_and_no_line_end) {
  for (const Row& row : kRows) {
    const std::string text = row.text;
    const auto article = article_from(text, "a.md");
    BOOST_REQUIRE_EQUAL(article->text.size(), text.size());
    for (std::size_t i = 0; i < text.size(); ++i) BOOST_REQUIRE_EQUAL(article->text[i] == '\n', text[i] == '\n');
  }
}

BOOST_AUTO_TEST_CASE(marks_inside_a_word_do_not_part_it) {
  const auto article = article_from("**Nagorno**-Karabakh *wo*rds", "a.md");
  BOOST_TEST(shown(tokenise(*article).tokens) == "nagorno -karabakh words");
}

BOOST_AUTO_TEST_CASE(front_matter_is_read_as_in_text) {
  const auto article = article_from("---\nsource: Herald\n---\n# Talks\n", "a.MD");
  BOOST_TEST(article->metadata.source == "Herald");
  BOOST_TEST(article->metadata.title == "Talks");
  BOOST_TEST(shown_blocks(*article).size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
