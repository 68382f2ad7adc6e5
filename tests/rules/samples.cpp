// Sentences made of phrases: what each piece of a template says, and that the same number is the same sentence.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"
#include "rules/find_fact.hpp"
#include "rules/sample.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(samples)

namespace {

std::string said(std::string_view phrase, std::size_t number, std::string_view vocabulary = {}) {
  const auto loaded = load_text(pack_of(phrase, vocabulary));
  if (!loaded) return describe_all(loaded.error());
  const Fact& fact = loaded->rules.facts.front();
  const auto sentence = Sampler(loaded->rules).sentence(fact.definition, fact.phrases.front(), number);
  return sentence ? sentence->text : "nothing";
}

struct Case {
  std::string phrase, fullest, barest;
};

constexpr std::string_view kPackOfPeople = R"(gainsay: 1
vocabulary:
  town: {Halm: the town of Halm | Halm, Northgate: Northgate}
facts:
  met:
    question: Who met whom?
    answer: {one: person, other: person, where: town}
    scope: corpus
    phrases: |
      {one} met {other} in {where}
      {one} met {other} at last
    examples: [{text: It is shut., one: none}]
)";

}  // namespace

BOOST_AUTO_TEST_CASE(a_phrase_is_said_in_full_and_bare) {
  const std::vector<Case> table = {
      {"gate opened {answer}", "Gate opened 23 April 2023.", "Gate opened 5 May 2021."},
      {"US gate of Halm's (old|new)? wall opened in {answer}", "US gate of Halm's old wall opened in March 2019.",
       "US gate of Halm's wall opened in 1994."},
      {"^gate (open~|close~) {answer}", "gate opened 23 April 2023.", "gate opened 5 May 2021."},
      {"gate open~~ ... {answer}", "Gate was opened as expected on 23 April 2023.", "Gate opened on 5 May 2021."},
      {"open~~ the gate .. {answer}", "They opened the gate as expected on 23 April 2023.",
       "They opened the gate on 5 May 2021."},
      {"begin~ , {answer}", "They began, 23 April 2023.", "They began 5 May 2021."},
      {"gate ,, opened \\( {answer} \\)", "Gate, as expected, opened (23 April 2023).", "Gate opened (5 May 2021)."},
      {"it wasn't open {answer}", "It wasn't open 23 April 2023.", "It wasn't open 5 May 2021."},
  };
  for (const Case& one : table) {
    BOOST_TEST_CONTEXT(one.phrase) {
      BOOST_TEST(said(one.phrase, 0) == one.fullest);
      BOOST_TEST(said(one.phrase, 1) == one.barest);
    }
  }
}

BOOST_AUTO_TEST_CASE(slots_of_one_type_say_different_values_and_categories_their_first_form) {
  const auto loaded = load_text(kPackOfPeople);
  BOOST_REQUIRE(loaded);
  const Fact& fact = loaded->rules.facts.front();
  const Sampler sampler(loaded->rules);
  const auto whole = sampler.sentence(fact.definition, fact.phrases[0], 0);
  BOOST_REQUIRE(whole);
  BOOST_TEST(whole->text == "Anna Berg met Bruno Stahl in the town of Halm.");
  BOOST_TEST(whole->slots == (std::vector<std::string>{"Anna Berg", "Bruno Stahl", "the town of Halm"}));
  const auto part = sampler.sentence(fact.definition, fact.phrases[1], 0);
  BOOST_REQUIRE(part);
  BOOST_TEST(part->slots == (std::vector<std::string>{"Anna Berg", "Bruno Stahl", ""}));
}

BOOST_AUTO_TEST_CASE(sentences_are_different_and_always_the_same_ones) {
  const auto loaded = load_text(pack_of("(gate|door|(back|front) window) ... (open~~|shut~~) .. {answer}"));
  BOOST_REQUIRE(loaded);
  const Fact& fact = loaded->rules.facts.front();
  const Sampler sampler(loaded->rules);
  const auto once = sampler.sentences(fact.definition, fact.phrases.front(), 40);
  const auto again = sampler.sentences(fact.definition, fact.phrases.front(), 40);
  BOOST_TEST_REQUIRE(once.size() == 40);
  std::set<std::string> texts;
  for (std::size_t i = 0; i < once.size(); ++i) {
    BOOST_TEST(once[i].text == again[i].text);
    texts.insert(once[i].text);
  }
  BOOST_TEST(texts.size() == 40);
}

BOOST_AUTO_TEST_CASE(a_phrase_that_says_one_thing_only_gives_one_sentence) {
  const auto loaded = load_text(R"(gainsay: 1
facts:
  signed:
    question: Is it signed?
    answer: yesno
    phrases: |
      it is signed => yes
)");
  BOOST_REQUIRE(loaded);
  const Fact& fact = loaded->rules.facts.front();
  BOOST_TEST(Sampler(loaded->rules).sentences(fact.definition, fact.phrases.front(), 5).size() == 1);
}

BOOST_AUTO_TEST_CASE(every_type_has_samples) {
  for (const std::string& name : built_in_type_names()) {
    BOOST_TEST_CONTEXT(name) {
      const auto loaded = load_text("gainsay: 1\nfacts:\n  asked:\n    question: What?\n    answer: " + name +
                                    "\n    phrases: |\n      it is {answer}\n");
      BOOST_REQUIRE(loaded);
      const Fact& fact = loaded->rules.facts.front();
      BOOST_TEST(Sampler(loaded->rules).sentence(fact.definition, fact.phrases.front(), 0).has_value());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_type_of_the_pack_has_none) {
  const auto loaded = load_text(R"(gainsay: 1
recognisers:
  docket: '[0-9]+-cv-[0-9]+'
facts:
  filed:
    question: Under which number was it filed?
    answer: docket
    scope: corpus
    phrases: |
      filed as {answer}
)");
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const Fact& fact = loaded->rules.facts.front();
  BOOST_TEST(!Sampler(loaded->rules).sentence(fact.definition, fact.phrases.front(), 0));
  BOOST_TEST(Sampler(loaded->rules).sentences(fact.definition, fact.phrases.front(), 3).empty());
}

BOOST_AUTO_TEST_CASE(a_fact_that_does_not_exist_is_told_its_neighbour) {
  const auto loaded = load_text(kPackOfPeople);
  BOOST_REQUIRE(loaded);
  BOOST_TEST((*find_fact(loaded->rules, "met"))->definition.question == "Who met whom?");
  const auto missing = find_fact(loaded->rules, "meet");
  BOOST_REQUIRE(!missing);
  BOOST_TEST(describe(missing.error().front()) == "error: no fact is named \"meet\"\n  hint: did you mean \"met\"?");
}

BOOST_AUTO_TEST_SUITE_END()
