// Everything that can be wrong with a template, each with its place.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(template_errors)

namespace {

struct Case {
  std::string phrase;  // § stands before the place of the error
  std::string message;
};

void check(const std::string& pack, const std::string& message) {
  BOOST_TEST_CONTEXT(pack) {
    const Marked marked = unmark(pack);
    const auto loaded = load_text(marked.text);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST_INFO(describe_all(loaded.error()));
    BOOST_REQUIRE_EQUAL(loaded.error().size(), 1u);
    const Diagnostic& problem = loaded.error().front();
    BOOST_TEST(problem.message == message);
    BOOST_TEST(problem.place.path == "pack.yaml");
    BOOST_TEST(problem.place.line == marked.line);
    BOOST_TEST(problem.place.column == marked.column);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(phrase_errors_name_place_and_reason) {
  const Case table[] = {
      {"it opened §* {answer}", "unknown operator \"*\""},
      {"it opened§: {answer}", "unknown operator \":\""},
      {"it §[opened {answer}", "unknown operator \"[\""},
      {"it opened §… {answer}", "unknown operator \"…\""},
      {"it opened §.... {answer}", "unknown operator \"....\""},
      {"it opened §..5 {answer}", "\"..\" takes no number"},
      {"it opened §...0 {answer}", "a gap of 0 words"},
      {"it opened §...51 {answer}", "a gap of 51 words"},
      {"it opened §...99999999999999999999 {answer}", "a gap of 99999999999999999999 words"},
      {"it opened §,,, {answer}", "unknown operator \",,,\""},
      {"it open§~~~ {answer}", "unknown operator \"~~~\""},
      {"it open§~ed {answer}", "\"~\" in the middle of a word"},
      {"it §~ opened {answer}", "\"~\" without a word before it"},
      {"§^open~ {answer}", "\"^\" and \"~\" exclude each other"},
      {"it §^ opened {answer}", "\"^\" without a word after it"},
      {"§19~ opened {answer}", "\"19\" cannot be inflected"},
      {"it opened {answer} §\\", "\"\\\" without a character after it"},
      {"it §(opened {answer}", "\"(\" is not closed"},
      {"it opened§) {answer}", "\")\" without \"(\" before it"},
      {"it opened §{answer", "\"{\" is not closed"},
      {"it opened answer§} {answer}", "\"}\" without \"{\" before it"},
      {"it §<opened {answer}", "\"<\" is not closed"},
      {"it opened§> {answer}", "\">\" without \"<\" before it"},
      {"it opened §<> {answer}", "a name is missing between \"<\" and \">\""},
      {"it opened §{:date}", "a slot needs a name, and a type if a colon follows it"},
      {"it opened §{answer:}", "a slot needs a name, and a type if a colon follows it"},
      {"it (opened§|) {answer}", "an alternative is empty"},
      {"it (§|opened) {answer}", "an alternative is empty"},
      {"it §() opened {answer}", "an alternative is empty"},
      {"it opened {answer} §| it began {answer}", "\"|\" outside of parentheses"},
      {"§? opened {answer}", "\"?\" has nothing to make optional"},
      {"it §? opened {answer}", "\"?\" has nothing to make optional"},
      {"it opened ...§? {answer}", "\"?\" has nothing to make optional"},
      {"it§?? opened {answer}", "unknown operator \"??\""},
      {"§... opened {answer}", "a gap or aside may not stand first"},
      {"it? §... opened {answer}", "a gap or aside may not stand first"},
      {"opened {answer} §..", "a gap or aside may not stand last"},
      {"opened {answer} §,,", "a gap or aside may not stand last"},
      {"opened ... §.. {answer}", "two gaps side by side"},
      {"opened ... (it|§... that) {answer}", "two gaps side by side"},
      {"it opened§. {answer}", "\".\" is no word"},
      {"it opened §– {answer}", "\"–\" is no word"},
      {"it opened §\"\" {answer}", "\"\"\"\" holds no word"},
      {"it opened §<opening> {answer}", "no vocabulary entry is named \"opening\""},
      {"it opened §{answers}", "the fact has no slot \"answers\""},
      {"it opened §{answer:person}", "the slot \"answer\" is of type \"date\", not \"person\""},
      {"§it opened", "the phrase gives no answer"},
      {"§it opened {answer} or {answer}", "{answer} stands twice in one phrase"},
      {"§it opened {answer} => 1990", "the phrase gives its answer twice: as {answer} and behind =>"},
      {"it opened §=>", "no value behind \"=>\""},
      {"§=> 1990", "no template before \"=>\""},
      {"it opened => 1990 §=> 1991", "a second \"=>\""},
      {"it opened => §of course", "\"of course\" is no value of the type \"date\""},
      {"§it? => 1990", "this may match nothing at all"},
  };
  for (const Case& one : table) check(pack_of(one.phrase), one.message);
}

BOOST_AUTO_TEST_CASE(a_hyphen_between_words_is_to_be_a_blank_and_a_dash_a_comma) {
  const auto hint_of = [](const std::string& phrase) {
    const auto loaded = load_text(pack_of(phrase));
    BOOST_REQUIRE(!loaded);
    return loaded.error().front().hint;
  };
  const std::string blank = "between words, write a blank instead of the hyphen";
  BOOST_TEST(hint_of("(second|2nd)-degree burns {answer}") == blank);
  BOOST_TEST(hint_of("it opened - {answer}") == "an optional comma or dash is written as a comma");
}

BOOST_AUTO_TEST_CASE(columns_count_characters_and_blanks_at_the_front) {
  check(pack_of("   café öffnet §* {answer}"), "unknown operator \"*\"");
}

BOOST_AUTO_TEST_CASE(a_template_that_needs_no_word_is_an_error_unless_its_values_show_on_the_surface) {
  const std::string pack =
      "gainsay: 1\nfacts:\n  head:\n    question: Who leads?\n    answer: person\n    phrases: |\n";
  check(pack + "      §(the|{answer}) the?\n", "no word is needed by every match");
  const auto dated = load_text(pack_of("{answer} , (they|we)?"));
  BOOST_REQUIRE_MESSAGE(dated, errors_of(dated));
  BOOST_TEST(dated->rules.facts.front().phrases.front().required->empty());
}

BOOST_AUTO_TEST_CASE(vocabulary_errors_name_place_and_reason) {
  const std::string phrase = "<a> opened {answer}";
  check(pack_of(phrase, "  a: x | §<b>\n"), "no vocabulary entry is named \"b\"");
  check(pack_of(phrase, "  a: x | <b>\n  b: y <c>\n  c: (z|§<a>)\n"),
        "this vocabulary entry holds itself: a → b → c → a");
  check(pack_of(phrase, "  a: §x?\n"), "this may match nothing at all");
  check(pack_of(phrase, "  a: x §{answer}\n"), "a vocabulary entry has no slots, so {answer} cannot stand here");
  check(pack_of(phrase, "  a: x §...\n"), "a gap or aside may not stand last");
  check(pack_of(phrase, "  a: x |§|y\n"), "an alternative is empty");
  check(pack_of(phrase, "  a: x\n  §b?: y\n"), "\"b?\" cannot be a name: it holds an operator of templates");
  check(pack_of(phrase, "  a: x\n  §date: {yes: y}\n"), "\"date\" is a built-in type");
  check(pack_of(phrase, "  a: §{}\n"), "a category needs at least one value");
}

BOOST_AUTO_TEST_CASE(depth_breadth_and_choices_are_bounded) {
  const std::string deep(33, '('), closed(33, ')');
  check(pack_of("it " + deep.substr(1) + "§(a" + closed + " opened {answer}"), "more than 32 \"(\" in one another");
  std::string nested;
  for (int i = 0; i < 40; ++i) nested += "  v" + std::to_string(i) + ": x <v" + std::to_string(i + 1) + ">\n";
  const auto too_deep = load_text(pack_of("<v0> opened {answer}", nested + "  v40: x\n"));
  BOOST_REQUIRE(!too_deep);
  BOOST_TEST(too_deep.error().front().message == "more than 32 vocabulary entries in one another");
  std::string doubling;
  for (int i = 0; i < 30; ++i) {
    const std::string next = "<v" + std::to_string(i + 1) + ">";
    doubling += "  v" + std::to_string(i) + ": " + next + " " + next + "\n";
  }
  const auto too_wide = load_text(pack_of("<v0> opened {answer}", doubling + "  v30: x\n"));
  BOOST_REQUIRE(!too_wide);
  BOOST_REQUIRE_EQUAL(too_wide.error().size(), 1u);
  BOOST_TEST(too_wide.error().front().message == "with its vocabulary this stands for more than 20000 words");
  std::string choices = "§it";
  for (int i = 0; i < 12; ++i) choices += " ((,a,)|b|(,c)|(d,))?";
  check(pack_of(choices + " opened {answer}"), "more than 64 choices decide where a comma may stand");
}

BOOST_AUTO_TEST_SUITE_END()
