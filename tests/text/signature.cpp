#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "text/wire_story.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(signatures)

BOOST_AUTO_TEST_CASE(a_signature_is_the_same_on_every_machine) {
  const std::string text = signature_text(test::signature_of_text(test::joined(test::kWireStory)));
  BOOST_TEST(text.size() == 5 * kMostShingles);
  BOOST_TEST(text.substr(0, 25) == "--BWz-4gva-Bp2p-bLdU-dXu2");
}

BOOST_AUTO_TEST_CASE(it_is_spelled_and_read_back) {
  for (const auto& story : {test::kWireStory, test::kOwnStory}) {
    const Signature signature = test::signature_of_text(test::joined(story));
    BOOST_TEST(std::is_sorted(signature.begin(), signature.end()));
    BOOST_TEST((signature_from(signature_text(signature)) == signature));
  }
  BOOST_TEST(signature_from("").value().empty());
}

BOOST_AUTO_TEST_CASE(what_spells_none_is_refused) {
  const std::string good = signature_text(test::signature_of_text(test::joined(test::kWireStory)));
  BOOST_TEST(!signature_from(good.substr(0, good.size() - 1)));
  BOOST_TEST(!signature_from(good.substr(0, 5 * (kFewestShingles - 1))));
  BOOST_TEST(!signature_from(good + "zzzzz"));
  BOOST_TEST(!signature_from(good.substr(5, 5) + good.substr(0, 5) + good.substr(10)));
  BOOST_TEST(!signature_from("!" + good.substr(1)));
}

BOOST_AUTO_TEST_CASE(a_text_too_short_to_tell_has_none) {
  std::string text;
  for (std::size_t words = 1; words <= 60; ++words) {
    text += "word" + std::to_string(words) + " ";
    const bool enough = words >= kFewestShingles + kShingleWords - 1;
    BOOST_TEST(test::signature_of_text(text).empty() == !enough);
  }
  std::string again;
  for (int i = 0; i < 100; ++i) again += "rain and more rain ";
  BOOST_TEST(test::signature_of_text(again).empty());
  BOOST_TEST(test::signature_of_text("").empty());
}

BOOST_AUTO_TEST_CASE(letter_case_accents_and_marks_do_not_count) {
  const std::string text = test::joined(test::kWireStory);
  std::string loud;
  for (const char c : text) loud += c == '.' || c == '"' ? ' ' : static_cast<char>(std::toupper(c));
  BOOST_TEST((test::signature_of_text(loud) == test::signature_of_text(text)));
}

BOOST_AUTO_TEST_CASE(altered_copies_share_most_and_another_story_of_the_event_little) {
  std::mt19937 random(41);
  const Signature original = test::signature_of_text(test::joined(test::kWireStory));
  for (const test::Alteration& alteration : test::kAlterations) {
    for (int round = 0; round < 200; ++round) {
      const Signature altered = test::signature_of_text(alteration.alter(test::kWireStory, random));
      const Shared shared = shared_part(original, altered);
      BOOST_TEST(shared.part >= 0.6, alteration.name << ": " << shared.part);
      BOOST_TEST(shared.sample >= 13u, alteration.name << ": " << shared.sample);
      BOOST_TEST(shared_part(altered, original).part == shared.part);
    }
  }
  for (int round = 0; round < 200; ++round) {
    const Signature own = test::signature_of_text(test::replaced_words(test::kOwnStory, 2, random));
    BOOST_TEST(shared_part(original, own).part < 0.3);
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_shared_with_no_signature) {
  const Signature story = test::signature_of_text(test::joined(test::kWireStory));
  BOOST_TEST(shared_part(story, {}).part == 0.0);
  BOOST_TEST(shared_part({}, {}).sample == 0u);
  BOOST_TEST(shared_part(story, story).part == 1.0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
