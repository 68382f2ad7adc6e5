// A pack with everything that a newcomer is shown: it loads without a word of complaint.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"

using namespace gainsay;

namespace {

constexpr std::string_view kPack = R"(gainsay: 1

vocabulary:
  Karabakh: Nagorno-Karabakh | Karabakh | Artsakh
  checkpoint: (border|Lachin)? checkpoint (on the Lachin (road|corridor))?
  set-up: set~~ up | establish~~ | install~~ | open~~ | erect~~
  setting-up: establishment | installation | opening | setting up
  human: person~ | sailor~ | man~
  capital:                                    # a category
    Russia: Russia | Russian | Moscow | the Kremlin
    United States: US | United States | American | Washington

facts:
  checkpoint-set-up:
    question: When was the Lachin checkpoint set up?
    answer: date
    context: <Karabakh> | Lachin
    phrases: |
      <checkpoint> ,, (which|that)? <set-up> ... {answer}   # the commonest way
      <set-up> (the|a) <checkpoint> ... {answer}
      set~ (the|a) <checkpoint> up ... {answer}
      <setting-up> of (the|a) <checkpoint> ... {answer}
      {answer} ... <set-up> (the|a) <checkpoint>
    examples:
      - text: Guards stood at the checkpoint, which was opened on April 23.
        answer: April 23
      - text: The checkpoint was opened.
        answer: none

  karabakh-wars:
    question: When were the two wars over Nagorno-Karabakh fought?
    answer: {first: date, second: date}
    context: <Karabakh>
    phrases: |
      two wars ... in {first} and .. {second}
      two wars ... the first .. {first} and the second .. {second}
    severity: {precision: warning}
    examples:
      - {text: They fought two wars., answer: none}

  charter-signed:
    question: Has Halm signed the charter?
    answer: yesno
    context: charter
    phrases: |
      Halm sign~ the charter => yes
      Halm (refuse~|decline~) to sign the charter => no
    examples:
      - {text: Halm is far away., answer: none}

  hurt:
    question: How many were hurt?
    answer: number
    scope: story
    changes: grows
    phrases: |
      no one .. hurt => 0
      kill~ (a|another) <human> => at least 1
      {answer} <human> .. hurt
    examples:
      - {text: It rained., answer: none}

  broker:
    question: Who brokered the deal?
    answer: capital
    context: <capital>
    phrases: |
      {answer:capital} brokered
    examples:
      - {text: It was brokered., answer: none}

  age:
    question: How old is that person?
    answer: age
    key: {who: person}
    phrases: |
      {who} , {answer} , said
    examples:
      - {text: Voss said so., answer: none}
)";

}  // namespace

BOOST_AUTO_TEST_SUITE(example_pack)

BOOST_AUTO_TEST_CASE(loads_without_errors_and_warns_of_common_words_only) {
  const auto loaded = load_text(kPack);
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  BOOST_TEST(loaded->warnings.size() == 1u);  // the other fact is asked inside a story only
  for (const Diagnostic& warning : loaded->warnings)
    BOOST_TEST(warning.message.starts_with("the rarest word that every match needs is common in news"));
  BOOST_TEST(loaded->rules.facts.size() == 6u);
}

BOOST_AUTO_TEST_CASE(its_phrases_become_the_trees_that_they_read_like) {
  const auto loaded = load_text(kPack);
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const auto shown = [&](std::string_view id, std::size_t phrase) {
    for (const Fact& fact : loaded->rules.facts)
      if (fact.definition.id == id) return describe(*fact.phrases.at(phrase).pattern, fact.definition.slots);
    return std::string();
  };
  const std::string checkpoint = "((border|lachin) ')? checkpoint (' on ' the ' lachin ' (road|corridor))?";
  const std::string set_up = "(set~~ ' up|establish~~|install~~|open~~|erect~~)";
  BOOST_TEST(shown("checkpoint-set-up", 0) == checkpoint + " ,, ((which|that) ')? " + set_up + " ... {answer}");
  BOOST_TEST(shown("checkpoint-set-up", 1) == set_up + " ' (the|a) ' " + checkpoint + " ... {answer}");
  BOOST_TEST(shown("karabakh-wars", 0) == "two ' wars ... in {first} and .. {second}");
  BOOST_TEST(shown("charter-signed", 1) == "halm ' (refuse~|decline~) ' to ' sign ' the ' charter");
  BOOST_TEST(shown("hurt", 1) == "kill~ ' (a|another) ' (person~|sailor~|man~)");
  BOOST_TEST(shown("broker", 0) == "{answer} brokered");
}

BOOST_AUTO_TEST_CASE(categories_know_how_each_value_is_said) {
  const auto loaded = load_text(kPack);
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  BOOST_REQUIRE_EQUAL(loaded->rules.categories.size(), 1u);
  const Category& capital = loaded->rules.categories.front();
  BOOST_TEST(capital.name == "capital");
  BOOST_REQUIRE_EQUAL(capital.values.size(), 2u);
  BOOST_TEST(capital.values[1].first == "United States");
  BOOST_TEST(describe(*capital.values[1].second) == "(US|united ' states|american|washington)");
}

BOOST_AUTO_TEST_SUITE_END()
