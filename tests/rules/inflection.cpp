#include "rules/inflection.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(inflection)

namespace {

InflectedPattern inflect(const std::string& word) {
  return Inflection(Lexicon::english()).inflect(word, InflectedPattern::Voice::active);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_CASE(forms_follow_the_rules_of_spelling) {
  const std::pair<std::string, std::string> table[] = {
      {"establish", "establish established establishes establishing"},
      {"acquire", "acquire acquired acquires acquiring"},
      {"carry", "carried carries carry carrying"},
      {"deploy", "deploy deployed deploying deploys"},
      {"stop", "stop stopped stopping stops"},
      {"plan", "plan planned planning plans"},
      {"remain", "remain remained remaining remains"},
      {"travel", "travel traveled traveling travelled travelling travels"},
      {"refer", "refer refered refering referred referring refers"},
      {"fix", "fix fixed fixes fixing"},
      {"die", "die died dies dying"},
      {"agree", "agree agreed agreeing agrees"},
      {"panic", "panic panicked panicking panics"},
      {"veto", "veto vetoed vetoes vetoing vetos"},
      {"equip", "equip equiped equiping equipped equipping equips"},
      {"show", "show showed showing shown shows"},
      {"hope", "hope hoped hopes hoping"},
  };
  for (const auto& [word, forms] : table) BOOST_TEST(joined(inflect(word).forms) == forms);
}

BOOST_AUTO_TEST_CASE(irregular_verbs_have_their_own_past) {
  const std::pair<std::string, std::string> table[] = {
      {"set", "set sets setting"},
      {"begin", "began begin begining beginning begins begun"},
      {"withdraw", "withdraw withdrawing withdrawn withdraws withdrew"},
      {"hold", "held hold holding holds"},
      {"lie", "lain lay lie lied lies lying"},
      {"build", "build building builds built"},
      {"quit", "quit quits quitted quitting"},
  };
  for (const auto& [word, forms] : table) BOOST_TEST(joined(inflect(word).forms) == forms);
}

BOOST_AUTO_TEST_CASE(irregular_plurals_serve_compounds_too) {
  const std::pair<std::string, std::string> table[] = {
      {"spokesman", "spokesmen"}, {"spokeswoman", "spokeswomen"}, {"salesperson", "salespeople"},
      {"grandchild", "grandchildren"}, {"crisis", "crises"}, {"wife", "wives"}, {"aircraft", "aircraft"},
      {"stomach", "stomachs"}, {"human", "humans"}, {"box", "boxes"}, {"city", "cities"},
  };
  for (const auto& [word, plural] : table) {
    const auto forms = inflect(word).forms;
    BOOST_TEST_INFO(joined(forms));
    BOOST_TEST(std::binary_search(forms.begin(), forms.end(), plural));
  }
  const auto human = inflect("human").forms;
  BOOST_TEST(!std::binary_search(human.begin(), human.end(), std::string("humen")));
}

BOOST_AUTO_TEST_CASE(participles_are_the_forms_in_ing_that_it_makes) {
  BOOST_TEST(joined(inflect("acquire").participles) == "acquiring");
  BOOST_TEST(joined(inflect("be").participles) == "being");
  BOOST_TEST(joined(inflect("bring").participles) == "bringing");
}

BOOST_AUTO_TEST_CASE(every_irregular_word_of_the_lexicon_is_sorted_once_and_holds_itself) {
  for (const auto& [word, others] : Lexicon::english().table("irregular_verbs")) {
    const auto forms = inflect(word).forms;
    BOOST_TEST_INFO(word);
    BOOST_TEST(std::is_sorted(forms.begin(), forms.end()));
    BOOST_TEST((std::adjacent_find(forms.begin(), forms.end()) == forms.end()));
    BOOST_TEST(std::binary_search(forms.begin(), forms.end(), word));
  }
  BOOST_TEST(Lexicon::english().table("irregular_verbs").size() >= 150u);
}

BOOST_AUTO_TEST_SUITE_END()
