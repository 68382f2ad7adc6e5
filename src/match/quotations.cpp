#include "match/quotations.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::size_t kMostSentencesAhead = 8;  // that may lie between a paragraph's end and the closing mark

bool ends_paragraph(const TokenisedArticle& article, std::size_t sentence) {
  const auto& sentences = article.sentences;
  return sentence + 1 == sentences.size() || sentences[sentence + 1].paragraph != sentences[sentence].paragraph;
}

// Whether a quotation still open at the end of a sentence goes on in the next paragraph.
bool goes_on_after(const TokenisedArticle& article, std::size_t sentence) {
  const auto& sentences = article.sentences;
  const std::size_t last = std::min(sentences.size(), sentence + 1 + kMostSentencesAhead);
  for (std::size_t next = sentence + 1; next < last; ++next) {
    for (std::uint32_t i = 0; i < sentences[next].token_count; ++i) {
      const Token& token = article.tokens[sentences[next].first_token + i];
      if (token.opens_quote) return next == sentence + 1 && i == 0;
      if (token.closes_quote) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<Quotation> quotations(const TokenisedArticle& article) {
  std::vector<Quotation> found;
  bool open = false;
  Quotation current;
  const auto close = [&](std::uint32_t end) {
    current.end = end;
    if (open) found.push_back(current);
    open = false;
  };
  for (std::size_t at = 0; at < article.sentences.size(); ++at) {
    const Sentence& sentence = article.sentences[at];
    const std::uint32_t end = sentence.first_token + sentence.token_count;
    for (std::uint32_t token = sentence.first_token; token < end; ++token) {
      if (article.tokens[token].opens_quote && !open) {
        current.begin = token;
        open = true;
      }
      if (article.tokens[token].closes_quote) close(token + 1);
    }
    if (open && ends_paragraph(article, at) && !goes_on_after(article, at)) close(end);
  }
  return found;
}

std::optional<Quotation> quotation_at(const std::vector<Quotation>& quotations, std::uint32_t token) {
  const auto found = std::partition_point(quotations.begin(), quotations.end(),
                                          [&](const Quotation& quotation) { return quotation.end <= token; });
  if (found == quotations.end() || found->begin > token) return std::nullopt;
  return *found;
}

}  // namespace gainsay
