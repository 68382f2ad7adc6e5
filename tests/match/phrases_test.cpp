// What each form of a template matches, with both engines. The mention that must be found stands between [[ ]]; a
// sentence without marks must give no claim.
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "matching.hpp"

namespace gainsay::testing {
namespace {

struct Row {
  const char* phrase;
  const char* sentence;
};

std::string indented(std::string_view templates) {
  std::string result;
  for (const char c : templates) {
    result += c;
    if (c == '\n') result += "      ";
  }
  return result;
}

Rules rules_with(std::string_view type, std::string_view phrases) {
  return rules_from(fmt::format(R"(gainsay: 1
vocabulary:
  gate: (iron|north)? gate
  set-up: set~~ up | establish~~
  owner: {{Norland: Norland | Norlandic | the Palace, Sudland: Sudland | Sudlandic | the Palace guard}}
facts:
  asked:
    question: What is asked?
    answer: {}
    scope: corpus
    phrases: |
      {}
)", type, indented(phrases)));
}

void check_rows(std::string_view type, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    const MarkedText wanted = marked(row.sentence);
    for (const Engine engine : {Engine::tokens, Engine::re2}) {
      BOOST_TEST_CONTEXT((engine == Engine::re2 ? "re2: " : "tokens: ") << row.phrase << " / " << row.sentence) {
        std::vector<std::string> found;
        for (const Claim& claim : claims_in(rules_with(type, row.phrase), wanted.text, "2023-05-02", engine)) {
          found.push_back(claim.text);
        }
        BOOST_TEST(found == wanted.marked, boost::test_tools::per_element());
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(phrases)

BOOST_AUTO_TEST_CASE(words_match_in_any_case_and_through_quotes_and_accents) {
  check_rows("number", {
      {"{answer} boats", "They counted [[12]] boats."},
      {"{answer} boats", "They counted [[12]] BOATS."},
      {"{answer} boats", "They counted [[12]] \"boats\"."},
      {"{answer} boats", "They counted 12 ships."},
      {"cafe {answer}", "She stayed in the Café [[12]] that night."},
      {"US {answer}", "The US [[12]] won."},
      {"US {answer}", "It told us 12 things."},
      {"US {answer}", "The U.S. [[12]] won."},
      {"^Polish {answer}", "The Polish [[12]] won."},
      {"^Polish {answer}", "We polish 12 shoes."},
      {"Halm's {answer}", "It was Halm's [[12]] that won."},
      {"Nagorno Karabakh {answer}", "The Nagorno-Karabakh [[12]] won."},
  });
}

BOOST_AUTO_TEST_CASE(gaps_count_words_and_stop_where_a_clause_ends) {
  check_rows("number", {
      {"boats ... {answer}", "The boats in the old harbour were [[12]]."},
      {"boats ... {answer}", "The boats a b c d e f g [[12]] sank."},
      {"boats ... {answer}", "The boats a b c d e f g h i 12 sank."},
      {"boats ...10 {answer}", "The boats a b c d e f g h i [[12]] sank."},
      {"boats .. {answer}", "The boats a b c [[12]] sank."},
      {"boats .. {answer}", "The boats a b c d 12 sank."},
      {"boats .. {answer}", "The boats, they say, 12 sank."},
      {"boats ... {answer}", "The boats, they say, [[12]] sank."},
      {"boats ... {answer}", "The boats sank; 12 cars did not."},
      {"boats ... {answer}", "The boats sank but 12 cars did not."},
      {"boats ... {answer}", "The boats (all of them) 12 sank."},
      {"boats ... {answer}", "The boats were not 12 after all."},
      {"boats ... {answer}", "The boats sank. There were 12 cars."},
      {"boats ... {answer}", "The boats numbered [[12]] and then 14."},
      {"boats ... {answer}", "The boats seen on 3 May 2023 by people there numbered [[12]]."},
  });
}

// "To approve" is one value of the fact `passed`, and two words for `asked`, whichever of them are looked for.
BOOST_AUTO_TEST_CASE(the_words_of_another_fact_are_no_value_in_a_gap) {
  constexpr std::string_view kPack = R"(gainsay: 1
vocabulary:
  outcome: {passed: approve~~, failed: reject~~}
facts:
  asked:
    question: What is asked?
    answer: number
    phrases: boats ... {answer}
  passed:
    question: What became of it?
    answer: outcome
    phrases: vote {answer}
)";
  for (const Engine engine : {Engine::tokens, Engine::re2}) {
    for (const std::string_view vote : {"", " The vote rejected it."}) {
      const std::string text = "The boats a b c d e f g to approve 12 sank." + std::string(vote);
      const auto claims = claims_in(rules_from(kPack), text, "2023-05-02", engine);
      BOOST_TEST(claims.size() == (vote.empty() ? 0 : 1), text);
      const std::string near = "The boats a b c d e f to approve 12 sank." + std::string(vote);
      BOOST_TEST(claims_in(rules_from(kPack), near, "2023-05-02", engine).size() == (vote.empty() ? 1 : 2), near);
    }
  }
}

BOOST_AUTO_TEST_CASE(optional_parts_alternatives_and_vocabulary) {
  check_rows("number", {
      {"(red|blue) boats? {answer}", "Those were blue [[12]]."},
      {"(red|blue) boats? {answer}", "Those were red boats [[12]]."},
      {"(red|blue) boats? {answer}", "Those were green boats 12."},
      {"<gate> of {answer}", "They met at the gate of [[12]] arches."},
      {"<gate> of {answer}", "They met at the iron gate of [[12]] arches."},
      {"<owner> sent {answer}", "The Palace sent [[12]] ships."},
      {"<owner> sent {answer}", "The palaces sent 12 ships."},
  });
}

BOOST_AUTO_TEST_CASE(categories_are_values_of_their_own) {
  check_rows("owner", {
      {"{answer} brokered", "It was a [[Norlandic]]-brokered deal."},
      {"{answer} brokered", "[[The Palace]] brokered the deal."},
      {"{answer} brokered", "Westland brokered the deal."},
      {"truce ... {answer}", "The truce was the work of [[Norland]] and Sudland."},
      {"truce ... {answer}", "The truce was the work of [[the Palace guard]]."},
      {"truce ... {answer}", "The truce was the work of Mr. John Norland and [[Sudland]]."},
  });
}

BOOST_AUTO_TEST_CASE(inflection_takes_the_verb_group_and_keeps_active_and_passive_apart) {
  check_rows("date", {
      {"<set-up> the <gate> ... {answer}", "Norland established the gate on [[April 23]]."},
      {"<set-up> the <gate> ... {answer}", "Norland sets up the iron gate on [[April 23]]."},
      {"<gate> <set-up> ... {answer}", "The gate was hastily set up on [[April 23]]."},
      {"<gate> <set-up> ... {answer}", "The gate has been established [[since April 23]]."},
      {"<gate> <set-up> ... {answer}", "The gate had not been set up on [[April 23]]."},
      {"<gate> <set-up> since {answer}", "The gate has been established [[since April 23]]."},
      {"<gate> <set-up> in {answer}", "The gate was established in [[the early 1990s]]."},
      {"<gate> <set-up> in the {answer}", "The gate was established in [[the early 1990s]]."},
      {"<gate> open~ {answer}", "The gate will open [[April 23]]."},
      {"<gate> open~ {answer}", "The gate was opened April 23."},
      {"Norland acquire~ Sudland ... {answer}", "Norland has quietly acquired Sudland on [[April 23]]."},
      {"Norland acquire~ Sudland ... {answer}", "Norland is acquiring Sudland on [[April 23]]."},
      {"Norland acquire~ ... {answer}", "Norland was acquired on April 23."},
      {"spokesman~ ... {answer}", "The spokesmen met on [[April 23]]."},
      {"spokesman~ visit ... {answer}", "The spokesman's visit was on [[April 23]]."},
  });
}

BOOST_AUTO_TEST_CASE(commas_and_asides) {
  check_rows("date", {
      {"<gate> , <set-up> ... {answer}", "The gate set up on [[April 23]] stood."},
      {"<gate> , <set-up> ... {answer}", "The gate - set up on [[April 23]] - stood."},
      {"<gate> <set-up> ... {answer}", "The gate, set up on [[April 23]], stood."},
      {"<gate> ,, <set-up> ... {answer}", "The gate, which no one of the many traders on the long road had ever asked "
                                          "for, was set up on [[April 23]]."},
      {"<gate> ,, <set-up> ... {answer}", "The gate (a nuisance; a shame) was set up on [[April 23]]."},
      {"<gate> ,, <set-up> ... {answer}", "The gate -- a nuisance -- was set up on [[April 23]]."},
      {"<gate> ,, <set-up> ... {answer}", "The gate near the road was set up on April 23."},
      {"opened {answer}", "They opened, April 23 was long gone."},
      {"opened , {answer}", "They opened, [[April 23]] it was."},
  });
}

BOOST_AUTO_TEST_CASE(a_date_that_only_tells_which_noun_is_meant_is_no_answer) {
  check_rows("date", {
      {"<gate> <set-up> ... {answer}", "The gate was set up for an office Christmas party."},
      {"<gate> <set-up> ... {answer}", "The gate was set up for an office Christmas party on [[Friday]]."},
      {"<gate> <set-up> ... {answer}", "The gate was set up at [[Christmas]]."},
      {"<gate> <set-up> ... {answer}", "The gate was set up on [[Christmas Eve]] by guards."},
      {"<gate> <set-up> ... {answer}", "The gate was set up with fourth-quarter money."},
      {"<gate> <set-up> ... {answer}", "The gate was set up with a white 2013 truck."},
      {"<gate> <set-up> ... {answer}", "The gate was set up with a grey 2013 Norland Star."},
      {"<gate> <set-up> ... {answer}", "The gate was set up in [[2013]]."},
      {"in {answer} guards <set-up> the <gate>", "In [[2013]] guards set up the gate."},
      {"the {answer} parade", "They saw the [[Christmas]] parade."},
      {"<gate> <set-up> ... {answer}", "The gate was set up for Friday's parade."},
      {"<gate> <set-up> ... {answer} 's parade", "The gate was set up for [[Friday]]'s parade."},
      {"<gate> <set-up> ... {answer}", "The gate was set up [[last spring]] by guards."},
  });
}

BOOST_AUTO_TEST_CASE(a_date_beside_a_verb_of_saying_belongs_to_the_saying) {
  check_rows("date", {
      {"<gate> <set-up> ... {answer}", "The gate was set up, officials said Thursday."},
      {"<gate> <set-up> ... {answer}", "The gate was set up on [[Sunday]], officials said Thursday."},
      {"<gate> <set-up> ... {answer}", "The gate was set up, the ministry said in a statement on Thursday."},
      {"mayor say~ ... {answer}", "The mayor said on [[Thursday]] that all was well."},
  });
}

BOOST_AUTO_TEST_CASE(a_date_that_hangs_on_what_nobody_dates_is_no_answer) {
  check_rows("date", {
      {"<gate> <set-up> ... {answer}", "The gate was set up two days after the vote."},
      {"<gate> <set-up> ... {answer}", "The gate was set up a few hours later by guards on Friday."},
      {"<gate> <set-up> ... {answer}", "The gate was set up [[earlier this week]]."},
      {"<gate> <set-up> ... {answer}", "They met on April 23. The gate was set up [[two days later]]."},
  });
  const auto undated = claims_in(rules_with("date", "<gate> <set-up> ... {answer}"), "The gate was set up yesterday.", "");
  BOOST_TEST(undated.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_date_of_a_verbal_noun_is_none_of_the_verb_before) {
  check_rows("date", {
      {"established ... {answer}", "They established a way of crossing the gate on April 23."},
      {"established ... {answer}", "They established a way of crossing the gate on [[Sunday]]."},
      {"established ... {answer}", "They established a way of crossing and passing the gate on April 23."},
      {"established ... {answer}", "They established that for bombing on [[April 23]]."},
      {"established ... {answer}", "They established a round of fighting between them on [[April 23]]."},
      {"guards recalled ... {answer}", "Guards recalled crossing the gate on Sunday."},
      {"guards recalled crossing ... {answer}", "Guards recalled crossing the gate on [[Sunday]]."},
  });
}

BOOST_AUTO_TEST_CASE(of_hits_on_one_mention_the_shortest_wins_and_the_others_all_count) {
  check_rows("number", {
      {"{answer} boats\n{answer} boats sank", "[[12]] boats sank and [[14]] boats were saved."},
      {"boats ... {answer}", "Boats and boats numbered [[12]]."},
  });
}

BOOST_AUTO_TEST_CASE(persons_fill_a_slot_that_a_phrase_makes_theirs) {
  check_rows("person", {
      {"mayor {answer}", "The town's mayor [[Orla Quint]] left."},
      {"mayor {answer}", "The town's mayor left."},
      {"mayor , {answer} ,", "The mayor, [[Orla Quint]], left."},
      {"met (dr|sir) {answer}", "They met [[Dr. Orla Quint]] there."},
      {"met {answer}", "They met [[Dr. Orla Quint]] there."},
  });
}

BOOST_AUTO_TEST_CASE(ages_are_seen_by_their_own_slot_only) {
  check_rows("age", {
      {"mayor ... {answer} year old", "The mayor is a [[42]]-year-old."},
      {"mayor ,, {answer} years? old", "The mayor is 42 metres tall."},
  });
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay::testing
