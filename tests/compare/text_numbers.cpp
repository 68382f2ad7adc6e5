#include "compare/text_numbers.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>
#include <string>

namespace gainsay {

BOOST_AUTO_TEST_SUITE(text_numbers)

BOOST_AUTO_TEST_CASE(each_text_keeps_the_number_it_first_got) {
  TextNumbers numbers;
  std::map<std::string, TextNumbers::Number> expected;
  std::mt19937 random(6);
  for (int round = 0; round < 20000; ++round) {
    std::string text(random() % 300 == 0 ? 70000 : random() % 6, 'x');
    if (!text.empty()) text.back() = static_cast<char>(random() % 256);
    text += std::to_string(random() % 3000);
    if (random() % 100 == 0) text.clear();
    const auto [known, is_new] = expected.try_emplace(text, static_cast<TextNumbers::Number>(expected.size()));
    BOOST_REQUIRE_EQUAL(numbers.number_of(text), known->second);
    BOOST_REQUIRE_EQUAL(numbers.size(), expected.size());
  }
  BOOST_TEST(expected.size() > 5000u);
  for (const auto& [text, number] : expected) BOOST_REQUIRE(numbers.texts()[number] == text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
