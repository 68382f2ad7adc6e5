// nlohmann's ordered_json is the slow twin of writing a record member by member.
#include <random>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "report/json_line.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

BOOST_AUTO_TEST_SUITE(json_lines)

BOOST_AUTO_TEST_CASE(every_kind_of_member_is_as_dumped) {
  JsonLine line;
  line.add_text("text", "He said \"no\".");
  line.add_text("empty", "");
  line.add_text_or_null("stated", "kg");
  line.add_text_or_null("unstated", "");
  line.add_texts("none", {});
  line.add_texts("two", {"one", "t\\wo"});
  line.add_number("zero", 0);
  line.add_number("great", 18446744073709551615u);
  line.add_json("half", 0.5);
  line.add_json("minus", -3);
  line.add_json("word", "wo\nrd");
  line.add_json("null", nullptr);
  const Json expected = {{"text", "He said \"no\"."}, {"empty", ""}, {"stated", "kg"}, {"unstated", nullptr},
                         {"none", Json::array()}, {"two", {"one", "t\\wo"}}, {"zero", 0},
                         {"great", 18446744073709551615u}, {"half", 0.5}, {"minus", -3}, {"word", "wo\nrd"},
                         {"null", nullptr}};
  BOOST_TEST(std::move(line).finished() == dumped(expected));
}

BOOST_AUTO_TEST_CASE(an_object_without_members_is_one) { BOOST_TEST(JsonLine().finished() == "{}"); }

BOOST_AUTO_TEST_CASE(any_bytes_are_escaped_as_dumped) {
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto length = random() % 5; length > 0; --length) text += static_cast<char>(random() % 256);
    if (round < 256) text = static_cast<char>(round);
    JsonLine line;
    line.add_text("text", text);
    BOOST_REQUIRE_EQUAL(std::move(line).finished(), dumped({{"text", text}}));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
