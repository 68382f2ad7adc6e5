// nlohmann's parser is the slow twin of the quick way through plain objects.
#include <random>

#include <boost/test/unit_test.hpp>

#include "text/plain_object.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::json;

const std::vector<std::string> kPieces = {
    "{", "}", ",", ":", " ", "\n", "\"", "\"a\"", "\"b\"", "\"\"", "\"a\":", "\"b\" : ", "5", "0", "01", "-1", "1.5",
    "1e3", "123456789012345678", "1234567890123456789", "99999999999999999999", "null", "true", "false", "nul", "[",
    "]", "\"\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "\"\\u00e9\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
    "\"\\u12\"", "\"\\u+123\"", "\"\\x\"", "\"\u00e9\u201c\U0001F600\"", "\"\xFF\"", "\"\xC3\"", "\"\xED\xA0\x80\"",
    "\"\x01\"", "\"\x7f\"", "\"\t\"", "\\", std::string(1, '\0'), "\xEF\xBB\xBF"};

// Whether the quick way made something of the text; what it made must be what the parser makes.
bool is_read_alike(const std::string& text) {
  const auto plain = plain_object(text);
  if (!plain) return false;
  BOOST_TEST_CONTEXT(text) {
    BOOST_REQUIRE(Json::accept(text));
    const Json parsed = Json::parse(text);
    BOOST_REQUIRE(*plain == parsed);
    BOOST_REQUIRE_EQUAL(plain->dump(), parsed.dump());
  }
  return true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_objects)

BOOST_AUTO_TEST_CASE(articles_of_texts_numbers_and_nothing_are_read_the_quick_way) {
  BOOST_TEST(is_read_alike(R"({"id": 17, "title": "A \"talk\"", "text": "One.\n\nTwo \u2014 three", "url": null})"));
  BOOST_TEST(is_read_alike(" {} \r\n"));
  BOOST_TEST(is_read_alike("{\"text\":\"\u00c9lan \U0001F600\",\"draft\":false,\"count\":0}"));
}

BOOST_AUTO_TEST_CASE(whatever_else_there_is_the_parser_reads) {
  for (const char* text : {R"({"a": [1]})", R"({"a": {}})", R"({"a": 1.5})", R"({"a": -1})", R"({"a": "x", "a": "y"})",
                           R"({"a": "\ud83d\ude00"})", "[]", "5", "", "{", R"({"a": "x")", R"({"a": "x"},)",
                           R"({"a" "x"})", R"({"a": 01})", R"({"a": truex})", "{\"a\": \"\xFF\"}", "{\"a\": \"\n\"}"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(!plain_object(text)); }
  }
}

BOOST_AUTO_TEST_CASE(what_is_read_the_quick_way_is_what_the_parser_reads) {
  std::mt19937 random(31);
  std::size_t read = 0;
  for (int round = 0; round < 60000; ++round) {
    std::string text = "{";
    for (auto members = random() % 4 + 1; members > 0; --members) {
      text += "\"" + std::string(1, static_cast<char>('a' + random() % 6)) + "\":" + kPieces[random() % kPieces.size()];
      if (members > 1) text += ",";
    }
    text += "}";
    if (random() % 4 == 0) text.insert(random() % text.size(), kPieces[random() % kPieces.size()]);
    if (random() % 8 == 0) text.resize(random() % text.size());
    if (is_read_alike(text)) ++read;
  }
  BOOST_TEST(read > 2000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
