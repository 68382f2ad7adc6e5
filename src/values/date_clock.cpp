// Times of the day: "9:30 a.m. EDT on Tuesday", "noon", "1500 GMT", "overnight".
#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kNoon = 12;
constexpr int kDay = 24;

}  // namespace

std::optional<DateMatch> DateGrammar::time_of_day(std::size_t at) const {
  return longer(longer(clock(at), part_of_told_day(at)), part_of_day(at));
}

std::optional<DateMatch> DateGrammar::clock(std::size_t at) const {
  if (const int named = word(at).clock_hour; named >= 0) return with_day({named * kHour, {}, {}}, at, at + 1);
  ClockTime time;
  std::size_t end = at + 1;
  const auto zoned = digits(at, 4, 4);
  const bool in_zone = word(end).zone.has_value();
  if (zoned && in_zone && *zoned / 100 < kDay && *zoned % 100 < kHour) {
    time.minute = *zoned / 100 * kHour + *zoned % 100;
  } else {
    const auto hour = digits(at, 1, 2);
    if (!hour || *hour > kDay) return std::nullopt;
    const bool colon = end < tokens_.size() && tokens_[end].kind == TokenKind::colon;
    const auto minute = colon ? digits(end + 1, 2, 2) : std::nullopt;
    if (minute) end += 2;
    const int half = word(end).half_day;
    const bool twelve_hours = half >= 0 && *hour >= 1 && *hour <= kNoon;
    if (twelve_hours) ++end;
    const bool cued = word(end).zone.has_value() || (at > 0 && lexicon_.clock_cues.contains(text(at - 1)));
    const bool sure = twelve_hours || (minute && cued);
    if (!sure || minute.value_or(0) >= kHour) return std::nullopt;
    time.minute = (twelve_hours ? *hour % kNoon + half : *hour) * kHour + minute.value_or(0);
  }
  time.zone = word(end).zone;
  if (time.zone) ++end;
  return with_day(std::move(time), at, end);
}

// "Tuesday", "Nov. 9", "yesterday": with no time of its own
std::optional<DateMatch> DateGrammar::plain_day(std::size_t at) const {
  if (at >= tokens_.size()) return std::nullopt;
  Match day = longer(relative(at, kMostReferences), absolute(at));
  return day && !day->expression.part && is_one_day(day->expression) ? day : std::nullopt;
}

// "… on Tuesday", "… Nov. 9"
std::optional<DateMatch> DateGrammar::with_day(ClockTime time, std::size_t begin, std::size_t end) const {
  const std::size_t day_at = is_glue(end, DateGlue::in) ? end + 1 : past_comma(end);
  if (const Match day = plain_day(day_at)) {
    time.day.push_back(day->expression);
    end = day->end;
  }
  return date_match(std::move(time), begin, end);
}

// "that night", "the next morning", "the previous evening"
std::optional<DateMatch> DateGrammar::part_of_told_day(std::size_t at) const {
  const std::size_t beside = past_the(at);
  const DateWord& which = word(beside);
  const DateWord& named = word(beside + 1);
  const bool next = beside > at && which.shift && *which.shift > 0;
  if ((!which.reference && !next) || !named.part || named.deictic) return std::nullopt;
  return date_match(PartOfToldDay{*named.part, next ? 1 : *which.reference}, at, beside + 2);
}

// "the morning", "the morning of May 3", "overnight"
std::optional<DateMatch> DateGrammar::part_of_day(std::size_t at) const {
  constexpr DayPart kNight{18, 30};
  if (word(at).overnight) return date_match(PartOfToldDay{kNight, 0}, at, at + 1);
  if (!is_glue(at, DateGlue::the) || !word(at + 1).part || word(at + 1).deictic) return std::nullopt;
  const DayPart part = *word(at + 1).part;
  if (Match day = is_glue(at + 2, DateGlue::of) ? plain_day(past_the(at + 3)) : std::nullopt) {
    day->expression.part = part;
    return date_match(std::move(day->expression), at, day->end);
  }
  return date_match(PartOfToldDay{part, 0}, at, at + 2);
}

}  // namespace gainsay
