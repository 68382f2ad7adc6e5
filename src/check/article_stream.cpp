#include "check/article_stream.hpp"

#include <algorithm>
#include <iterator>

#include "check/article_records.hpp"
#include "check/suppressions.hpp"

namespace gainsay {
namespace {

// What is wrong with one article, from top to bottom.
void add_in_order(std::vector<Problem> more, std::vector<Problem>& problems) {
  std::move(more.begin(), more.end(), std::back_inserter(problems));
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return a.diagnostic.place.line < b.diagnostic.place.line;
  });
}

bool says_something(const Metadata& record, const std::vector<Claim>& claims) {
  return !claims.empty() || record.unset_keys > 0 || !record.problems.empty();
}

}  // namespace

ArticleStream::ArticleStream(const Rules& rules, ArticleRecords records, ClaimSink claims, SilentArticles* silent)
    : rules_(rules), records_(records), claims_(std::move(claims)), silent_(silent) {}

void ArticleStream::add(ArticleClaims article) {
  Metadata& record = article.article;
  for (const auto& [fact, count] : article.unset_keys) record.unset_keys += count;
  add_in_order(suppress(article.suppressions, rules_, article.claims), record.problems);
  // A copy is told by what it says, and so is what it is a copy of.
  if (article.claims.empty() && records_ != ArticleRecords::all) record.signature.clear();
  if (says_something(record, article.claims) || records_ == ArticleRecords::all) {
    articles_.push_back(std::move(record));
  } else if (may_concern_another(record)) {
    if (silent_ && SilentArticles::takes(record)) silent_->add(record);
    else articles_.push_back(std::move(record));
  }
  for (Claim& claim : article.claims) claims_(std::move(claim));
}

std::vector<FactDefinition> definitions_of(const Rules& rules) {
  std::vector<FactDefinition> definitions;
  definitions.reserve(rules.facts.size());
  for (const Fact& fact : rules.facts) definitions.push_back(fact.definition);
  return definitions;
}

}  // namespace gainsay
