// Only the sentences in which something may be found are recognised, and the whole article where that is not enough. The
// second engine always takes the whole article.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <random>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

using Random = std::mt19937;

const char* const kPack = R"(gainsay: 1
vocabulary:
  harbour: (old|new) (quay|pier)
facts:
  boats-lost:
    question: How many boats were lost?
    answer: number
    scope: corpus
    phrases: |
      (lost|lose) ... {answer} boats
      {answer} boats .. sank
  quay-opened:
    question: When was the quay opened?
    answer: date
    scope: corpus
    within: 300 days
    phrases: quay .. opened .. {answer}
  pier-opened:
    question: When was the pier opened?
    answer: date
    scope: corpus
    phrases: pier .. opened .. {answer}
  pier-opener:
    question: Who opened the pier?
    answer: person
    scope: corpus
    unless: (Tom|Orla)
    phrases: pier .. opened .. by {answer}
  paid:
    question: What was paid?
    answer: money
    key: {who: {type: "person?", from: [phrase, near]}}
    scope: corpus
    phrases: |
      {who} .. paid {answer}
      paid {answer}
)";

std::string random_sentence(Random& random) {
  static const std::vector<const char*> whole = {
      "They lost 12 boats", "They lose at least 7 boats", "He said they lost 3 boats", "“We lost 4 boats", "9 boats sank”",
      "The quay was opened on May 3, 2016", "The quay was opened on Friday", "The pier opened in 1998",
      "The pier was opened two days later", "The pier was opened on 7 June 2011", "The pier was opened by Tom Hale",
      "The pier was opened by Hale", "The pier was opened by Vessa Quint", "She paid $5 million", "Quint paid $3 million",
      "They paid $7", "Orla Quint said: “They lost 40 boats.”", "In 1998 the old pier lay still", "“Nobody slept”, Quint said",
      "Vessa Quint, who is 42, slept", "The storm came in March 1998", "It rained", "According to Tom Hale they lost 5 boats",
      "On Friday the new quay, the pilot said, had lost two boats"};
  return std::string(whole[random() % whole.size()]) + (random() % 9 == 0 ? "" : ". ");
}

std::string claims_as_text(const Matcher& matcher, const std::string& text) {
  std::string lines;
  for (const Claim& claim : claims_in(matcher, text, "2016-05-09")) {
    lines += fmt::format("{} {} {} {} by {}{} {} {} {}", claim.fact, claim.span.begin, canonical(claim.value), claim.phrase,
                         claim.speaker, claim.quoted ? ", quoted" : "", name_of(claim.polarity), name_of(claim.certainty),
                         claim.guessed_key);
    for (const KeyPart& part : claim.key) lines += " " + (part.value ? canonical(*part.value) : std::string("unset"));
    lines += fmt::format(" {}\n", fmt::join(claim.assumptions, "; "));
  }
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences_alone)

BOOST_AUTO_TEST_CASE(what_is_recognised_alone_makes_the_claims_of_the_whole_article) {
  const Rules rules = rules_from(kPack);
  const Matcher fast(rules, Lexicon::english(), Policies{}, Engine::tokens);
  const Matcher oracle(rules, Lexicon::english(), Policies{}, Engine::re2);
  Random random(8);
  std::size_t with_claims = 0;
  for (int round = 0; round < 1500; ++round) {
    std::string text;
    for (std::size_t left = 1 + random() % 8; left > 0; --left)
      text += random_sentence(random) + (random() % 3 == 0 ? "\n\n" : "");
    BOOST_TEST_CONTEXT(text) {
      const std::string claims = claims_as_text(fast, text);
      BOOST_REQUIRE_EQUAL(claims, claims_as_text(oracle, text));
      with_claims += !claims.empty();
    }
  }
  BOOST_TEST(with_claims > 1000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
