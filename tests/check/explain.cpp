// Where phrases stop and why, and that what is explained is what counts.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <stdexcept>

#include "check/explain.hpp"
#include "check/stop_words.hpp"
#include "rules/load_rules.hpp"
#include "text/read_articles.hpp"

namespace gainsay {
namespace {

Rules rules_with(std::string_view phrase) {
  auto loaded = parse_rules(fmt::format(R"(gainsay: 1
facts:
  opened:
    question: When was the gate opened?
    answer: date
    scope: corpus
    unless: (model|toy) gate
    near: Halm
    phrases: |
      {}
)", phrase), "pack.yaml", Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  return std::move(loaded->rules);
}

std::unique_ptr<const Article> article_of(std::string_view text) {
  ReadOptions options;
  options.published = parse_timestamp("2024-06-12");
  return article_from(text, "sentence.txt", options);
}

// Where the phrase stops in the sentence; "matches" where it does not.
std::string stop_of(std::string_view phrase, std::string_view sentence) {
  const Rules rules = rules_with(phrase);
  const auto article = article_of(sentence);
  const Explanation explanation = explain(rules, rules.facts.front(), *article, Lexicon::english(), {});
  const PhraseTrial& trial = explanation.trial.sentences.at(0).phrases.at(0);
  return trial.stop ? in_words(*trial.stop, explanation.trial.article, 0) : "matches";
}

struct Row {
  const char* phrase;
  const char* sentence;
  const char* stop;
};

// The slots that the hits of a trial answer: one claim each.
std::size_t count_claims(const Fact& fact, const FactTrial& trial) {
  std::size_t claims = 0;
  for (const SentenceTrial& sentence : trial.sentences) {
    for (const HitTrial& hit : sentence.hits) {
      if (!hit.key || hit.another_time || hit.vague) continue;
      claims += fact.phrases[hit.found.phrase].constant != nullptr;
      for (std::size_t slot = 0; slot < hit.found.hit.slots.size(); ++slot)
        claims += hit.found.hit.slots[slot] >= 0 &&
                  fact.definition.slots[slot].role == SlotDefinition::Role::answer;
    }
  }
  return claims;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(explaining)

BOOST_AUTO_TEST_CASE(a_phrase_says_where_it_stops_and_why) {
  const std::vector<Row> rows = {
      {"the gate opened {answer}", "The gate opened on Monday.", "behind \"The gate opened\": no such value begins at \"on\"; expected {answer}"},
      {"the gate opened ... {answer}", "The gate opened on Monday.", "matches"},
      {"the gate opened {answer}", "A ferry sank.", "nothing with which it can begin; expected the"},
      {"the gate (opened|shut) {answer}", "The gate stood on Monday.",
       "behind \"The gate\": \"stood\" comes next; expected opened or shut"},
      {"the US gate opened ... {answer}", "The us gate opened on Monday.",
       "behind \"The\": \"us\" is written with other capitals; expected US"},
      {"gate open~ ... {answer}", "The gate was hastily opened on Monday.",
       "behind \"gate\": \"opened\" is a passive here; expected open~"},
      {"gate open~~ ... {answer}", "The gate was hastily opened on Monday.", "matches"},
      {"gate opened ... {answer}", "The gate opened, officials said Monday.",
       "behind \"gate opened\": the sentence ends; expected {answer}"},
      {"gate opened ... wide {answer}", "The gate opened on May 3 and not wide.",
       "behind \"gate opened\": no gap crosses \"May 3\", itself a value of the fact; expected wide"},
      {"gate opened ... wide {answer}", "The gate opened, officials told reporters Monday.",
       "behind \"gate opened\": the sentence ends; expected wide"},
      {"gate opened ... {answer}", "The gate opened with two old doors and four new keys for all on Monday.",
       "behind \"gate opened\": the gap of at most 8 words ends before \"for\"; expected {answer}"},
      {"gate opened .. {answer}", "The gate opened, at last, on Monday.",
       "behind \"gate opened\": the narrow gap crosses no comma or dash; expected {answer}"},
      {"gate ... on {answer}", "The gate was not shown on Monday.",
       "behind \"gate\": no gap crosses \"not\"; expected on"},
      {"gate ... on {answer}", "The gate stood; it opened on Monday.",
       "behind \"gate\": no gap crosses \";\"; expected on"},
      {"gate opened ,, {answer}", "The gate opened.", "behind \"gate opened\": the sentence ends; expected {answer}"},
      {"gate of stone opened {answer}", "The gate of wood and the gate of stone opened wide.",
       "behind \"gate of stone opened\": no such value begins at \"wide\"; expected {answer}"},
      {"gate says {answer}", "The gate officials say.", "behind \"gate\": \"officials\" comes next; expected says"},
      {"officials told {answer} of the gate", "The officials said Monday.",
       "behind \"officials\": \"said\" comes next; expected told"},
  };
  for (const Row& row : rows)
    BOOST_TEST_CONTEXT(row.phrase << " / " << row.sentence) BOOST_TEST(stop_of(row.phrase, row.sentence) == row.stop);
}

BOOST_AUTO_TEST_CASE(a_date_of_a_saying_is_told_from_no_date) {
  BOOST_TEST(stop_of("officials (say|said) {answer}", "The officials said Monday.") == "matches");
  BOOST_TEST(stop_of("officials ... spoke {answer}", "The officials who spoke Monday said so.") == "matches");
  BOOST_TEST(stop_of("gate , {answer}", "They opened the gate, Monday said Anna Berg.") == "matches");
}

BOOST_AUTO_TEST_CASE(conditions_are_told_and_do_not_hide_the_hits) {
  const Rules rules = rules_with("gate opened ... {answer}");
  const auto article = article_of("The toy gate opened on Monday. A gate opened on Friday in Halm.");
  const Explanation explanation = explain(rules, rules.facts.front(), *article, Lexicon::english(), {});
  const auto& sentences = explanation.trial.sentences;
  BOOST_TEST_REQUIRE(sentences.size() == 2u);
  BOOST_TEST((sentences[0].ruled_out_by == std::optional<std::size_t>(0)));
  BOOST_TEST(!sentences[1].ruled_out_by);
  BOOST_TEST(!sentences[0].near);
  BOOST_TEST((sentences[1].near == std::optional<std::size_t>(0)));
  BOOST_TEST(sentences[0].hits.size() == 0u);
  BOOST_TEST(sentences[0].phrases.at(0).hits.size() == 1u);
  BOOST_TEST(sentences[0].phrases.at(0).ruled_out == 1u);
  BOOST_TEST(sentences[1].hits.size() == 1u);
  BOOST_TEST(explanation.claims.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_hit_of_another_time_is_told) {
  auto loaded = parse_rules(R"(gainsay: 1
facts:
  killed:
    question: How many were killed?
    answer: number
    scope: corpus
    within: 30 days
    phrases: |
      kill~ {answer} people
)", "pack.yaml", Lexicon::english());
  BOOST_REQUIRE(loaded);
  const Fact& fact = loaded->rules.facts.front();
  for (const auto& [text, another] : {std::pair("The storm killed two people on Monday.", false),
                                      {"The storm killed two people on May 3, 1999.", true}}) {
    const auto article = article_of(text);
    const Explanation explanation = explain(loaded->rules, fact, *article, Lexicon::english(), {});
    BOOST_TEST_CONTEXT(text) {
      BOOST_TEST_REQUIRE(explanation.trial.sentences.at(0).hits.size() == 1u);
      BOOST_TEST(explanation.trial.sentences[0].hits[0].another_time == another);
      BOOST_TEST(explanation.claims.empty() == another);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_is_explained_is_what_counts) {
  const auto loaded = load_shipped_rules(Lexicon::english());
  BOOST_REQUIRE(loaded);
  std::size_t claims = 0, stops = 0;
  for (const Fact& fact : loaded->rules.facts) {
    for (const Example& example : fact.examples) {
      const auto article = article_of(example.text);
      const Explanation explanation = explain(loaded->rules, fact, *article, Lexicon::english(), {});
      BOOST_TEST_CONTEXT(fact.definition.id << ": " << example.text)
      BOOST_TEST(count_claims(fact, explanation.trial) == explanation.claims.size());
      claims += explanation.claims.size();
      for (const SentenceTrial& sentence : explanation.trial.sentences)
        for (const PhraseTrial& phrase : sentence.phrases) {
          BOOST_TEST(phrase.hits.empty() == phrase.stop.has_value());
          if (phrase.stop) stops += in_words(*phrase.stop, explanation.trial.article, sentence.sentence).size() > 0;
        }
    }
  }
  BOOST_TEST(claims > 50u);
  BOOST_TEST(stops > 50u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
