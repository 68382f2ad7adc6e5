// Folding, hiding, lines and the lexicon.
#include <random>

#include <boost/test/unit_test.hpp>

#include "text/article.hpp"
#include "text/lexicon.hpp"
#include "text/lines.hpp"
#include "text/tokens.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(words_of_text)

BOOST_AUTO_TEST_CASE(folding_keeps_what_comparing_needs) {
  struct Row {
    const char* text;
    const char* folded;
  };
  const Row rows[] = {
      {"Nagorno-Karabakh\u2019s \u00c9", "nagorno-karabakh's e"},
      {"ABC abc 1,5", "abc abc 1,5"},
      {"Z\u00fcrich \u0141\u00f3d\u017a S\u00f8ren stra\u00dfe", "zurich lodz soren strasse"},
      {"e\u0301 \ufb01n \uff21", "e fin a"},
      {"\u0130zmir \u0131", "izmir i"},
      {"co\u00adop\x01" "erate\u200b", "cooperate"},
      {"\u041c\u043e\u0441\u043a\u0432\u0430", "\u043c\u043e\u0441\u043a\u0432\u0430"},
      {"\u00bd", "1/2"},
      {"", ""},
  };
  for (const Row& row : rows) BOOST_TEST(fold(row.text) == row.folded);
}

BOOST_AUTO_TEST_CASE(folding_twice_is_folding_once) {
  std::mt19937 random(3);
  const std::vector<std::string> pieces = {"A", "\u00c9", "\u0130", "\u01c4", "\u1e9e", "\ufb03", "\u0345", "\u2019",
                                           "\u2044", "\u00b2", "\u1f80", "\uac00", "\u03a3", "x", " ", "\x01", "\u3392"};
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 6; ++i) text += pieces[random() % pieces.size()];
    const std::string once = fold(text);
    BOOST_REQUIRE_EQUAL(fold(once), once);
  }
}

BOOST_AUTO_TEST_CASE(hidden_characters_keep_their_length_and_are_not_read) {
  const std::string text = "a*\u00e9\u20ac\U0001F600\nb";
  std::string hidden = text;
  hide(hidden, {1, static_cast<std::uint32_t>(text.size() - 1)});
  BOOST_TEST(hidden.size() == text.size());
  BOOST_TEST(hidden.front() == 'a');
  BOOST_TEST(hidden.find('\n') == text.find('\n'));
  BOOST_TEST(readable(hidden) == "a b");
  BOOST_TEST(tokenise(hidden).size() == 2u);
}

BOOST_AUTO_TEST_CASE(readable_text_has_single_blanks) {
  BOOST_TEST(readable(" \t two\r\n\u00a0words \x01 ") == "two words");
  BOOST_TEST(readable("") == "");
}

BOOST_AUTO_TEST_CASE(lines_and_columns_count_from_one_in_code_points) {
  const std::string text = "ab\r\n\u00e9\u00e9x\n\nend";
  const LineIndex lines(text);
  struct Row {
    std::uint32_t offset;
    std::size_t line, column;
  };
  for (const Row& row : {Row{0, 1, 1}, {1, 1, 2}, {4, 2, 1}, {8, 2, 3}, {10, 3, 1}, {11, 4, 1}, {14, 4, 4}}) {
    BOOST_TEST(lines.at(row.offset).line == row.line);
    BOOST_TEST(lines.at(row.offset).column == row.column);
  }
  BOOST_TEST(lines.line(1) == "ab");
  BOOST_TEST(lines.line(2) == "\u00e9\u00e9x");
  BOOST_TEST(lines.line(3) == "");
  BOOST_TEST(lines.line(4) == "end");
  BOOST_TEST(lines.line(5) == "");
  BOOST_TEST(lines.line(0) == "");
}

BOOST_AUTO_TEST_CASE(the_lexicon_has_lists_and_tables_of_folded_words) {
  const Lexicon& lexicon = Lexicon::english();
  BOOST_TEST(lexicon.set("abbreviations").contains("inc"));
  BOOST_TEST(!lexicon.list("sentence_starters").empty());
  BOOST_TEST(lexicon.list("sentence_starters").front() == "the");
  const auto& restored = lexicon.table("restored_before_not");
  BOOST_REQUIRE(!restored.empty());
  BOOST_TEST(restored.front().first == "wo");
  BOOST_TEST(restored.front().second == "will");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
