#include "text/scanner.hpp"
#include "text/sentence_breaks.hpp"
#include "text/tokens.hpp"

namespace gainsay {
namespace {

// "He flew to the U.S." ends in a stop like any sentence: the last word gives its own back.
void restore_final_stop(std::string_view text, std::vector<Token>& tokens) {
  Token& last = tokens.back();
  if (!last.dotted || text[last.span.end - 1] != '.') return;
  Token stop;
  stop.span = {last.span.end - 1, last.span.end};
  stop.kind = TokenKind::stop;
  stop.folded = ".";
  stop.hash = hash_of_word(stop.folded);
  stop.closes_quote = last.closes_quote;
  --last.span.end;
  tokens.push_back(std::move(stop));
}

void add_block(const Article& article, std::uint32_t paragraph, TokenisedArticle& made) {
  const Block& block = article.blocks[paragraph];
  for (const Span span : sentences_of(article.text, block.span)) {
    const auto first = static_cast<std::uint32_t>(made.tokens.size());
    scan_tokens(article.text, span, made.tokens);
    if (made.tokens.size() == first) continue;
    restore_final_stop(article.text, made.tokens);
    const auto count = static_cast<std::uint32_t>(made.tokens.size()) - first;
    made.sentences.push_back({span, first, count, paragraph, block.zone});
  }
}

}  // namespace

TokenisedArticle tokenise(const Article& article) {
  TokenisedArticle made;
  made.tokens.reserve(article.text.size() / kBytesPerToken);
  for (std::uint32_t paragraph = 0; paragraph < article.blocks.size(); ++paragraph) add_block(article, paragraph, made);
  return made;
}

TokenisedArticle tokenise_block(const Article& article, std::uint32_t paragraph) {
  TokenisedArticle made;
  add_block(article, paragraph, made);
  return made;
}

}  // namespace gainsay
