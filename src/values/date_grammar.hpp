// Inside values/: the grammar of dates and times of day over the tokens of one sentence. Every function looks at one
// place and reads as much as it can from there: a bounded number of words, and but a few before it.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "text/tokens.hpp"
#include "values/date_expression.hpp"
#include "values/date_lexicon.hpp"
#include "values/policies.hpp"

namespace gainsay {

struct DateMatch {
  DateExpression expression;
  std::size_t begin = 0;  // tokens of the sentence
  std::size_t end = 0;
  std::size_t inner_end = 0;  // where the date ends before "or later"; 0 for others
  std::size_t inner = 0;  // where the date begins that stands after "since", "until" …; `begin` for others
};

// "For three days from May 3" is one date; TIMEX3 has a duration and a date there.
enum class Lengths { read, left };

class DateGrammar {
 public:
  // Everything must outlive the grammar.
  DateGrammar(std::span<const Token> tokens, const DateLexicon& lexicon, DateOrder order, Lengths lengths = Lengths::read);

  // The longest date that begins at this token.
  std::optional<DateMatch> match(std::size_t at) const;

  // The same without the quick no that nearly all words get first: what that is held against.
  std::optional<DateMatch> slow_match(std::size_t at) const;

  // The longest one inside a range, where a number of four digits is a year without further cues.
  std::optional<DateMatch> end_of_range(std::size_t at) const;

  // The longest time of day there that is no range.
  std::optional<DateMatch> time_at(std::size_t at) const { return clock_time(at); }

  // A time of the day there, perhaps a mere hour that ends its phrase: "9", "9:30 p.m.".
  struct Hour {
    int minute;
    bool half_known;
    std::size_t end;
  };
  std::optional<Hour> hour_at(std::size_t at) const;

  // Whether the sentence has a word without which nothing is told to happen again and again.
  bool has_repeats() const { return repeats_; }

  // Whether capitals in running text make these words a name, or part of one: "60 Minutes", "High Noon".
  bool is_in_name(std::size_t begin, std::size_t end) const;  // date_names.cpp

  // Whether what is named there is said to come again and again: "every Monday and Friday", "every summer".
  bool is_repeated(std::size_t name) const;

 private:
  using Match = std::optional<DateMatch>;
  struct PlacedNumber {
    int number;
    std::size_t end;
  };

  // How deep references to dates may stand in one another: "a week after two days before the 1990 war".
  static constexpr int kMostReferences = 4;

  // date_grammar.cpp: what is put around a date. `references` are those that it stands in.
  Match bounded(std::size_t at) const;
  bool is_of_event(const DateMatch& date) const;
  Match unbounded(std::size_t at) const;
  Match one_date(std::size_t at, int references = 0) const;
  Match modified(std::size_t at, int references) const;
  Match with_day_part(DateMatch match) const;

  // date_absolute.cpp
  Match absolute(std::size_t at) const;
  Match weekday_and_date(std::size_t at) const;
  Match month_and_day(std::size_t at) const;
  Match day_and_month(std::size_t at) const;
  Match joined_month_and_day(std::size_t at) const;
  Match beside_year(const DateFields& fields, std::size_t at, std::size_t end) const;
  std::optional<std::size_t> that_year(std::size_t at) const;
  bool is_conjunction(std::size_t at) const;
  bool is_of_degrees(std::size_t at) const;
  bool is_in_masthead(std::size_t at) const;
  Match month_alone(std::size_t at) const;
  bool is_walk(std::size_t at) const;
  bool describes_event(std::size_t at) const;
  Match month_said(std::size_t at) const;
  Match bare_year(std::size_t at) const;
  bool is_of_product(std::size_t at) const;  // date_names.cpp
  bool is_of_model(std::size_t at) const;
  Match decade(std::size_t at) const;
  Match year_of_era(std::size_t at) const;  // date_eras.cpp
  Match years_before_era(std::size_t at) const;
  Match short_year(std::size_t at) const;
  int era(std::size_t at) const;
  std::optional<PlacedNumber> era_year(std::size_t at) const;
  std::optional<PlacedNumber> apostrophe_year(std::size_t at) const;
  Match century(std::size_t at) const;

  // date_numeric.cpp
  struct DatePart {
    int number;
    std::size_t digits;  // 0 for a month's name
    std::size_t end;
  };
  Match numeric_date(std::size_t at) const;
  Match spaced_month(std::size_t at) const;
  Match packed_date(std::size_t at) const;
  Match dotted_date(std::size_t at) const;
  std::optional<DatePart> date_part(std::size_t at) const;
  Match of_three_parts(const DatePart& a, const DatePart& b, const DatePart& c, std::size_t at) const;
  Match of_two_parts(const DatePart& a, const DatePart& b, std::size_t at) const;
  Match either_order(const DatePart& a, const DatePart& b, std::optional<int> year, std::size_t at,
                     std::size_t end) const;
  bool is_sure_without_year(const DatePart& a, const DatePart& b, std::size_t at) const;
  bool ends_phrase(std::size_t end) const;

  // date_relative.cpp
  Match relative(std::size_t at, int references) const;
  Match shifted(std::size_t at) const;
  Match shifted_date(std::size_t at) const;
  Match so_far(std::size_t at) const;
  Match so_far_in(std::size_t at, std::size_t unit_at, SoFar side) const;
  Match so_far_on_day(std::size_t at) const;
  Match deictic(std::size_t at) const;
  Match weekday_alone(std::size_t at) const;
  Match nearest_one(std::size_t at) const;
  Match with_its_date(std::size_t at, std::size_t weekday) const;
  Match beyond(std::size_t at) const;
  Match rest_of_unit(std::size_t at) const;
  Match beside_today(std::size_t at) const;
  Match unit_to_date(std::size_t at) const;
  Match referring(std::size_t at) const;

  // date_offsets.cpp
  Match counted_units(std::size_t at, int references) const;
  Match vague_units(std::size_t at) const;
  Match offset_from_date(const std::vector<UnitCount>& counts, std::size_t begin, std::size_t end,
                         int references) const;
  Match in_units(std::size_t at) const;
  Match within_next(std::size_t at) const;
  Match length_from_date(std::size_t at) const;  // date_lengths.cpp
  Match hedged_offset(std::size_t at) const;
  Match period_ended(std::size_t at) const;
  Match length_after(const DateMatch& begin) const;
  Match clock_length(const DateMatch& begin, const std::vector<UnitCount>& counts, std::size_t at, std::size_t end) const;
  struct PartOfUnit {
    double value;
    std::size_t unit_at;
  };
  std::optional<PartOfUnit> part_of_unit(std::size_t at) const;
  std::optional<UnitCount> part_of_hours(std::size_t at, std::size_t& end) const;
  int minutes_of_unit(std::size_t at) const;
  Match counted_weekdays(std::size_t at) const;
  Match window(std::size_t at) const;
  Match plain_window(std::size_t at) const;
  struct PlacedCounts {
    std::vector<UnitCount> counts;
    std::size_t end;
  };
  std::optional<PlacedCounts> unit_counts(std::size_t at) const;
  std::optional<PlacedCounts> few_units(std::size_t at) const;

  // date_nth.cpp
  Match nth(std::size_t at) const;
  Match nth_of(std::size_t at) const;
  Match weekday_of_week(std::size_t at) const;
  Match week_and_weekday(std::size_t at) const;
  Match days_of_week(std::size_t at) const;
  Match unit_around_date(std::size_t at) const;
  Match numbered_week(std::size_t at) const;
  Match listed_day(std::size_t at) const;  // date_lists.cpp
  Match listed_weekday(std::size_t at) const;
  bool is_listed_month(std::size_t at) const;
  std::optional<int> year_of_month_list(std::size_t at) const;
  Match weekday_in_list(std::size_t at) const;
  std::optional<int> year_of_list(std::size_t at) const;
  std::size_t past_list_mark(std::size_t at) const;
  std::optional<CalendarDate> month_of_list(std::size_t at, int day) const;
  Match day_alone(std::size_t at) const;
  bool tells_of_places() const;
  bool tells_of(const FoldedSet& words) const;
  Match whole_of_nth(std::size_t at) const;
  std::optional<PlacedNumber> place_in_row(std::size_t at) const;

  // date_calendar.cpp
  Match calendar_unit(std::size_t at) const;
  bool is_on_game_clock(std::size_t ordinal) const;
  Match part_of_year(std::size_t at) const;
  Match named_part(std::size_t at) const;
  Match told_unit(std::size_t at) const;
  std::size_t past_year_before(std::size_t at) const;
  Match quarter_of_last_year(std::size_t at) const;
  Match season(std::size_t at) const;
  Match holiday(std::size_t at) const;  // date_feasts.cpp
  Match day_beside_another(std::size_t at) const;
  Match worded_year(std::size_t at) const;
  Match fiscal_year(std::size_t at) const;  // date_fiscal.cpp
  Match calendar_year(std::size_t at) const;
  std::optional<PlacedNumber> fiscal_number(std::size_t at) const;
  Match unit_end(std::size_t at) const;
  struct PlacedYear {
    std::optional<int> year, offset;
    std::size_t end;
    bool fiscal = false;
  };
  PlacedYear year_before(std::size_t at) const;
  PlacedYear year_behind(std::size_t at) const;
  std::optional<PlacedNumber> spoken_year(std::size_t at) const;
  std::optional<PlacedNumber> spoken_year_behind(std::size_t at) const;

  // date_clock.cpp
  Match time_of_day(std::size_t at) const;
  Match clock(std::size_t at) const;
  Match clock_time(std::size_t at) const;
  std::optional<int> marked_minutes(std::size_t at) const;
  struct ClockFace {
    int hour;
    int minute;  // negative before the hour
    std::size_t end;
    bool exact;  // with its minutes
  };
  std::optional<ClockFace> clock_face(std::size_t at) const;
  std::optional<ClockFace> clock_digits(std::size_t at) const;
  std::optional<ClockFace> counted_face(std::size_t at) const;
  struct PlainTime {
    int minute;
    bool half_known;  // morning or afternoon
    std::optional<int> zone;
    std::size_t end;
  };
  std::optional<PlainTime> plain_time(std::size_t at) const;
  PlainTime zoned(PlainTime time) const;
  struct PartBehind {
    DayPart part;
    std::size_t end;
  };
  std::optional<PartBehind> part_behind(std::size_t at) const;
  bool is_clock_cue_before(std::size_t at) const;
  std::optional<WordTable::Hit> half_day_behind(const ClockFace& face, std::size_t end) const;
  bool is_sure_face(std::size_t at, const ClockFace& face) const;
  std::optional<ClockFace> spoken_face(std::size_t at) const;
  void put_day(ClockTime& time, DateExpression day) const;
  Match part_of_day(std::size_t at) const;
  Match night_between(std::size_t at) const;
  bool is_named_overnight(std::size_t at) const;  // date_day_hours.cpp
  Match night_of_day(std::size_t at, const DayPart& night) const;
  Match small_hours(std::size_t at) const;
  Match hours_of_part(std::size_t at) const;
  Match middle_of_part(std::size_t at) const;
  Match hour_in_part_of_day(std::size_t at) const;
  Match part_of_told_day(std::size_t at) const;
  Match plain_day(std::size_t at) const;
  Match with_day(ClockTime time, std::size_t begin, std::size_t end) const;

  // date_clock_ranges.cpp
  enum class DayBeside { unknown, stated };
  struct RangeEnd {
    PlainTime time;
    bool half_known;
    bool exact;
  };
  struct TimeLink {
    std::size_t end;
    std::optional<EdgeWord> bound;
  };
  std::optional<RangeEnd> clock_end(std::size_t at) const;
  Match clock_range(std::size_t at, DayBeside day = DayBeside::unknown) const;
  bool tells_of_change(std::size_t at) const;
  Match hours_of_day(const RangeEnd& first, const RangeEnd& last, std::size_t at) const;
  TimeLink time_link(std::size_t at) const;
  bool has_time_behind(std::size_t at) const;
  bool is_hour_of_day(std::size_t at, const ClockFace& face, std::size_t day) const;
  Match with_time(const DateMatch& day) const;
  Match with_length(const DateMatch& day) const;
  std::optional<PlainTime> lettered_hour(std::size_t at) const;
  Match time_stamp(const DateMatch& day) const;

  // date_ranges.cpp
  Match range(std::size_t at) const;
  Match framed_range(std::size_t at) const;
  Match year_range(std::size_t at) const;
  Match month_range(std::size_t at) const;
  Match numeric_range(std::size_t at) const;
  std::optional<PlacedNumber> range_day(std::size_t at) const;
  Match days_of_this_month(std::size_t at) const;
  Match days_then_month(std::size_t at) const;
  Match month_then_days(std::size_t at) const;
  Match joined_dates(const DateMatch& first) const;
  Match range_end(std::size_t at) const;

  // date_tokens.cpp: small things at a place. None of them fails at the sentence's end.
  bool may_begin(std::size_t at) const;
  bool may_go_on(std::size_t at) const;
  bool may_be_dated(std::size_t number, std::size_t begin) const;
  bool counts_up(std::size_t unit) const;
  const DateWord& word(std::size_t at) const {
    static constexpr DateWord kOrdinaryWord{};
    return at < words_.size() && words_[at] ? *words_[at] : kOrdinaryWord;
  }
  const Token& token_at(std::size_t at) const;
  const std::string& text(std::size_t at) const { return token_at(at).folded; }
  bool is(std::size_t at, TokenKind kind) const { return at < tokens_.size() && tokens_[at].kind == kind; }
  bool is_glue(std::size_t at, DateGlue glue) const { return word(at).glue == glue; }
  bool is_capitalised(std::size_t at) const;
  bool is_verb(std::size_t at) const;
  bool fills_sentence(std::size_t begin, std::size_t end) const;
  bool is_cue_before(std::size_t at, const FoldedSet& cues) const;
  std::size_t past_the(std::size_t at) const { return is_glue(at, DateGlue::the) ? at + 1 : at; }
  std::size_t past_comma(std::size_t at) const { return is(at, TokenKind::comma) ? at + 1 : at; }
  std::size_t past_stop(std::size_t at) const { return is(at, TokenKind::stop) ? at + 1 : at; }
  std::size_t past_joint(std::size_t at) const;
  std::optional<int> digits(std::size_t at, std::size_t least, std::size_t most) const;
  std::optional<int> year(std::size_t at) const;
  std::optional<int> count(std::size_t at) const;
  bool counts_things(std::size_t number) const;
  std::optional<PlacedNumber> day_of_month(std::size_t at) const;
  std::optional<PlacedNumber> ordinal_day(std::size_t at) const;
  std::optional<PlacedNumber> worded_ordinal(std::size_t at) const;
  std::optional<PlacedNumber> worded_day(std::size_t at) const;
  std::optional<PlacedNumber> month_name(std::size_t at) const;
  bool is_dated(std::size_t month) const;
  std::optional<PlacedNumber> year_after(std::size_t at) const;

  std::span<const Token> tokens_;
  const DateLexicon& lexicon_;
  DateOrder order_;
  Lengths lengths_;
  bool repeats_ = false;
  std::vector<const DateWord*> words_;
};

// The longer of two matches, the first where they are as long. Nearly always there is no second one.
inline std::optional<DateMatch> longer(std::optional<DateMatch> a, std::optional<DateMatch> b) {
  if (!b) return a;
  return !a || b->end > a->end ? std::move(b) : std::move(a);
}

DateMatch date_match(DateExpression expression, std::size_t begin, std::size_t end);
DateMatch date_match(decltype(DateExpression::node) node, std::size_t begin, std::size_t end);

// Whether it names a day, to which a part of the day can be added.
bool is_one_day(const DateExpression& expression);

// Whether a year, month and day that are given make a day of the calendar.
bool is_possible(const DateFields& fields);

}  // namespace gainsay
