// Inside values/: which of the many Aprils, Sundays and weekends is meant, seen from the publication day. The counts
// behind each rule were taken from annotated news.
#pragma once

#include "values/date_cues.hpp"
#include "values/value.hpp"

namespace gainsay {

// "April 23": the occurrence nearest to the anchor. Fields with a month and a possible day.
int year_of_day(const DateFields& fields, Day anchor);

// "April": a later month is last year's, unless a future cue makes it the coming one; an earlier one, with such a
// cue, is next year's.
int year_of_month(int month, Day anchor, const ClauseCues& cues);

// "Sunday": the publication day itself, else the last one; the coming one under a future cue.
Day day_of_weekday(int weekday_meant, Day anchor, const ClauseCues& cues);

// "the weekend", as an offset in weeks: before Thursday or with a past cue the last one, else this week's.
int offset_of_weekend(Day anchor, const ClauseCues& cues);

// "this weekend", likewise: this week's, but before Thursday the last one where the clause is told in
// the past.
int offset_of_this_weekend(Day anchor, const ClauseCues& cues);

// "last April", "this April", "next April".
int year_of_shifted_month(int month, int offset, Day anchor);

// "last summer", "next winter", by the month in which the season begins: the last one that is over, the first that has not begun.
int year_of_shifted_season(int month, int offset, Day anchor);

// "that June", "the following June": of the year told of, or the first that begins behind what was told.
int year_beside(const Interval& told, int month, int offset);

// "last Thursday": the last one before the anchor, and that of the calendar week before; "next" mirrors it; "this" is
// in the anchor's week. Both are the same day where the two readings meet.
struct ShiftedDay {
  Day nearest = 0;
  Day by_week = 0;
};
ShiftedDay day_of_shifted_weekday(int weekday_meant, int offset, Day anchor);

}  // namespace gainsay
