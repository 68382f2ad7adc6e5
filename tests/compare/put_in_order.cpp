#include "compare/put_in_order.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

#include "compare/claims_from_text.hpp"
#include "compare/recorded_values.hpp"
#include "compare/value_hash.hpp"

namespace gainsay {
namespace {

ClaimStream many_claims() {
  std::vector<std::string> claims;
  for (const char* article : {"b", "a", "c"})
    for (const char* value : {"17", "19", "at least 12"}) claims.push_back(std::string(article) + " 2023-05-02: " + value);
  return test::stream_from(test::fact_from("number"), claims);
}

std::vector<std::string> lines_of(const StreamRows& stream) {
  std::vector<std::string> lines;
  for (const Metadata& article : stream.articles) lines.push_back(article_line(article));
  for (const FactDefinition& fact : stream.facts) lines.push_back(fact_line(fact));
  for (const Claim& claim : stream.claims) lines.push_back(claim_line(claim));
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(putting_in_order)

BOOST_AUTO_TEST_CASE(claims_stand_by_article_offset_fact_slot_and_line) {
  ClaimStream stream = many_claims();
  for (Claim& claim : stream.claims) claim.span = {claim.article == "a.txt" ? 7u : 300 - claim.span.begin / 2, 400};
  StreamRows rows = rows_of(stream);
  put_in_order(rows);
  BOOST_REQUIRE_EQUAL(rows.claims.size(), 9u);
  for (std::size_t i = 1; i < rows.claims.size(); ++i) {
    const Claim &a = rows.claims[i - 1], &b = rows.claims[i];
    const auto place = [](const Claim& claim) { return std::pair(claim.article, claim.span.begin); };
    BOOST_TEST((place(a) < place(b) || (place(a) == place(b) && claim_line(a) < claim_line(b))));
  }
}

BOOST_AUTO_TEST_CASE(whatever_the_order_was_and_however_often_a_line_came) {
  StreamRows stream = rows_of(many_claims());
  put_in_order(stream);
  const std::vector<std::string> expected = lines_of(stream);
  std::mt19937 random(5);
  for (int round = 0; round < 50; ++round) {
    ClaimStream other = many_claims();
    if (round % 2 == 0) {
      const ClaimStream again = other;
      other.articles.insert(other.articles.end(), again.articles.begin(), again.articles.end());
      other.claims.insert(other.claims.end(), again.claims.begin(), again.claims.begin() + round / 6);
    }
    std::shuffle(other.articles.begin(), other.articles.end(), random);
    std::shuffle(other.claims.begin(), other.claims.end(), random);
    StreamRows rows = rows_of(other);
    put_in_order(rows);
    BOOST_TEST((lines_of(rows) == expected));
  }
}

BOOST_AUTO_TEST_CASE(what_a_record_does_not_tell_is_not_seen) {
  ClaimStream stream = test::stream_from(test::fact_from("date; key person"), {"a: 2023-04-23; key John Smith", "b: 2023-04-23"});
  const Value plain = stream.claims[0].value;
  std::get<DateValue>(stream.claims[0].value).fields.weekday = 7;  // a Sunday it was, so nobody need say so
  BOOST_TEST((stream.claims[0].value != plain));
  see_values_as_recorded(stream);
  BOOST_TEST((stream.claims[0].value == plain));
  BOOST_TEST((stream.claims[1].value == plain));
  BOOST_TEST(canonical(*stream.claims[0].key[0].value) == "John Smith");
}

BOOST_AUTO_TEST_CASE(equal_values_and_keys_have_equal_hashes) {
  std::set<std::size_t> hashes;
  const std::vector<std::pair<std::string, std::string>> written = {
      {"number", "17"},         {"number", "18"},         {"number", "at least 17"}, {"date", "2023-04-23"},
      {"date", "XXXX-04-23"},   {"date", "2023-04"},      {"person", "John Smith"},  {"person", "Mary Smith"},
      {"place", "Halm"},        {"place", "Halm, Tarn"},  {"organisation", "Halm"},  {"yesno", "yes"},
      {"yesno", "no"},          {"clock", "09:30"},       {"money", "USD 17"},       {"town", "Halm"}};
  for (const auto& [type, text] : written) {
    const Value value = test::value_from(test::type_named(type), text);
    BOOST_TEST(ValueHash{}(value) == ValueHash{}(test::value_from(test::type_named(type), text)));
    hashes.insert(ValueHash{}(value));
    BOOST_TEST(KeyHash{}({{"who", value}}) == KeyHash{}({{"who", value}}));
    BOOST_TEST(KeyHash{}({{"who", value}}) != KeyHash{}({{"who", std::nullopt}}));
  }
  BOOST_TEST(hashes.size() == written.size());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
