#include "values/sentence_values.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "values/capital_runs.hpp"
#include "values/longest_mentions.hpp"
#include "values/name_signs.hpp"

namespace gainsay {
namespace {

void add(std::vector<Mention>& mentions, std::vector<Mention> more) {
  mentions.insert(mentions.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

bool are_all(SentenceNumbers sentences, const TokenisedArticle& article) {
  return sentences.size() == article.sentences.size();
}

// Those that stand in one of the sentences. Where these are all, nobody asks again.
std::vector<Mention> those_in(const TokenisedArticle& article, SentenceNumbers sentences,
                              std::optional<std::vector<Mention>>& kept) {
  if (are_all(sentences, article)) return *std::exchange(kept, std::nullopt);
  const auto stands_in_one = [&](const Mention& mention) {
    const auto behind = std::partition_point(sentences.begin(), sentences.end(), [&](std::uint32_t sentence) {
      return article.sentences[sentence].first_token <= mention.first_token;
    });
    if (behind == sentences.begin()) return false;
    const Sentence& own = article.sentences[*std::prev(behind)];
    return mention.first_token < own.first_token + own.token_count;
  };
  std::vector<Mention> some;
  std::copy_if(kept->begin(), kept->end(), std::back_inserter(some), stands_in_one);
  return some;
}

std::vector<Mention> names_of(std::string_view text, const TokenisedArticle& article,
                              const RecogniseContext& context) {
  std::vector<Mention> names;
  const MarkedArticle marked = mark_article(text, article, person_words(context.lexicon));
  recognise_persons(text, marked, context, names);
  recognise_organisations(text, marked, context, names);
  recognise_places(text, marked, context, names);
  return names;
}

}  // namespace

std::vector<Mention> SentenceValues::of(SentenceNumbers sentences, std::string_view text,
                                        const TokenisedArticle& article, const RecogniseContext& context) {
  std::vector<Mention> mentions;
  const bool whole = dates_ || are_all(sentences, article);
  auto alone = whole ? std::nullopt : dates_that_stand_alone(article, sentences, context);
  if (alone) {
    add(mentions, std::move(*alone));
  } else {
    if (!dates_) recognise_dates(text, article, context, dates_.emplace());
    add(mentions, those_in(article, sentences, dates_));
  }
  for (const std::uint32_t sentence : sentences)
    recognise_amounts(text, article, article.sentences[sentence], context, mentions);
  const bool may_hold_names = std::any_of(sentences.begin(), sentences.end(), [&](std::uint32_t sentence) {
    return may_hold_name(tokens_of(article, article.sentences[sentence]), context.lexicon);
  });
  if (may_hold_names) {
    if (!names_) names_ = names_of(text, article, context);
    add(mentions, those_in(article, sentences, names_));
  }
  return longest_of(std::move(mentions), article.tokens.size());
}

}  // namespace gainsay
