// The parser is the slow twin of the quick way through plain members.
#include <random>

#include <boost/test/unit_test.hpp>

#include "text/json_members.hpp"
#include "support/plain_bytes.hpp"

namespace gainsay {
namespace {

const std::vector<std::string> kPieces = {
    "{", "}", ",", ":", " ", "\n", "\"", "\"a\"", "\"b\"", "\"\"", "\"a\":", "\"b\" : ", "5", "0", "01", "-1", "1.5",
    "1e3", "123456789012345678", "1234567890123456789", "99999999999999999999", "null", "true", "false", "nul", "[",
    "]", "\"\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "\"\\u00e9\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
    "\"\\u12\"", "\"\\u+123\"", "\"\\x\"", "\"\u00e9\u201c\U0001F600\"", "\"\xFF\"", "\"\xC3\"", "\"\xED\xA0\x80\"",
    "\"\x01\"", "\"\x7f\"", "\"\t\"", "\\", std::string(1, '\0'), "\xEF\xBB\xBF"};

// Whether the quick way made something of the text; what it made must be what the parser makes.
bool is_read_alike(const std::string& text) {
  const auto plain = plain_members(text);
  if (!plain) return false;
  BOOST_TEST_CONTEXT(text) {
    const auto parsed = parsed_members(text, {"a.jsonl", 1, 1});
    BOOST_REQUIRE(parsed.has_value());
    BOOST_REQUIRE(*plain == *parsed);
  }
  return true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_members_of_json)

BOOST_AUTO_TEST_CASE(articles_of_texts_numbers_and_nothing_are_read_the_quick_way) {
  BOOST_TEST(is_read_alike(R"({"id": 17, "title": "A \"talk\"", "text": "One.\n\nTwo \u2014 three", "url": null})"));
  BOOST_TEST(is_read_alike(" {} \r\n"));
  BOOST_TEST(is_read_alike("{\"text\":\"\u00c9lan \U0001F600\",\"draft\":false,\"count\":0}"));
}

BOOST_AUTO_TEST_CASE(whatever_else_there_is_the_parser_reads) {
  for (const char* text : {R"({"a": [1]})", R"({"a": {}})", R"({"a": 1.5})", R"({"a": -1})", R"({"a": "x", "a": "y"})",
                           R"({"a": "\ud83d\ude00"})", "[]", "5", "", "{", R"({"a": "x")", R"({"a": "x"},)",
                           R"({"a" "x"})", R"({"a": 01})", R"({"a": truex})", "{\"a\": \"\xFF\"}", "{\"a\": \"\n\"}"}) {
    BOOST_TEST_CONTEXT(text) { BOOST_TEST(!plain_members(text)); }
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

BOOST_AUTO_TEST_CASE(a_text_is_plain_until_the_first_byte_that_is_not_wherever_it_stands) {
  std::mt19937 random(16);
  for (int round = 0; round < 20000; ++round) {
    std::string text(random() % 70, 'x');
    for (char& c : text)
      if (random() % 40 == 0) c = static_cast<char>(random() % 256);
    for (std::size_t at = 0; at <= text.size(); ++at) {
      std::size_t end = at;
      while (end < text.size() && is_plain_byte(text[end])) ++end;
      BOOST_REQUIRE_EQUAL(plain_end(text, at), end);
    }
  }
}

BOOST_AUTO_TEST_CASE(an_object_may_have_very_many_members) {
  std::string text = "{";
  for (int i = 0; i < 3000; ++i) text += "\"m" + std::to_string(i) + "\": \"v" + std::to_string(i) + "\\n\", ";
  BOOST_REQUIRE(is_read_alike(text + "\"last\": 1}"));
  const auto read = read_json_members(text + "\"m2\": \"again\", \"m2999\": 7}", {});
  BOOST_REQUIRE(read.has_value());
  BOOST_TEST(read->find("m0")->value == "v0\n");
  BOOST_TEST(read->find("m2")->value == "again");
  BOOST_TEST(read->find("m2998")->value == "v2998\n");
  BOOST_TEST(read->find("m2999")->value == "7");
  BOOST_TEST(read->find("m3000") == nullptr);
}

BOOST_AUTO_TEST_CASE(the_parser_tells_the_kinds_of_members_and_how_numbers_are_written) {
  const auto read = parsed_members(R"({"a": 17.50, "b": -3, "c": {"a": 1}, "d": [true], "e": null, "f": "x", "f": "y"})", {});
  BOOST_REQUIRE(read.has_value());
  using Kind = JsonMember::Kind;
  BOOST_TEST((*read->find("a") == JsonMember{"a", Kind::decimal, "17.50"}));
  BOOST_TEST((*read->find("b") == JsonMember{"b", Kind::whole_number, "-3"}));
  BOOST_TEST((*read->find("c") == JsonMember{"c", Kind::structure, ""}));
  BOOST_TEST((*read->find("d") == JsonMember{"d", Kind::structure, ""}));
  BOOST_TEST((*read->find("e") == JsonMember{"e", Kind::null, ""}));
  BOOST_TEST((*read->find("f") == JsonMember{"f", Kind::text, "y"}));
  BOOST_TEST(read->find("g") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
