// What coverage counts is what check finds.
#include <boost/test/unit_test.hpp>

#include <sstream>
#include <stdexcept>

#include "check/coverage.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

const std::string kSource = GAINSAY_SOURCE_DIR;

Rules rules_of(const std::string& pack) {
  auto loaded = load_rules({kSource + "/" + pack}, Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  return std::move(loaded->rules);
}

CheckOptions options_of(const std::string& folder) {
  CheckOptions options;
  options.paths = {kSource + "/" + folder};
  return options;
}

std::size_t count_verdicts(const FactCoverage& fact) {
  std::size_t all = 0;
  for (const auto& [verdict, count] : fact.verdicts) all += count;
  return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(covering)

BOOST_AUTO_TEST_CASE(coverage_counts_what_check_finds) {
  std::size_t claims = 0, findings = 0, unset = 0;
  for (const auto& [pack, folder] : std::vector<std::pair<std::string, std::string>>{
           {"fixtures/rules/harbour-fire.yaml", "fixtures/harbour-fire"},
           {"fixtures/rules/harbour-storm.yaml", "fixtures/harbour-storm"},
           {"rules/south-caucasus.yaml", "fixtures/south-caucasus"}}) {
    const Rules rules = rules_of(pack);
    std::istringstream nothing;
    const Coverage coverage = cover(rules, options_of(folder), nothing);
    const Checked checked = check(rules, options_of(folder), nothing);
    BOOST_TEST_REQUIRE(coverage.facts.size() == rules.facts.size());
    std::size_t unset_of_check = 0, unset_of_coverage = 0;
    for (const Metadata& article : checked.report.articles) unset_of_check += article.unset_keys;
    for (const FactCoverage& fact : coverage.facts) {
      BOOST_TEST_CONTEXT(fact.fact) {
        const auto is_own = [&](const auto& each) { return each.fact == fact.fact; };
        const auto& report = checked.report;
        BOOST_TEST(fact.claims == std::size_t(std::count_if(report.claims.begin(), report.claims.end(), is_own)));
        BOOST_TEST(count_verdicts(fact) ==
                   std::size_t(std::count_if(report.findings.begin(), report.findings.end(), is_own)));
        std::size_t hits = 0, of_phrases = 0, unset_of_phrases = 0;
        for (const PhraseCoverage& phrase : fact.phrases) {
          hits += phrase.hits;
          of_phrases += phrase.claims;
          unset_of_phrases += phrase.unset_keys;
        }
        BOOST_TEST(hits == fact.hits);
        BOOST_TEST(of_phrases == fact.claims);
        BOOST_TEST(unset_of_phrases == fact.unset_keys);
        BOOST_TEST((fact.values > 0) == (fact.claims > 0));
        BOOST_TEST(fact.values <= fact.claims);
      }
      claims += fact.claims;
      findings += count_verdicts(fact);
      unset_of_coverage += fact.unset_keys;
    }
    BOOST_TEST(unset_of_coverage == unset_of_check);
    unset += unset_of_coverage;
  }
  BOOST_TEST(claims > 50u);
  BOOST_TEST(findings > 10u);
  BOOST_TEST(unset > 0u);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
