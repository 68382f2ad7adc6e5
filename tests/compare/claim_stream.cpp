#include "compare/claim_stream.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

#include <nlohmann/json.hpp>

#include "compare/claims_from_text.hpp"
#include "support/folder.hpp"

namespace gainsay {
namespace {

std::string all_lines(const ClaimStream& stream) {
  std::string text;
  for (const Metadata& article : stream.articles) text += article_line(article) + "\n";
  for (const FactDefinition& fact : stream.facts) text += fact_line(fact) + "\n";
  for (const Claim& claim : stream.claims) text += claim_line(claim) + "\n";
  return text;
}

Result<void> read(const std::string& text, ClaimStream& stream) {
  std::istringstream input(text);
  return read_claim_stream(input, "claims.jsonl", stream);
}

std::vector<std::string> problems_of(const std::string& text) {
  ClaimStream stream;
  auto result = read(text, stream);
  std::vector<std::string> problems;
  if (!result)
    for (const Diagnostic& problem : result.error()) problems.push_back(describe(problem));
  return problems;
}

// Everything that a record can hold, in one stream.
ClaimStream rich_stream() {
  FactDefinition fact = test::fact_from("date; story; many; key person; severity conflict off; reference 2023-04-23");
  fact.help = "Ask the desk.";
  fact.tolerance = {Tolerance::Kind::days, 2};
  fact.references[0].from = parse_timestamp("2023-01-01");
  fact.slots.push_back({"place", {Type::category, "town"}, SlotDefinition::Role::key, true});
  fact.slots.push_back({"when", {Type::date, {}}, SlotDefinition::Role::key, true, Granularity::month});
  ClaimStream stream = test::stream_from(fact, {"x/a 2023-05-02: 2023-04-23", "x/a: 1990/1993~ [1990/1994]"});
  Claim& claim = stream.claims[0];
  const KeyPart month{"when", test::value_from({Type::date, ""}, "2023-04")};
  claim.key = {{"who", test::value_from({Type::person, ""}, "John Smith")}, {"place", std::nullopt}, month};
  claim.sentence = "\"Tab\there\", said \xc3\x89mile\\ \x1b[31m";
  claim.scope_words = {"including the gunman"};
  claim.speaker = "Halm";
  claim.quoted = true;
  claim.polarity = Polarity::denied;
  claim.certainty = Certainty::hedged;
  claim.correction = true;
  claim.guessed_key = true;
  claim.as_of = parse_timestamp("2023-05-01T10:00Z");
  claim.zone = Zone::caption;
  claim.assumptions = {"the week starts on Monday"};
  claim.value = test::value_from({Type::date, ""}, "2023-04-23", {"2023-04-30"});
  stream.claims[1].key = {
      {"who", std::nullopt}, {"place", test::value_from({Type::category, "town"}, "Halm")}, {"when", std::nullopt}};
  Metadata& article = stream.articles[0];
  article.id = "42";
  article.unset_keys = 3;
  article.updated = parse_timestamp("2023-05-03T08:15Z");
  article.problems.push_back({{Severity::warning, {"x/a.txt", 3, 4}, "odd", "look"}, true, false});
  article.problems.push_back({{Severity::error, {}, "lost", ""}, false, true});
  return stream;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(claim_stream)

BOOST_AUTO_TEST_CASE(what_is_read_back_is_written_the_same) {
  std::string text = all_lines(rich_stream());
  ClaimStream back;
  auto result = read(text, back);
  BOOST_REQUIRE_MESSAGE(result.has_value(), test::complaint(result));
  BOOST_TEST(all_lines(back) == text);
  BOOST_TEST(back.claims.at(0).quoted_span.begin == 13u);
  BOOST_TEST((back.claims.at(0).key == rich_stream().claims.at(0).key));
}

BOOST_AUTO_TEST_CASE(lines_have_the_members_of_the_design_in_their_order) {
  ClaimStream stream = rich_stream();
  auto names = [](const std::string& line) {
    std::string joined;
    auto record = nlohmann::ordered_json::parse(line);
    for (const auto& [name, value] : record.items()) joined += name + " ";
    return joined;
  };
  BOOST_TEST(names(article_line(stream.articles[0])) ==
             "schema article id source title url published published_origin updated status embargo story content_hash "
              "signature unset_keys problems ");
  BOOST_TEST(names(fact_line(stream.facts[0])) ==
             "schema fact hash question help formerly answer key scope changes cardinality attributed tolerance reference severity ");
  BOOST_TEST(names(claim_line(stream.claims[0])) ==
             "schema fact slot key article line column end_line end_column begin end text sentence sentence_begin mark "
             "line_hash phrase type value lo hi outer_lo outer_hi unit hedge granularity scope_words speaker quoted "
             "polarity certainty correction guessed suppressed as_of zone assumptions alternatives ");
}

BOOST_AUTO_TEST_CASE(ends_of_values_are_date_times_or_numbers_or_null) {
  struct Row {
    std::string type, value, ends;
  };
  for (const Row& row : std::vector<Row>{
           {"date", "2023-04-28/2023-04-30", R"(["2023-04-28T00:00","2023-04-30T23:59"])"},
           {"date", "XXXX-04-23", "[null,null]"},
           {"number", "17", "[17,17]"},
           {"number", "at least 12", "[12,null]"},
           {"percent", "0.5 %", "[0.5,0.5]"},
           {"person", "John Smith", "[null,null]"},
       }) {
    Claim claim = test::stream_from(test::fact_from(row.type), {"a: " + row.value}).claims[0];
    auto json = nlohmann::ordered_json::parse(claim_line(claim));
    BOOST_TEST(nlohmann::ordered_json({json["lo"], json["hi"]}).dump() == row.ends, row.value);
  }
}

BOOST_AUTO_TEST_CASE(lines_may_come_in_any_order) {
  ClaimStream stream = rich_stream();
  std::string text = claim_line(stream.claims[0]) + "\n\n" + fact_line(stream.facts[0]) + "\r\n" +
                     article_line(stream.articles[0]) + "\n";
  ClaimStream back;
  BOOST_TEST(read(text, back).has_value());
  BOOST_TEST(back.claims.size() == 1u);
}

BOOST_AUTO_TEST_CASE(streams_in_one_file_are_told_apart_as_streams_in_two_are) {
  const auto edition = [](const char* day, const char* hash, const std::vector<std::string>& claims) {
    ClaimStream stream = test::stream_from(test::fact_from("number"), claims);
    for (Metadata& article : stream.articles) {
      article.published = parse_timestamp(day);
      article.content_hash = article.path == "b.txt" ? "bbbbbbbbbbbbbbbb" : hash;
    }
    return all_lines(stream);
  };
  const std::string old_lines = edition("2024-03-04", "1111111111111111", {"a: 17", "b: 16"});
  const std::string new_lines = edition("2024-03-05", "2222222222222222", {"a: 19", "b: 16"});
  for (const auto& [first, second] : {std::pair(old_lines, new_lines), std::pair(new_lines, old_lines)}) {
    ClaimStream apart, together;
    BOOST_TEST_REQUIRE(read(first, apart).has_value());
    BOOST_TEST_REQUIRE(read(second, apart).has_value());
    BOOST_TEST_REQUIRE(read(first + second, together).has_value());
    BOOST_TEST(all_lines(together) == all_lines(apart));
    BOOST_TEST(all_lines(together).find("a.txt (1111111111111111)") != std::string::npos);
    const std::string all = first + second;  // a third time, of which the first edition is known
    BOOST_TEST_REQUIRE(read(first, apart).has_value());
    ClaimStream three;
    BOOST_TEST_REQUIRE(read(all + first, three).has_value());
    BOOST_TEST(all_lines(three) == all_lines(apart));
  }
}

BOOST_AUTO_TEST_CASE(a_claim_that_may_be_of_either_edition_of_its_article_is_a_problem) {
  ClaimStream stream = test::stream_from(test::fact_from("number"), {"a: 17"});
  Metadata other = stream.articles[0];
  stream.articles[0].content_hash = "1111111111111111";
  other.content_hash = "2222222222222222";
  const std::string one = article_line(stream.articles[0]) + "\n", two = article_line(other) + "\n";
  const std::string fact = fact_line(stream.facts[0]) + "\n", claim = claim_line(stream.claims[0]) + "\n";
  const std::string problem =
      ":1: error: the stream has two editions of article \"a.txt\", and this claim may be of either";
  const auto told = [&](const std::string& text, std::size_t line) {
    const auto problems = problems_of(text);
    BOOST_REQUIRE_EQUAL(problems.size(), 1u);
    const std::string expected = "claims.jsonl:" + std::to_string(line) + problem;
    BOOST_TEST(problems[0].find(expected) != std::string::npos, problems[0]);
  };
  told(one + two + fact + claim + claim, 4);
  told(fact + claim + one + fact + two, 2);
  told(one + claim + fact + two, 2);
  BOOST_TEST(problems_of(one + fact + claim + two + claim).empty());
  BOOST_TEST(problems_of(one + two + fact).empty());
  BOOST_TEST(problems_of(fact + claim + one + one).empty());
}

BOOST_AUTO_TEST_CASE(every_bad_line_is_reported_with_its_place) {
  ClaimStream stream = rich_stream();
  std::string article = article_line(stream.articles[0]), fact = fact_line(stream.facts[0]);
  std::string claim = claim_line(stream.claims[0]);
  auto with = [](std::string line, const std::string& from, const std::string& to) {
    auto at = line.find(from);
    BOOST_REQUIRE(at != std::string::npos);
    return line.replace(at, from.size(), to);
  };
  std::string text = article + "\n" + fact + "\n" + claim.substr(0, 40) + "\n" + "[1]\n" + R"({"schema":"gainsay.claim/9"})" + "\n" +
                     with(claim, "\"quoted\":true", "\"quoted\":\"yes\"") + "\n" +
                     with(claim, "\"phrase\":\"{answer} in all\",", "") + "\n" +
                     with(claim, "\"hedged\"", "\"doubtful\"") + "\n" +
                     with(claim, "\"value\":\"2023-04-23\"", "\"value\":\"soon\"") + "\n" +
                     with(claim, "{\"schema\"", "{\"extra\":1,\"schema\"") + "\n" +
                     with(claim, "\"fact\":\"toll\"", "\"fact\":\"tolls\"") + "\n" +
                     with(claim, "\"article\":\"x/a.txt\"", "\"article\":\"x/z.txt\"") + "\n" +
                     with(fact, "How many?", "How much?") + "\n";
  std::vector<std::string> problems = problems_of(text);
  std::vector<std::string> expected = {
      ":3:41: error: this is no JSON",
      ":4:1: error: a record must be a JSON object, not array",
      ":5:2: error: \"schema\" must be",
      ": error: \"quoted\" must be true or false, not string",
      ":7:1: error: the member \"phrase\" is missing",
      ": error: \"certainty\" has the unknown value \"doubtful\"",
      ": error: \"value\" holds no value",
      ":10:2: error: \"extra\" is no member of this record",
      ": error: the stream does not define fact \"tolls\"",
      ":12:1: error: the stream has no record of article \"x/z.txt\"",
      ": error: the hash of fact \"toll\" is not that of its definition",
  };
  BOOST_REQUIRE_EQUAL(problems.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i) {
    BOOST_TEST(problems[i].starts_with("claims.jsonl:" + std::to_string(i + 3) + ":"), problems[i]);
    BOOST_TEST(problems[i].find(expected[i]) != std::string::npos, problems[i]);
  }
}

BOOST_AUTO_TEST_CASE(a_key_has_each_slot_of_its_fact) {
  ClaimStream stream = rich_stream();
  const std::string before = article_line(stream.articles[0]) + "\n" + fact_line(stream.facts[0]) + "\n";
  const std::string key = "\"key\":{\"who\":\"John Smith\",\"place\":null,\"when\":\"2023-04\"}";
  std::string claim = claim_line(stream.claims[0]);
  const std::size_t at = claim.find(key);
  BOOST_REQUIRE(at != std::string::npos);
  const auto with = [&](const std::string& other) { return before + std::string(claim).replace(at, key.size(), other); };
  BOOST_TEST(problems_of(with("\"key\":{\"who\":null,\"when\":null}")).at(0).ends_with("the key has no slot \"place\""));
  BOOST_TEST(problems_of(with("\"key\":{\"who\":null,\"place\":null,\"when\":null,\"why\":null}"))
                 .at(0).ends_with("fact \"toll\" has no key slot \"why\""));
  ClaimStream back;
  BOOST_TEST(read(with("\"key\":{\"when\":\"2023-04\",\"who\":\"John Smith\",\"place\":null}"), back).has_value());
  BOOST_TEST((back.claims.at(0).key == stream.claims[0].key));
}

BOOST_AUTO_TEST_CASE(the_unit_of_a_key_travels) {
  ClaimStream back;
  BOOST_TEST(read(all_lines(rich_stream()), back).has_value());
  BOOST_TEST(type_text(back.facts.at(0).slots.back()) == "date(month)?");
  BOOST_TEST((back.facts.at(0).slots == rich_stream().facts.at(0).slots));
}

BOOST_AUTO_TEST_CASE(answers_left_out_are_counted_once_a_stream_of_rules) {
  ClaimStream stream;
  for (const std::size_t unset : {2, 3, 2}) {  // the same record twice is one
    stream.articles.emplace_back();
    stream.articles.back().path = "a.txt";
    stream.articles.back().unset_keys = unset;
  }
  const Report report = compare(std::move(stream));
  BOOST_REQUIRE_EQUAL(report.articles.size(), 1u);
  BOOST_TEST(report.articles[0].unset_keys == 5u);
}

BOOST_AUTO_TEST_CASE(a_number_that_fits_no_type_is_a_problem_of_its_line) {
  BOOST_TEST(problems_of("{\"schema\":1e999}\n") ==
                 std::vector<std::string>{"claims.jsonl:1:1: error: a number of this record is too big"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_record_that_is_too_long_is_a_problem_of_its_line) {
  const std::string text = "\n" + std::string(kLongestRecord + 1, ' ') + "\n";
  BOOST_TEST(problems_of(text) ==
                 std::vector<std::string>{"claims.jsonl:2:1: error: the record is longer than the 67108864 bytes allowed"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_file_is_read_as_a_stream_is) {
  const Folder folder;
  const ClaimStream written = rich_stream();
  ClaimStream back;
  BOOST_TEST(read_claim_file(folder.write("claims.jsonl", all_lines(written)), back).has_value());
  BOOST_TEST(all_lines(back) == all_lines(written));
}

BOOST_AUTO_TEST_CASE(what_is_no_file_is_no_empty_stream) {
  const Folder folder;
  for (const std::string& path : {folder.path(), folder.path("absent.jsonl")}) {
    ClaimStream stream;
    const auto read_back = read_claim_file(path, stream);
    BOOST_TEST_CONTEXT(path) {
      BOOST_REQUIRE(!read_back.has_value());
      BOOST_TEST(describe(read_back.error().front()).starts_with(path + ": error: cannot read: "));
    }
  }
}

BOOST_AUTO_TEST_CASE(streams_made_with_different_rules_do_not_mix) {
  ClaimStream stream;
  FactDefinition fact = test::fact_from("number");
  BOOST_TEST(read(fact_line(fact) + "\n", stream).has_value());
  BOOST_TEST(read(fact_line(fact) + "\n", stream).has_value());
  fact.changes = Changes::grows;
  auto result = read(fact_line(fact) + "\n", stream);
  BOOST_REQUIRE(!result.has_value());
  BOOST_TEST(result.error().front().message.find("defined differently before") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_damage_to_a_line_is_more_than_a_problem) {
  std::string text = all_lines(rich_stream());
  std::mt19937 random(17);
  std::size_t refused = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string damaged = text;
    damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
    if (round % 3 == 0) damaged.resize(random() % damaged.size());
    ClaimStream back;
    if (!read(damaged, back)) ++refused;
  }
  BOOST_TEST(refused > 1000u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
