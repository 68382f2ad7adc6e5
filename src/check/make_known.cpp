#include "check/make_known.hpp"

#include <numeric>

#include "check/each_article.hpp"

namespace gainsay {

MadeKnown make_known(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  CheckOptions reading = options;
  reading.records = ArticleRecords::none;
  std::vector<std::size_t> every_fact(rules.facts.size());
  std::iota(every_fact.begin(), every_fact.end(), std::size_t{0});
  MadeKnown made;
  made.read = each_article(rules, every_fact, reading, standard_input, [&](ArticleClaims article) {
    if (!article.article.problems.empty()) made.with_problems.push_back(std::move(article.article));
  });
  return made;
}

}  // namespace gainsay
