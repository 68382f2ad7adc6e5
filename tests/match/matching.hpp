// For the tests of match/: a pack and a text in, claims out.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "match/matcher.hpp"
#include "rules/load_rules.hpp"
#include "text/read_articles.hpp"

namespace gainsay::testing {

inline Rules rules_from(std::string_view pack) {
  auto loaded = parse_rules(pack, "test.yaml", Lexicon::english());
  if (!loaded) throw std::runtime_error(describe(loaded.error().front()));
  return std::move(loaded->rules);
}

// Whatever a test finds, the quick no must not have been said of it.
inline std::vector<Claim> claims_in(const Matcher& matcher, std::string_view text, std::string_view published) {
  ReadOptions options;
  options.published = parse_timestamp(published);
  const auto article = article_from(text, "test.txt", options);
  std::vector<Claim> claims = matcher.claims(*article);
  if (!claims.empty() && !matcher.may_answer(*article, matcher.assumptions({})))
    throw std::runtime_error("an article with claims is turned away: " + std::string(text));
  return claims;
}

inline std::vector<Claim> claims_in(const Rules& rules, std::string_view text, std::string_view published,
                                    Engine engine = Engine::tokens) {
  return claims_in(Matcher(rules, Lexicon::english(), Policies{}, engine), text, published);
}

// "set up on [[April 23]]." → the text without marks, and what stands between them.
struct MarkedText {
  std::string text;
  std::vector<std::string> marked;
};

inline MarkedText marked(std::string_view with_marks) {
  MarkedText result;
  while (true) {
    const std::size_t open = with_marks.find("[["), close = with_marks.find("]]");
    if (open == std::string_view::npos) break;
    const std::string_view inside = with_marks.substr(open + 2, close - open - 2);
    result.text.append(with_marks.substr(0, open)).append(inside);
    result.marked.emplace_back(inside);
    with_marks.remove_prefix(close + 2);
  }
  result.text.append(with_marks);
  return result;
}

}  // namespace gainsay::testing
