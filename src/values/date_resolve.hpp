// Inside values/: from what a date's words say to when that was, seen from the publication date and from what the
// text has told of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "values/date_cues.hpp"
#include "values/date_expression.hpp"
#include "values/date_told.hpp"
#include "values/recognise.hpp"

namespace gainsay {

struct ResolvedDate {
  DateValue value;
  std::vector<Assumption> assumptions;  // each once, in the order they were made
};

// On which side of the publication a date without its year or week lies: "since March" is no coming one, and "until
// March" the last one only where something was. 0 where the date does not say so.
int side_of(const DateExpression& date, const ClauseCues& cues);

// Narrows a day to a part of it: "Sunday afternoon", "early Sunday morning".
void put_part(DateValue& value, const DayPart& named, Modifier modifier);

// How a text counts: from its publication, or, as histories do, from what it told of last.
enum class Telling { news, history };

// Resolves the dates of one article, in order: some hang on those before them. Without an anchor nothing is guessed:
// the value keeps its fields, or says only how fine it is.
class DateResolver {
 public:
  // The context must outlive the resolver.
  explicit DateResolver(const RecogniseContext& context);

  ResolvedDate resolve(const DateExpression& expression, const ClauseCues& cues, Telling telling);

  // The publication day; nothing where none is stated.
  std::optional<Day> anchor() const { return anchor_; }

  // Something is told of that lasts longer than a quarter.
  void leave_quarters() { told_.leave_quarters(); }

  // What the text told of last, of whatever length.
  std::optional<ToldDates::Unit> told_last() const { return told_.last(); }

  // The last day told of.
  std::optional<Day> told_day() const;

  // The day whose part it is.
  std::optional<Day> day_of(const PartOfToldDay& part) const;

 private:
  DateValue value_of(const DateExpression& expression);

  // date_resolve.cpp: what stands for a date, before its part, modifier and bound.
  DateValue base(const CalendarDate& date);
  DateValue base(const DecadeDate& decade);
  DateValue base(const CenturyDate& century);
  DateValue base(const ShiftedUnit& shifted);
  DateValue base(const ShiftedName& name);
  DateValue base(const BareWeekend& weekend);
  DateValue base(const UnitsAgo& ago);
  DateValue base(const DateRange& range);

  // date_resolve_told.cpp: what hangs on other dates of the text.
  DateValue base(const ReferringDate& referring);
  DateValue base(const PartOfYear& part);
  DateValue base(const ToldUnit& told);
  DateValue base(const SeasonOfYear& season);
  DateValue base(const Holiday& holiday);
  DateValue base(const PartOfToldDay& part);
  DateValue base(const ClockTime& time);

  // date_resolve_units.cpp: what is counted.
  DateValue base(const NthOf& nth);
  DateValue base(const NumberedWeek& week);
  DateValue base(const UnitAround& around);
  DateValue base(const DayOfMonth& date);
  DateValue base(const OffsetDate& offset);
  DateValue base(const Window& window);
  DateValue base(const DateLength& length);
  void put_full_week(DateValue& value, const NthOf& nth, Day first, Day last);
  std::optional<DateValue> coming_days(const DateExpression& first, const DateExpression& last);
  DateValue rest_of_day();
  DateValue minute_value(Minute minute, Minute edge);

  int in_century(int year, int publication_year) const;
  DateValue years_beside_quarter(Day quarter, int years);
  DateValue beside(const ToldDates::Unit& told, Granularity unit, int offset);
  DateValue fiscal_value(const DateExpression& expression);  // date_fiscal.cpp
  DateValue unit_value(Granularity unit, Day day, int offset = 0);
  int year_of_part(int month);
  std::optional<ToldDates::Unit> standing() const;
  bool is_in_passing(const ToldDates::Unit& unit) const;
  void stand_at(const ToldDates::Unit& unit);
  bool goes_on(DateFields& fields);
  bool is_of_these_days(const DateFields& fields) const;
  bool falls_elsewhere(DateFields& fields) const;

  void assume(std::string policy, std::string text);
  void assume_week_start();
  void complete(DateFields& fields);
  void put_on_side(DateFields& fields) const;
  void put_nearest(DateFields& fields);
  bool is_to_come(int months_since) const;
  bool is_about_publication(const DateFields& fields) const;
  void resolve_fields(DateValue& value, const std::vector<DateFields>& others);
  Day weekday_near(int meant);
  void put_weekday_beside(DateValue& value, Day told, int offset);
  void put_month_beside(DateValue& value, const ToldDates::Unit& told, int offset);
  std::optional<int> year_of_season(const SeasonOfYear& season);
  void put_weekday(DateValue& value, int meant);
  void put_nights(DateValue& value, const DayPart& night);
  void put_modifier(DateValue& value, const DateExpression& expression);
  void tell(const DateExpression& expression, const DateValue& value);

  const Policies& policies_;
  std::optional<Day> anchor_;
  std::optional<Minute> now_;  // where the publication states its minute
  ToldDates told_;
  // Where a history stands: at this month or day, and in a year told since.
  std::optional<ToldDates::Unit> fine_, year_since_;
  // Of the date that is being resolved.
  ClauseCues cues_;
  Telling telling_ = Telling::news;
  int side_ = 0;
  bool bounded_ = false;  // by "until", "after" …
  bool aside_ = false;  // it is compared with, not told of
  std::vector<Assumption> assumptions_;
};

}  // namespace gainsay
