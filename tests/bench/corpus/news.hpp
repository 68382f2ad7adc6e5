// Invented news, one article a number: its words, lengths, names, numbers, dates and marks are about as frequent as in
// news (corpus_statistics.py compares), and its own subject comes again and again.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "facts.hpp"
#include "vocabulary.hpp"

namespace gainsay::bench {

struct NewsArticle {
  std::string id, source, published, title, text;
};

struct NewsOptions {
  std::uint64_t seed = 1;
  std::uint32_t claims = 1;     // sentences that answer a fact, in a hundred articles
  std::uint32_t facts = 1'000;  // that they answer: the first so many
  Commonness commonness = Commonness::rare;
};

class News {
 public:
  News(const Vocabulary& vocabulary, const NewsOptions& options);

  // The article of this number, which depends on nothing else.
  NewsArticle article(std::uint64_t number) const;

  static constexpr std::uint32_t kTopics = 20'000;  // topic N is that of fact N

 private:
  const Vocabulary& vocabulary_;
  Facts facts_;
  NewsOptions options_;
};

}  // namespace gainsay::bench
