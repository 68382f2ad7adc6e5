// How common words are in the news: rules/lexicon/news_words.yaml.
#pragma once

#include <string>
#include <vector>

namespace gainsay {

// The share of news articles, from 0 to 1, in which a folded word stands; 0 for one below a hundredth.
double share_in_news(const std::string& word);

// The same of a group of words of which any will do: at most the sum of theirs, and at most 1.
double share_in_news(const std::vector<std::string>& words);

}  // namespace gainsay
