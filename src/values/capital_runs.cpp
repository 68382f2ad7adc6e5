#include "values/capital_runs.hpp"

#include "values/person_evidence.hpp"

namespace gainsay {
namespace {

bool is_ampersand(std::string_view text) { return text == "&"; }

bool quotation_between(const SentenceTokens& tokens, std::size_t at) {
  // An ornament makes no token, but leaves a gap: "Halm * Tarn".
  constexpr std::size_t kWidestGap = 2;
  return tokens[at].opens_quote || tokens[at - 1].closes_quote ||
         tokens[at].span.begin - tokens[at - 1].span.end > kWidestGap;
}

}  // namespace

namespace {

using Words = FoldedTexts<std::string_view>;

// The words that an article writes with a capital anywhere: nobody asks how it writes the others, but for particles.
Words capital_words(const TokenisedArticle& article) {
  Words words;
  constexpr std::size_t kTokensAWord = 8;  // as a rule
  words.reserve(article.tokens.size() / kTokensAWord);
  for (const Token& token : article.tokens)
    if (token.kind == TokenKind::word && token.capitals != Capitals::none) words.insert(token);
  return words;
}

void count_words(std::string_view text, const MarkedSentence& sentence, const Words& capital, const PersonWords& words,
                 WordUses& uses) {
  for (const Token& token : sentence.tokens) {
    if (token.kind != TokenKind::word) continue;
    const bool small = token.capitals == Capitals::none;
    if (small && !capital.contains(token) && !words.particles.contains(token)) continue;
    const bool tells_nothing = !small && (&token == &sentence.tokens.front() || sentence.title_like);
    if (tells_nothing) continue;
    const bool address = is_in_address(text, token.span);
    if (small && address) uses.add_in_address(token);
    else if (small) uses.add_small(token);
    else if (!address) uses.add_capital(token);
  }
}

}  // namespace

MarkedArticle mark_article(std::string_view text, const TokenisedArticle& article, const PersonWords& words) {
  MarkedArticle marked;
  const Words capital = capital_words(article);
  marked.sentences.reserve(article.sentences.size());
  for (const Sentence& sentence : article.sentences) {
    const SentenceTokens tokens = tokens_of(article, sentence);
    marked.sentences.push_back({&sentence, tokens, mark_titles(tokens, words), is_title_like(tokens, words)});
    count_words(text, marked.sentences.back(), capital, words, marked.uses);
  }
  return marked;
}

bool is_capitalised_name(const MarkedSentence& sentence, std::size_t at, const PersonWords& words) {
  const Token& token = sentence.tokens[at];
  if (token.kind != TokenKind::word || token.capitals == Capitals::none) return false;
  return token.capitals == Capitals::all || !words.not_in_names.contains(token);
}

std::size_t end_of_run(const MarkedSentence& sentence, std::size_t begin, const PersonWords& words) {
  const SentenceTokens& tokens = sentence.tokens;
  std::size_t end = begin;
  while (end < tokens.size()) {
    if (end > begin && quotation_between(tokens, end)) break;
    const bool piece = end > begin && tokens[end].kind == TokenKind::word && tokens[end].hyphen_before;
    const bool joins = end > begin && is_ampersand(tokens[end].folded) && end + 1 < tokens.size() &&
                       is_capitalised_name(sentence, end + 1, words);
    if (!piece && !joins && !is_capitalised_name(sentence, end, words)) break;
    ++end;
  }
  return end;
}

std::string text_between(std::string_view text, SentenceTokens tokens, std::size_t begin, std::size_t end) {
  return readable(text.substr(tokens[begin].span.begin, tokens[end - 1].span.end - tokens[begin].span.begin));
}

Mention mention_at(const MarkedSentence& sentence, std::size_t begin, std::size_t end, Value value) {
  Mention mention;
  mention.span = {sentence.tokens[begin].span.begin, sentence.tokens[end - 1].span.end};
  mention.first_token = sentence.place->first_token + static_cast<std::uint32_t>(begin);
  mention.token_count = static_cast<std::uint32_t>(end - begin);
  mention.value = std::move(value);
  return mention;
}

}  // namespace gainsay
