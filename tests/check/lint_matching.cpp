// Phrases that match nothing are found by matching what they say themselves.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <stdexcept>

#include "check/lint_matching.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

std::string lint_of_pack(std::string_view pack) {
  const auto loaded = parse_rules(pack, "pack.yaml", Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  std::string all;
  for (const Diagnostic& problem : lint_matching(loaded->rules, Lexicon::english(), {})) all += describe(problem) + "\n";
  return all;
}

std::string lint_of(std::string_view phrase, std::string_view type = "date", std::string_view unless = "closed") {
  return lint_of_pack(fmt::format(R"(gainsay: 1
vocabulary:
  town: {{Halm: Halm, Northgate: Northgate}}
facts:
  asked:
    question: What is asked?
    answer: {}
    phrases: |
      {}
    unless: {}
)", type, phrase, unless));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(matching_lint)

BOOST_AUTO_TEST_CASE(phrases_that_match_what_they_say_are_alive) {
  const std::vector<std::pair<const char*, const char*>> rows = {
      {"gate opened ... {answer}", "date"},
      {"{answer} .. open~~ the gate", "date"},
      {"since {answer} the gate stands", "date"},
      {"gate opened at {answer}", "clock"},
      {"{answer} people crossed", "number"},
      {"gate cost {answer}", "money"},
      {"find~ {answer} guilty", "person"},
      {"found {answer} guilty", "person"},
      {"the wall , {answer} , stood", "age"},
      {"buy~ {answer} outright", "organisation"},
      {"met ... {answer}", "place"},
      {"gate of {answer} opened", "town"},
      {"gate is {answer} long", "quantity(length)"},
      {"gate is {answer} long", "duration"},
      {"came {answer} in Halm", "ordinal"},
      {"rose {answer} there", "percent"},
      {"gate did not open => no", "yesno"},
      {"refuse~ ,, to open the gate => no", "yesno"},
      {"^Gate \\( {answer} \\)", "date"},
      {"director of the museum of Halm , {answer}", "person"},  // by itself its sample reads as a heading
  };
  for (const auto& [phrase, type] : rows) BOOST_TEST_CONTEXT(phrase) BOOST_TEST(lint_of(phrase, type) == "");
}

BOOST_AUTO_TEST_CASE(two_names_with_an_optional_comma_between_are_no_dead_phrase) {
  BOOST_TEST(lint_of_pack(R"(gainsay: 1
facts:
  head:
    question: Who heads the house?
    answer: person
    key: {house: organisation}
    phrases: |
      director of the {house} , {answer}
)") == "");
}

BOOST_AUTO_TEST_CASE(a_phrase_that_cannot_match_is_dead_and_says_where_it_stops) {
  BOOST_TEST(lint_of("between {answer} and 23 April 2023 the gate opened") ==
             "pack.yaml:9:7: error: this phrase can never match: it does not find \"Between 5 May 2021 and 23 April 2023 "
             "the gate opened.\"\n"
             "  hint: it stops behind \"Between\": no such value begins at \"5\"; expected {answer}\n");
}

BOOST_AUTO_TEST_CASE(a_phrase_that_unless_always_rules_out_is_dead) {
  BOOST_TEST(lint_of("gate opened {answer}", "date", "gate opened") ==
             "pack.yaml:9:7: error: unless rules out every match of this phrase, such as \"Gate opened 1994.\"\n"
             "  hint: change the phrase, or what unless says\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
