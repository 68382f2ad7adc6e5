// Lines against those that a tree of JSON gives.
#include "compare/line_writer.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

#include <nlohmann/json.hpp>

#include "compare/claims_from_text.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string line_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string json_text(std::string_view text) {
  std::string line;
  append_json_text(line, text);
  return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(line_writer)

BOOST_AUTO_TEST_CASE(texts_are_spelled_as_a_tree_spells_them) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text = std::string("a") + static_cast<char>(byte) + "b";
    BOOST_TEST(json_text(text) == line_of(text), "byte " << byte);
  }
  const std::vector<std::string> pieces = {"\"", "\\", "\n", "\x1f", "\x7f", "\xc3\xa9", "\xe2\x80\xa8", "\xf0\x9f\x9a\x80",
                                           "\xed\xa0\x80", "\xff", "\xc3", "plain", "", " "};
  std::mt19937 random(2);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t i = random() % 6; i > 0; --i) text += pieces[random() % pieces.size()];
    BOOST_TEST(json_text(text) == line_of(text));
  }
}

BOOST_AUTO_TEST_CASE(members_come_in_their_order) {
  LineWriter line;
  line.text("a", "x");
  line.text_or_null("b", "");
  line.count("c", 18446744073709551615u);
  line.flag("d", true);
  line.texts("e", {"one", "\"two\""});
  line.texts("f", {});
  line.pair("g", 0, 7);
  line.begin_object("h");
  line.end_object();
  line.begin_object("i");
  line.null("j\n");
  line.raw("k", "0.5");
  line.end_object();
  line.flag("l", false);
  BOOST_TEST(line.take() == R"({"a":"x","b":null,"c":18446744073709551615,"d":true,"e":["one","\"two\""],"f":[],"g":[0,7],)"
                            R"("h":{},"i":{"j\n":null,"k":0.5},"l":false})");
}

BOOST_AUTO_TEST_CASE(claims_are_written_as_a_tree_writes_them) {
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
      BOOST_TEST(line == line_of(Json::parse(line)));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
