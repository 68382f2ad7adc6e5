// Tables of words and phrases: an entry is found where the tokeniser makes the same words of the text.
#include <random>

#include <boost/test/unit_test.hpp>

#include "values/word_table.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(word_tables)

BOOST_AUTO_TEST_CASE(an_entry_is_found_in_its_own_text) {
  std::mt19937 random(5);
  // Mostly letters and blanks, and what words are written with besides.
  const std::string pieces = "aabcdnst    '-.3\xC3";
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t left = 1 + random() % 12; left > 0; --left) {
      text += pieces[random() % pieces.size()];
      if (text.back() == '\xC3') text += '\xA9';  // é
    }
    const std::vector<Token> tokens = tokenise(text);
    const WordTable table(std::vector<std::string>{text});
    const auto hit = table.at(tokens, 0), before = table.before(tokens, tokens.size());
    BOOST_REQUIRE_MESSAGE(hit.has_value() == !tokens.empty() && before.has_value() == hit.has_value(), text);
    if (hit) BOOST_REQUIRE_MESSAGE(hit->token_count == tokens.size() && before->token_count == tokens.size(), text);
  }
}

BOOST_AUTO_TEST_CASE(the_longest_entry_wins_at_both_ends) {
  const WordTable table(std::vector<std::pair<std::string, std::string>>{
      {"of", "short"}, {"of the", "long"}, {"in the", "other"}, {"the", "last"}, {"of the tall", "longer"}});
  const std::vector<Token> tokens = tokenise("out of the harbour");
  BOOST_TEST(!table.at(tokens, 0));
  BOOST_TEST(table.at(tokens, 1)->meaning == "long");
  BOOST_TEST(table.before(tokens, 3)->meaning == "long");
  BOOST_TEST(table.before(tokens, 2)->meaning == "short");
  BOOST_TEST(!table.before(tokens, 0));
  BOOST_TEST(!table.at(tokens, 4));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
