// The quick no that most words get before dates are looked for: its twin is looking for them everywhere.
#include <algorithm>
#include <random>

#include <boost/test/unit_test.hpp>

#include "values/date_grammar.hpp"

namespace gainsay::testing {
namespace {

std::vector<std::string> date_words() {
  std::vector<std::string> words;
  for (const auto& [word, meaning] : date_lexicon(Lexicon::english()).words) words.push_back(word);
  std::sort(words.begin(), words.end());
  return words;
}

// What dates are written with besides, and what stands around them.
const std::vector<std::string> kOthers = {
    "the", "in", "of", "a", "to", "on", "at", "from", "early", "late", "last", "next", "this", "that", "by", "since",
    "boats", "council", "sank", "her", "business", "calendar", "$", "%", "-", "–", "/", "@", "#", ",", ".", "(", "'s",
    "3", "15", "23", "1990", "2016", "155,221", "500", "20160708", "8.7.2016", "4.22", "5.93", "'99", "11 -2016",
    "9:30", "6pm", "23rd", "1990s", "4/23", "2016-07-08", "FY2019", "Oct2", "14april", "Monday", "July", "Jan.", "May",
    "two hundred", "half an hour", "twenty-third", "New Year's Day", "Christmas", "BC", "mid-April", "week", "or",
    "and", "small", "hours of", "mid-morning", "or so ago", "this past spring", "9.30", "16", "31", "ago", "year", "days", "for", "--", ";", ":"};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_beginnings)

BOOST_AUTO_TEST_CASE(no_date_begins_where_the_quick_no_says_none_does) {
  const DateLexicon& lexicon = date_lexicon(Lexicon::english());
  const std::vector<std::string> words = date_words();
  std::mt19937 random(19900108);
  std::size_t dates = 0;
  for (int round = 0; round < 30000; ++round) {
    std::string text;
    for (std::size_t left = 1 + random() % 9; left > 0; --left) {
      const auto& pieces = random() % 3 == 0 ? words : kOthers;
      text += pieces[random() % pieces.size()];
      if (random() % 9 != 0) text += ' ';
    }
    const std::vector<Token> tokens = tokenise(text);
    const DateGrammar grammar(tokens, lexicon, Policies{}.date_order);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
      const auto quick = grammar.match(at), slow = grammar.slow_match(at);
      BOOST_REQUIRE_MESSAGE(quick.has_value() == slow.has_value(), "\"" << text << "\" at token " << at);
      dates += quick.has_value();
    }
  }
  BOOST_TEST(dates > 10000u);
}

BOOST_AUTO_TEST_CASE(what_leads_up_to_dates_is_no_date_by_itself) {
  const DateLexicon& lexicon = date_lexicon(Lexicon::english());
  for (const std::string word : {"in", "the", "of", "early", "last", "since"}) BOOST_TEST(lexicon.find(word)->leads, word);
  for (const std::string word : {"christmas", "yesterday", "noon", "nineties", "week", "two"})
    BOOST_TEST(!lexicon.find(word)->leads, word);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
