// Everything that can be wrong with a pack besides its templates, each with its place.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(pack_errors)

namespace {

struct Case {
  std::string text;  // § stands before the place of the error
  std::string message;
  std::string hint;  // a part of it
};

void check(const Case& one) {
  BOOST_TEST_CONTEXT(one.text) {
    const Marked marked = unmark(one.text);
    const auto loaded = load_text(marked.text);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST_INFO(describe_all(loaded.error()));
    BOOST_REQUIRE_EQUAL(loaded.error().size(), 1u);
    const Diagnostic& problem = loaded.error().front();
    BOOST_TEST(problem.message == one.message);
    BOOST_TEST_INFO(problem.hint);
    BOOST_TEST((problem.hint.find(one.hint) != std::string::npos));
    BOOST_TEST(problem.place.line == marked.line);
    BOOST_TEST(problem.place.column == marked.column);
  }
}

// A fact with a number as its answer and further keys, each a line.
std::string fact_with(const std::string& keys, const std::string& answer = "number",
                      const std::string& phrase = "{answer} ships") {
  return "gainsay: 1\nvocabulary:\n  port: {Halm: Halm, Voss: Voss}\nfacts:\n  §§:\n    question: How many ships lie in <port>?\n    answer: " +
         answer + "\n    phrases: <port>? " + phrase + "\n    " + keys + "\n";
}

std::string fact(const std::string& keys, const std::string& answer = "number",
                 const std::string& phrase = "{answer} ships") {
  std::string text = fact_with(keys, answer, phrase);
  text.replace(text.find("§§"), std::string("§§").size(), "ships");
  return text;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_file_must_say_that_it_is_a_pack) {
  check({"§facts: {}\n", "this is no rule pack: the key \"gainsay\" is missing", "gainsay: 1"});
  check({"§- a\n", "this is no rule pack: expected a map, found a list", ""});
  check({"§", "this is no rule pack: expected a map, found nothing", ""});
  check({"gainsay: §2\n", "unknown version \"2\" of the rule format", "gainsay: 1"});
}

BOOST_AUTO_TEST_CASE(unknown_keys_come_with_a_suggestion) {
  const Case table[] = {
      {"gainsay: 1\n§fact: {}\n", "unknown key \"fact\" of a rule pack", "did you mean \"facts\"?"},
      {"gainsay: 1\n§policys: {}\n", "unknown key \"policys\" of a rule pack", "did you mean \"policies\"?"},
      {fact("§contxt: Halm"), "unknown key \"contxt\" of a fact", "did you mean \"context\"?"},
      {fact("§withn: 3 days"), "unknown key \"withn\" of a fact", "did you mean \"within\"?"},
      {fact("reference: {value: 3, §sorce: x, source: y}"), "unknown key \"sorce\" of a reference", "source"},
      {fact("examples: [{text: a, §anser: none, answer: 3}]"), "unknown key \"anser\" of an example", "answer"},
      {fact("examples: [{articles: [{text: a, §textt: b}], verdict: agree}]"),
       "unknown key \"textt\" of an example's article", "text"},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(shapes_that_do_not_fit_are_pointed_out) {
  const Case table[] = {
      {"gainsay: 1\nfacts: §[]\n", "expected a map of fact names to facts, found a list", ""},
      {"gainsay: 1\nvocabulary: §a\n", "expected a map of names to templates, found a text", ""},
      {"gainsay: 1\nfacts:\n  a: §b\n", "expected a fact, found a text", ""},
      {fact("help: §[a]"), "expected a text, found a list", ""},
      {fact("key: §person"), "expected a map of slots to types, found a text", "{who: person}"},
      {fact("unless: [§a: b]"), "expected a template, found a map", "under a |"},
      {fact("unless: §{a: b}"), "expected templates, found a map", ""},
      {fact("unless: §[]"), "expected templates, found none", ""},
      {fact("examples: §{text: a}"), "expected a list of examples, found a map", ""},
      {fact("examples: [§a]"), "expected an example, found a text", ""},
      {"gainsay: 1\ninclude: §{a: b}\n", "expected a text, found a map", ""},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(a_fact_needs_question_answer_and_phrases) {
  const std::string pack = "gainsay: 1\nfacts:\n  §ships:\n";
  const std::string question = "    question: How many?\n", answer = "    answer: number\n",
                    phrases = "    phrases: \"{answer} ships\"\n", constant = "    phrases: a ship\n";
  check({pack + answer + phrases, "the fact \"ships\" has no \"question\"", ""});
  check({pack + question + answer, "the fact \"ships\" has no \"phrases\"", ""});
  check({"gainsay: 1\nfacts:\n  §ships now:\n" + question + answer + phrases,
         "\"ships now\" cannot be the name of a fact", ""});
  const auto unanswered = load_text("gainsay: 1\nfacts:\n  ships:\n" + question + constant);
  BOOST_REQUIRE(!unanswered);
  BOOST_TEST(unanswered.error().front().message == "the fact \"ships\" has no \"answer\"");
}

BOOST_AUTO_TEST_CASE(types_and_slots_are_checked) {
  const Case table[] = {
      {fact("help: h", "§shape", "a ship => 3"), "unknown type \"shape\"", ", yesno, port"},
      {fact("help: h", "§quantity(weight)", "a ship => 3"), "unknown type \"quantity(weight)\"",
       "types are: quantity(length), quantity(area), quantity(volume), quantity(mass)"},
      {fact("help: h", "§dat", "a ship => 3"), "unknown type \"dat\"", "did you mean \"date\"?"},
      {fact("help: h", "§number?", "a ship => 3"), "an answer cannot be optional", ""},
      {fact("key: {who: §shape}"), "unknown type \"shape\"", "types are: "},
      {fact("key: {§w o: person}", "number", "{answer} ships"), "\"w o\" cannot be the name of a slot", ""},
      {fact("key: {§answer: person}"), "the slot \"answer\" is declared twice", ""},
      {fact("key: {§text: \"person?\"}", "number", "{text} {answer} ships"),
       "\"text\" cannot be the name of a slot: examples use it", ""},
  };
  for (const Case& one : table) {
    BOOST_TEST_CONTEXT(one.text) {
      const Marked marked = unmark(one.text);
      const auto loaded = load_text(marked.text);
      BOOST_REQUIRE(!loaded);
      bool found = false;
      for (const Diagnostic& problem : loaded.error())
        found |= problem.message == one.message && problem.hint.find(one.hint) != std::string::npos &&
                 problem.place.line == marked.line && problem.place.column == marked.column;
      BOOST_TEST(found, errors_of(loaded));
    }
  }
}

BOOST_AUTO_TEST_CASE(sources_of_keys_are_checked) {
  const auto with = [](const std::string& key, const std::string& phrase = "{who} {answer} ships") {
    return fact("key: {" + key + "}", "number", phrase);
  };
  const Case table[] = {
      {with("who: {type: person, from: [phrase, §neer]}"), "\"neer\" is no source of a key", "did you mean \"near\"?"},
      {with("who: {type: person, from: §headline}", "{answer} ships"), "\"headline\" is no source of a key",
       "phrase, clause, sentence, near, dateline, lead"},
      {with("who: {type: person, from: §[]}", "{answer} ships"),
       "a key must be taken from somewhere, and this list is empty", "phrase, clause, sentence, near, dateline, lead"},
      {with("who: {type: person, from: §{near: yes}}", "{answer} ships"), "expected a list of sources, found a map",
       "[phrase, near]"},
      {with("who: {type: person, from: §}", "{answer} ships"), "expected a list of sources, found nothing",
       "[phrase, near]"},
      {with("who: {type: person, from: [phrase, near, §near]}"), "the source \"near\" is named twice", ""},
      {with("who: {type: person, from: [near, §phrase]}", "{answer} ships"),
       "what a phrase says comes before all other sources", "phrase first"},
      {with("who: {type: person, §form: near}"), "unknown key \"form\" of a key", "did you mean \"from\"?"},
      {with("§who: {from: near}", "{answer} ships"), "the key \"who\" has no \"type\"", "{type: person"},
      {with("who: §[person]", "{answer} ships"), "expected a text, found a list", ""},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(a_key_is_filled_by_phrases_if_and_only_if_it_says_so) {
  const std::string pack = "gainsay: 1\nfacts:\n  ships:\n    question: How many?\n    answer: number\n";
  check({pack + "    key: {who: {type: person, from: [near]}}\n    phrases: \"§{who} {answer} ships\"\n",
         "{who} stands in a phrase, and its from does not name phrase", "write phrase as its first source"});
  check({"gainsay: 1\nfacts:\n  §ships:\n    question: How many?\n    answer: number\n"
         "    key: {who: {type: person, from: [phrase, near]}}\n    phrases: \"{answer} ships\"\n",
         "no phrase fills the slot \"who\"", "take phrase out of its from"});
  const std::string from_near = "    key: {who: {type: person, from: [near]}}\n    phrases: \"{answer} ships\"\n";
  BOOST_TEST(load_text(pack + from_near).has_value());
}

BOOST_AUTO_TEST_CASE(only_keys_have_sources) {
  check({fact("help: h", "{old: number, young: §{type: number, from: [near]}}", "{old} ships"),
         "expected the type of an answer, found a map", "only a key has from"});
  check({fact("help: h", "{type: number, from: §[near]}", "{type} ships"),
         "expected the type of an answer, found a list", "only a key has from"});
  BOOST_TEST(load_text(fact("help: h", "date(day)", "ships {answer}")).has_value());
  check({fact("help: h", "§date(hour)", "ships {answer}"), "unknown type \"date(hour)\"", "dates are cut to a unit"});
  check({fact("key: {when: §date(hour)}", "number", "{answer} ships {when}"), "unknown type \"date(hour)\"",
         "date(day), date(week), date(month)"});
}

BOOST_AUTO_TEST_CASE(a_slot_that_no_phrase_fills_is_an_error) {
  const std::string pack = "gainsay: 1\nfacts:\n  §ships:\n    question: How many?\n";
  check({pack + "    answer: {old: number, young: number}\n    phrases: \"{old} ships\"\n",
         "no phrase fills the slot \"young\"", "{young}"});
  check({pack + "    answer: number\n    key: {who: person}\n    phrases: \"{answer} ships\"\n",
         "no phrase fills the slot \"who\"", ""});
  check({pack + "    answer: number\n    key: {when: \"date?\"}\n    phrases: a ship => 1\n",
         "no phrase fills the slot \"when\"", ""});
}

BOOST_AUTO_TEST_CASE(constants_must_be_values_of_the_answer) {
  const std::string pack = "gainsay: 1\nvocabulary:\n  port: {Halm: Halm}\nfacts:\n  ships:\n    question: Which?\n";
  check({pack + "    answer: port\n    phrases: a ship => §Hal\n", "\"Hal\" is no value of the category \"port\"",
         "did you mean \"Halm\"?"});
  check({pack + "    answer: yesno\n    phrases: <port> sails => §perhaps\n",
         "\"perhaps\" is no value of the type \"yesno\"", ""});
  check({pack + "    answer: {a: number, b: number}\n    phrases: [\"<port> {a} or {b}\", a ship => §1]\n",
         "\"=>\" needs a fact with a single answer, and this one has several", ""});
}

BOOST_AUTO_TEST_CASE(settings_are_checked) {
  const Case table[] = {
      {fact("scope: §storys"), "\"storys\" is no scope", "did you mean \"story\"?"},
      {fact("changes: §grow"), "\"grow\" is no kind of change", "did you mean \"grows\"?"},
      {fact("cardinality: §few"), "\"few\" is no cardinality", "known are: one, usually-one, many"},
      {fact("attributed: §apart"), "\"apart\" is no way of attribution", "separate, together"},
      {fact("changes: §grows", "port", "{answer} ships"),
       "\"grows\" needs a type with an order, and \"port\" has none", ""},
      {fact("changes: §shrinks", "yesno", "a ship => yes"),
       "\"shrinks\" needs a type with an order, and \"yesno\" has none", ""},
      {fact("tolerance: §a bit"), "\"a bit\" is no tolerance", "2 days"},
      {fact("tolerance: §-1"), "\"-1\" is no tolerance", ""},
      {fact("tolerance: §2 miles"), "\"2 miles\" is no tolerance", ""},
      {fact("tolerance: §2 days"), "a tolerance of \"2 days\" does not fit the type \"number\"", "5%"},
      {fact("tolerance: §5%", "date", "ships {answer}"), "a tolerance of \"5%\" does not fit the type \"date\"",
       "days"},
      {fact("tolerance: §5%", "port", "{answer} ships"), "a tolerance of \"5%\" does not fit the type \"port\"",
       "leave"},
      {fact("severity: §warn"), "\"warn\" is no severity", "error, warning, note, off"},
      {fact("severity: {§conflit: error}"), "\"conflit\" is no verdict", "did you mean \"conflict\"?"},
      {fact("severity: {conflict: §fatal}"), "\"fatal\" is no severity", ""},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(references_are_checked) {
  const Case table[] = {
      {fact("reference: §many"), "\"many\" is no value of the type \"number\"", ""},
      {fact("reference: §{source: x}"), "a reference needs a value", ""},
      {fact("reference: {value: 3, checked: §May}"), "\"May\" is no date", "2023-05-02"},
      {fact("reference: {value: 3, from: 2023-05-02, until: §2023-05-01}"), "this reference ends before it begins",
       ""},
      {fact("reference: {value: 3, slot: §ships}"), "the fact has no answer \"ships\"", "answer"},
      {fact("reference: §{value: 3}", "{a: number, b: number}", "{a} or {b}"),
       "the fact has several answers, and the reference does not say of which it is", "slot: a"},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(examples_are_checked) {
  const Case table[] = {
      {fact("examples: [§{answer: 3}]"), "an example needs a text, or articles", ""},
      {fact("examples: [§{text: a}]"), "an example with a text needs an answer", "answer: none"},
      {fact("examples: [§{text: a, answer: 3, articles: [{text: b}], verdict: agree}]"),
       "an example has a text or articles, not both", ""},
      {fact("examples: [§{articles: [{text: b}]}]"), "an example with articles needs a verdict", ""},
      {fact("examples: [{articles: [{text: b}], §answer: 3, verdict: agree}]"),
       "an example with articles has a verdict, and no answers", ""},
      {fact("examples: [{text: a, answer: 3, verdict: §agree}]"), "a verdict needs articles", ""},
      {fact("examples: [{articles: [{text: b}], verdict: §agreed}]"), "\"agreed\" is no verdict", "agree"},
      {fact("examples: [{text: a, answer: 3, published: §May}]"), "\"May\" is no date", ""},
      {fact("examples: [{articles: [§{published: 2023-05-02}], verdict: agree}]"),
       "an example's article needs a text", ""},
      {fact("examples: [{articles: [{text: a, published: §May}], verdict: agree}]"), "\"May\" is no date", ""},
  };
  for (const Case& one : table) check(one);
}

BOOST_AUTO_TEST_CASE(context_and_near_hold_no_slots) {
  check({fact("context: Halm §{answer}"), "context has no slots, so {answer} cannot stand here", ""});
  check({fact("near: Halm §{answer}"), "near has no slots, so {answer} cannot stand here", ""});
  BOOST_TEST(load_text(fact("unless: \"{answer} (ghost|toy) ships\"")).has_value());
}

BOOST_AUTO_TEST_CASE(a_pack_at_hand_cannot_include_others) {
  check({"gainsay: 1\ninclude: [§places.yaml]\n", "a pack that is not a file cannot include others", ""});
}

BOOST_AUTO_TEST_CASE(a_pack_with_ten_mistakes_reports_all_ten_sorted_by_place) {
  const std::string text =
      "gainsay: 1\n"                                   // 1
      "extra: x\n"                                     // 2
      "vocabulary:\n"                                  // 3
      "  harbour: port | <quay>\n"                     // 4
      "  date: {yes: y}\n"                             // 5
      "facts:\n"                                       // 6
      "  ships:\n"                                     // 7
      "    question: How many ships?\n"                // 8
      "    answer: number\n"                           // 9
      "    scope: world\n"                             // 10
      "    changes: grows\n"                           // 11
      "    tolerance: soon\n"                          // 12
      "    severity: {conflit: error}\n"               // 13
      "    reference: lots\n"                          // 14
      "    phrases: |\n"                               // 15
      "      {answer} ships .... <harbour>\n"          // 16
      "      (ships|) {answer}\n"                      // 17
      "      {anser} boats\n"                          // 18
      "    examples: [{text: a, answer: 3, who: b}]\n";  // 19
  const auto loaded = load_text(text);
  BOOST_REQUIRE(!loaded);
  std::vector<std::size_t> lines;
  for (const Diagnostic& problem : loaded.error()) lines.push_back(problem.place.line);
  const std::vector<std::size_t> expected = {2, 4, 5, 10, 12, 13, 14, 16, 17, 18, 19};
  BOOST_TEST(lines == expected, boost::test_tools::per_element());
  BOOST_TEST_INFO(describe_all(loaded.error()));
}

BOOST_AUTO_TEST_CASE(bytes_nodes_and_phrases_of_a_pack_are_bounded) {
  const auto too_long = load_text(std::string(17u << 20, '#'));
  BOOST_REQUIRE(!too_long);
  BOOST_TEST(too_long.error().size() == 1u);
  std::string nested = "gainsay: 1\nfacts: " + std::string(30, '[') + std::string(30, ']') + "\n";
  BOOST_REQUIRE(!load_text(nested));
  std::string items = "gainsay: 1\ninclude:\n";
  for (int i = 0; i < (1 << 19); ++i) items += "- a\n";
  const auto too_many_nodes = load_text(items);
  BOOST_REQUIRE(!too_many_nodes);
  BOOST_TEST(too_many_nodes.error().size() == 1u);
  std::string phrases;
  for (int i = 0; i <= 100'000; ++i) phrases += "?\n";
  const auto too_many_phrases = load_text(pack_of(phrases));
  BOOST_REQUIRE(!too_many_phrases);
  BOOST_TEST(too_many_phrases.error().front().message == "a pack may hold at most 100000 phrases");
}

BOOST_AUTO_TEST_SUITE_END()
