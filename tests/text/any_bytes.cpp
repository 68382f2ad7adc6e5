// Whatever the bytes are, an article keeps the promises of article.hpp.
#include <random>
#include <sstream>

#include <boost/test/unit_test.hpp>

#include "support/utf8.hpp"
#include "text/read_articles.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

const std::vector<std::string> kPieces = {
    "---\n", "title: x\n", "date: 2023-05-02\n", "date 2023-05-02 Herald\n", "# Head\n", "\n", "\n\n", "\r\n", "- item\n",
    "**bold**", "[a](b)", "![c](d)", "<br>", "<!-- x -->", "&amp;", "&#8212;", "&#0;", "```\n", "a | b\n---|---\nc | d\n",
    "{\"text\": \"One.\"}", "{\"text\": ", "[", "]", ",", "\"", "\\", "{\"text\":5}", "The envoy came. ", "Mr. ", "U.S. ",
    "\u00e9", "\u201c", "\xFF", std::string(1, '\0'), "\xEF\xBB\xBF", "\xFF\xFE", "\x01", "&", "*", "'s ", "\t", "    x\n",
};

void check_promises(const Article& article) {
  BOOST_REQUIRE(!first_broken_byte(article.text));
  BOOST_REQUIRE(article.text.find('\0') == std::string::npos);
  BOOST_REQUIRE(!article.metadata.path.empty());
  BOOST_REQUIRE(is_unread(article.metadata) || !article.metadata.content_hash.empty());
  std::uint32_t last = 0;
  for (const Block& block : article.blocks) {
    BOOST_REQUIRE_GE(block.span.begin, last);
    BOOST_REQUIRE_GT(block.span.end, block.span.begin);
    BOOST_REQUIRE_LE(block.span.end, article.text.size());
    last = block.span.end;
  }
  for (const Sentence& sentence : tokenise(article).sentences) {
    const Span block = article.blocks.at(sentence.paragraph).span;
    BOOST_REQUIRE_GE(sentence.span.begin, block.begin);
    BOOST_REQUIRE_LE(sentence.span.end, block.end);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(any_bytes)

BOOST_AUTO_TEST_CASE(articles_of_any_bytes_keep_their_promises) {
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    std::string bytes;
    const std::size_t count = random() % 12;
    for (std::size_t i = 0; i < count; ++i) bytes += kPieces[random() % kPieces.size()];
    for (const char* path : {"a.txt", "a.md", "a.json"}) check_promises(*article_from(bytes, path));
    std::istringstream input("{" + bytes);
    read_articles({"-"}, {}, input, [](const auto& article) { check_promises(*article); });
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
