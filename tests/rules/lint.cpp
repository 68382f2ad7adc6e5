// What lint says of packs that load: common words, vocabulary that overlaps.
#include <boost/test/unit_test.hpp>

#include "packs.hpp"
#include "rules/news_words.hpp"
#include "rules/surface_forms.hpp"

using namespace gainsay;

BOOST_AUTO_TEST_SUITE(lint)

namespace {

std::string warnings_of(const std::string& pack) {
  const auto loaded = load_text(pack);
  return loaded ? describe_all(loaded->warnings) : describe_all(loaded.error());
}

std::string forms_of(std::string_view phrase) {
  const auto loaded = load_text(pack_of(std::string(phrase) + " ... {answer}"));
  std::string all;
  const Pattern& pattern = *loaded->rules.facts.front().phrases.front().pattern;
  const auto& parts = std::get<SequencePattern>(pattern.node).parts;
  const Pattern written{SequencePattern{{parts.begin(), parts.end() - 2}}};
  for (const std::string& form : surface_forms(written, 5)) all += (all.empty() ? "" : " | ") + form;
  return all;
}

}  // namespace

BOOST_AUTO_TEST_CASE(words_have_their_share_of_the_news) {
  BOOST_TEST(share_in_news(std::string("the")) > 0.8);
  BOOST_TEST(share_in_news(std::string("checkpoint")) == 0);
  const std::vector<std::string> two = {"killed", "kills"};
  BOOST_TEST(share_in_news(two) >= share_in_news(std::string("killed")));
  BOOST_TEST(share_in_news(std::vector<std::string>{"the", "of", "and"}) == 1);
}

BOOST_AUTO_TEST_CASE(a_fact_that_common_words_trigger_is_told_once) {
  BOOST_TEST(warnings_of(pack_of("people said that {answer}\npeople (said|had|were) {answer}\nferry opened {answer}")) ==
             "pack.yaml:3:3: warning: the rarest word that every match needs is common in news in 2 of 3 phrases of "
             "\"opened\": \"people\" in 14 of 100 articles\n"
             "  hint: name a rarer word where one is always there, or ask for a context\n");
}

BOOST_AUTO_TEST_CASE(a_context_keeps_common_words_from_being_tried_everywhere) {
  const std::string pack = pack_of("people said {answer}");
  const std::size_t at = pack.find("    phrases:");
  BOOST_TEST(warnings_of(pack.substr(0, at) + "    context: ferry\n" + pack.substr(at)) == "");
}

BOOST_AUTO_TEST_CASE(two_values_of_a_category_share_no_words) {
  BOOST_TEST(warnings_of(R"(gainsay: 1
vocabulary:
  bank:
    North: the? north (bank|shore)
    Upper: upper bank
    Far: far (bank|shore) | north shore | the north bank
facts:
  side:
    question: On which bank is it?
    answer: bank
    scope: corpus
    phrases: |
      ferry lands on {answer}
    examples: [{text: It is shut., answer: none}]
)") == "pack.yaml:6:5: warning: \"north shore\" is said of two values of the category \"bank\": \"North\" and \"Far\"\n"
       "  hint: each way to say something belongs to one value\n");
}

BOOST_AUTO_TEST_CASE(forms_are_all_that_a_pattern_can_say) {
  BOOST_TEST(forms_of("(old|new)? gate") == "gate | new gate | old gate");
  BOOST_TEST(forms_of("cut~") == "cut | cuts | cutting");
  BOOST_TEST(forms_of("gate , ... shut") == "gate ... shut");
  BOOST_TEST(forms_of("(a|b) (c|d) (e|f)") == "a c e | a c f | a d e | a d f | b c e");
}

BOOST_AUTO_TEST_SUITE_END()
