// The second engine is the oracle of the first: thousands of generated phrases and sentences, the same claims.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <fmt/ranges.h>

#include <random>

#include "matching.hpp"
#include "values/spelling.hpp"

namespace gainsay::testing {
namespace {

using Random = std::mt19937;

const char* pick(Random& random, const std::vector<const char*>& choices) {
  return choices[std::uniform_int_distribution<std::size_t>(0, choices.size() - 1)(random)];
}

std::string some_phrase(Random& random) {
  static const std::vector<const char*> words = {"gate", "open~", "open~~", "(iron|old)", "(red|blue)?", "the?", "<gate>",
                                                 "Norland's", "US", "not", "(gate|gate road)"};
  static const std::vector<const char*> joints = {" ", " ", " ... ", " .. ", " ,, ", " , ", " ...2 "};
  static const std::vector<const char*> answers = {"{answer}", "{answer}", "{answer} boats", "(with {answer})",
                                                   "{who} ,, {answer}", "{who} ... {answer}",
                                                   "{answer} ... {who}"};
  std::string phrase = pick(random, {"gate", "<gate>", "open~", "Norland"});
  const int length = std::uniform_int_distribution<int>(0, 3)(random);
  for (int i = 0; i < length; ++i) phrase += pick(random, joints) + std::string(pick(random, words));
  return phrase + pick(random, joints) + pick(random, answers);
}

std::string some_sentence(Random& random) {
  static const std::vector<const char*> words = {
      "gate", "gate", "gate", "gate", "opened", "opened", "Norland", "Norland", "12", "12", "the", "iron", "old", "red", "Norland", "Norland's", "opened", "opens", "was", "has", "not", "quickly",
      "road", "U.S.", "us", "12", "3 May 2023", "at least 17", "boats", ",", ",", "-", "(", ")", "but", "with", "will",
      "Orla Quint", "he", "Norland. He", "42-year-old", "two dozen", "“gate”", "café", "$5 million", ";", "said", "Mr. Quint", "North-gate"};
  std::string sentence = "The";
  const int length = std::uniform_int_distribution<int>(3, 22)(random);
  for (int i = 0; i < length; ++i) sentence += " " + std::string(pick(random, words));
  return sentence + ".";
}

std::string claims_as_text(const Matcher& matcher, const std::string& text) {
  std::string lines;
  for (const Claim& claim : claims_in(matcher, text, "2023-05-02")) {
    lines += fmt::format("{} {} {} {} {} {}", claim.slot, claim.span.begin, claim.span.end, claim.phrase,
                         name_of(claim.polarity), claim.guessed_key);
    for (const KeyPart& part : claim.key) lines += " " + (part.value ? canonical(*part.value) : std::string("unset"));
    lines += fmt::format(" {}\n", fmt::join(claim.assumptions, "; "));
  }
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(engines)

BOOST_AUTO_TEST_CASE(both_engines_find_the_same_claims) {
  Random random(20230502);
  std::size_t with_claims = 0;
  for (int round = 0; round < 200; ++round) {
    const std::string first = some_phrase(random), second = some_phrase(random);
    const bool has_key = (first + second).find("{who}") != std::string::npos;
    const char* from = has_key ? pick(random, {"phrase", "phrase, near", "phrase, lead"})
                               : pick(random, {"near", "lead, near", "dateline, lead"});
    const std::string pack = fmt::format(R"(gainsay: 1
vocabulary:
  gate: (iron|north)? gate
  unused: <gate>
facts:
  asked:
    question: What is asked?
    answer: {}
    key: {{who: {{type: "person?", from: [{}]}}}}
    scope: corpus
    phrases: |
      {}
      {}
)", pick(random, {"number", "date", "person", "money"}),
                                         from, first, second);
    const auto loaded = parse_rules(pack, "test.yaml", Lexicon::english());
    if (!loaded) continue;  // two phrases alike, or one that no word holds together
    const Matcher fast(loaded->rules, Lexicon::english(), Policies{}, Engine::tokens);
    const Matcher oracle(loaded->rules, Lexicon::english(), Policies{}, Engine::re2);
    for (int i = 0; i < 60; ++i) {
      const std::string text = some_sentence(random);
      BOOST_TEST_CONTEXT(pack << text) {
        const std::string by_tokens = claims_as_text(fast, text);
        BOOST_TEST(by_tokens == claims_as_text(oracle, text));
        with_claims += !by_tokens.empty();
      }
    }
  }
  BOOST_TEST(with_claims > 100u);
}

BOOST_AUTO_TEST_CASE(both_engines_fill_keys_alike) {
  Random random(20240306);
  std::size_t with_pronouns = 0, guessed = 0, from_elsewhere = 0;
  for (const char* from : {"phrase", "phrase, near", "phrase, lead, near"}) {
    const Rules rules = rules_from(fmt::format(R"(gainsay: 1
facts:
  asked:
    question: What is asked?
    answer: percent
    key: {{who: {{type: person, from: [{}]}}}}
    scope: corpus
    phrases: |
      {{who}} .. paid~~ {{answer}}
      {{who}} ,, (got|lost) {{answer}}
      {{answer}} went to {{who}}
      lost {{answer}}
)", from));
    const Matcher fast(rules, Lexicon::english(), Policies{}, Engine::tokens);
    const Matcher oracle(rules, Lexicon::english(), Policies{}, Engine::re2);
    for (int i = 0; i < 800; ++i) {
      std::string text = "The quay";
      const int length = std::uniform_int_distribution<int>(6, 30)(random);
      for (int word = 0; word < length; ++word)
        text += " " + std::string(pick(random, {"Anna Berg", "Mr. John Miller", "Berg", "he", "she", ". She", ". He",
                                                "was", "paid", "paid 5%", "got 7%", "lost 9%", "3% went to", "said", ",",
                                                ".", "\"", "with", "it"}));
      BOOST_TEST_CONTEXT(text) {
        const std::string by_tokens = claims_as_text(fast, text + ".");
        BOOST_TEST(by_tokens == claims_as_text(oracle, text + "."));
        with_pronouns += by_tokens.find("he is ") != std::string::npos;
        guessed += by_tokens.find(" true ") != std::string::npos;
        from_elsewhere += by_tokens.find(", from the ") != std::string::npos;
      }
    }
  }
  BOOST_TEST(with_pronouns > 100u);
  BOOST_TEST(guessed > 20u);
  BOOST_TEST(from_elsewhere > 50u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
