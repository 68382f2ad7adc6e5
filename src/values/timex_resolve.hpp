// Inside values/: when that was, as TIMEX3.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "values/date_cues.hpp"
#include "values/timex_expression.hpp"

namespace gainsay {

struct TimexMeaning {
  TimexType type = TimexType::date;
  std::string value;
  std::string modifier;
};

// Resolves the expressions of one article, in order: some hang on those before them.
class TimexResolver {
 public:
  // How an article counts: from its publication, or, as histories do, from what it told of last.
  enum class Telling { news, history };

  TimexResolver(const RecogniseContext& context, Telling telling);

  TimexMeaning resolve(TimexExpression expression, const ClauseCues& cues);

 private:
  // A unit of the calendar by its first day.
  struct Point {
    Granularity unit = Granularity::day;
    Day first = 0;
  };

  TimexMeaning meaning(const DateExpression& date);
  TimexMeaning meaning(const FixedTimex& fixed);
  TimexMeaning meaning(const PartOfYear& part);
  TimexMeaning meaning(const ToldUnit& told);
  TimexMeaning meaning(const SeasonOfYear& season);
  TimexMeaning meaning(const ClockTime& time);
  TimexMeaning meaning(const PartOfToldDay& part);
  TimexMeaning meaning(const Holiday& holiday);

  TimexMeaning referring(const ReferringDate& date);
  TimexMeaning years_ago(int years);
  TimexMeaning at(Granularity unit, Day first);
  TimexMeaning beside(const Point& point, Granularity unit, int offset);
  void put_on_side(TimexExpression& expression) const;
  void tell_year(DateExpression& date) const;
  std::optional<Point> told(Granularity coarsest) const;
  std::optional<Day> quarter_told() const;
  std::optional<Day> day_told() const;
  int year_of_part(int month) const;

  const RecogniseContext& context_;
  Telling telling_;
  ClauseCues cues_;
  std::optional<Day> anchor_;
  std::vector<Point> told_;
};

}  // namespace gainsay
