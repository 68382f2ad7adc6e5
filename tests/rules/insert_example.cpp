// Examples that are added to the text of a pack, and every other byte of it kept.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"
#include "rules/insert_example.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(inserting_examples)

namespace {

const ExampleLines kExample = {{"text", "It opened on May 3."}, {"answer", "none"}};

// What stands where `§` does afterwards; the complaint where there is none.
void check(const std::string& before, const std::string& after, const ExampleLines& example = kExample) {
  const auto result = insert_example(before, "pack.yaml", "opened", example);
  BOOST_TEST_CONTEXT(before) {
    BOOST_REQUIRE_MESSAGE(result, (result ? "" : describe(result.error().front())));
    BOOST_TEST(result->text == after);
  }
}

std::string refused(const std::string& pack) {
  const auto result = insert_example(pack, "pack.yaml", "opened", kExample);
  return result ? "accepted" : describe(result.error().front());
}

const std::string kFact = "gainsay: 1\nfacts:\n  opened:\n    question: When?\n    answer: date\n    phrases: opened {answer}\n";

}  // namespace

BOOST_AUTO_TEST_CASE(an_example_goes_behind_the_last_one) {
  check(kFact + "    examples:\n      - text: It shut.\n        answer: none\n\n  # of doors\n  other:\n    question: Who?\n",
        kFact + "    examples:\n      - text: It shut.\n        answer: none\n      - text: It opened on May 3.\n"
                "        answer: none\n\n  # of doors\n  other:\n    question: Who?\n");
  check(kFact + "    examples:\n    - {text: It shut., answer: none}  # a test\n    severity: note\n",
        kFact + "    examples:\n    - {text: It shut., answer: none}  # a test\n    - text: It opened on May 3.\n"
                "      answer: none\n    severity: note\n");
  check(kFact + "    examples:\n      - text: |\n          It shut.\n\n          At last.\n        answer: none",
        kFact + "    examples:\n      - text: |\n          It shut.\n\n          At last.\n        answer: none\n"
                "      - text: It opened on May 3.\n        answer: none\n");
}

BOOST_AUTO_TEST_CASE(a_fact_without_examples_gets_them) {
  check(kFact, kFact + "    examples:\n      - text: It opened on May 3.\n        answer: none\n");
  check(kFact + "    examples:\n    severity: note\n",
        kFact + "    examples:\n      - text: It opened on May 3.\n        answer: none\n    severity: note\n");
  check("gainsay: 1\nfacts:\n opened:\n  question: When?\n  phrases: |\n    opened {answer}\n    # or shut\n\n other:\n  question: Who?\n",
        "gainsay: 1\nfacts:\n opened:\n  question: When?\n  phrases: |\n    opened {answer}\n    # or shut\n"
        "  examples:\n    - text: It opened on May 3.\n      answer: none\n\n other:\n  question: Who?\n");
}

BOOST_AUTO_TEST_CASE(line_ends_are_those_of_the_file) {
  check("gainsay: 1\r\nfacts:\r\n  opened:\r\n    question: When?\r\n",
        "gainsay: 1\r\nfacts:\r\n  opened:\r\n    question: When?\r\n    examples:\r\n      - text: It opened on May 3.\r\n"
        "        answer: none\r\n");
}

BOOST_AUTO_TEST_CASE(texts_that_yaml_would_misread_are_quoted) {
  for (const std::string text : {"Halm: the gate opened.", "Gate #1 opened.", "Gate no. #2 is 'shut'.", "- it opened",
                                  "\"It opened,\" she said.", "[It] opened.", "It opened: ", "& it opened", "Ärger, Zoë!",
                                  "100% of it", "yes", "3.0", "It's open # now"}) {
    const auto result = insert_example(kFact, "pack.yaml", "opened", {{"text", text}, {"answer", "none"}});
    BOOST_REQUIRE(result);
    const auto loaded = load_text(result->text);
    BOOST_TEST_CONTEXT(text) {
      BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
      BOOST_TEST(loaded->rules.facts.front().examples.back().text == text);
      BOOST_TEST(loaded->rules.facts.front().examples.back().place.line == result->line);
    }
  }
}

BOOST_AUTO_TEST_CASE(what_leaves_no_place_for_a_line_is_refused) {
  BOOST_TEST(refused("gainsay: 1\nfacts:\n  opened: {question: When?}\n") ==
             "pack.yaml:3:12: error: the fact \"opened\" is written in braces\n"
             "  hint: write its keys on lines of their own, and examples can be added");
  BOOST_TEST(refused(kFact + "    examples: [{text: It shut., answer: none}]\n") ==
             "pack.yaml:7:16: error: the examples are written in brackets\n"
             "  hint: write each on lines of its own, behind a dash, and more can be added");
  BOOST_TEST(refused(kFact + "    examples: []\n") ==
             "pack.yaml:7:5: error: the examples are written in brackets\n"
             "  hint: write each on lines of its own, behind a dash, and more can be added");
  BOOST_TEST(refused("gainsay: 1\nfacts:\n  other:\n    question: When?\n") ==
             "pack.yaml: error: the file holds no fact \"opened\"");
}

BOOST_AUTO_TEST_SUITE_END()
