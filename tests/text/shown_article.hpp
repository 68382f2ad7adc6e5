// Articles in short, for tables of tests.
#pragma once

#include <string>
#include <vector>

#include "text/article.hpp"

namespace gainsay {

// "headline: Talks in Arden", one for each block.
inline std::vector<std::string> shown_blocks(const Article& article) {
  std::vector<std::string> shown;
  for (const Block& block : article.blocks) {
    shown.push_back(std::string(name_of(block.zone)) + ": " + readable(slice(article.text, block.span)));
  }
  return shown;
}

inline std::string problems(const Article& article) {
  std::string text;
  for (const Problem& problem : article.metadata.problems) {
    text += (text.empty() ? "" : "\n") + describe(problem.diagnostic.place) + ": " + problem.diagnostic.message;
  }
  return text;
}

}  // namespace gainsay
