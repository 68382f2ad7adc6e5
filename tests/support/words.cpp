// What is shown to people: diagnostics, suggestions, printable text; and hashes.
#include <boost/test/unit_test.hpp>

#include "support/diagnostic.hpp"
#include "support/hash.hpp"
#include "support/printable.hpp"
#include "support/suggest.hpp"
#include "support/utf8.hpp"

namespace gainsay {

BOOST_AUTO_TEST_SUITE(words)

BOOST_AUTO_TEST_CASE(diagnostics_leave_out_what_is_not_known) {
  BOOST_TEST(describe(Diagnostic{Severity::error, {"a.yaml", 3, 7}, "it is wrong", "mend it"}) ==
             "a.yaml:3:7: error: it is wrong\n  hint: mend it");
  BOOST_TEST(describe(Diagnostic{Severity::warning, {"a.yaml", 3}, "it is odd", ""}) == "a.yaml:3: warning: it is odd");
  BOOST_TEST(describe(Diagnostic{Severity::note, {}, "so it is", ""}) == "note: so it is");
  BOOST_TEST(describe(Diagnostic{Severity::error, {"a\x1b[2J"}, "\x07", ""}) == "a\\x1b[2J: error: \\x07");
}

BOOST_AUTO_TEST_CASE(no_control_character_reaches_a_terminal) {
  BOOST_TEST(printable("a\tb\x1b[31m\x7f") == "a b\\x1b[31m\\x7f");
  BOOST_TEST(printable("a\u0085b\u202ec\u2066") == "a\\x85b\\u202ec\\u2066");
  BOOST_TEST(printable("a\nb\r") == "a\\x0ab\\x0d");
  BOOST_TEST(printable("caf\u00e9 \xff\xe2\x82") == "caf\u00e9 \\xff\\xe2\\x82");
}

BOOST_AUTO_TEST_CASE(columns_of_a_terminal_are_not_code_points) {
  BOOST_TEST(display_width("abc") == 3u);
  BOOST_TEST(display_width("cafe\u0301") == 4u);
  BOOST_TEST(display_width("\u6f22\u5b57") == 4u);
  BOOST_TEST(display_width("") == 0u);
  BOOST_TEST(count_code_points("cafe\u0301") == 5u);
}

BOOST_AUTO_TEST_CASE(distances_count_letters_and_swaps) {
  BOOST_TEST(edit_distance("", "abc") == 3u);
  BOOST_TEST(edit_distance("phrase", "phrases") == 1u);
  BOOST_TEST(edit_distance("Akins", "Atkins") == 1u);
  BOOST_TEST(edit_distance("ab", "ba") == 1u);
  BOOST_TEST(edit_distance("caf\u00e9", "cafe") == 1u);
  BOOST_TEST(edit_distance("kitten", "sitting") == 3u);
  BOOST_TEST(edit_distance("kitten", "sitting", 2) == 3u);
  BOOST_TEST(edit_distance("abcdefgh", "stuvwxyz", 1) == 2u);
}

BOOST_AUTO_TEST_CASE(the_nearest_word_is_suggested_if_it_is_near) {
  const std::vector<std::string> known = {"question", "phrases", "unless"};
  BOOST_TEST(suggestion("phrase", known) == "did you mean \"phrases\"?");
  BOOST_TEST(suggestion("qeustion", known) == "did you mean \"question\"?");
  BOOST_TEST(suggestion("xyz", known) == "known are: question, phrases, unless");
  BOOST_TEST(suggestion("xyz", {}) == "");
}

BOOST_AUTO_TEST_CASE(hashes_stay_what_they_are) {
  BOOST_TEST(hash_hex("") == "2d06800538d394c2");
  BOOST_TEST(hash_hex("a") == "e6c632b61e964e1f");
  BOOST_TEST(hash_hex("a") != hash_hex("b"));
}

BOOST_AUTO_TEST_CASE(utf8_is_well_formed_or_broken_at_a_byte) {
  BOOST_TEST(!first_broken_byte("a\u00e9\u20ac\U0001F600").has_value());
  for (const std::string_view broken : {"a\x80", "a\xC1\x81", "a\xE0\x80\x80", "a\xED\xA0\x80", "a\xF4\x90\x80\x80",
                                        "a\xF0\x9F\x98", "a\xFE"}) {
    BOOST_TEST(first_broken_byte(broken).value() == 1u);
  }
  for (const char32_t c : {U'a', U'\u00e9', U'\u20ac', U'\U0001F600', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, c);
    BOOST_TEST((code_point_at(text, 0).value == c));
    BOOST_TEST(code_point_at(text, 0).length == text.size());
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
