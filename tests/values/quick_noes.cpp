// What is asked first because it turns nearly everything away, against what would have been asked without it.
#include <algorithm>
#include <random>

#include <boost/test/unit_test.hpp>

#include "values/amount_number.hpp"
#include "values/person_words.hpp"

namespace gainsay {
namespace {

std::string random_text(std::mt19937& random, const std::vector<std::string>& pieces) {
  std::string text;
  for (std::size_t left = 1 + random() % 7; left > 0; --left) {
    text += pieces[random() % pieces.size()];
    if (random() % 9 != 0) text += ' ';
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quick_noes)

// So that an amount without a hedge is read as one behind a hedge is, unless that is a part.
BOOST_AUTO_TEST_CASE(what_is_no_part_behind_a_hedge_is_none_without) {
  const AmountWords& words = amount_words(Lexicon::english());
  const std::vector<std::string> pieces = {"a", "one", "two", "three", "third", "thirds", "quarter", "quarters", "half", "fifths",
                                           "of", "the", "them", "people", "and", "or", "to", "past", "-", "1/4", "½", "3 1/2",
                                           ",", ".", "hundred", "million", "man", "agreed", "two-thirds", "three-quarters"};
  std::mt19937 random(11);
  std::size_t parts = 0;
  for (int round = 0; round < 30000; ++round) {
    const std::vector<Token> tokens = tokenise(random_text(random, pieces));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      const auto part = read_fraction(tokens, at, words);
      if (!part || !part->part || !is_part_of_whole(tokens, at, *part, words, Hedged::no)) continue;
      BOOST_REQUIRE(is_part_of_whole(tokens, at, *part, words, Hedged::yes));
      ++parts;
    }
  }
  BOOST_TEST(parts > 3000u);
}

BOOST_AUTO_TEST_CASE(every_title_begins_with_a_word_that_titles_begin_with) {
  const Lexicon& lexicon = Lexicon::english();
  const PersonWords& words = person_words(lexicon);
  std::vector<std::string> pieces = {"the", "Halm", "Berg", "deputy", ",", "'s"};
  for (const char* section : {"honorifics", "offices", "roles"})
    pieces.insert(pieces.end(), lexicon.list(section).begin(), lexicon.list(section).end());
  std::mt19937 random(12);
  for (int round = 0; round < 5000; ++round) {
    const std::vector<Token> tokens = tokenise(random_text(random, pieces));
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      const bool title = words.honorifics.at(tokens, at) || words.offices.at(tokens, at) || words.roles.at(tokens, at);
      BOOST_REQUIRE(!title || words.title_beginnings.contains(tokens[at]));
    }
  }
}

BOOST_AUTO_TEST_CASE(addresses_are_skipped_and_words_like_them_are_not) {
  const AmountWords& words = amount_words(Lexicon::english());
  const std::vector<Token> tokens = tokenise("see www.halm.example/5 or http://x.example/7 with 6 hats");
  std::string passed;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (words.past_address(tokens, at) > at) passed += tokens[at].folded + " ";
  }
  BOOST_TEST(passed == "www http ");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
