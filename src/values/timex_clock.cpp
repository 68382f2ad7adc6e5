// Times of the day: "9:30 a.m. EDT on Tuesday", "noon", "1500 GMT", "overnight".
#include "values/timex_grammar.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kNoon = 12;
constexpr int kDay = 24;

}  // namespace

std::optional<TimexMatch> TimexGrammar::clock(std::size_t at) const {
  if (const auto named = words_.hours.find(text(at)); named != words_.hours.end())
    return with_day({named->second * kHour, false, {}}, at, at + 1);
  ClockTime time;
  std::size_t end = at + 1;
  const auto zoned = digits(at, 4, 4);
  const bool in_zone = words_.zones.contains(text(end));
  if (zoned && in_zone && *zoned / 100 < kDay && *zoned % 100 < kHour) {
    time.minute = *zoned / 100 * kHour + *zoned % 100;
  } else {
    const auto hour = digits(at, 1, 2);
    if (!hour || *hour > kDay) return std::nullopt;
    const bool colon = end < tokens_.size() && tokens_[end].kind == TokenKind::colon;
    const auto minute = colon ? digits(end + 1, 2, 2) : std::nullopt;
    if (minute) end += 2;
    const auto half = words_.half_days.find(text(end));
    const bool twelve_hours = half != words_.half_days.end() && *hour >= 1 && *hour <= kNoon;
    if (twelve_hours) ++end;
    const bool cued = words_.zones.contains(text(end)) || (at > 0 && text(at - 1) == "at");
    const bool sure = twelve_hours || (minute && cued);
    if (!sure || minute.value_or(0) >= kHour) return std::nullopt;
    time.minute = (twelve_hours ? *hour % kNoon + half->second : *hour) * kHour + minute.value_or(0);
  }
  const std::string& zone = text(end);
  time.universal = zone == "gmt" || zone == "utc";
  if (words_.zones.contains(zone)) ++end;
  return with_day(std::move(time), at, end);
}

// "… on Tuesday", "… Nov. 9"
std::optional<TimexMatch> TimexGrammar::with_day(ClockTime time, std::size_t begin, std::size_t end) const {
  const std::size_t day_at = text(end) == "on" || text(end) == "," ? end + 1 : end;
  if (day_at < tokens_.size()) {
    const auto day = dates_.end_of_range(day_at);
    const bool plain = day && !day->expression.part && day->expression.modifier == Modifier::none;
    if (plain && is_one_day(day->expression)) {
      time.day = day->expression;
      end = day->end;
    }
  }
  return timex_match(std::move(time), begin, end);
}

// "that night", "the next morning", "the previous evening"
std::optional<TimexMatch> TimexGrammar::part_of_told_day(std::size_t at) const {
  const std::size_t beside = past_the(at);
  const DateWord& which = word(beside);
  const DateWord& named = word(beside + 1);
  const bool next = beside > at && which.shift && *which.shift > 0;
  if ((!which.reference && !next) || !named.part || named.deictic) return std::nullopt;
  return timex_match(PartOfToldDay{*named.part, next ? 1 : *which.reference}, at, beside + 2);
}

// "the morning", "the morning of May 3", "overnight"
std::optional<TimexMatch> TimexGrammar::part_of_day(std::size_t at) const {
  constexpr DayPart kNight{18, 30};
  if (words_.overnight.contains(text(at))) return timex_match(PartOfToldDay{kNight, 0}, at, at + 1);
  if (!is_the(at) || !words_.parts_alone.contains(text(at + 1))) return std::nullopt;
  const DayPart part = *word(at + 1).part;
  const bool of = word(at + 2).glue == DateGlue::of && at + 3 < tokens_.size();
  if (auto day = of ? dates_.end_of_range(past_the(at + 3)) : std::nullopt;
      day && !day->expression.part && is_one_day(day->expression)) {
    day->expression.part = part;
    return timex_match(std::move(day->expression), at, day->end);
  }
  return timex_match(PartOfToldDay{part, 0}, at, at + 2);
}

}  // namespace gainsay
