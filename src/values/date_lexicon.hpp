// Inside values/: the words that dates are written with, each folded word with everything it can mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/lexicon.hpp"
#include "values/amount_words.hpp"
#include "values/date_edges.hpp"
#include "values/value.hpp"

namespace gainsay {

// Words that only hold dates together.
enum class DateGlue { none, of, the, and_, to, from, between, ago, in, one, s };

struct DayPart {
  int from = 0;  // hours from the day's midnight
  int to = 24;

  bool operator==(const DayPart&) const = default;
};

enum class SoFar { whole, past, future, rest };  // of a unit that holds the publication date; rest: said as such

struct DateWord {
  int month = 0;    // 1–12
  int weekday = 0;  // 1–7
  int weekdays = 0;  // the same in the plural
  bool abbreviation = false;
  bool homograph = false;
  bool name_too = false;  // a given name: Jan
  std::optional<Granularity> unit;
  std::optional<int> shift;    // last, this, next
  std::optional<int> deictic;  // yesterday, today, tomorrow
  std::optional<DayPart> part;
  Modifier modifier = Modifier::none;  // early …, directly before a date
  Modifier edge = Modifier::none;      // end …, with "of"
  SoFar so_far = SoFar::whole;
  std::optional<EdgeWord> bound;
  std::optional<int> reference;  // previous, same, following
  int window = 0;                // past, last: -1; next, coming: 1
  int unit_minutes = 0;          // of a unit shorter than a day: 60
  int reference_end = 0;         // -1: earlier, before; 1: later, after
  bool vague_count = false;
  int decade = -1;  // 0–90
  int ordinal = 0;  // 1–20
  bool ordinal_ending = false;
  int number = -1;  // "two"
  int spoken_century = 0;  // "nineteen" of "nineteen ninety-six"
  int part_of_year = 0;    // quarter, half: months
  int quarter = 0;         // "q1": 1
  int half = 0;            // "h2": 2
  int season = 0;          // the month in which it begins
  bool season_homograph = false;
  bool plural = false;     // of a unit
  bool fiscal = false;
  int fiscal_end = 0;      // ended: -1, ending: 1
  bool told_period = false;
  int clock_hour = -1;     // noon: 12
  std::optional<int> zone; // minutes east of UTC
  int era = 0;             // bc: -1, ad: 1
  bool repeats = false;    // "every", "Mondays", "evenings"
  bool length_hedge = false;  // may begin "more than"
  bool overnight = false;
  bool oclock = false;
  int clock_minutes = 0;   // half, quarter
  int clock_step = 0;      // past: 1, to: -1
  DateGlue glue = DateGlue::none;
  bool leads = false;      // it is no date by itself, nor with others like it: "in", "the", "early"

  bool operator==(const DateWord&) const = default;
};

// Cues of several words, found by the first.
class CuePhrases {
 public:
  explicit CuePhrases(const std::vector<std::string>& phrases);

  // The remaining words of the cues that begin with this word.
  const std::vector<std::vector<std::string>>& rests(const std::string& first) const;

 private:
  std::unordered_map<std::string, std::vector<std::vector<std::string>>> rests_;
};

struct DateLexicon {
  explicit DateLexicon(const Lexicon& lexicon);

  // Null for words that no date is written with.
  const DateWord* find(const std::string& folded) const;

  // Whether the token may stand inside a date, behind its first word.
  bool may_go_on(const Token& token) const;

  std::unordered_map<std::string, DateWord> words;
  const std::unordered_set<std::string>& cues;        // before months that are words too
  const std::unordered_set<std::string>& verb_cues;   // before "last two months"
  const std::unordered_set<std::string>& month_cues;  // before those in small letters
  const std::unordered_set<std::string>& quarter_cues;  // before "Q3"
  const std::unordered_set<std::string>& year_cues;   // before years
  const std::unordered_set<std::string>& counted;     // after numbers that are no years
  const std::unordered_set<std::string>& age_owners;  // before "70s"
  const std::unordered_set<std::string>& sudden_events;  // behind "the Oct. 23"
  const std::unordered_set<std::string>& owners;      // before "Oct. 23 speech"
  const std::unordered_set<std::string>& clock_cues;  // before "9:30"
  const std::unordered_set<std::string>& exact_clock_cues;  // the same, with its minutes
  const std::unordered_set<std::string>& repeats;  // "every Friday" is no date
  const std::unordered_set<std::string>& any_holidays;  // "on election day" may be any
  const std::unordered_set<std::string>& list_words;  // between the days of a list
  const std::unordered_set<std::string>& fortnights;
  const std::unordered_set<std::string>& game_words;    // beside "the second quarter"
  const std::unordered_set<std::string>& no_day_words;  // beside "the 18th"
  const std::unordered_set<std::string>& change_words;  // before "from 3 to 5"
  const std::unordered_set<std::string>& price_words;   // before "Friday at 7"
  const std::unordered_set<std::string>& fiscal_abbreviations;  // "FY2019"
  const std::unordered_set<std::string>& day_bounds;      // "through Friday"
  const std::unordered_set<std::string>& season_events;   // "the Spring Offensive"
  const std::unordered_set<std::string>& calendar_words;  // "the calendar year 2008"
  const std::unordered_set<std::string>& clock_endings;  // "11ish"
  const std::unordered_set<std::string>& business;       // "four business days"
  const std::unordered_set<std::string>& more;           // "two more weeks"
  const std::unordered_set<std::string>& spoken_zeros;  // "twelve oh three"
  const std::unordered_set<std::string>& clock_marks;  // "Friday @ 9:30"
  const std::unordered_set<std::string>& hour_marks;   // "9h30"
  const std::unordered_set<std::string>& number_cues;  // before "4/23"
  const std::unordered_set<std::string>& in_time;      // before "three weeks"
  const std::unordered_set<std::string>& within;       // the same
  const std::unordered_set<std::string>& time_words;   // "in two weeks' time"
  const std::unordered_set<std::string>& last_in_row;
  const std::unordered_set<std::string>& lengths_after;  // "for two weeks"
  const std::unordered_set<std::string>& saying;
  const std::unordered_set<std::string>& clause_breakers;
  const std::unordered_set<std::string>& date_breakers;  // the same, for dates alone
  const std::unordered_set<std::string>& subordinate;    // the same, before a subject
  const std::unordered_set<std::string>& subjects;
  const std::unordered_set<std::string>& event_links;    // before "Monday's final"
  const std::unordered_set<std::string>& passing;        // "the 1744 law"
  CuePhrases future;
  CuePhrases past;
  CuePhrases comparisons;
  const std::unordered_set<std::string>& told_wholes;  // "for full week" tells how long
  WordTable told;       // latest → "-1"
  WordTable unit_ends;  // "year-end" → "year"
  WordTable length_begins;  // "starting on"
  WordTable length_hedges;  // "more than" → "after"
  WordTable from_now;   // "from now"
  WordTable few;        // "a few" → "3 5"
  WordTable offsets;    // after → "1"
  WordTable beyond;     // "after next" → "2"
  WordTable nearest;    // "this coming" → "1"
  WordTable rests;      // "rest of"
  WordTable to_date;       // "the year to date"
  WordTable hour_phrases;  // "mid-day" → "12"
  WordTable decades;       // "twenty tens" → "2010"
  WordTable zones;      // "eastern time" → "-300"
  WordTable now;        // at the end of a range: "between May 3 and now"
  WordTable half_days;  // pm → "12"
  WordTable joined_half_days;  // p → "12"
  WordTable bound_phrases;  // "no later than" → "by"
  WordTable bounds_behind;  // "or later" → "since"
  WordTable week_begins;  // "starting on" → "1"
  WordTable clock_hedges;  // "shortly after" → "after"
  WordTable holidays;   // christmas → "12 25"
  const AmountWords& amounts;

 private:
  void mark_leads();

  WordShapes shapes_;
  std::unordered_set<std::string> inside_;  // what else a date is written with, behind its first word
};

// The unit of that name in the lexicon: "day", "year".
Granularity unit_named(const std::string& name);

// "until" → EdgeWord::until; since for what is none.
EdgeWord edge_word_named(std::string_view text);

// Compiled once; there is one lexicon.
const DateLexicon& date_lexicon(const Lexicon& lexicon);

}  // namespace gainsay
