// Inside match/: the first no of all, for most articles: nothing that the facts ask for stands in the text. It looks
// at words only, of which a WordScan finds never too few, so that what it turns away would have answered nothing.
#pragma once

#include <string_view>
#include <vector>

#include "rules/fact.hpp"
#include "text/lexicon.hpp"
#include "text/word_scan.hpp"

namespace gainsay {

class ArticleGate {
 public:
  // Whether the fact of weekdays, which has no phrases, is among those that are asked.
  enum class Weekdays { asked, not_asked };

  ArticleGate(const Rules& rules, const Lexicon& lexicon, Weekdays weekdays);

  // What speaks for looking closer.
  struct Signs {
    bool phrase = false;                 // each of the groups of words that some phrase needs has a word in the text
    std::vector<std::uint32_t> weekdays;  // offsets of those that stand near a month, or a number that may be a day
  };
  Signs signs(std::string_view text) const;

 private:
  using Word = WordScan::Word;
  using Group = std::uint32_t;
  struct Interned;

  void ask(const Phrase& phrase, Interned& groups);
  void add_dates(const Lexicon& lexicon);
  bool any_phrase(const std::vector<WordScan::Found>& found) const;
  bool is_near_day(std::string_view text, std::uint32_t weekday, const std::vector<WordScan::Found>& found) const;

  enum class DateWord : unsigned char { none, weekday, month };

  WordScan scan_;
  std::vector<std::vector<Group>> groups_of_word_;
  std::vector<DateWord> dates_;                          // by word
  std::vector<std::vector<std::vector<Group>>> asked_;  // by a group: what else phrases need that need it
  bool asks_always_ = false;                            // some phrase needs no word that can be looked for
};

}  // namespace gainsay
