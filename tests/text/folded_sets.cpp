// Sets and maps of folded words against those of the standard library.
#include <random>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include <boost/test/unit_test.hpp>

#include "text/folded_set.hpp"

namespace gainsay {
namespace {

// Few letters, so that words come again, and share their beginnings and ends.
std::string random_word(std::mt19937& random) {
  std::string word;
  for (std::size_t left = random() % 20; left > 0; --left) word += static_cast<char>('a' + random() % 2);
  return word;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(folded_sets)

BOOST_AUTO_TEST_CASE(a_set_holds_what_was_added_and_nothing_else) {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    FoldedSet set;
    std::unordered_set<std::string> twin;
    for (std::size_t left = random() % 400; left > 0; --left) {
      const std::string word = random_word(random);
      set.insert(word);
      twin.insert(word);
    }
    for (int asked = 0; asked < 400; ++asked) {
      const std::string word = random_word(random);
      BOOST_REQUIRE_MESSAGE(set.contains(word) == twin.contains(word), word);
    }
    BOOST_TEST(static_cast<std::size_t>(std::distance(set.begin(), set.end())) == twin.size());
  }
}

BOOST_AUTO_TEST_CASE(a_map_keeps_the_first_meaning_and_the_order) {
  std::mt19937 random(8);
  FoldedMap<int> map;
  std::unordered_map<std::string, int> twin;
  for (int number = 0; number < 3000; ++number) {
    const std::string word = random_word(random);
    BOOST_REQUIRE(map.emplace(word, number).second == twin.emplace(word, number).second);
  }
  int before = -1;
  for (const auto& [word, number] : map) {
    BOOST_TEST(number > before);
    BOOST_TEST(number == twin.at(word));
    before = number;
  }
}

BOOST_AUTO_TEST_CASE(a_token_is_found_by_the_hash_that_it_brings_along) {
  const FoldedSet set({"us", "will", "n't", ".", "31,000", "chateau", "don", "s"});
  for (const Token& token : tokenise("The U.S. won't, Ch\u00e2teau don 31,000 s's."))
    BOOST_TEST(set.contains(token) == set.contains(token.folded), token.folded);
  for (const char* text : {"He flew to the U.S.", "Wasn't it caf\u00e9s' (1990s) 6:41pm?"}) {
    Article article;
    article.text = text;
    article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, Zone::text}};
    for (const Token& token : tokenise(article).tokens) BOOST_TEST(token.hash == hash_of_word(token.folded), token.folded);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
