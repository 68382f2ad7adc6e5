// The sweeps over large groups against their slow twin, which looks at every pair.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <random>

#include "compare/claims_from_text.hpp"
#include "compare/pairs.hpp"
#include "compare/sweep.hpp"

namespace gainsay {
namespace {

using Words = std::vector<std::string>;

const Words kTypes = {"date", "number", "person", "yesno", "capital", "money", "age", "organisation", "place"};

const std::map<std::string, Words> kValues = {
    {"date",
     {"2023-04-23", "2023-04", "2023-04-28/2023-04-30", "XXXX-04-23", "XXXX-05-02", "2022", "1990/1993~ [1990/1994]",
      "1992/1995 throughout", "1990/1993 throughout", "1993/1994 throughout", "weekday 4", "2023-05/..", "2023-05-02",
      "2023-05-03", "2023-04-22/2023-04-24 throughout", "2023-04-23/..", "../2023-04", "../2023-05-02", "2023",
      "2023-04-23; or 2023-05-02", "2023-04-22; or 2023-04-29", "2023-05-01; or 2023-04-23", "XXXX-04", "2024-02-29"}},
    {"number",
     {"17", "19", "at least 12", "about 300", "310", "[12, 15]", "14", "[14, 18]", "up to 18", "more than 18", "2000",
      "2010", "20", "16", "18"}},
    {"person",
     {"John Smith", "Smith", "J Smith", "Mary Smith", "Mary Miller", "Mary Millar", "John Peter Smith", "Bill Jones",
      "William Jones", "Jon Smith", "Smith John", "al-Assad", "Assad", "Hafez Assad", "Konstantinopolos", "Anna Berg",
      "Ann Berg", "Anna Bergh", "Konrad Adenhauser", "Konrad Adenauser", "Konrad Adenaur"}},
    {"organisation",
     {"Halm Steel", "Halm Steel Inc", "Halm Steel Incorporated", "Halm Steel Ltd", "Halm Stel", "Harbour Watch Bureau",
      "Harbour Watch Bureau (HWB)", "HWB", "Harbor Watch Bureau", "Tarn Bank", "Tarn & Dell", "Tarn and Dell", "Bank of Iran",
      "Bank of Iraq", "Norland Telecommunications", "Norland Telecomunication", "Bank of Austria", "Bank of Australia"}},
    {"place",
     {"Halm", "Halm, Norland", "Norland", "Paris", "Paris, France", "Paris, Texas", "France", "Texas", "United States", "US",
      "Europe", "Arlington", "Arlington, Virginia", "Arlingtom, Virginia", "Virginia", "Georgia", "Atlanta", "Tbilisi",
      "Halmstead", "Halmsted", "Halmsted, Norland", "Dell, Halm, Norland", "Chelsea, London", "London", "Kyiv", "Kiev"}},
    {"yesno", {"yes", "no"}},
    {"capital", {"Halm", "Orsk", "Tarn", "Velm"}},
    {"money", {"USD 100", "EUR 100", "USD 120", "USD 2000000", "EUR 90", "about USD 110"}},
    {"age", {"41", "42", "43", "41 as of 2023-05-02", "44 as of 2023-05-02", "about 40"}},
};

const Words kSettings = {"", "; usually-one", "; usually-one; grows", "; grows", "; shrinks", "; changes", "; many", "; together", "; tolerance 2",
                         "; grows; together", "; changes; together", "; severity agree error"};

const Words kArticles = {"a 2023-05-02", "b 2023-05-03", "c 2023-05-02T10:00", "d", "e 2023-05-04", "f 2023-05-02",
                         "g 2023-05-01", "h 2023-05-04T08:00"};

const Words kMarks = {"",         "",          "",           "",          "; says Halm", "; says Orsk", "; says Tarn",
                      "; denied", "; hedged", "; planned",  "; planned", "; as-of 2023-04-30", "; scope of them",
                      "; says Halm; planned", "; says Orsk; hedged", "; as-of 2023-05-02T09:00"};

const std::string& one_of(const Words& words, std::mt19937& random) { return words[random() % words.size()]; }

// What can be read of a value's list; an unreadable one would fail the test at once.
Words random_claims(const std::string& type, std::size_t count, std::mt19937& random) {
  // Few articles and marks in a group, so that single rows of the table come to decide.
  Words articles, marks;
  for (std::size_t i = 0, few = 1 + random() % kArticles.size(); i < few; ++i) articles.push_back(one_of(kArticles, random));
  for (std::size_t i = 0, few = 1 + random() % 5; i < few; ++i) marks.push_back(one_of(kMarks, random));
  Words claims;
  const bool wide = type == "number" && count > 20;  // more answers than one voice's outermost
  for (std::size_t i = 0; i < count; ++i) {
    const std::string value = wide ? std::to_string(1 + random() % 900) : one_of(kValues.at(type), random);
    claims.push_back(one_of(articles, random) + ": " + value + one_of(marks, random));
  }
  return claims;
}

Words verdicts_of(const Comparison& comparison) {
  Words verdicts;
  for (const JudgedPair& judged : comparison.witnesses) verdicts.emplace_back(name_of(judged.verdict));
  return verdicts;
}

// What the sweeps alone find: large groups are held together by more, but must not need it.
Words verdicts_by_sweeps(const FactDefinition& fact, const std::vector<Side>& asserted, const std::vector<Side>& denied) {
  std::set<Verdict> found;
  auto judge = [&](const Side& first, const Side& second) {
    auto verdict = verdict_of(fact, pair_up(fact, first, second));
    BOOST_REQUIRE(verdict.has_value());
    found.insert(*verdict);
  };
  std::map<std::string, SideIndices> lines;
  for (std::size_t i = 0; i < asserted.size(); ++i) lines[asserted[i].line()].push_back(i);
  for (const auto& [name, line] : lines)
    for (const auto& [first, second] : telling_pairs(fact, asserted, line)) judge(asserted[first], asserted[second]);
  for (const auto& [first, second] : telling_denials(fact, asserted, denied)) judge(asserted[first], denied[second]);
  Words verdicts;
  for (Verdict verdict : found)
    if (severity_of(fact, verdict) != Severity::off) verdicts.emplace_back(name_of(verdict));
  return verdicts;
}

// The sides must outlive what is compared; the test looks at it inside `look`.
template <class Look>
void compare_both_ways(const std::string& fact, const Words& claims, Look&& look) {
  const StreamRows stream = rows_of(test::stream_from(test::fact_from(fact), claims));
  const Corpus corpus(stream.claims, stream.articles);
  for (const Group& group : group_claims(corpus, stream.facts)) {
    std::vector<Side> asserted = sides_of(corpus, group, Polarity::asserted);
    std::vector<Side> denied = sides_of(corpus, group, Polarity::denied);
    // Some groups are asked about in part, as where a draft is held against an archive.
    if (claims.size() % 3 == 0)
      for (std::size_t i = 0; i < asserted.size(); ++i) asserted[i].asked = i % 4 == 1;
    look(verdicts_by_sweeps(*group.fact, asserted, denied), compare_by_sweeps(*group.fact, asserted, denied),
         compare_all_pairs(*group.fact, asserted, denied));
  }
}

std::string joined(const Words& words, const std::string& separator) {
  std::string text;
  for (const std::string& word : words) text += word + separator;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sweeps)

BOOST_AUTO_TEST_CASE(find_the_verdicts_that_looking_at_every_pair_finds) {
  std::mt19937 random(41);
  std::map<std::string, std::size_t> seen;
  for (int round = 0; round < 21000; ++round) {
    const std::string& type = one_of(kTypes, random);
    const std::string fact = type + one_of(kSettings, random);
    const std::size_t count = round % 25 == 0 ? 60 : 1 + random() % 12;
    const Words claims = random_claims(type, count, random);
    compare_both_ways(fact, claims, [&](const Words& found, const Comparison& fast, const Comparison& slow) {
      const Words all = verdicts_of(slow);
      for (const std::string& verdict : all) ++seen[verdict];
      if (found != all)
        BOOST_ERROR(fact << ": " << joined(found, " ") << "instead of " << joined(all, " ") << "\n  "
                         << joined(claims, "\n  "));
      BOOST_TEST((verdicts_of(fast) == all));
      BOOST_TEST(fast.state.empty() == slow.state.empty());
      BOOST_TEST(std::includes(slow.state.begin(), slow.state.end(), fast.state.begin(), fast.state.end()));
    });
  }
  for (std::string_view verdict : {"conflict", "reversal", "uncertain", "spelling", "overlap", "disputed", "update",
                                   "multiple", "precision", "agree"})
    BOOST_TEST(seen[std::string(verdict)] > 100u, verdict << " came up too seldom");
}

BOOST_AUTO_TEST_CASE(sides_that_lie_apart_are_disjoint_and_nothing_else) {
  std::mt19937 random(43);
  std::size_t apart = 0, disjoint = 0;
  for (int round = 0; round < 400; ++round) {
    const std::string& type = one_of(kTypes, random);
    ClaimStream stream = test::stream_from(test::fact_from(type + one_of(kSettings, random)), random_claims(type, 12, random));
    const Claims claims(stream.claims);
    const Corpus corpus(claims, stream.articles);
    for (const Group& group : group_claims(corpus, stream.facts)) {
      const std::vector<Side> sides = sides_of(corpus, group, Polarity::asserted);
      for (const Side& a : sides) {
        for (const Side& b : sides) {
          if (&a == &b) continue;
          const Relation relation = pair_up(*group.fact, a, b).relation;
          disjoint += relation.kind == RelationKind::disjoint;
          if (!are_plainly_disjoint(a, b, group.fact->tolerance)) continue;
          ++apart;
          BOOST_TEST((relation.kind == RelationKind::disjoint), a.text << " and " << b.text);
          BOOST_TEST((!relation.assumed && !relation.spelling && relation.assumptions.empty()), a.text << " and " << b.text);
        }
      }
    }
  }
  BOOST_TEST(apart > 1000u);
  BOOST_TEST(apart < disjoint);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
