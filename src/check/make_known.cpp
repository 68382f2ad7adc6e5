#include "check/make_known.hpp"

#include "check/each_article.hpp"

namespace gainsay {

MadeKnown make_known(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  CheckOptions reading = options;
  reading.records = ArticleRecords::none;
  MadeKnown made;
  FactFinders finders(rules, options);
  made.read = each_article(finders, every_fact(rules), reading, standard_input, [&](ArticleClaims article) {
    if (!article.article.problems.empty()) made.with_problems.push_back(std::move(article.article));
  });
  return made;
}

}  // namespace gainsay
