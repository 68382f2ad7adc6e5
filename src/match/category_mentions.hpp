// Inside match/: values of the vocabulary's categories, found by the same engine as phrases.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "match/phrase_matcher.hpp"

namespace gainsay {

class CategoryMentions {
 public:
  // The rules must outlive it.
  CategoryMentions(const Rules& rules, Engine engine);

  // Adds the category values of some sentences to the article's mentions and sorts them. Of two values of one category the longer
  // wins; a value inside a longer value of a built-in type ("Washington" in "Denzel Washington") is not seen.
  void add_to(ReadArticle& article, SentenceNumbers sentences, std::span<const WordRole> roles) const;

 private:
  struct Entry {
    CategoryValue value;
    PhraseMatcher matcher;
  };

  std::vector<std::size_t> entries_for(std::span<const Token> sentence) const;

  std::vector<Entry> entries_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_first_word_;
  std::vector<std::size_t> always_;  // which may begin with something else
};

}  // namespace gainsay
