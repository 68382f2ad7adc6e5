// Inside values/: a section of the lexicon that is looked up token by token, one word or several.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/folded_set.hpp"
#include "text/tokens.hpp"

namespace gainsay {

// The tokens of one sentence; positions are indices into it.
using SentenceTokens = std::span<const Token>;

SentenceTokens tokens_of(const TokenisedArticle& article, const Sentence& sentence);

class WordTable {
 public:
  explicit WordTable(const std::vector<std::pair<std::string, std::string>>& entries);
  explicit WordTable(const std::vector<std::string>& entries);

  // Adds the first word of every entry: what else cannot begin one.
  void add_first_words(FoldedSet& words) const;

  // The same with the last ones, and with all.
  void add_last_words(FoldedSet& words) const;
  void add_words(FoldedSet& words) const;

  // An entry that stands in the sentence. `meaning` is empty for a table made of a list; it lives as long as the table.
  struct Hit {
    std::size_t token_count = 0;
    std::string_view meaning;
  };

  // The longest entry that begins at a position, or that ends just before it. Nearly always there is none.
  std::optional<Hit> at(SentenceTokens sentence, std::size_t position) const {
    if (position >= sentence.size()) return std::nullopt;
    const auto found = by_first_word_.find(sentence[position]);
    return found == by_first_word_.end() ? std::nullopt : first_at(sentence, position, found->second);
  }
  std::optional<Hit> before(SentenceTokens sentence, std::size_t position) const {
    if (position == 0) return std::nullopt;
    const auto found = by_last_word_.find(sentence[position - 1]);
    return found == by_last_word_.end() ? std::nullopt : first_before(sentence, position, found->second);
  }

 private:
  struct Entry {
    std::vector<std::string> words;
    std::string meaning;
  };
  using Index = FoldedMap<std::vector<std::size_t>>;  // longest entries first

  std::optional<Hit> first_at(SentenceTokens sentence, std::size_t begin, const std::vector<std::size_t>& of) const;
  std::optional<Hit> first_before(SentenceTokens sentence, std::size_t end, const std::vector<std::size_t>& of) const;
  void reserve(std::size_t entries);
  void add(std::string_view words, std::string meaning);
  void sort_longest_first(Index& index) const;

  std::vector<Entry> entries_;
  Index by_first_word_, by_last_word_;
};

}  // namespace gainsay
