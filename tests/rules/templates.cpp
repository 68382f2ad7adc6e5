// What templates become: words, cases, gaps, and the commas that nobody wrote (shown as ').
#include <boost/test/unit_test.hpp>

#include "packs.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(templates)

namespace {

// The pattern of the only phrase.
std::string compiled(std::string_view phrase, std::string_view vocabulary = {}) {
  const auto loaded = load_text(pack_of(phrase, vocabulary));
  if (!loaded) return describe_all(loaded.error());
  const Fact& fact = loaded->rules.facts.front();
  return describe(*fact.phrases.front().pattern, fact.definition.slots);
}

struct Case {
  std::string phrase, pattern;
};

void check(std::initializer_list<Case> table, std::string_view vocabulary = {}) {
  for (const Case& one : table)
    BOOST_TEST_CONTEXT(one.phrase) BOOST_TEST(compiled(one.phrase, vocabulary) == one.pattern);
}

}  // namespace

BOOST_AUTO_TEST_CASE(written_words_split_and_fold_like_those_of_articles) {
  check({
      {"Opened {answer}", "opened {answer}"},
      {"Nagorno-Karabakh {answer}", "nagorno ' karabakh {answer}"},
      {"Café {answer}", "cafe {answer}"},
      {"Halm's {answer}", "halm ' 's {answer}"},
      {"\"opened\" {answer}", "opened {answer}"},
      {"31,000 {answer}", "31,000 {answer}"},
      {"opened\\: {answer}", "opened \\: {answer}"},
      {"opened \\( {answer} \\)", "opened \\( {answer} \\)"},
      {"50 % {answer}", "50 ' % {answer}"},
  });
}

BOOST_AUTO_TEST_CASE(case_counts_only_where_it_is_asked_for) {
  check({
      {"US {answer}", "US {answer}"},
      {"U.S. {answer}", "US {answer}"},
      {"us {answer}", "us {answer}"},
      {"^March {answer}", "^March {answer}"},
      {"A {answer} ship", "a {answer} ship"},
  });
}

BOOST_AUTO_TEST_CASE(operators_have_their_meaning) {
  check({
      {"set~ {answer}", "set~ {answer}"},
      {"set~~ {answer}", "set~~ {answer}"},
      {"cease-fire~ {answer}", "cease ' fire~ {answer}"},
      {"opened ... {answer}", "opened ... {answer}"},
      {"opened ...12 {answer}", "opened ...12 {answer}"},
      {"opened .. {answer}", "opened .. {answer}"},
      {"opened...{answer}", "opened ... {answer}"},
      {"opened , {answer}", "opened , {answer}"},
      {"opened, {answer}", "opened , {answer}"},
      {"opened ,, {answer}", "opened ,, {answer}"},
      {"opened {answer:date}", "opened {answer}"},
      {"opened (on|in) {answer}", "opened ' (on|in) {answer}"},
      {"opened (on|in)? {answer}", "opened (' (on|in))? {answer}"},
  });
}

BOOST_AUTO_TEST_CASE(a_comma_may_stand_unwritten_between_two_words_only) {
  check({
      {"it opened {answer}", "it ' opened {answer}"},
      {"{answer} it opened", "{answer} it ' opened"},
      {"it , opened {answer}", "it , opened {answer}"},
      {"it .. opened {answer}", "it .. opened {answer}"},
      {"it ,, opened {answer}", "it ,, opened {answer}"},
      {"it \\: opened {answer}", "it \\: opened {answer}"},
      {"it open~ {answer}", "it ' open~ {answer}"},
  });
}

BOOST_AUTO_TEST_CASE(a_choice_that_decides_about_a_comma_is_written_out) {
  check({
      {"it has? opened {answer}", "it (' has)? ' opened {answer}"},
      {"{answer} it? opened", "{answer} (it ')? opened"},
      {"it (, too ,)? opened {answer}", "it (, too ,|') opened {answer}"},
      {"it ,, (which|that)? opened {answer}", "it ,, ((which|that) ')? opened {answer}"},
      {"a (it|,) opened {answer}", "a (' it '|,) opened {answer}"},
      {"a {answer}? opened on", "a ({answer}|') opened ' on"},
      {"a (b c?|d ,) opened {answer}", "a (' b (' c)? '|' d ,) opened {answer}"},
      {"a {answer}? (b|,) c", "a ({answer} b '|{answer} ,|' b '|,) c"},
      {"a (b|..)? c d {answer}", "a (' b '|..|') c ' d {answer}"},
  });
}

BOOST_AUTO_TEST_CASE(vocabulary_is_written_out_in_place_and_categories_are_lists_of_their_values) {
  const std::string vocabulary =
      "  gate: (north|<side>) gate\n  side: south | east\n  capital:\n    Russia: Russia | Moscow\n    Halm: Halm\n";
  check({{"<gate> opened {answer}", "(north|(south|east)) ' gate ' opened {answer}"},
         {"<capital> opened {answer}", "((russia|moscow)|halm) ' opened {answer}"}},
        vocabulary);
}

BOOST_AUTO_TEST_CASE(vocabulary_trees_are_shared) {
  const auto loaded = load_text(pack_of("<gate> {answer}\n{answer} <gate>", "  gate: a b | c d e\n"));
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const auto& phrases = loaded->rules.facts.front().phrases;
  const auto& first = std::get<SequencePattern>(phrases[0].pattern->node).parts;
  const auto& second = std::get<SequencePattern>(phrases[1].pattern->node).parts;
  BOOST_TEST(first.front().get() == second.back().get());
}

BOOST_AUTO_TEST_CASE(lines_of_a_block_may_hold_comments) {
  const auto loaded =
      load_text(pack_of("# all of them\nopened {answer} # or so\n\nno\\#1 opened {answer}\nF#1 opened {answer}"));
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const auto& phrases = loaded->rules.facts.front().phrases;
  BOOST_REQUIRE_EQUAL(phrases.size(), 3u);
  BOOST_TEST(phrases[0].text == "opened {answer}");
  BOOST_TEST(phrases[0].place.line == 9u);
  BOOST_TEST(phrases[0].place.column == 7u);
}

BOOST_AUTO_TEST_CASE(required_words_are_the_rarest_that_every_match_needs) {
  const Case table[] = {
      {"the checkpoint opened {answer}", "checkpoint"},
      {"the checkpoint? opened {answer}", "opened"},
      {"the (quay|harbour) {answer}", "harbour quay"},
      {"the (quay|harbour?) {answer}", "the"},
      {"has? open~ {answer}", "open opened opening openned openning opens"},
      {"open~ the quay {answer}", "quay"},
      {"<gate> {answer}", "east north"},
      {"{answer} , it", "it"},
  };
  for (const auto& [phrase, words] : table) {
    BOOST_TEST_CONTEXT(phrase) {
      const auto loaded = load_text(pack_of(phrase, "  gate: (north|east) gate?\n"));
      BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
      std::string required;
      for (const std::string& word : *loaded->rules.facts.front().phrases.front().required)
        required += (required.empty() ? "" : " ") + word;
      BOOST_TEST(required == words);
    }
  }
}

BOOST_AUTO_TEST_CASE(written_words_are_all_that_a_phrase_writes_itself) {
  const auto loaded = load_text(pack_of("(refuse~|never) Gate? <x> {answer}", "  x: a | b\n"));
  BOOST_REQUIRE_MESSAGE(loaded, errors_of(loaded));
  const std::set<std::string> expected = {"refuse", "refused", "refuses", "refusing", "never", "gate", "a", "b"};
  BOOST_TEST((loaded->rules.facts.front().phrases.front().written.all() == expected));
}

BOOST_AUTO_TEST_SUITE_END()
