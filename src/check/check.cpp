#include "check/check.hpp"

#include <iterator>

namespace gainsay {

Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Extracted result;
  for (const Fact& fact : rules.facts) result.stream.facts.push_back(fact.definition);
  const Matcher matcher(rules, Lexicon::english(), options.policies, options.engine);
  const auto take = [&](std::unique_ptr<const Article> article) {
    auto [claims, unset_keys] = matcher.match(*article);
    const bool worth_a_record = !claims.empty() || unset_keys > 0 || !article->metadata.problems.empty() ||
                                options.records == ArticleRecords::all;
    if (worth_a_record) {
      result.stream.articles.push_back(article->metadata);
      result.stream.articles.back().unset_keys = unset_keys;
    }
    std::move(claims.begin(), claims.end(), std::back_inserter(result.stream.claims));
  };
  result.read = read_articles(options.paths, options.reading, standard_input, take);
  return result;
}

Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Extracted extracted = extract_claims(rules, options, standard_input);
  std::vector<Metadata> articles = extracted.stream.articles;
  return {compare(std::move(extracted.stream)), std::move(articles), extracted.read};
}

}  // namespace gainsay
