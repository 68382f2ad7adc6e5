// Claims that are kept as rows and lines, held against the same ones that stay in memory whole.
#include "compare/kept_claims.hpp"

#include <boost/test/unit_test.hpp>

#include "compare/claims_from_text.hpp"
#include "compare/compare.hpp"
#include "compare/recorded_values.hpp"

namespace gainsay {
namespace {

ClaimStream stated_stream() {
  ClaimStream stream = test::stream_from(
      test::fact_from("date; key person"),
      {"a 2023-05-02: 2023-04-23; says Halm; hedged; as-of 2023-05-01T10:00Z; key John Smith",
       "b: 1990/1993~ [1990/1994]; denied; guessed; key Smith", "b: 2023-04; scope including the gunman; key Mary Miller",
       "c 2023-05-03T09:30Z: since 1990/1994; planned; or since 1991/1994; assumed one; assumed two",
       "d 2023-05-04: 2023-04-24; correction; key John Smith", "e 2023-05-02: 2023-04-25; key John Smith"});
  stream.claims[0].sentence = "\"It\thappened\", said \xc3\x89mile\\\nand \xf0\x9f\x9a\x80.";
  stream.claims[1].speaker = "an \x1b odd one";
  stream.claims[3].suppressed = "it is known";
  return stream;
}

std::string told(const Report& report) {
  std::string text;
  for (const Claim& claim : report.claims) text += claim_line(claim) + "\n";
  for (const Finding& finding : report.findings) {
    text += finding.fingerprint + " " + finding.message + "\n";
    for (const Witness& witness : finding.witnesses) text += witness.reason + "\n";
  }
  return text;
}

Claims kept(const ClaimStream& stream, std::uint64_t memory, std::size_t times = 1) {
  KeptClaims claims(memory);
  for (; times > 0; --times)
    for (const Claim& claim : stream.claims) claims.add(claim);
  return std::move(claims).finished(stream.facts);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(kept_claims)

BOOST_AUTO_TEST_CASE(kept_claims_have_the_lines_and_parts_of_whole_ones) {
  const ClaimStream stream = stated_stream();
  const Claims claims = kept(stream, 1u << 20);
  BOOST_REQUIRE(claims.size() == stream.claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    BOOST_TEST(claims.line(i) == claim_line(stream.claims[i]));
    BOOST_TEST(claim_line(claims[i]) == claim_line(stream.claims[i]));
    BOOST_TEST((claims.value(i) == recorded_value(stream.claims[i].value)));
    BOOST_TEST(claims.fact(i) == stream.claims[i].fact);
  }
}

BOOST_AUTO_TEST_CASE(comparing_kept_claims_tells_what_comparing_whole_ones_does) {
  const ClaimStream stream = stated_stream();
  const Report whole = compare(stream);
  for (const std::size_t times : {1, 2000}) {  // the latter some megabytes, most of which are on disk
    const Report report = compare(StreamRows{stream.articles, stream.facts, kept(stream, 0, times)});
    BOOST_TEST(told(report) == told(whole));
  }
  BOOST_TEST(whole.findings.size() > 0u);
}

BOOST_AUTO_TEST_CASE(lines_beyond_memory_come_back_from_disk) {
  const ClaimStream stream = stated_stream();
  const Claims claims = kept(stream, 0, 2000);  // some megabytes
  for (std::size_t i = 0; i < claims.size(); i += 997)
    BOOST_TEST(claims.line(i) == claim_line(stream.claims[i % stream.claims.size()]));
  BOOST_TEST(claims.problems().empty());
}

BOOST_AUTO_TEST_CASE(withheld_words_are_gone_from_kept_lines_too) {
  const ClaimStream stream = stated_stream();
  Claims claims = kept(stream, 1u << 20);
  claims.withhold_all_words();
  Claim without_words = stream.claims[0];
  without_words.text.clear();
  without_words.sentence.clear();
  BOOST_TEST(claims.line(0) == claim_line(without_words));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
