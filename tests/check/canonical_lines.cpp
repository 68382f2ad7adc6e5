// Every line that is written of the fixtures is read the fast way, and as the thorough reader reads it.
#include <boost/test/unit_test.hpp>

#include <sstream>
#include <stdexcept>

#include "check/check.hpp"
#include "compare/twin_readers.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

const std::string kFixtures = GAINSAY_SOURCE_DIR "/fixtures";

ClaimStream claims_of_fixtures() {
  const auto loaded = load_rules({kFixtures + "/rules", std::string(GAINSAY_SOURCE_DIR) + "/rules"}, Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  CheckOptions options;
  options.paths = {kFixtures};
  options.records = ArticleRecords::all;
  std::istringstream nothing;
  return extract_claims(loaded->rules, options, nothing).stream;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(canonical_lines)

BOOST_AUTO_TEST_CASE(what_the_fixtures_give_is_read_fast_and_alike) {
  const ClaimStream stream = claims_of_fixtures();
  test::TwinReaders readers(stream.facts);
  std::mt19937 random(3);
  BOOST_TEST(stream.claims.size() > 100u);
  for (const Claim& claim : stream.claims) {
    const std::string line = claim_line(claim);
    BOOST_TEST(readers.agree_on_claim(line), line);
    for (int slips = 0; slips < 20; ++slips) readers.agree_on_claim(test::with_slip(line, random));
  }
  for (const Metadata& article : stream.articles) {
    const std::string line = article_line(article);
    BOOST_TEST(readers.agree_on_article(line) == article.problems.empty(), line);
    for (int slips = 0; slips < 20; ++slips) readers.agree_on_article(test::with_slip(line, random));
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
