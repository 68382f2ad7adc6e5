// Time expressions as TIMEX3 (ISO-TimeML) writes them, for other tools and for measuring. What the rest of the
// program compares are the dates of recognise.hpp; here a range is two expressions, and a date stands without its
// "since" or "until".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "values/recognise.hpp"

namespace gainsay {

enum class TimexType { date, time, duration, set };

// "DATE", "TIME", "DURATION", "SET".
std::string_view name_of(TimexType type);

struct Timex {
  Span span;  // its bytes in the article's text
  TimexType type = TimexType::date;
  std::string value;     // 2023-04-23, 2023-W17, 199, 2023-04-23TMO, XXXX-04-23 …; never empty
  std::string modifier;  // START, MID, END …; empty for none
};

// Every time expression of an article, in order; none overlaps another.
std::vector<Timex> recognise_timex(const TokenisedArticle& article, const RecogniseContext& context);

}  // namespace gainsay
