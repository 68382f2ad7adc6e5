#include "compare/canonical_records.hpp"

#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "compare/line_scanner.hpp"
#include "compare/twin_readers.hpp"

namespace gainsay {
namespace {

using namespace std::string_literals;

// Claims with all that a canonical line can hold.
ClaimStream marked_stream() {
  FactDefinition fact = test::fact_from("date; key person");
  fact.slots.push_back({"place", {Type::category, "town"}, SlotDefinition::Role::key, true});
  ClaimStream stream = test::stream_from(
      fact, {"a 2023-05-02: 2023-04-23; says Halm; hedged; as-of 2023-05-01T10:00Z; assumed the week starts on Monday",
             "b: 1990/1993~ [1990/1994]; denied; guessed; correction; scope including the gunman",
             "c 2023-05-03T09:30Z: since 1990/1994; planned; or since 1991/1994; assumed one; assumed two"});
  stream.claims[0].key = {{"who", test::value_from({Type::person, ""}, "John Smith")}, {"place", std::nullopt}};
  stream.claims[0].sentence = "\"It\thappened\", said \xc3\x89mile\\\nand \xf0\x9f\x9a\x80.";
  stream.claims[1].key = {{"who", std::nullopt}, {"place", test::value_from({Type::category, "town"}, "Halm")}};
  stream.claims[1].quoted = true;
  stream.claims[1].suppressed = "it is known";
  stream.claims[1].sentence.clear();
  stream.claims[2].key = {{"who", std::nullopt}, {"place", std::nullopt}};
  stream.articles[0].id = "42";
  stream.articles[0].title = "A \"title\"";
  stream.articles[0].embargo = parse_timestamp("2023-05-04");
  stream.articles[0].unset_keys = 3;
  return stream;
}

std::string with(std::string line, const std::string& from, const std::string& to) {
  const auto at = line.find(from);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, from);
  return line.replace(at, from.size(), to);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical_records)

BOOST_AUTO_TEST_CASE(every_canonical_line_goes_the_fast_way) {
  const ClaimStream stream = marked_stream();
  test::TwinReaders readers(stream.facts);
  for (const Claim& claim : stream.claims) BOOST_TEST(readers.agree_on_claim(claim_line(claim)), claim_line(claim));
  for (const Metadata& article : stream.articles)
    BOOST_TEST(readers.agree_on_article(article_line(article)), article_line(article));
  for (const FactDefinition& fact : stream.facts) BOOST_TEST(readers.agree_on_fact(fact_line(fact)), fact_line(fact));
}

BOOST_AUTO_TEST_CASE(facts_that_are_not_as_they_would_be_written_are_left_to_the_thorough_reader) {
  const ClaimStream stream = marked_stream();
  test::TwinReaders readers(stream.facts);
  const std::string line = fact_line(stream.facts[0]);
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"\"tolerance\":\"exact\"", "\"tolerance\":\"5.0%\""},
           {"\"tolerance\":\"exact\"", "\"tolerance\":\"much\""},
           {"\"help\":null", "\"help\":\"\""},
           {"\"hash\":\"", "\"hash\":\"0"},
           {"\"who\":\"person", "\"who\":\"date\",\"who\":\"person"},
           {"\"reference\":[]", "\"reference\":[{}]"},
           {"\"severity\":{}", "\"severity\":{\"conflict\":\"loud\"}"},
           {"\"scope\":", "\"scope\": "},
           {"\"severity\":{}}", "\"severity\":{}} "}}) {
    BOOST_TEST(!readers.agree_on_fact(with(line, from, to)), to);
  }
  FactDefinition marked = stream.facts[0];
  marked.severity = {{"*", Severity::note}, {"conflict", Severity::off}};
  marked.formerly = {"losses", "a \"toll\""};
  marked.tolerance = {Tolerance::Kind::days, 2};
  marked.slots[0].granularity = Granularity::month;
  BOOST_TEST(readers.agree_on_fact(fact_line(marked)), fact_line(marked));
}

BOOST_AUTO_TEST_CASE(what_is_not_whole_or_not_canonical_is_left_to_the_thorough_reader) {
  const ClaimStream stream = marked_stream();
  test::TwinReaders readers(stream.facts);
  const std::string claim = claim_line(stream.claims[0]), article = article_line(stream.articles[0]);
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"\"sentence_begin\":100", "\"sentence_begin\":-0"},
           {"\"sentence_begin\":100", "\"sentence_begin\":0100"},
           {"\"sentence_begin\":100", "\"sentence_begin\":4294967296"},
           {"\"sentence_begin\":100", "\"sentence_begin\":100.0"},
           {"\"mark\":[13,23]", "\"mark\":[13]"},
           {"\"mark\":[13,23]", "\"mark\":[13,23,24]"},
           {"\"mark\":[13,23]", "\"mark\":[23,13]"},
           {"\"unit\":null", "\"unit\":{}"},
           {"\"unit\":null", "\"unit\":1e999"},
           {"\"unit\":null", "\"unit\":nul"},
           {"\"quoted\":false", "\"quoted\":falsey"},
           {"\"place\":null", "\"place\":null,\"place\":\"Halm\""},
           {"\"who\":\"John Smith\",\"place\":null", "\"place\":null,\"who\":\"John Smith\""},
           {"\"value\":\"2023-04-23\"", "\"value\":\"soon\""},
           {"\"fact\":\"toll\"", "\"fact\":\"tolls\""},
           {"\"slot\":\"answer\"", "\"slot\":\"who\""},
           {"said ", "said\\ud83d "},
           {"said ", "said\\u0020"},
           {"\"alternatives\":[]}", "\"alternatives\":[]}}"},
           {"\"alternatives\":[]}", "\"alternatives\":[]}{}"},
           {"\"alternatives\":[]}", "\"alternatives\":[],\"alternatives\":[]}"},
           {"\"alternatives\":[]}", "\"alternatives\":[[]]}"},
           {"\"alternatives\":[]}", "\"alternatives\":[]"}}) {
    BOOST_TEST(!readers.agree_on_claim(with(claim, from, to)), to);
  }
  BOOST_TEST(!readers.agree_on_article(with(article, "\"problems\":[]", "\"problems\":[{}]")));
  BOOST_TEST(!readers.agree_on_article(with(article, "\"signature\":null", "\"signature\":\"odd\"")));
  BOOST_TEST(!readers.agree_on_article(with(article, "\"published\":\"2023-05-02\"", "\"published\":\"then\"")));
  BOOST_TEST(!readers.agree_on_article(with(article, "\"title\":\"A ", "\"title\":\"A\x01")));
  BOOST_TEST(!readers.agree_on_article(with(article, "\"title\":\"A ", "\"title\":\"A\xff")));
}

BOOST_AUTO_TEST_CASE(whatever_slips_in_the_two_readers_agree) {
  const ClaimStream stream = marked_stream();
  test::TwinReaders readers(stream.facts);
  std::mt19937 random(11);
  std::size_t taken = 0, tried = 0;
  for (int round = 0; round < 6000; ++round) {
    for (const Claim& claim : stream.claims) {
      taken += readers.agree_on_claim(test::with_slip(claim_line(claim), random));
      ++tried;
    }
    for (const Metadata& article : stream.articles) {
      taken += readers.agree_on_article(test::with_slip(article_line(article), random));
      ++tried;
    }
    for (const FactDefinition& fact : stream.facts) readers.agree_on_fact(test::with_slip(fact_line(fact), random));
  }
  BOOST_TEST_MESSAGE(taken << " of " << tried);
  BOOST_TEST(taken > tried / 20);
  BOOST_TEST(taken < tried / 2);
}

BOOST_AUTO_TEST_CASE(single_records_are_read_the_fast_way_or_the_thorough_one) {
  const ClaimStream stream = marked_stream();
  const FactNamed named = [&](const std::string& id) { return id == "toll" ? &stream.facts[0] : nullptr; };
  RecordReader reader;
  for (const Claim& claim : stream.claims) {
    const std::string line = claim_line(claim);
    BOOST_TEST(claim_line(*reader.claim(line, named)) == line);
    BOOST_TEST(claim_line(*reader.claim(with(line, "\"fact\":", " \"fact\": "), named)) == line);
  }
  const std::string article = article_line(stream.articles[0]), fact = fact_line(stream.facts[0]);
  BOOST_TEST(article_line(*reader.article(article)) == article);
  BOOST_TEST(article_line(*reader.article(with(article, "\"title\"", " \"title\""))) == article);
  BOOST_TEST(fact_line(*reader.fact(fact)) == fact);
  const std::string claim = claim_line(stream.claims[0]);
  BOOST_TEST(test::complaint(reader.claim(fact, named)).ends_with("\"schema\" must be \"gainsay.claim/1\""));
  BOOST_TEST(test::complaint(reader.claim(with(claim, "\"toll\"", "\"dam\""), named)).ends_with("nobody defines fact \"dam\""));
  BOOST_TEST(test::complaint(reader.claim(with(claim, "\"2023-04-23\"", "7"), named)).find("must be a string") !=
             std::string::npos);
  BOOST_TEST(test::complaint(reader.article("{")).find("this is no JSON") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(strings_are_spelled_out) {
  const auto spelled_out = [](std::string_view token) -> std::optional<std::string> {
    LineScanner scanner(token);
    const Spelled text = scanner.text();
    std::string held;
    return scanner.is_whole() ? std::optional(std::string(text.read(held))) : std::nullopt;
  };
  BOOST_TEST(spelled_out("\"plain\"").value() == "plain");
  BOOST_TEST(spelled_out("\"\"").value() == "");
  BOOST_TEST(spelled_out(R"("a\"b\\c\b\f\n\r\t")").value() == "a\"b\\c\b\f\n\r\t");
  for (std::size_t length = 1; length < 70; ++length) {
    const std::string plain(length, 'x');
    BOOST_TEST(spelled_out('"' + plain + '"').value() == plain);
    BOOST_TEST(spelled_out('"' + plain + "\\n\xc3\xa9" + plain + '"').value() == plain + "\n\xc3\xa9" + plain);
    for (const char* odd : {"\x1f", "\n", "\"", "\\u0041"}) BOOST_TEST(!spelled_out('"' + plain + odd + plain + '"'), odd);
  }
  for (const char* token : {"", "\"", "plain", "\"a\" ", "\"a\\", "\"a\\\"", R"("\q")", R"("\u0041")", "null"})
    BOOST_TEST(!spelled_out(token), token);
}

BOOST_AUTO_TEST_CASE(lists_and_objects_hold_strings_only) {
  const auto texts = [](std::string_view token) -> std::optional<std::vector<std::string>> {
    LineScanner scanner(token);
    const Spelled list = scanner.texts();
    return scanner.is_whole() ? std::optional(texts_of(list)) : std::nullopt;
  };
  BOOST_TEST(texts("[]").value().empty());
  BOOST_TEST(texts(R"(["a","","b\"c"])").value() == (std::vector<std::string>{"a", "", "b\"c"}));
  for (const char* token : {"", "[", "[,]", R"(["a",])", R"(["a""b"])", R"([null])", R"(["a"]])", R"([["a"]])", R"(["a", "b"])"})
    BOOST_TEST(!texts(token), token);
  const auto members = [](std::string_view token) -> std::optional<std::string> {
    LineScanner scanner(token);
    const Spelled object = scanner.members();
    if (!scanner.is_whole()) return std::nullopt;
    std::string told, held;
    each_member(object, [&](const Spelled& name, const std::optional<Spelled>& text) {
      told += std::string(name.text) + "=" + (text ? std::string(text->read(held)) : "-") + ";";
    });
    return told;
  };
  BOOST_TEST(members("{}").value() == "");
  BOOST_TEST(members(R"({"who":"Ada \"B\"","where":null})").value() == "who=Ada \"B\";where=-;");
  for (const char* token : {"", "{", "{,}", R"({"a"})", R"({"a":})", R"({"a":1})", R"({"a":null,})", R"({"a":null}})"})
    BOOST_TEST(!members(token), token);
}

BOOST_AUTO_TEST_CASE(numbers_are_plain_or_left_alone) {
  for (const char* token : {"0", "-0", "17", "-5", "0.5", "1.25e+20", "3e7", "1e99"}) BOOST_TEST(is_plain_number(token), token);
  for (const char* token : {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "1e100", "1e999", "0x1", "17 ", "1a", "--1"})
    BOOST_TEST(!is_plain_number(token), token);
  const auto count = [](std::string_view token, std::uint64_t most) -> std::optional<std::uint64_t> {
    LineScanner scanner(token);
    const std::uint64_t number = scanner.count(most);
    return scanner.is_whole() ? std::optional(number) : std::nullopt;
  };
  constexpr std::uint64_t kMost = 18446744073709551615u, kMostOffset = 4294967295u;
  BOOST_TEST(count("18446744073709551615", kMost).value() == kMost);
  BOOST_TEST(count("4294967295", kMostOffset).value() == kMostOffset);
  BOOST_TEST(count("0", kMost).value() == 0u);
  BOOST_TEST(!count("4294967296", kMostOffset));
  for (const char* token : {"", "-0", "-1", "01", "1.0", "1e1", "18446744073709551616", "1 "})
    BOOST_TEST(!count(token, kMost), token);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
