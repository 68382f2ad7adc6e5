#include "rules/news_words.hpp"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

#include "rules/lexicon_file.hpp"

namespace gainsay {

double share_in_news(const std::string& word) {
  static const std::unordered_map<std::string, double> shares = [] {
    std::unordered_map<std::string, double> read;
    const YamlNode file = read_lexicon_file("news_words.yaml");
    for (const auto& [each, percent] : file.find("share")->members)
      read.emplace(each.text, std::strtod(percent.text.c_str(), nullptr) / 100);
    return read;
  }();
  const auto found = shares.find(word);
  return found == shares.end() ? 0 : found->second;
}

double share_in_news(const std::vector<std::string>& words) {
  double sum = 0;
  for (const std::string& word : words) sum += share_in_news(word);
  return std::min(sum, 1.0);
}

}  // namespace gainsay
