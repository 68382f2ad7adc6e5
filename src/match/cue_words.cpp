#include "match/cue_words.hpp"

#include <algorithm>

namespace gainsay {

std::vector<std::vector<std::string>> cue_words(const std::vector<std::string>& entries) {
  std::vector<std::vector<std::string>> cues;
  cues.reserve(entries.size());
  for (const std::string& entry : entries) {
    std::vector<std::string> words;
    for (Token& token : tokenise(std::string_view(entry))) words.push_back(std::move(token.folded));
    cues.push_back(std::move(words));
  }
  std::stable_sort(cues.begin(), cues.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return cues;
}

bool cue_stands_at(const std::vector<std::string>& words, std::span<const Token> sentence, std::size_t position) {
  if (words.empty() || words.size() > sentence.size() - position) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (sentence[position + i].folded != words[i]) return false;
  }
  return true;
}

}  // namespace gainsay
