// Inside values/: the lexicon's words for time expressions that are no dates to compare.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "values/word_table.hpp"

namespace gainsay {

class Lexicon;

struct TimexWords {
  explicit TimexWords(const Lexicon& lexicon);

  std::unordered_map<std::string, std::string> units;  // "hours" → "TH", "days" → "D"
  std::unordered_map<std::string, std::string> half_units;  // "hour" → "PT30M"
  std::unordered_map<std::string, std::string> half_parts;  // of "half-hour": "hour" → "PT30M"
  std::unordered_map<std::string, std::string> quarter_parts;  // "century" → "P25Y"
  std::unordered_map<std::string, int> stretches;      // past → -1
  const std::unordered_set<std::string>& range_words;
  const std::unordered_set<std::string>& between;
  const std::unordered_set<std::string>& periods;
  const std::unordered_set<std::string>& no_duration_before;
  const std::unordered_set<std::string>& no_reference_before;
  const std::unordered_set<std::string>& no_reference_alone;
  const std::unordered_set<std::string>& each;
  const std::unordered_set<std::string>& long_;
  const std::unordered_set<std::string>& per;
  const std::unordered_set<std::string>& rates_after;
  const std::unordered_set<std::string>& times;  // "once a week"
  const std::unordered_set<std::string>& every_other;
  const std::unordered_set<std::string>& each_day;  // "everyday"
  const std::unordered_set<std::string>& set_links;  // "every Monday at 4"
  const std::unordered_set<std::string>& often_alone;  // "quarterly", but not before what it describes
  const std::unordered_set<std::string>& nights;
  std::unordered_map<std::string, std::string> part_plurals;  // "mornings" → "morning"
  WordTable counts;      // several → "x"
  WordTable halves_after;  // "and a half" → "0.5"
  WordTable of_units;      // "one and a quarter of an hour"
  WordTable references;  // now → "present_ref"
  WordTable often;       // daily → "p1d"
  WordTable any_day_parts;  // daytime → "tdt"
  const std::unordered_set<std::string>& parts_after_at;  // "at night"

  // Whether an expression of this grammar may begin with the token.
  bool may_begin(const Token& token) const;

 private:
  std::unordered_set<std::string> beginnings_;
};

// Compiled once; there is one lexicon.
const TimexWords& timex_words(const Lexicon& lexicon);

}  // namespace gainsay
