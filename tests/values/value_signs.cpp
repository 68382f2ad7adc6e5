// What tells from a token alone that a value may be written with it: no value that is found lacks such a token.
#include <random>

#include <boost/test/unit_test.hpp>

#include "text/read_articles.hpp"
#include "values/recognise.hpp"
#include "values/value_signs.hpp"

namespace gainsay::testing {
namespace {

const Lexicon& english() { return Lexicon::english(); }

Token token_of(const std::string& word) { return tokenise(word).front(); }

const std::vector<std::string> kPieces = {
    "in", "the", "a", "of", "on", "about", "more than", "early", "late", "last", "next", "since", "until", "mid-April",
    "the end of", "the rest of", "July", "July 8", "8/7/2016", "1990", "the 1990s", "Monday", "Christmas", "yesterday",
    "noon", "9:30", "6 pm", "the fall of", "week", "two weeks ago", "a few days later", "that year", "fiscal 2019",
    "12", "155,221", "two dozen", "half a million", "three quarters", "a third of", "5 percent", "$5 million", "5m",
    "magnitude 6.1", "a magnitude of", "seven", "hundreds of", "6'2\"", "3 km", "a year", "twice", "first", "21st",
    "42-year-old", "aged 42", "in her late 40s", "Orla Quint", "Mr. Quint", "Quint", "Captain", "van Dorn",
    "boats", "sank", "and", ",", ".", "said", "people", "“", "”"};

}  // namespace

BOOST_AUTO_TEST_SUITE(value_signs)

BOOST_AUTO_TEST_CASE(words_that_no_value_of_a_type_is_written_with_are_told_apart) {
  BOOST_TEST(!may_write(Type::number, token_of("harbour"), english()));
  BOOST_TEST(may_write(Type::number, token_of("12"), english()));
  BOOST_TEST(may_write(Type::number, token_of("dozens"), english()));
  BOOST_TEST(!may_write(Type::date, token_of("in"), english()));
  BOOST_TEST(!may_write(Type::date, token_of("harbour"), english()));
  BOOST_TEST(may_write(Type::date, token_of("yesterday"), english()));
  BOOST_TEST(!may_write(Type::person, token_of("harbour"), english()));
  BOOST_TEST(may_write(Type::category, token_of("harbour"), english()));
}

BOOST_AUTO_TEST_CASE(every_value_has_a_token_that_its_type_is_written_with) {
  std::mt19937 random(20170301);
  std::size_t found = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text = "The";
    for (std::size_t left = 2 + random() % 10; left > 0; --left) text += " " + kPieces[random() % kPieces.size()];
    const auto article = article_from(text, "test.txt", {});
    const TokenisedArticle tokenised = tokenise(*article);
    const Policies policies;
    for (const Mention& mention : recognise(article->text, tokenised, {english(), policies, parse_timestamp("2016-07-20")})) {
      bool signs = false;
      for (std::uint32_t at = mention.first_token + mention.lead; at < mention.end_token(); ++at)
        signs = signs || may_write(type_of(mention.value).type, tokenised.tokens[at], english());
      BOOST_REQUIRE_MESSAGE(signs, "\"" << slice(article->text, mention.span) << "\" of \"" << text << '"');
      ++found;
    }
  }
  BOOST_TEST(found > 5000u);
}

BOOST_AUTO_TEST_CASE(days_and_weekdays_are_told_from_one_token) {
  BOOST_TEST(names_weekday(token_of("Monday"), english()));
  BOOST_TEST(!names_weekday(token_of("Mondays"), english()));
  BOOST_TEST(!names_weekday(token_of("harbour"), english()));
  for (const std::string day : {"8", "08", "8.7.2016", "July", "Dec"})
    BOOST_TEST(may_be_day_or_month(token_of(day), english()), day);
  for (const std::string none : {"250", "1,000", "2016", "march", "eight", "harbour"})
    BOOST_TEST(!may_be_day_or_month(token_of(none), english()), none);
}

BOOST_AUTO_TEST_CASE(nothing_parts_the_weekday_of_a_date_from_its_day) {
  const std::vector<std::string> pieces = {
      "Monday", "Thursday,", "(Sat)", "Friday", "July 8", "8 July", "the 8th of", "July", "the eighth of July", "8/7/2016",
      "2016-07-08", "2016", "morning", "night", "at 9:30", "noon,", ",", "(", ")", "the", "of", "a", "—", "next", "early",
      "last", "week", "and", "through", "to", "on", "in", "boats", "12", "23", "Jan. 4", "EST", "p.m."};
  std::mt19937 random(20160708);
  std::size_t found = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text = "On";
    for (std::size_t left = 2 + random() % 7; left > 0; --left) text += " " + pieces[random() % pieces.size()];
    const auto article = article_from(text, "test.txt", {});
    const TokenisedArticle tokenised = tokenise(*article);
    std::vector<Mention> dates;
    recognise_dates(article->text, tokenised, {english(), Policies{}, parse_timestamp("2016-07-20")}, dates);
    for (const Mention& mention : dates) {
      const auto* date = std::get_if<DateValue>(&mention.value);
      if (!date || !date->fields.weekday || !date->fields.day) continue;
      for (std::uint32_t at = mention.first_token; at < mention.end_token(); ++at)
        BOOST_REQUIRE_MESSAGE(may_stand_in_date(tokenised.tokens[at], english()),
                              '"' << tokenised.tokens[at].folded << "\" of \"" << slice(article->text, mention.span) << '"');
      ++found;
    }
  }
  BOOST_TEST(found > 500u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
