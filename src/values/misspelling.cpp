#include "values/misspelling.hpp"

#include <algorithm>

#include "support/printable.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kShortestMisspelt = 4;
constexpr std::size_t kShortestOfSeveral = 5;  // Iran, Iraq
constexpr std::size_t kLongName = 8;
constexpr char kBetween = '\x1d';

std::size_t length_of_letter(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

std::set<std::string> with_a_letter_deleted(const std::set<std::string>& words) {
  std::set<std::string> shorter;
  for (const std::string& word : words) {
    for (std::size_t at = 0; at < word.size();) {
      const std::size_t length = length_of_letter(word[at]);
      shorter.insert(word.substr(0, at) + word.substr(std::min(word.size(), at + length)));
      at += length;
    }
  }
  return shorter;
}

}  // namespace

bool misspelt(const std::string& a, const std::string& b) {
  const std::size_t shorter = std::min(count_code_points(a), count_code_points(b));
  const std::size_t longer = std::max(count_code_points(a), count_code_points(b));
  if (a == b || longer < kShortestMisspelt) return false;
  const std::size_t most = shorter >= kLongName ? 2 : 1;
  return edit_distance(a, b, most) <= most;
}

std::set<std::string> deletions_of(const std::string& word) {
  std::set<std::string> all = {word};
  const std::size_t length = count_code_points(word);
  if (length + 1 < kShortestMisspelt) return all;
  std::set<std::string> once = with_a_letter_deleted(all);
  if (length >= kLongName) all.merge(with_a_letter_deleted(once));
  all.merge(once);
  return all;
}

std::optional<std::size_t> misspelt_word(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() != b.size()) return std::nullopt;
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < a.size(); ++at) {
    if (a[at] == b[at]) continue;
    if (found || std::min(count_code_points(a[at]), count_code_points(b[at])) < kShortestOfSeveral) return std::nullopt;
    if (!misspelt(a[at], b[at])) return std::nullopt;
    found = at;
  }
  return found;
}

std::set<std::string> deletions_of_words(const std::vector<std::string>& words) {
  std::set<std::string> all;
  for (std::size_t changed = 0; changed < words.size(); ++changed) {
    std::string before, after;
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (at != changed) (at < changed ? before : after) += words[at] + kBetween;
    }
    for (const std::string& form : deletions_of(words[changed])) all.insert(before + form + kBetween + after);
  }
  return all;
}

std::vector<std::string> words_of_key(const std::string& key) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin <= key.size();) {
    const std::size_t blank = std::min(key.find(' ', begin), key.size());
    if (blank > begin) words.push_back(key.substr(begin, blank - begin));
    begin = blank + 1;
  }
  return words;
}

}  // namespace gainsay
