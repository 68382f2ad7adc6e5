// Where sentences end, row by row: `|` stands at each break that must be found.
#include <random>

#include <boost/test/unit_test.hpp>

#include "shown_tokens.hpp"

namespace gainsay {
namespace {

const char* const kRows[] = {
    // Plain ends.
    "The envoy came.| She left again.",
    "Who came?| Nobody did!| Then it rained.",
    "He waited \u2026 and left.",
    "He waited...| Then he left.",
    "The bridge (built in May.)| The road came later.",
    "\u201cWe agree.\u201d| The envoy left.",
    "\"We agree.\"| The envoy left.",
    "\u201cWhy?\u201d he asked.| Nobody knew.",
    "\"Stop!\" the guard shouted.| They ran.",
    "It ended in 1990.| Nobody noticed.",
    "It ended in 1990.| 23 people were honoured.",
    "The vote failed.| 23 members stayed away.",
    "The offer, he said, stands.| \u201cWe wait.\u201d",
    "A line\nwrapped by hand.| Another\none.",
    "No end here: one; two, three",
    // Titles, initials, names.
    "Mr. Holt met Mrs. Vane and Dr. Amsel.| They talked.",
    "Gen. Ortiz and Lt. Col. Brand spoke.",
    "J. Holt met K. L. Vane.| They talked.",
    "The L. A. Herald wrote to A. I. Vane.",
    "J.K. Holt met George W. Vane.",
    "Prof. He spoke to Ms. You.",
    "She chose Plan B.| The others waited.",
    "St. Arden lies by Mt. Holm.",
    "He lives on Main St.| The house is old.",
    "Martin Vane Jr. Foundation money came.",
    "It went to Martin Vane Jr.| The rest is gone.",
    // Dotted capitals.
    "U.S. Secretary of State Dana Holt came.",
    "He flew to the U.S.| The talks began.",
    "He flew to the U.S.| In April he came back.",
    "The U.S. Department of State waited.",
    "They met at 10 a.m. Monday in Arden.",
    "They met at 10 a.m.| They left at noon.",
    "They met at 10 a.m. and left.",
    "They met at 10 a. m. Monday in Arden.",
    "They met at 10 P. M. (2 p. m. EDT) in Arden.",
    "They met at 10 p. m.| They left at noon.",
    "Washington, D.C. Mayor Ann Holt came.",
    "\u201cI love the U.S.\u201d| He left.",
    "The (U.S.) Secretary came.",
    "He works in the U.K.| \u201cThe pay is good,\u201d he said.",
    // Months, firms, numbers.
    "It closed on Jan. 5 and opened on Sept. 7.",
    "It closed in Jan.| The owner left.",
    "Holt Inc. Chairman Vane resigned.",
    "He sold Holt Inc.| It was cheap.",
    "Rule No. 5 stands.",
    "Was he there?| No.| Arden was far.",
    "See Fig. 3 and pp. 4-5.",
    "Apples, pears, etc.| The rest was gone.",
    "Holt vs. Vane was settled.",
    "The sun.| It rose.",
    "It grew 1.5 percent.| Prices fell 0.3 percent.",
    "1. Arden pays.| 2. Holm does not.",
    // Glued together by whoever took the text off the web.
    "They left the capital.|Azerbaijan stayed.",
    "Was it enough?|Nobody knew.",
    "They left.\u201d|The others stayed.",
    "Read it at www.example.Org today.",
    "Write to ann@holt.Example now.",
    "Ask example.org or Holt.com about it.",
    // Hidden marks.
    "\x01\x01The envoy came.\x01\x01| She left.",
    "The \x01Mr.\x01 Holt of old.",
};

Article article_of(std::string text) {
  Article article;
  article.text = std::move(text);
  article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, Zone::text}};
  return article;
}

std::vector<std::string> split(const std::string& row) {
  std::vector<std::string> pieces;
  for (std::size_t begin = 0; begin <= row.size();) {
    const std::size_t end = std::min(row.find('|', begin), row.size());
    pieces.push_back(readable(row.substr(begin, end - begin)));
    begin = end + 1;
  }
  return pieces;
}

std::vector<std::string> sentences(const Article& article) {
  std::vector<std::string> found;
  for (const Sentence& sentence : tokenise(article).sentences) {
    found.push_back(readable(slice(article.text, sentence.span)));
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences_of_articles)

BOOST_AUTO_TEST_CASE(sentences_end_where_a_reader_ends_them) {
  for (const std::string row : kRows) {
    std::string text = row;
    std::erase(text, '|');
    const auto found = sentences(article_of(text));
    const auto expected = split(row);
    BOOST_TEST_CONTEXT(row) { BOOST_TEST(found == expected, boost::test_tools::per_element()); }
  }
}

BOOST_AUTO_TEST_CASE(no_sentence_crosses_a_block) {
  Article article = article_of("Talks in Arden\n\nThe envoy came");
  article.blocks = {{{0, 14}, Zone::headline}, {{16, 30}, Zone::lead}};
  const TokenisedArticle found = tokenise(article);
  BOOST_REQUIRE(found.sentences.size() == 2u);
  BOOST_TEST((found.sentences[0].zone == Zone::headline));
  BOOST_TEST((found.sentences[1].zone == Zone::lead));
  BOOST_TEST(found.sentences[1].paragraph == 1u);
  BOOST_TEST(found.sentences[1].first_token == 3u);
  BOOST_TEST(found.sentences[1].token_count == 3u);
  BOOST_TEST(found.tokens[3].space_before);
}

BOOST_AUTO_TEST_CASE(a_sentence_that_ends_in_an_abbreviation_still_ends_in_a_stop) {
  const Article article = article_of("He flew to the \"U.S.\" She paid Holt Inc.");
  const TokenisedArticle found = tokenise(article);
  BOOST_TEST(shown(found.tokens) == "he flew to the \"us.\" |<.>\" she paid holt inc. |<.>");
}

BOOST_AUTO_TEST_CASE(tokens_of_sentences_follow_each_other_and_stay_inside) {
  const std::vector<std::string> pieces = {"Mr. ", "U.S. ", "a.m. ", "Holt", "5", ". ", "? ", "\"", "\u201d", "\u2014",
                                           "the ", "The ", "-", "1990", "\u2013", "'", "s ", "n't ", "\n", "(", ")",
                                           "\x01", "\u00ad", "\u00c9lan ", "...", "x.Y"};
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text += pieces[random() % pieces.size()];
    const Article article = article_of(text);
    const TokenisedArticle found = tokenise(article);
    std::uint32_t next_token = 0, last_end = 0;
    for (const Sentence& sentence : found.sentences) {
      BOOST_REQUIRE_EQUAL(sentence.first_token, next_token);
      BOOST_REQUIRE_GT(sentence.token_count, 0u);
      for (std::uint32_t i = 0; i < sentence.token_count; ++i) {
        const Token& token = found.tokens[next_token++];
        BOOST_REQUIRE_GE(token.span.begin, last_end);
        BOOST_REQUIRE_GT(token.span.end, token.span.begin);
        BOOST_REQUIRE_LE(token.span.end, sentence.span.end);
        last_end = token.span.end;
      }
    }
    BOOST_REQUIRE_EQUAL(next_token, found.tokens.size());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
