// What articles say, one after the other, as a claim stream.
#pragma once

#include "check/check.hpp"
#include "check/known_claims.hpp"
#include "check/silent_articles.hpp"

namespace gainsay {

class ArticleStream {
 public:
  // `rules` are those of the run: a suppression of a fact that they leave out says nothing. They must outlive this.
  // Records of articles that say nothing go to `silent` where it takes them, and into the stream where it is null.
  ArticleStream(const Rules& rules, ArticleRecords records, SilentArticles* silent = nullptr);

  // Heeds what the article suppresses, and tells of what suppresses nothing.
  void add(ArticleClaims article);

  // All of it, with the definitions of all facts of the rules.
  ClaimStream finished() && { return std::move(stream_); }

 private:
  const Rules& rules_;
  ArticleRecords records_;
  SilentArticles* silent_;
  ClaimStream stream_;
};

}  // namespace gainsay
