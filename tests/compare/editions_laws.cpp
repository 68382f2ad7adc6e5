// The order of articles and claims decides nothing, whatever revisions, copies and withheld articles are among them.
#include <boost/test/unit_test.hpp>

#include <random>

#include "compare/claims_from_text.hpp"
#include "compare/editions.hpp"
#include "text/wire_story.hpp"

namespace gainsay {
namespace {

std::string one_of(const std::vector<std::string>& choices, std::mt19937& random) {
  return choices[random() % choices.size()];
}

std::vector<std::string> some_signatures() {
  std::mt19937 random(47);
  std::vector<std::string> signatures = {"", signature_text(test::signature_of_text(test::joined(test::kOwnStory))),
                                         signature_text(test::signature_of_text(test::joined(test::kWireStory)))};
  for (const test::Alteration& alteration : test::kAlterations)
    signatures.push_back(signature_text(test::signature_of_text(alteration.alter(test::kWireStory, random))));
  return signatures;
}

ClaimStream random_stream(std::mt19937& random) {
  static const std::vector<std::string> signatures = some_signatures();
  static const std::vector<std::string> kFacts = {"number", "number; grows", "number; story", "number; tolerance 20"};
  std::vector<std::string> claims;
  for (std::size_t i = 0, count = 2 + random() % 8; i < count; ++i)
    claims.push_back(one_of({"a", "b", "x/c", "x/d", "y/e", "f", "g"}, random) + ": " +
                     one_of({"17", "17", "19", "at least 12", "71"}, random) +
                     one_of({"", "", "", "; says Halm", "; correction", "; hedged"}, random));
  ClaimStream stream = test::stream_from(test::fact_from(one_of(kFacts, random)), claims);
  for (Metadata& article : stream.articles) {
    article.id = one_of({"", "", "1", "2"}, random);
    article.url = one_of({"", "", "", "u", "v"}, random);
    article.source = one_of({"", "Herald", "Post", article.source}, random);
    article.status = one_of({"", "", "", "usable", "killed", "Withheld"}, random);
    article.content_hash = one_of({"0123456789abcdef", "fedcba9876543210"}, random);
    article.signature = one_of(signatures, random);
    article.published = parse_timestamp(one_of({"", "2024-03-05", "2024-03-05T10:00", "2024-03-06", "2024-03-20"}, random));
    if (random() % 4 == 0) article.updated = parse_timestamp("2024-03-06T09:00");
  }
  return stream;
}

std::string told(const Report& report) {
  std::string text;
  for (const SetAside& aside : report.set_aside)
    text += aside.article + " " + std::string(name_of(aside.reason)) + " " + aside.counts + "\n";
  for (const NearCopy& copy : report.copies) text += copy.article + " of " + copy.original + "\n";
  for (const Finding& finding : report.findings) {
    text += finding.fingerprint + " " + finding.message + "\n";
    for (const Witness& witness : finding.witnesses)
      text += claim_line(report.claims[witness.first]) + claim_line(report.claims[witness.second.value()]) + "\n";
    for (const Camp& camp : finding.camps) {
      text += camp.value;
      for (const std::string& source : camp.sources) text += " " + source;
      for (const std::size_t claim : camp.claims) text += " " + std::to_string(claim);
      for (const std::size_t copy : camp.copies) text += " copy " + std::to_string(copy);
      text += "\n";
    }
    for (const std::string& hint : finding.hints) text += hint + "\n";
  }
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(laws_of_editions)

BOOST_AUTO_TEST_CASE(the_order_of_articles_and_claims_changes_nothing) {
  std::mt19937 random(53);
  std::size_t aside = 0, copies = 0, folded = 0, differing = 0;
  for (int round = 0; round < 3000; ++round) {
    ClaimStream stream = random_stream(random);
    const Report report = compare(stream);
    const std::string printed = told(report);
    for (int shuffle = 0; shuffle < 2; ++shuffle) {
      std::shuffle(stream.articles.begin(), stream.articles.end(), random);
      std::shuffle(stream.claims.begin(), stream.claims.end(), random);
      BOOST_REQUIRE_EQUAL(told(compare(stream)), printed);
    }
    aside += report.set_aside.size();
    copies += report.copies.size();
    for (const Finding& finding : report.findings) {
      for (const Camp& camp : finding.camps) folded += camp.copies.size();
      for (const std::string& hint : finding.hints) differing += hint.ends_with("differs here");
    }
  }
  BOOST_TEST(aside > 1000u);
  BOOST_TEST(copies > 1000u);
  BOOST_TEST(folded > 100u);
  BOOST_TEST(differing > 100u);
}

BOOST_AUTO_TEST_CASE(one_revision_of_each_article_counts_or_none) {
  std::mt19937 random(59);
  for (int round = 0; round < 3000; ++round) {
    const ClaimStream stream = random_stream(random);
    const std::vector<std::size_t> first = same_articles(stream.articles);
    std::set<std::string> aside;
    for (const SetAside& article : articles_set_aside(stream.articles)) BOOST_TEST(aside.insert(article.article).second);
    std::map<std::size_t, std::size_t> counting;
    for (std::size_t i = 0; i < first.size(); ++i) counting[first[i]] += !aside.contains(stream.articles[i].path);
    for (const auto& [article, count] : counting) BOOST_TEST(count <= 1u);
  }
}

// What takes part and what is folded into it are all claims that may take part, each once.
BOOST_AUTO_TEST_CASE(folding_loses_no_claim) {
  std::mt19937 random(61);
  for (int round = 0; round < 3000; ++round) {
    const Report report = compare(random_stream(random));
    std::set<std::string_view> aside;
    for (const SetAside& article : report.set_aside) aside.insert(article.article);
    for (const Finding& finding : report.findings) {
      std::set<std::size_t> seen;
      for (const Camp& camp : finding.camps)
        for (const auto* claims : {&camp.claims, &camp.copies})
          for (const std::size_t index : *claims) {
            BOOST_TEST(seen.insert(index).second);
            BOOST_TEST(!aside.contains(report.claims[index].article));
          }
      if (report.facts[0].scope == Scope::story) continue;
      for (std::size_t i = 0; i < report.claims.size(); ++i)
        BOOST_TEST(seen.contains(i) == (!report.claims[i].correction && !aside.contains(report.claims[i].article)));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace gainsay
