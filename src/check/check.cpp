#include "check/check.hpp"

#include <iterator>

#include "compare/editions.hpp"
#include "text/signature.hpp"

namespace gainsay {
namespace {

// An article that claims nothing may be the newest revision of one that does; others need no record.
void drop_silent(const std::vector<bool>& silent, std::vector<Metadata>& articles) {
  const std::vector<std::size_t> first = same_articles(articles);
  std::vector<bool> wanted(articles.size(), false);
  for (std::size_t i = 0; i < articles.size(); ++i)
    if (!silent[i]) wanted[first[i]] = true;
  std::size_t index = 0;
  std::erase_if(articles, [&](const Metadata&) { return !wanted[first[index++]]; });
}

}  // namespace

Extracted extract_claims(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Extracted result;
  for (const Fact& fact : rules.facts) result.stream.facts.push_back(fact.definition);
  const Matcher matcher(rules, Lexicon::english(), options.policies, options.engine);
  std::vector<bool> silent;  // of each article
  const auto take = [&](std::unique_ptr<const Article> article) {
    TokenisedArticle tokenised = tokenise(*article);
    Metadata record = article->metadata;
    record.signature = signature_text(signature_of(tokenised));
    auto [claims, unset_keys] = matcher.match(*article, std::move(tokenised));
    record.unset_keys = unset_keys;
    const bool worth_a_record = !claims.empty() || unset_keys > 0 || !record.problems.empty() ||
                                options.records == ArticleRecords::all;
    if (worth_a_record || !record.id.empty() || !record.url.empty()) {
      result.stream.articles.push_back(std::move(record));
      silent.push_back(!worth_a_record);
    }
    std::move(claims.begin(), claims.end(), std::back_inserter(result.stream.claims));
  };
  result.read = read_articles(options.paths, options.reading, standard_input, take);
  drop_silent(silent, result.stream.articles);
  return result;
}

Checked check(const Rules& rules, const CheckOptions& options, std::istream& standard_input) {
  Extracted extracted = extract_claims(rules, options, standard_input);
  std::vector<Metadata> articles = extracted.stream.articles;
  return {compare(std::move(extracted.stream), {options.editions}), std::move(articles), extracted.read};
}

}  // namespace gainsay
