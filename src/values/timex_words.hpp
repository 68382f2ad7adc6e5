// Inside values/: the lexicon's words for time expressions that are no dates to compare.
#pragma once

#include <string>

#include "values/word_table.hpp"

namespace gainsay {

class Lexicon;

struct TimexWords {
  explicit TimexWords(const Lexicon& lexicon);

  FoldedMap<std::string> units;  // "hours" → "TH", "days" → "D"
  FoldedMap<std::string> half_units;  // "hour" → "PT30M"
  FoldedMap<std::string> half_parts;  // of "half-hour": "hour" → "PT30M"
  FoldedMap<std::string> quarter_parts;  // "century" → "P25Y"
  FoldedMap<int> stretches;      // past → -1
  const FoldedSet& range_words;
  const FoldedSet& between;
  const FoldedSet& periods;
  const FoldedSet& no_duration_before;
  const FoldedSet& no_reference_before;
  const FoldedSet& no_reference_alone;
  const FoldedSet& behind_nouns;  // "the mill's future with him"
  const FoldedSet& terms;  // "the short term", but not "the short term rates"
  const FoldedSet& each;
  const FoldedSet& long_;
  const FoldedSet& per;
  const FoldedSet& rates_after;
  const FoldedSet& times;  // "once a week"
  const FoldedSet& times_counted;  // "three times a week"
  const FoldedSet& most;  // "most mornings"
  const FoldedSet& every_other;
  const FoldedSet& each_day;  // "everyday"
  const FoldedSet& set_links;  // "every Monday at 4"
  const FoldedSet& often_alone;  // "quarterly", but not before what it describes
  const FoldedSet& papers;  // "the daily said"
  const FoldedSet& nights;
  FoldedMap<std::string> part_plurals;  // "mornings" → "morning"
  WordTable counts;      // several → "x"
  WordTable longs;       // weeklong → "p1w"
  WordTable halves_after;  // "and a half" → "0.5"
  WordTable of_units;      // "one and a quarter of an hour"
  WordTable references;  // now → "present_ref"
  WordTable often;       // daily → "p1d"
  WordTable any_day_parts;  // daytime → "tdt"
  const FoldedSet& parts_after_at;  // "at night"

  // Whether an expression of this grammar may begin with the token.
  bool may_begin(const Token& token) const;

 private:
  FoldedSet beginnings_;
};

// Compiled once; there is one lexicon.
const TimexWords& timex_words(const Lexicon& lexicon);

}  // namespace gainsay
