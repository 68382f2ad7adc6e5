#include "values/word_table.hpp"

#include <algorithm>

namespace gainsay {

SentenceTokens tokens_of(const TokenisedArticle& article, const Sentence& sentence) {
  return SentenceTokens(article.tokens).subspan(sentence.first_token, sentence.token_count);
}

WordTable::WordTable(const std::vector<std::pair<std::string, std::string>>& entries) {
  reserve(entries.size());
  for (const auto& [words, meaning] : entries) add(words, meaning);
  sort_longest_first(by_first_word_);
  sort_longest_first(by_last_word_);
}

WordTable::WordTable(const std::vector<std::string>& entries) {
  reserve(entries.size());
  for (const std::string& words : entries) add(words, {});
  sort_longest_first(by_first_word_);
  sort_longest_first(by_last_word_);
}

namespace {

// The words that the tokeniser makes of an entry. Small letters and blanks, as nearly all entries are, need no tokens.
std::vector<std::string> words_of(std::string_view entry) {
  std::vector<std::string> words;
  const bool plain = std::all_of(entry.begin(), entry.end(), [](char c) { return c == ' ' || (c >= 'a' && c <= 'z'); });
  if (!plain) {
    for (Token& token : tokenise(entry)) words.push_back(std::move(token.folded));
    return words;
  }
  for (std::size_t begin = 0; begin < entry.size();) {
    const std::size_t end = std::min(entry.find(' ', begin), entry.size());
    if (end > begin) words.emplace_back(entry.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

}  // namespace

void WordTable::reserve(std::size_t entries) {
  entries_.reserve(entries);
  by_first_word_.reserve(entries);
  by_last_word_.reserve(entries);
}

void WordTable::add(std::string_view words, std::string meaning) {
  Entry entry{words_of(words), {}};
  if (entry.words.empty()) return;
  entry.meaning = std::move(meaning);
  by_first_word_[entry.words.front()].push_back(entries_.size());
  by_last_word_[entry.words.back()].push_back(entries_.size());
  entries_.push_back(std::move(entry));
}

void WordTable::add_first_words(FoldedSet& words) const {
  for (const auto& [word, found] : by_first_word_) words.insert(word);
}

void WordTable::add_last_words(FoldedSet& words) const {
  for (const auto& [word, found] : by_last_word_) words.insert(word);
}

void WordTable::add_words(FoldedSet& words) const {
  for (const Entry& entry : entries_) words.insert(entry.words.begin(), entry.words.end());
}

void WordTable::sort_longest_first(Index& index) const {
  for (auto& [word, found] : index) {
    std::stable_sort(found.begin(), found.end(), [this](std::size_t a, std::size_t b) {
      return entries_[a].words.size() > entries_[b].words.size();
    });
  }
}

namespace {

bool says(SentenceTokens tokens, const std::string* words) {
  return std::equal(tokens.begin(), tokens.end(), words,
                    [](const Token& token, const std::string& word) { return token.folded == word; });
}

}  // namespace

std::optional<WordTable::Hit> WordTable::first_at(SentenceTokens sentence, std::size_t begin,
                                                  const std::vector<std::size_t>& of) const {
  for (const std::size_t index : of) {
    const Entry& entry = entries_[index];
    if (begin + entry.words.size() > sentence.size()) continue;
    const SentenceTokens others = sentence.subspan(begin + 1, entry.words.size() - 1);
    if (says(others, entry.words.data() + 1)) return Hit{entry.words.size(), entry.meaning};
  }
  return std::nullopt;
}

std::optional<WordTable::Hit> WordTable::first_before(SentenceTokens sentence, std::size_t end,
                                                      const std::vector<std::size_t>& of) const {
  for (const std::size_t index : of) {
    const Entry& entry = entries_[index];
    if (entry.words.size() > end) continue;
    const SentenceTokens others = sentence.subspan(end - entry.words.size(), entry.words.size() - 1);
    if (says(others, entry.words.data())) return Hit{entry.words.size(), entry.meaning};
  }
  return std::nullopt;
}

}  // namespace gainsay
