#include "match/category_mentions.hpp"

#include <algorithm>
#include <tuple>

#include "match/view_builder.hpp"

namespace gainsay {
namespace {

bool is_inside_longer(const Mention& inner, const Mention& outer) {
  return outer.first_token <= inner.first_token && inner.end_token() <= outer.end_token() &&
         inner.token_count < outer.token_count;
}

std::string category_of(const Mention& mention) { return std::get<CategoryValue>(mention.value).category; }

}  // namespace

CategoryMentions::CategoryMentions(const Rules& rules, Engine engine) {
  for (const Category& category : rules.categories) {
    for (const auto& [name, pattern] : category.values) {
      entries_.push_back({{category.name, name}, PhraseMatcher(*pattern, 0, engine)});
    }
  }
}

void CategoryMentions::add_to(ReadArticle& article, std::span<const WordRole> roles) const {
  std::vector<Mention> found;
  for (std::size_t sentence = 0; sentence < article.tokenised.sentences.size(); ++sentence) {
    const Sentence& own = article.tokenised.sentences[sentence];
    const SentenceView view = word_view(article, roles, sentence);
    for (const Entry& entry : entries_) {
      for (const Hit& hit : entry.matcher.hits(view)) {
        Mention mention;
        mention.first_token = own.first_token + hit.begin;
        mention.token_count = hit.end - hit.begin;
        mention.span = {view.tokens[hit.begin].span.begin, view.tokens[hit.end - 1].span.end};
        mention.value = entry.value;
        found.push_back(std::move(mention));
      }
    }
  }
  const auto order = [](const Mention& mention) {
    return std::tuple(mention.first_token, -static_cast<std::int64_t>(mention.token_count), mention.value.index());
  };
  std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });

  std::vector<Mention> kept;
  for (Mention& mention : found) {
    const auto hides = [&](const Mention& other) {
      return !other.weak && is_inside_longer(mention, other) &&
             (other.value.index() != mention.value.index() || category_of(other) == category_of(mention));
    };
    if (std::any_of(kept.begin(), kept.end(), hides)) continue;
    if (std::any_of(article.mentions.begin(), article.mentions.end(), hides)) continue;
    kept.push_back(std::move(mention));
  }
  std::move(kept.begin(), kept.end(), std::back_inserter(article.mentions));
  std::stable_sort(article.mentions.begin(), article.mentions.end(),
                   [&](const auto& a, const auto& b) { return order(a) < order(b); });
}

}  // namespace gainsay
