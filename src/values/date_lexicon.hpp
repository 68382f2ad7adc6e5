// Inside values/: the words that dates are written with, each folded word with everything it can mean.
#pragma once

#include <optional>
#include <string>
#include <string_view>
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
  bool counts = false;     // a number or a unit, which is no date by itself: "two", "week"
  bool joins = false;      // it stands inside dates only: "of", "and"

  bool operator==(const DateWord&) const = default;
};

// Cues of several words, found by the first.
class CuePhrases {
 public:
  explicit CuePhrases(const std::vector<std::string>& phrases);

  // The remaining words of the cues that begin with this word.
  const std::vector<std::vector<std::string>>& rests(const FoldedWord& first) const;

 private:
  FoldedMap<std::vector<std::vector<std::string>>> rests_;
};

struct DateLexicon {
  explicit DateLexicon(const Lexicon& lexicon);

  // Null for words that no date is written with.
  const DateWord* find(const FoldedWord& word) const;

  // Whether the token may stand inside a date, behind its first word.
  bool may_go_on(const Token& token) const;

  // Whether the token is a verb that a list of days may stand before: "drew", "will", "passed".
  bool is_verb(const Token& token) const;

  FoldedMap<DateWord> words;
  const FoldedSet& cues;        // before months that are words too
  const FoldedSet& verb_cues;   // before "last two months"
  const FoldedSet& month_cues;  // before those in small letters
  const FoldedSet& quarter_cues;  // before "Q3"
  const FoldedSet& year_cues;   // before years
  const FoldedSet& counted;     // after numbers that are no years
  const FoldedSet& vehicle_makes, &vehicle_kinds;  // "a 1994 Fiat van"
  const FoldedSet& numbered_products;            // "the Russell 2000"
  const FoldedSet& age_owners;  // before "70s"
  const FoldedSet& degree_words, &degree_places;  // somewhere and right before it
  const FoldedSet& mastheads;     // behind "Sunday" the name of a paper
  const FoldedSet& sudden_events;  // behind "the Oct. 23"
  const FoldedSet& owners;      // before "Oct. 23 speech"
  const FoldedSet& small_hours;   // before "hours of Sunday"
  const FoldedSet& overnight_kinds;  // "overnight funds"
  const FoldedSet& clock_cues;  // before "9:30"
  const FoldedSet& exact_clock_cues;  // the same, with its minutes
  const FoldedSet& repeats;  // "every Friday" is no date
  const FoldedSet& any_holidays;  // "on election day" may be any
  const FoldedSet& list_words;  // between the days of a list
  const FoldedSet& fortnights;
  const FoldedSet& game_words;    // beside "the second quarter"
  const FoldedSet& game_clock_words;  // "left in the second quarter"
  const FoldedSet& business_words;  // behind "first-half"
  const FoldedSet& no_day_words;  // beside "the 18th"
  const FoldedSet& change_words;  // before "from 3 to 5"
  const FoldedSet& price_words;   // before "Friday at 7"
  const FoldedSet& fiscal_abbreviations;  // "FY2019"
  const FoldedSet& day_bounds;      // "through Friday"
  const FoldedSet& season_events;   // "the Spring Offensive"
  const FoldedSet& season_kinds;    // "winter wheat"
  const FoldedSet& calendar_words;  // "the calendar year 2008"
  const FoldedSet& clock_endings;  // "11ish"
  const FoldedSet& business;       // "four business days"
  const FoldedSet& more;           // "two more weeks"
  const FoldedSet& spoken_zeros;  // "twelve oh three"
  const FoldedSet& clock_marks;  // "Friday @ 9:30"
  const FoldedSet& hour_marks;   // "9h30"
  const FoldedSet& number_cues;  // before "4/23"
  const FoldedSet& in_time;      // before "three weeks"
  const FoldedSet& within;       // the same
  const FoldedSet& time_words;   // "in two weeks' time"
  const FoldedSet& last_in_row;
  const FoldedSet& lengths_after;  // "for two weeks"
  const FoldedSet& saying;
  const FoldedSet& clause_breakers;
  const FoldedSet& date_breakers;  // the same, for dates alone
  const FoldedSet& clause_hedges;  // behind a comma that ends none
  const FoldedSet& subordinate;    // the same, before a subject
  const FoldedSet& subjects;
  const FoldedSet& event_links;    // before "Monday's final"
  const FoldedSet& passing;        // "the 1744 law"
  CuePhrases earliest;              // "early as" before "Friday"
  const FoldedSet& awaiting;        // "expects a crowd on Friday"
  CuePhrases future;
  CuePhrases past;
  CuePhrases effects;               // "took effect" before "on May 3"
  const FoldedSet& planned;        // participles of what has yet to come: "expected"
  const FoldedSet& past_verbs;     // irregular ones: "fell"
  const FoldedSet& unchanged_past;  // the same as in the present: "shut"
  const FoldedSet& past_auxiliaries;  // "was"
  const FoldedSet& scheduling;        // before a day that is to come: "is"
  const FoldedSet& time_conjunctions;  // "when the case is heard in May"
  const FoldedSet& present_verbs;      // behind these: "is"
  const FoldedSet& planned_things;     // "the slated visit in May"
  const FoldedSet& plural_verbs;       // "they meet on Friday"
  const FoldedSet& no_plural_verb_after;  // "did meet"
  const FoldedSet& deadline_verbs;     // "gave them until Friday"
  const FoldedSet& deadline_ends;
  const FoldedSet& schedule_verbs;     // "the House votes on Thursday"
  const FoldedSet& no_schedule_after;  // "housing starts"
  const FoldedSet& event_places;       // "at a fair on Friday"
  const FoldedSet& under_way;          // "is leaving on Friday"
  const FoldedSet& aftermath;          // but not "after the crash on Friday"
  const FoldedSet& trends;             // nor "is going down", "is coming in"
  const FoldedSet& bare_participles;   // nor "to a town taken on Friday"
  const FoldedSet& foreseen;           // "is likely Thursday"
  const FoldedSet& deliveries;         // behind "gold for June"
  const FoldedSet& dealings;           // the same, but behind "June" alone they may be over
  const FoldedSet& sure_future;  // "will"
  const FoldedSet& plan_verbs;   // "the league plans to"
  const FoldedSet& chances, &no_chance;  // "could come", but not "could have"
  const FoldedSet& arrangements;  // "has scheduled a vote Thursday"
  const FoldedSet& extensions, &extension_ends;  // "extended through May"
  const FoldedSet& intentions, &perfect_auxiliaries;  // "has decided to go on Friday"
  const FoldedSet& surname_nouns;      // behind "the May"
  CuePhrases comparisons;
  const FoldedSet& told_wholes;  // "for full week" tells how long
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
  WordTable local_times;  // "local time"
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

  FoldedSet verbs_;   // irregular ones and helpers
  FoldedSet inside_;  // what else a date is written with, behind its first word
};

// The unit of that name in the lexicon: "day", "year".
Granularity unit_named(const std::string& name);

// "until" → EdgeWord::until; since for what is none.
EdgeWord edge_word_named(std::string_view text);

// Compiled once; there is one lexicon.
const DateLexicon& date_lexicon(const Lexicon& lexicon);

}  // namespace gainsay
