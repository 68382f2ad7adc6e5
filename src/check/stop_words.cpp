#include "check/stop_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace gainsay {
namespace {

using Why = Stop::Why;

constexpr std::size_t kMostWanted = 6;

std::string listed(const std::vector<std::string>& wanted) {
  std::string text;
  for (std::size_t i = 0; i < std::min(wanted.size(), kMostWanted); ++i) {
    const bool last = i + 1 == wanted.size();
    text += (i == 0 ? "" : last ? " or " : ", ") + wanted[i];
  }
  return text + (wanted.size() > kMostWanted ? " …" : "");
}

// What is wrong at the token where it stopped.
std::string reason(const Stop& stop, const std::string& there) {
  switch (stop.why) {
    case Why::nothing_begins:
      return "nothing with which it can begin";
    case Why::other_word:
      return fmt::format("\"{}\" comes next", there);
    case Why::letter_case:
      return fmt::format("\"{}\" is written with other capitals", there);
    case Why::passive:
      return fmt::format("\"{}\" is a passive here", stop.word);
    case Why::no_value:
      return fmt::format("no such value begins at \"{}\"", there);
    case Why::saying:
      return fmt::format("\"{}\" says when something was said", there);
    case Why::undated:
      return fmt::format("\"{}\" hangs on something that the article does not date", there);
    case Why::sentence_ends:
      return "the sentence ends";
    case Why::gap_too_long:
      return fmt::format("the gap of at most {} words ends before \"{}\"", stop.gap, there);
    case Why::gap_comma:
      return "the narrow gap crosses no comma or dash";
    case Why::gap_negator:
    case Why::gap_clause:
      return fmt::format("no gap crosses \"{}\"", there);
    case Why::gap_value:
      return fmt::format("no gap crosses \"{}\", itself a value of the fact", stop.word);
  }
  return {};
}

}  // namespace

std::string words_at(const ReadArticle& article, std::size_t sentence, std::uint32_t begin, std::uint32_t end) {
  const auto& tokens = article.tokenised.tokens;
  const Sentence& own = article.tokenised.sentences[sentence];
  if (begin >= end || end > own.token_count) return {};
  const Span span{tokens[own.first_token + begin].span.begin, tokens[own.first_token + end - 1].span.end};
  return readable(slice(article.article.text, span));
}

std::string in_words(const Stop& stop, const ReadArticle& article, std::size_t sentence) {
  const std::string there = words_at(article, sentence, stop.at, stop.at + 1);
  const std::string expected = "; expected " + listed(stop.wanted);
  if (stop.why == Why::nothing_begins) return reason(stop, there) + expected;
  return fmt::format("behind \"{}\": {}{}", words_at(article, sentence, stop.begin, stop.end), reason(stop, there),
                     expected);
}

}  // namespace gainsay
