#include "match/category_mentions.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

#include "match/view_builder.hpp"

namespace gainsay {
namespace {

bool comes_first(const Mention& a, const Mention& b) {
  const auto order = [](const Mention& mention) {
    return std::tuple(mention.first_token, -static_cast<std::int64_t>(mention.token_count), mention.value.index());
  };
  return order(a) < order(b);
}

struct Reach {
  std::uint32_t first = 0, end = 0;

  bool holds_shorter(const Mention& mention) const {
    return first <= mention.first_token && mention.end_token() <= end && mention.token_count < end - first;
  }
};

// Names that are made of a pack's own words hide none of them: "Halm, Norland", "Halm University".
bool hides_categories(const Mention& mention) {
  return !mention.weak && !std::holds_alternative<PlaceValue>(mention.value) &&
         !std::holds_alternative<OrganisationValue>(mention.value);
}

// Drops every category inside a longer mention of its own category or of another type. In sorted order a mention lies
// inside an earlier one if and only if it lies inside the one that reaches farthest so far.
void drop_hidden(std::vector<Mention>& sorted) {
  std::unordered_map<std::string, Reach> farthest;  // by category; "" for other types
  std::erase_if(sorted, [&](const Mention& mention) {
    const auto* value = std::get_if<CategoryValue>(&mention.value);
    const std::string kind = value ? value->category : "";
    if (value && (farthest[""].holds_shorter(mention) || farthest[kind].holds_shorter(mention))) return true;
    Reach& reach = farthest[kind];
    if (hides_categories(mention) && mention.end_token() > reach.end) reach = {mention.first_token, mention.end_token()};
    return false;
  });
}

}  // namespace

CategoryMentions::CategoryMentions(const Rules& rules, Engine engine) {
  for (const Category& category : rules.categories) {
    for (const auto& [name, pattern] : category.values) {
      const std::size_t entry = entries_.size();
      entries_.push_back({{category.name, name}, PhraseMatcher(*pattern, 0, engine)});
      const Starts starts(*pattern);
      if (engine == Engine::re2 || !starts.has_words_only()) always_.push_back(entry);
      else for (const std::string& word : starts.words()) by_first_word_[word].push_back(entry);
    }
  }
}

// Those that may begin with a word of the sentence, in their order.
std::vector<std::size_t> CategoryMentions::entries_for(std::span<const Token> sentence) const {
  std::vector<std::size_t> entries = always_;
  for (const Token& token : sentence) {
    const auto found = by_first_word_.find(token.folded);
    if (found != by_first_word_.end()) entries.insert(entries.end(), found->second.begin(), found->second.end());
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  return entries;
}

void CategoryMentions::add_to(ReadArticle& article, SentenceNumbers sentences, std::span<const WordRole> roles) const {
  std::vector<Mention> found;
  for (const std::uint32_t sentence : sentences) {
    const Sentence& own = article.tokenised.sentences[sentence];
    const SentenceView view = word_view(article, roles, sentence);
    for (const std::size_t index : entries_for(view.tokens)) {
      const Entry& entry = entries_[index];
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
  std::move(found.begin(), found.end(), std::back_inserter(article.mentions));
  const bool sorted = std::is_sorted(article.mentions.begin(), article.mentions.end(), comes_first);
  if (!sorted) std::stable_sort(article.mentions.begin(), article.mentions.end(), comes_first);
  drop_hidden(article.mentions);
}

}  // namespace gainsay
