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

  // The first token of [begin, end) and how many they are; nothing where it cuts a token.
  std::optional<std::pair<std::uint32_t, std::uint32_t>> tokens_in(std::uint32_t begin, std::uint32_t end) const {
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), begin,
                                        [](const Token& token, std::uint32_t at) { return token.span.begin < at; });
    const auto last = std::lower_bound(first, tokens_.end(), end,
                                       [](const Token& token, std::uint32_t at) { return token.span.end < at; });
    if (last == tokens_.end() || first->span.begin != begin || last->span.end != end) return std::nullopt;
    return std::pair(static_cast<std::uint32_t>(first - tokens_.begin()),
                     static_cast<std::uint32_t>(last - first) + 1);
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
    const auto begin = static_cast<std::uint32_t>(caught[0].data() - text.data());
    const auto end = static_cast<std::uint32_t>(begin + caught[0].size());
    from = std::max<std::size_t>(end, begin + 1);
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

void add_recognised(const std::vector<Recogniser>& recognisers, ReadArticle& article) {
  std::vector<Mention> found;
  for (const Recogniser& recogniser : recognisers)
    for (const Sentence& sentence : article.tokenised.sentences) find_in_sentence(recogniser, article, sentence, found);
  if (found.empty()) return;
  std::stable_sort(found.begin(), found.end(), comes_first);
  auto first = found.begin();
  std::erase_if(article.mentions, [&](const Mention& mention) {
    while (first != found.end() && first->end_token() <= mention.first_token) ++first;
    for (auto whole = first; whole != found.end() && whole->first_token <= mention.first_token; ++whole)
      if (mention.end_token() <= whole->end_token()) return true;
    return false;
  });
  article.mentions.insert(article.mentions.end(), found.begin(), found.end());
  std::stable_sort(article.mentions.begin(), article.mentions.end(), comes_first);
}

}  // namespace gainsay
