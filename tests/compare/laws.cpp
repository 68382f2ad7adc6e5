// Laws of comparing, over thousands of small random groups.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

#include "compare/camps.hpp"
#include "compare/claims_from_text.hpp"
#include "compare/pairs.hpp"

namespace gainsay {
namespace {

const std::vector<std::string> kFacts = {"number",        "number; grows", "number; tolerance 20", "date",
                                         "date; changes", "person",        "person; many",         "number; story",
                                         "yesno",         "number; reference 17", "date; together", "number; key person"};

std::string random_value(const std::string& fact, std::mt19937& random) {
  static const std::vector<std::string> dates = {"2023-04-23", "2023-04", "2023-04-28/2023-04-30", "XXXX-04-23", "2022",
                                                 "1990/1993~ [1990/1994]", "1992/1995 throughout", "weekday 4", "2023-05/..", "2023-04-23/.."};
  static const std::vector<std::string> persons = {"John Smith", "Smith", "J Smith", "Mary Smith", "Mary Miller",
                                                   "Mary Millar"};
  static const std::vector<std::string> numbers = {"17", "19", "at least 12", "about 300", "310", "[12, 15]", "14", "up to 18"};
  const auto& values = fact.starts_with("date") ? dates : fact.starts_with("person") ? persons : numbers;
  if (fact.starts_with("yesno")) return random() % 2 ? "yes" : "no";
  return values[random() % values.size()];
}

std::vector<std::string> random_claims(const std::string& fact, std::mt19937& random) {
  static const std::vector<std::string> articles = {"a 2023-05-02", "b 2023-05-03", "x/c 2023-05-02T10:00", "x/d", "y/e 2023-05-04"};
  static const std::vector<std::string> marks = {"", "", "", "; says Halm", "; says Orsk", "; denied", "; hedged", "; planned",
                                                 "; conditional", "; correction", "; scope of them"};
  std::vector<std::string> claims;
  for (std::size_t i = 0, count = random() % 7; i < count; ++i) {
    std::string claim = articles[random() % articles.size()] + ": " + random_value(fact, random) + marks[random() % marks.size()];
    if (fact.find("key") != std::string::npos && random() % 4) claim += "; key " + random_value("person", random);
    claims.push_back(claim);
  }
  return claims;
}

ClaimStream through_text(const ClaimStream& stream) {
  std::stringstream text;
  for (const Claim& claim : stream.claims) text << claim_line(claim) << "\n";
  for (const FactDefinition& fact : stream.facts) text << fact_line(fact) << "\n";
  for (const Metadata& article : stream.articles) text << article_line(article) << "\n";
  ClaimStream back;
  auto result = read_claim_stream(text, "stream", back);
  BOOST_REQUIRE_MESSAGE(result.has_value(), test::complaint(result));
  return back;
}

// All of a report, as text.
std::string told(const Report& report) {
  std::string text;
  for (const Metadata& article : report.articles) text += article_line(article) + "\n";
  for (const Claim& claim : report.claims) text += claim_line(claim) + "\n";
  for (const Finding& finding : report.findings) {
    text += finding.story + " " + finding.fact + " " + finding.slot + " " + finding.fingerprint + " " + finding.message;
    for (const auto& [first, second] : finding.state) text += "\n  " + first + " / " + second;
    for (const Witness& witness : finding.witnesses) {
      text += "\n  " + std::string(name_of(witness.verdict)) + " " + std::to_string(witness.first) + " " +
              std::to_string(witness.second.value_or(999)) + " " + witness.first_value + " " + witness.second_value + " " +
              witness.reason;
      for (const std::string& assumption : witness.assumptions) text += " " + assumption;
    }
    for (const Camp& camp : finding.camps) {
      text += "\n  " + camp.value;
      for (std::size_t claim : camp.claims) text += " " + std::to_string(claim);
      for (const std::string& source : camp.sources) text += " " + source;
    }
    for (const std::string& hint : finding.hints) text += "\n  " + hint;
  }
  return text;
}

// The sides of a stream of one group.
std::vector<Side> sides_in(const ClaimStream& stream, Polarity polarity) {
  const Claims claims(stream.claims);
  const Corpus corpus(claims, stream.articles);
  std::vector<Group> groups = group_claims(corpus, stream.facts);
  return groups.empty() ? std::vector<Side>{} : sides_of(corpus, groups.front(), polarity);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(laws_of_comparing)

BOOST_AUTO_TEST_CASE(neither_order_nor_a_stream_between_changes_a_report) {
  std::mt19937 random(23);
  std::size_t findings = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string& fact = kFacts[random() % kFacts.size()];
    ClaimStream stream = test::stream_from(test::fact_from(fact), random_claims(fact, random));
    Report report = compare(stream);
    findings += report.findings.size();
    std::string printed = told(report);
    ClaimStream shuffled = through_text(stream);
    std::shuffle(shuffled.claims.begin(), shuffled.claims.end(), random);
    std::shuffle(shuffled.articles.begin(), shuffled.articles.end(), random);
    BOOST_REQUIRE_EQUAL(told(compare(shuffled)), printed);
    shuffled.claims.insert(shuffled.claims.end(), stream.claims.begin(), stream.claims.end());
    BOOST_REQUIRE_EQUAL(told(compare(shuffled)), printed);
  }
  BOOST_TEST(findings > 1000u);
}

BOOST_AUTO_TEST_CASE(sides_of_a_camp_can_all_be_true_and_camps_cannot) {
  std::mt19937 random(29);
  std::size_t apart = 0;
  for (int round = 0; round < 3000; ++round) {
    std::string fact = kFacts[random() % 7];
    FactDefinition definition = test::fact_from(fact);
    std::vector<Side> sides = sides_in(test::stream_from(definition, random_claims(fact, random)), Polarity::asserted);
    std::vector<SideCamp> camps = gather_camps(sides, definition.tolerance);
    std::size_t members = 0;
    for (const SideCamp& camp : camps) {
      members += camp.sides.size();
      for (std::size_t a : camp.sides)
        for (std::size_t b : camp.sides) {
          RelationKind kind = relate(sides[a].value, sides[b].value, definition.tolerance).kind;
          BOOST_TEST((a == b || kind != RelationKind::disjoint), sides[a].text << " with " << sides[b].text);
        }
    }
    BOOST_TEST(members == sides.size());
    bool on_one_line = std::all_of(sides.begin(), sides.end(), [&](const Side& side) {
      return side.extents && side.line() == sides.front().line();
    });
    bool some_apart = false;
    for (const Side& a : sides)
      for (const Side& b : sides)
        if (on_one_line && relate(a.value, b.value, definition.tolerance).kind == RelationKind::disjoint) some_apart = true;
    auto points = std::count_if(camps.begin(), camps.end(), [](const SideCamp& camp) { return !camp.several; });
    if (on_one_line) BOOST_TEST((points > 1) == some_apart);
    apart += some_apart;
  }
  BOOST_TEST(apart > 300u);
}

// Somebody who says what another has said before, of the same day or later, with the same marks, adds nothing.
BOOST_AUTO_TEST_CASE(an_agreeing_article_changes_no_verdict) {
  std::mt19937 random(37);
  std::size_t findings = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::string& fact = kFacts[random() % kFacts.size()];
    ClaimStream stream = test::stream_from(test::fact_from(fact), random_claims(fact, random));
    if (stream.articles.empty()) continue;
    auto verdicts = [](const Report& report) {
      std::vector<std::string> all;
      for (const Finding& finding : report.findings) {
        all.push_back(finding.fingerprint);
        for (const Witness& witness : finding.witnesses) all.emplace_back(name_of(witness.verdict));
        for (const auto& [first, second] : finding.state) all.push_back(first + " / " + second);
      }
      return all;
    };
    // The scope `article` is left out: a second article is compared with itself.
    const std::vector<std::string> before = verdicts(compare(stream));
    Metadata again = stream.articles[random() % stream.articles.size()];
    const std::string original = again.path;
    again.path = (random() % 2 ? "0" : "z") + again.path;
    again.source = "another";
    if (again.story.empty() && stream.facts.front().scope != Scope::corpus) continue;
    if (random() % 3 == 0 && again.published) again.published = parse_timestamp("2023-05-09");
    std::vector<Claim> claims = stream.claims;
    for (const Claim& claim : stream.claims) {
      if (claim.article != original) continue;
      claims.push_back(claim);
      claims.back().article = again.path;
    }
    stream.claims = claims;
    stream.articles.push_back(again);
    const std::vector<std::string> after = verdicts(compare(stream));
    BOOST_REQUIRE_EQUAL_COLLECTIONS(after.begin(), after.end(), before.begin(), before.end());
    findings += !before.empty();
  }
  BOOST_TEST(findings > 500u);
}

BOOST_AUTO_TEST_CASE(of_answers_that_equally_many_give_those_farthest_apart_show_a_conflict) {
  std::mt19937 random(31);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::string> claims;
    std::vector<int> numbers;
    for (std::size_t i = 0, count = 2 + random() % 6; i < count; ++i) {
      const int number = static_cast<int>(random() % 90);
      if (std::find(numbers.begin(), numbers.end(), number) != numbers.end()) continue;
      numbers.push_back(number);
      claims.push_back("a" + std::to_string(i) + ": " + std::to_string(numbers.back()));
    }
    auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    Report report = compare(test::stream_from(test::fact_from("number"), claims));
    BOOST_REQUIRE_EQUAL(report.findings.size(), *least == *most ? 0u : 1u);
    if (*least == *most) continue;
    const Witness& witness = report.findings[0].witnesses.at(0);
    const auto [low, high] = std::minmax({std::stoi(witness.first_value), std::stoi(witness.second_value)});
    BOOST_TEST(low == *least);
    BOOST_TEST(high == *most);
  }
}

// One slip far off hides no disagreement of the many.
BOOST_AUTO_TEST_CASE(what_most_articles_part_over_shows_a_conflict) {
  const std::vector<std::string> claims = {"a: 4", "b: 4", "c: 4", "d: 5", "e: 5", "f: 10"};
  Report report = compare(test::stream_from(test::fact_from("number"), claims));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST(report.findings[0].witnesses.at(0).first_value == "4");
  BOOST_TEST(report.findings[0].witnesses.at(0).second_value == "5");
}

BOOST_AUTO_TEST_CASE(many_sides_lose_no_disagreement) {
  std::mt19937 random(37);
  std::vector<std::string> claims;
  for (int i = 0; i < 570; ++i) claims.push_back("a" + std::to_string(i) + ": " + std::to_string(i % 95));
  for (int i = 0; i < 95; ++i) claims.push_back("b: at least " + std::to_string(i));
  std::shuffle(claims.begin(), claims.end(), random);
  Report report = compare(test::stream_from(test::fact_from("number"), claims));
  BOOST_REQUIRE_EQUAL(report.findings.size(), 1u);
  BOOST_TEST((report.findings[0].verdict == Verdict::conflict));
  BOOST_TEST(report.findings[0].witnesses.at(0).first_value == "0");
  BOOST_TEST(report.findings[0].witnesses.at(0).second_value == "94");  // before "at least 94", by text
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
