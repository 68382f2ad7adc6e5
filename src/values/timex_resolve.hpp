// Inside values/: when that was, as TIMEX3.
#pragma once

#include <optional>
#include <string>

#include "values/date_resolve.hpp"
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
  // The context must outlive the resolver.
  TimexResolver(const RecogniseContext& context, Telling telling);

  TimexMeaning resolve(const TimexExpression& expression, const ClauseCues& cues);

 private:
  TimexMeaning meaning(const DateExpression& date);
  TimexMeaning meaning(const FixedTimex& fixed);
  std::string unit_of(const DateExpression& date);
  std::string unknown(const DateExpression& date, const DateValue& value) const;
  std::string clock_of(const ClockTime& time);
  std::string part_of(const PartOfToldDay& part) const;
  std::optional<std::string> day_of_told_month(const DateExpression& date) const;
  std::string day_told() const;

  DateResolver dates_;
  Telling telling_;
  ClauseCues cues_;
};

}  // namespace gainsay
