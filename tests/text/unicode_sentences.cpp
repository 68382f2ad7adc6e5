// ICU's sentence breaks are the slow twin of the pass over an article's characters.
#include <memory>
#include <random>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <boost/test/unit_test.hpp>

#include "support/utf8.hpp"
#include "text/unicode_sentences.hpp"

namespace gainsay {
namespace {

// One unit for each character; what lies beyond UTF-16's single units is a mark to both.
icu::UnicodeString units_of(const VisibleText& characters) {
  icu::UnicodeString units;
  for (std::size_t at = 0; at < characters.size(); ++at) {
    const Character c = characters[at];
    const bool one_unit = c.value <= 0xFFFF;
    units += c.kind == CharacterKind::space ? u' ' : one_unit ? static_cast<char16_t>(c.value) : u'\uFFFD';
  }
  return units;
}

std::vector<std::size_t> breaks_of_icu(const VisibleText& characters) {
  UErrorCode status = U_ZERO_ERROR;
  static const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status));
  const icu::UnicodeString units = units_of(characters);
  breaks->setText(units);
  std::vector<std::size_t> found;
  for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
    if (at < units.length()) found.push_back(static_cast<std::size_t>(at));
  }
  return found;
}

void check_twins(const std::string& text) {
  const VisibleText characters(text, {0, static_cast<std::uint32_t>(text.size())});
  std::vector<std::size_t> found;
  find_unicode_sentences(characters, found);
  BOOST_TEST_CONTEXT(text) { BOOST_REQUIRE(found == breaks_of_icu(characters)); }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unicode_sentences)

BOOST_AUTO_TEST_CASE(each_rule_ends_sentences_where_icu_does) {
  for (const char* text :
       {"", ".", "One. Two", "One.Two", "O.T", "o.T", "5.T", "1.5 and 2. 5", "One. (5) two", "One. (5) Two.", "One?! Two",
        "One. , two", "One.) Two", "One. \u201cTwo", "One.\u0301 Two", "\u0301. Two", "One.\u2029Two", "One. \u4e8c",
        "One\u3002Two", "One.\U0001F600 Two", "One. - Two"}) {
    check_twins(text);
  }
}

BOOST_AUTO_TEST_CASE(any_characters_end_sentences_where_icu_does) {
  const std::vector<std::string> likely = {".", ".", "?", "!", " ", " ", "\n", "a", "b", "C", "D", "5", ",", "-", ":", ";",
                                           "(", ")", "\"", "'", "\u201c", "\u201d", "\u2026", "\u0301", "\u00ad", "\x01",
                                           "\u3002", "\u4e8c", "\u00e9", "\u00c9", "\u2014", "%", "\u2029", "\u00a0"};
  std::mt19937 random(23);
  for (int round = 0; round < 30000; ++round) {
    std::string text;
    for (auto length = random() % 24; length > 0; --length) text += likely[random() % likely.size()];
    check_twins(text);
  }
}

// Every character of the first plane and some beyond, where it may matter what it is.
BOOST_AUTO_TEST_CASE(every_character_is_to_sentences_what_it_is_to_icu) {
  for (char32_t c = 1; c < 0x11000; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string own;
    append_utf8(own, c);
    check_twins("A" + own + " B. " + own + " c. " + own + "D." + own + "E" + own + ".F. 5" + own + " g");
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
