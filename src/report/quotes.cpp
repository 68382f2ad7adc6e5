#include "report/quotes.hpp"

#include <set>
#include <string_view>

#include <fmt/format.h>

#include "report/layout.hpp"

namespace gainsay {

bool may_quote(const Metadata& article, const QuoteOptions& options) {
  if (options.quotes == Quotes::none) return false;
  if (!article.embargo || options.embargoed == EmbargoedQuotes::shown) return true;
  return options.today && options.today->first >= article.embargo->first;
}

namespace {

// The paths of the articles that may not be quoted, whose titles are gone.
std::set<std::string_view> withhold_titles(std::vector<Metadata>& articles, const QuoteOptions& options) {
  std::set<std::string_view> withheld;
  for (Metadata& article : articles) {
    if (may_quote(article, options)) continue;
    article.title.clear();
    withheld.insert(article.path);
  }
  return withheld;
}

}  // namespace

void withhold_quotes(std::vector<Metadata>& articles, Claims& claims, const QuoteOptions& options) {
  const std::set<std::string_view> withheld = withhold_titles(articles, options);
  if (options.quotes == Quotes::none) claims.withhold_all_words();
  else if (!withheld.empty()) claims.withhold_words_of(withheld);
}

std::string withheld_words(const Metadata* article, Quotes quotes) {
  if (article == nullptr || !article->embargo || quotes == Quotes::none) return "";
  if (*article->embargo == farthest_embargo()) return "[under embargo]";
  return fmt::format("[under embargo until {}]", time_in_words(*article->embargo));
}

}  // namespace gainsay
