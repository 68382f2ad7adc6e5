// The words of invented news, by rank: the common ones are those of rules/lexicon/news_words.yaml, all others made of
// syllables. How often a word comes follows its rank as in news: a little flatter than 1/rank among the first few,
// 1/rank up to some 800, and steeper than that behind.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "random.hpp"

namespace gainsay::bench {

using Rank = std::uint32_t;

class Vocabulary {
 public:
  // Throws std::runtime_error where the file of common words cannot be read.
  explicit Vocabulary(const std::string& common_words_path);

  std::string_view word(Rank rank) const {
    return {letters_.data() + begins_[rank], begins_[rank + 1] - begins_[rank]};
  }

  Rank draw(Random& random) const {
    const std::uint64_t bits = random.bits();
    const auto column = static_cast<Rank>(((bits >> 32) * columns_.size()) >> 32);
    const Column& it = columns_[column];
    return static_cast<std::uint32_t>(bits) < it.threshold ? column : it.other;
  }

  // As often as it comes in news, but only one of these ranks.
  Rank draw_between(Random& random, Rank first, Rank last) const;

  // A word in the form of a verb of which "-s", "-ed" and "-ing" are regular; never one of the common words.
  Rank draw_verb(Random& random, Rank first, Rank last) const;

 private:
  struct Column {  // of Walker's alias table
    std::uint32_t threshold;
    Rank other;
  };
  void weigh();

  std::string letters_;
  std::vector<std::uint32_t> begins_;  // one more than words
  std::vector<Column> columns_;
};

// A name of a person's family or of a town, with a capital; the same for the same number.
std::string surname(std::uint32_t number);
std::string town(std::uint32_t number);

}  // namespace gainsay::bench
