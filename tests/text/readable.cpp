// Text as people read it, against the characters one by one.
#include <random>
#include <string>

#include <boost/test/unit_test.hpp>

#include "text/article.hpp"
#include "text/characters.hpp"

namespace gainsay {
namespace {

std::string shown_slowly(const std::string& text) {
  std::string shown;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    at = c.end;
    if (c.kind == CharacterKind::hidden) continue;
    if (c.kind != CharacterKind::space) {
      if (blank && !shown.empty()) shown += ' ';
      shown += text.substr(c.begin, c.end - c.begin);
    }
    blank = c.kind == CharacterKind::space || (blank && shown.empty());
  }
  return shown;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(readable_text)

BOOST_AUTO_TEST_CASE(blanks_are_single_and_nothing_hidden_is_shown) {
  const std::vector<std::string> pieces = {"a", "Z", "~", "!", " ", " ", "\n", "\t", "\x01", "\x7F", "\u00AD", "\u00A0", "é", "–"};
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t left = random() % 9; left > 0; --left) text += pieces[random() % (random() % 2 == 0 ? 6 : pieces.size())];
    BOOST_REQUIRE_MESSAGE(readable(text) == shown_slowly(text), "\"" << text << "\"");
  }
  for (int c = 1; c < 128; ++c) {
    const std::string text = std::string("a") + static_cast<char>(c) + "b";
    BOOST_TEST(readable(text) == shown_slowly(text), c);
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
