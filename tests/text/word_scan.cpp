// Words are found without tokens being made: never fewer than tokens have.
#include "text/word_scan.hpp"

#include <random>
#include <set>

#include <boost/test/unit_test.hpp>

#include "text/letter_blocks.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

std::set<std::string> found_in(std::string_view text, const std::vector<std::string>& words) {
  WordScan scan;
  for (const std::string& word : words) scan.add(word);
  std::vector<WordScan::Found> found;
  scan.find(text, found);
  std::set<std::string> names;
  for (const WordScan::Found& each : found) names.insert(words[each.word]);
  return names;
}

using Words = std::set<std::string>;

BOOST_AUTO_TEST_SUITE(word_scan)

BOOST_AUTO_TEST_CASE(words_are_found_in_any_case_and_whole) {
  BOOST_TEST((found_in("The GATE, gated; agate-gate", {"gate", "gated", "ate"}) == Words{"gate", "gated"}));
}

BOOST_AUTO_TEST_CASE(accents_contractions_and_dotted_capitals_are_what_their_tokens_are) {
  BOOST_TEST((found_in("café", {"cafe", "caf"}) == Words{"cafe", "caf"}));
  BOOST_TEST((found_in("they don't and won’t", {"do", "will"}) == Words{"do", "will"}));
  BOOST_TEST((found_in("in the U.S. army at 6 a.m.", {"us", "am"}) == Words{"us", "am"}));
  BOOST_TEST((found_in("ga\u00ADte", {"gate"}) == Words{"gate"}));
  BOOST_TEST((found_in("“gate”—gate’s", {"gate", "s"}) == Words{"gate", "s"}));
}

BOOST_AUTO_TEST_CASE(only_plain_words_can_be_looked_for) {
  BOOST_TEST(WordScan::can_find("gate"));
  for (const char* no : {"", "n't", "19", "g7", "'s", "%", "Gate", "é"}) BOOST_TEST(!WordScan::can_find(no));
}

BOOST_AUTO_TEST_CASE(a_word_keeps_its_number_however_many_come) {
  WordScan scan;
  std::vector<std::string> words;
  for (char a = 'a'; a <= 'z'; ++a)
    for (char b = 'a'; b <= 'z'; ++b) words.push_back({'w', a, b, a, a, b, b, a, 'x', b});
  for (std::size_t i = 0; i < words.size(); ++i) BOOST_TEST(scan.add(words[i]) == i);
  for (std::size_t i = 0; i < words.size(); ++i) BOOST_TEST(scan.add(words[i]) == i);
  BOOST_TEST(scan.size() == words.size());
}

// Pieces that stand in each other's way, joined at random.
BOOST_AUTO_TEST_CASE(no_word_that_a_token_folds_to_is_missed) {
  const std::vector<std::string> pieces = {
      "gate", "Gate", "a", "J", "n", "T", "don", "wo", "ca", "s", "t", "extraordinarily", "é", "É", "ø", "ﬁ", "Ａ",
      "\u0301", "\u00AD", "\u200B", "\x01", "\x01\x01", "'", "’", "‘", "ʼ", ".", ".", ",", "-", "–", "—", "“", "”",
      "\"", "…", "7", "19", "½", " ", " ", " ", "\n", "\u00A0", "\t", "(", ")", "$", "%", "_", "*", "`", "'s", "n't", "U.S.", "p.m", "Ж", "国"};
  std::mt19937 random(7);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t left = 1 + random() % 40; left > 0; --left) text += pieces[random() % pieces.size()];
    std::set<std::string> expected;
    for (const Token& token : tokenise(text))
      if (WordScan::can_find(token.folded)) expected.insert(token.folded);
    const std::set<std::string> found = found_in(text, {expected.begin(), expected.end()});
    for (const std::string& word : expected)
      BOOST_REQUIRE_MESSAGE(found.contains(word), "misses " << word << " in " << text);
  }
}

BOOST_AUTO_TEST_CASE(many_bytes_at_once_are_what_each_is) {
  std::mt19937 random(3);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes;
    for (std::size_t i = 0; i < kBlock; ++i) bytes += static_cast<char>(random());
    const LetterBlock fast = letter_block(bytes.data()), slow = slow_letter_block(bytes);
    BOOST_TEST(fast.letters == slow.letters);
    BOOST_TEST(fast.others == slow.others);
    BOOST_TEST(fast.marks == slow.marks);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace gainsay
