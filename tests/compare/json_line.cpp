// nlohmann's ordered_json is the slow twin of writing a record member by member.
#include <random>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "compare/claims_from_text.hpp"
#include "compare/json_line.hpp"

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
  line.add_pair("pair", 0, 7);
  line.add_flag("yes", true);
  line.add_flag("no", false);
  line.begin_object("nothing");
  line.end_object();
  line.begin_object("some\n");
  line.add_null("un\"known\"");
  line.add_text("known", "{");
  line.end_object();
  line.add_number("last", 1);
  const Json expected = {{"text", "He said \"no\"."}, {"empty", ""}, {"stated", "kg"}, {"unstated", nullptr},
                         {"none", Json::array()}, {"two", {"one", "t\\wo"}}, {"zero", 0},
                         {"great", 18446744073709551615u}, {"half", 0.5}, {"minus", -3}, {"word", "wo\nrd"},
                         {"null", nullptr}, {"pair", {0, 7}}, {"yes", true}, {"no", false}, {"nothing", Json::object()},
                         {"some\n", {{"un\"known\"", nullptr}, {"known", "{"}}}, {"last", 1}};
  BOOST_TEST(std::move(line).finished() == dumped(expected));
}

BOOST_AUTO_TEST_CASE(an_object_without_members_is_one) { BOOST_TEST(JsonLine().finished() == "{}"); }

BOOST_AUTO_TEST_CASE(any_bytes_are_escaped_as_dumped) {
  std::mt19937 random(3);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (auto length = random() % 20; length > 0; --length) text += static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
    if (round < 256) text = static_cast<char>(round);
    JsonLine line;
    line.add_text("text", text);
    BOOST_REQUIRE_EQUAL(std::move(line).finished(), dumped({{"text", text}}));
  }
}

BOOST_AUTO_TEST_CASE(claims_are_written_as_dumped) {
  for (const auto& [type, values] : std::vector<std::pair<std::string, std::vector<std::string>>>{
           {"number", {"17", "0.5", "at least 12", "-5", "10000000000000000000000", "1/3", "0.0000001", "about 300"}},
           {"date", {"2023-04-23", "XXXX-04-23", "since 1990/1994", "2023-05-02T14:05", "199X"}},
           {"person", {"\xc3\x89mile van Dyck"}},
           {"clock", {"09:30"}},
           {"money", {"USD 1200000"}}}) {
    for (const std::string& value : values) {
      const ClaimStream stream = test::stream_from(test::fact_from(type + "; key person"),
                                                   {"a: " + value + "; says Halm; assumed one; assumed two; scope of them"});
      Claim claim = stream.claims[0];
      claim.sentence = "\"It\thappened\", said \xc3\x89mile\\.\x1b";
      const std::string line = claim_line(claim);
      BOOST_TEST(line == dumped(Json::parse(line)));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
