// Inside match/: the first no of all, for most articles: nothing that the facts ask for stands in the text. It looks
// at words only, of which a WordScan finds never too few, so that what it turns away would have answered nothing.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rules/fact.hpp"
#include "text/article.hpp"
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
    bool unknown = false;                // some phrase needs no word that can be looked for
    std::vector<std::uint32_t> phrases;  // blocks with a word of each of the groups that some phrase needs
    std::vector<std::uint32_t> weekdays; // blocks with a weekday that one date may hold beside a day or month
  };
  Signs signs(const Article& article) const;

 private:
  using Word = WordScan::Word;
  using Group = std::uint32_t;
  struct Interned;
  struct SignKind {
    bool is_trigger = false;  // some phrase is asked under a group that it is of
    bool is_weekday = false;
  };

  void ask(const Phrase& phrase, Interned& groups);
  void add_weekdays();
  void add_triggers(const Interned& groups);
  SignKind& kind_of(std::string_view word);
  bool any_phrase(std::string_view text, Span block) const;
  bool any_weekday(std::string_view text, std::span<const WordScan::Found> found) const;

  const Lexicon& lexicon_;
  WordScan signs_;                                      // looked for in every article: triggers and weekdays
  std::vector<SignKind> kinds_;                         // by word of signs_
  WordScan words_;                                      // looked for where a trigger stands: all that phrases need
  std::vector<std::vector<Group>> groups_of_word_;      // by word of words_
  std::vector<std::vector<std::vector<Group>>> asked_;  // by a group: what else phrases need that need it
  bool asks_always_ = false;                            // some phrase needs no word that can be looked for
};

}  // namespace gainsay
