#include "check/coverage.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_map>

#include "check/article_records.hpp"
#include "check/assumed.hpp"
#include "text/signature.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

FactCoverage nothing_found(const Fact& fact) {
  FactCoverage coverage;
  coverage.fact = fact.definition.id;
  coverage.question = fact.definition.question;
  coverage.place = fact.place;
  for (const Phrase& phrase : fact.phrases) coverage.phrases.push_back({phrase.text, phrase.place, 0, 0, 0});
  return coverage;
}

std::string key_text(const Claim& claim) {
  std::string text;
  for (const KeyPart& part : claim.key) text += (part.value ? canonical(*part.value) : std::string()) + '\n';
  return text;
}

class Counter {
 public:
  explicit Counter(const Rules& rules) {
    for (const Fact& fact : rules.facts) {
      by_id_.emplace(fact.definition.id, facts_.size());
      facts_.push_back({nothing_found(fact), {}, {}, {}});
    }
  }

  void add(const Yield& yield) {
    FactCoverage& fact = facts_[yield.fact].coverage;
    PhraseCoverage& phrase = fact.phrases[yield.phrase];
    ++phrase.hits;
    phrase.claims += yield.claims;
    phrase.unset_keys += yield.unset_keys;
    ++fact.hits;
    fact.unset_keys += yield.unset_keys;
  }

  void add(const Claim& claim) {
    Counted& counted = facts_[by_id_.at(claim.fact)];
    ++counted.coverage.claims;
    counted.values.insert(claim.slot + '\n' + canonical(claim.value));
    counted.keys.insert(key_text(claim));
    if (counted.last_article == claim.article) return;
    counted.last_article = claim.article;
    ++counted.coverage.articles;
  }

  void add(const Finding& finding) {
    ++facts_[by_id_.at(finding.fact)].coverage.verdicts[std::string(name_of(finding.verdict))];
  }

  std::vector<FactCoverage> finished() && {
    std::vector<FactCoverage> all;
    for (Counted& counted : facts_) {
      counted.coverage.values = counted.values.size();
      counted.coverage.keys = counted.keys.size();
      all.push_back(std::move(counted.coverage));
    }
    return all;
  }

 private:
  struct Counted {
    FactCoverage coverage;
    std::set<std::string> values, keys;
    std::string last_article;
  };
  std::vector<Counted> facts_;
  std::unordered_map<std::string, std::size_t> by_id_;
};

// Comparing asks for none of this, and sentences are most of what a claim weighs.
void forget_words(Claim& claim) {
  claim.text = {};
  claim.sentence = {};
  claim.phrase = {};
  claim.line_hash = {};
}

}  // namespace

Coverage cover(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Coverage coverage;
  Counter counter(rules);
  ClaimStream stream;
  for (const Fact& fact : rules.facts) stream.facts.push_back(fact.definition);
  const Matcher matcher(rules, Lexicon::english(), options.policies, options.engine);
  Assumed assumed(matcher);
  const auto take = [&](std::unique_ptr<const Article> article) {
    if (!is_unread(article->metadata)) ++coverage.articles;
    if (!article->metadata.problems.empty()) coverage.unread.push_back(article->metadata);
    TokenisedArticle tokenised = tokenise(*article);
    const Signature signature = signature_of(tokenised);
    Matched matched = matcher.match(*article, std::move(tokenised), assumed.of(policies_of_file(options, article->file)));
    for (const Yield& yield : matched.yields) counter.add(yield);
    if (matched.claims.empty() && !may_concern_another(article->metadata)) return;
    for (Claim& claim : matched.claims) {
      counter.add(claim);
      forget_words(claim);
    }
    stream.articles.push_back(article->metadata);
    stream.articles.back().signature = signature_text(signature);
    std::move(matched.claims.begin(), matched.claims.end(), std::back_inserter(stream.claims));
  };
  coverage.read = read_articles(options.paths, options.reading, standard_input, take);
  const Report report = compare(std::move(stream));
  for (const Finding& finding : report.findings) counter.add(finding);
  coverage.facts = std::move(counter).finished();
  return coverage;
}

}  // namespace gainsay
