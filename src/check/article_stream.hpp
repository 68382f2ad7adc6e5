// What articles say, one after the other: their records, and their claims handed on.
#pragma once

#include <functional>
#include <vector>

#include "check/check.hpp"
#include "check/known_claims.hpp"
#include "check/silent_articles.hpp"

namespace gainsay {

using ClaimSink = std::function<void(Claim)>;

class ArticleStream {
 public:
  // `rules` are those of the run: a suppression of a fact that they leave out says nothing. They must outlive this.
  // Records of articles that say nothing go to `silent` where it takes them, and among the others where it is null.
  ArticleStream(const Rules& rules, ArticleRecords records, ClaimSink claims, SilentArticles* silent = nullptr);

  // Heeds what the article suppresses, and tells of what suppresses nothing.
  void add(ArticleClaims article);

  // The records of all of them.
  std::vector<Metadata> finished() && { return std::move(articles_); }

 private:
  const Rules& rules_;
  ArticleRecords records_;
  ClaimSink claims_;
  SilentArticles* silent_;
  std::vector<Metadata> articles_;
};

// What a stream tells of the rules.
std::vector<FactDefinition> definitions_of(const Rules& rules);

}  // namespace gainsay
