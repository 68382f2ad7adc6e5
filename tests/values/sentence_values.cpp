// Recognising a few sentences of an article against recognising all of it.
#include "values/sentence_values.hpp"

#include <algorithm>
#include <random>

#include <boost/test/unit_test.hpp>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

Article article_of(std::string text) {
  Article article;
  article.text = std::move(text);
  for (std::size_t begin = 0; begin < article.text.size();) {
    const std::size_t end = std::min(article.text.find('\n', begin), article.text.size());
    const Zone zone = begin == 0 ? Zone::headline : Zone::text;
    article.blocks.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, zone});
    begin = end + 1;
  }
  return article;
}

// What a sentence says may hang on others: surnames, acronyms, towns, years; also where they look like plain words.
const std::vector<std::string> kNames = {
    "Orla Quint", "Quint", "Mr. Quint", "Tom May", "May", "President May", "mayor Jan", "The Bronx", "The Hague", "Vessa", "Vessa, Norland",
    "the town of Vessa", "Vessa is a town", "Quint Vessa Corp", "Harbour Watch Bureau (HWB)", "HWB", "al-May", "van Tarn",
    "Van Tarn", "A.", "NATO", "Harbour Bank", "Mayor", "“", "”", "in May", "on May 3, 1998", "from May 3 to May 6, 2011"};
const std::vector<std::string> kNoNames = {
    "The", "They", "On", "In", "the", "said", "of", "and", "&", "-", ",", "mayor", "river", "province", "quayside", "opened",
    "were lost", "on July 3, 1998", "since 2004", "on Friday", "last week", "that year", "two days later", "the previous month",
    "in 1871", "in July", "on 3/4/2016", "early 1990s", "at 5 p.m.", "'99", "17", "at least 12 people", "$4 million", "40 km",
    "31-year-old"};

std::string random_sentence(std::mt19937& random) {
  const bool has_names = random() % 2 == 0;  // those without are looked at alone
  std::string sentence;
  for (std::size_t left = 1 + random() % 8; left > 0; --left) {
    const std::vector<std::string>& pieces = has_names && random() % 2 == 0 ? kNames : kNoNames;
    sentence += (sentence.empty() ? "" : " ") + pieces[random() % pieces.size()];
  }
  return sentence + ". ";
}

std::string as_text(const std::vector<Mention>& mentions) {
  std::string lines;
  for (const Mention& mention : mentions) {
    lines += std::to_string(mention.span.begin) + "-" + std::to_string(mention.span.end) + " " +
             std::to_string(mention.lead) + (mention.weak ? " weak " : " ") + canonical(mention.value);
    for (const Assumption& assumption : mention.assumptions) lines += "; " + assumption.text;
    lines += "\n";
  }
  return lines;
}

std::vector<Mention> those_of(const Sentence& sentence, const std::vector<Mention>& all) {
  std::vector<Mention> own;
  std::copy_if(all.begin(), all.end(), std::back_inserter(own), [&](const Mention& mention) {
    return mention.first_token >= sentence.first_token && mention.first_token < sentence.first_token + sentence.token_count;
  });
  return own;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentence_values)

BOOST_AUTO_TEST_CASE(some_sentences_have_the_values_that_they_have_in_the_whole_article) {
  std::mt19937 random(2024);
  std::size_t values = 0;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (std::size_t left = 2 + random() % 7; left > 0; --left)
      text += random_sentence(random) + (random() % 3 == 0 ? "\n" : "");
    const Article article = article_of(std::move(text));
    const TokenisedArticle tokenised = tokenise(article);
    const Policies policies;
    const RecogniseContext context{Lexicon::english(), policies, parse_timestamp("2016-05-02")};
    const std::vector<Mention> all = recognise(article.text, tokenised, context);
    SentenceValues kept;  // of one sentence, then of more, then of all
    std::vector<std::uint32_t> asked;
    std::vector<Mention> expected;
    for (std::uint32_t sentence = 0; sentence < tokenised.sentences.size(); ++sentence) {
      if (random() % 2 == 0) continue;
      const std::vector<Mention> own = those_of(tokenised.sentences[sentence], all);
      asked.push_back(sentence);
      expected.insert(expected.end(), own.begin(), own.end());
      BOOST_TEST_CONTEXT(article.text) {
        SentenceValues fresh;
        const std::uint32_t alone[] = {sentence};
        BOOST_REQUIRE_EQUAL(as_text(fresh.of(alone, article.text, tokenised, context)), as_text(own));
        BOOST_REQUIRE_EQUAL(as_text(kept.of(asked, article.text, tokenised, context)), as_text(expected));
      }
      values += own.size();
    }
    asked.clear();
    for (std::uint32_t sentence = 0; sentence < tokenised.sentences.size(); ++sentence) asked.push_back(sentence);
    BOOST_REQUIRE_EQUAL(as_text(kept.of(asked, article.text, tokenised, context)), as_text(all));
  }
  BOOST_TEST(values > 10'000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
