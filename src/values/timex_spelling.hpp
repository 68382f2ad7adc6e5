// Inside values/: units of the calendar as TIMEX3 spells them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "values/date_lexicon.hpp"
#include "values/value.hpp"

namespace gainsay {

// The unit that begins on a day: 2023-04-23, 2023-W17, 2023-W17-WE, 2023-04, 2023-Q2, 2023-SP, 2023-H1, 2023, 199, 19.
std::string timex_unit(Granularity unit, Day first);

// The same where nobody knows which one: XXXX-XX-XX, XXXX-WXX, XXXX-XX, XXXX …
std::string_view timex_unknown(Granularity unit);

// XXXX-04-23, XXXX-04, XXXX-WXX-7; empty for fields that state none of these.
std::string timex_fields(const DateFields& fields);

// What follows the day: TMO, TAF, TEV, TNI.
std::string_view timex_part(const DayPart& part);

// P3D, PT2H, P2Y6M for two and a half, PXM for X; of units as the lexicon names them (TH, DE …). Decades and centuries
// are counted in years where their number is known.
std::string timex_duration(std::string_view count, std::string_view unit);

// What comes every year: XXXX-SU. Named by the month in which it begins.
std::string timex_any_season(int month);

// START, MID, END, APPROX; empty for none.
std::string_view timex_modifier(Modifier modifier);

// ASCII letters of the lexicon, which folds its texts, as TIMEX3 writes them.
std::string in_capitals(std::string_view folded);

}  // namespace gainsay
