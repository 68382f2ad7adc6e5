#include "match/recogniser_mentions.hpp"

#include <re2/re2.h>

#include <algorithm>
#include <span>
#include <tuple>

namespace gainsay {
namespace {

// What was caught, with every run of blanks as one.
std::string one_line(re2::StringPiece caught) {
  std::string text;
  for (const char c : caught) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) text += c;
    else if (!text.empty() && text.back() != ' ') text += ' ';
  }
  return text;
}

// The tokens of a sentence by where they begin and end in the article.
class TokenEdges {
 public:
  TokenEdges(const ReadArticle& article, const Sentence& sentence)
      : tokens_(std::span(article.tokenised.tokens).subspan(sentence.first_token, sentence.token_count)) {}

  // The first token inside [begin, end) and how many they are; nothing where none is, or one is cut. What is no token, as
  // a quotation mark, may stand at either end.
  std::optional<std::pair<std::uint32_t, std::uint32_t>> tokens_in(std::uint32_t begin, std::uint32_t end) const {
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), begin,
                                        [](const Token& token, std::uint32_t at) { return token.span.end <= at; });
    const auto behind = std::lower_bound(first, tokens_.end(), end,
                                         [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
    if (first == behind || first->span.begin < begin || (behind - 1)->span.end > end) return std::nullopt;
    return std::pair(static_cast<std::uint32_t>(first - tokens_.begin()), static_cast<std::uint32_t>(behind - first));
  }

 private:
  std::span<const Token> tokens_;
};

void find_in_sentence(const Recogniser& recogniser, const ReadArticle& article, const Sentence& sentence,
                      std::vector<Mention>& found) {
  const re2::StringPiece text(article.article.text.data(), sentence.span.end);
  const TokenEdges edges(article, sentence);
  std::size_t from = sentence.span.begin;
  re2::StringPiece caught[2];
  const int groups = recogniser.expression->NumberOfCapturingGroups() + 1;
  while (from < sentence.span.end &&
         recogniser.expression->Match(text, from, text.size(), re2::RE2::UNANCHORED, caught, groups)) {
    const auto offset = [&](const char* at) { return static_cast<std::uint32_t>(at - text.data()); };
    const std::uint32_t begin = offset(caught[0].data()), end = offset(caught[0].data() + caught[0].size());
    from = std::max<std::size_t>(end, from + 1);
    const auto tokens = edges.tokens_in(begin, end);
    if (!tokens) continue;
    Mention mention;
    mention.span = {begin, end};
    mention.first_token = sentence.first_token + tokens->first;
    mention.token_count = tokens->second;
    mention.value = CategoryValue{recogniser.name, one_line(caught[groups - 1])};
    found.push_back(std::move(mention));
  }
}

bool comes_first(const Mention& a, const Mention& b) {
  return std::tuple(a.first_token, b.token_count, a.value.index()) <
         std::tuple(b.first_token, a.token_count, b.value.index());
}

}  // namespace

void add_recognised(const std::vector<Recogniser>& recognisers, SentenceNumbers sentences, ReadArticle& article) {
  std::vector<Mention> found;
  for (const Recogniser& recogniser : recognisers) {
    article.recognised.insert(recogniser.name);
    for (const std::uint32_t sentence : sentences)
      find_in_sentence(recogniser, article, article.tokenised.sentences[sentence], found);
  }
  if (found.empty()) return;
  article.mentions.insert(article.mentions.end(), found.begin(), found.end());
  std::stable_sort(article.mentions.begin(), article.mentions.end(), comes_first);
}

}  // namespace gainsay
