// Times of the day: "9:30 a.m. EDT on Tuesday", "half past three", "noon", "1500 GMT", "from 9 a.m. to 5 p.m.".
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kNoon = 12;
constexpr int kDay = 24;

// The hour that "9 in the evening" or "12 at night" means.
int hour_in_part(int hour, const DayPart& part) {
  const bool night = part.to > kDay;
  if (hour == kNoon) return night ? kDay : part.to <= kNoon ? 0 : kNoon;
  const bool small_hours = night && hour < kNoon / 2;
  return part.from >= kNoon && !small_hours && hour < kNoon ? hour + kNoon : hour;
}

}  // namespace

std::optional<DateMatch> DateGrammar::time_of_day(std::size_t at) const {
  return longer(longer(clock(at), part_of_told_day(at)), part_of_day(at));
}

// "9", "9:30", "7:56:35", "9.30", "0930", "nine", "nine thirty"
std::optional<DateGrammar::ClockFace> DateGrammar::clock_face(std::size_t at) const {
  ClockFace face{0, 0, at + 1, false};
  const auto hour = word(at).number > 0 ? std::optional(word(at).number) : digits(at, 1, 2);
  if (!hour) return clock_digits(at);
  if (*hour > kDay) return std::nullopt;
  face.hour = *hour;
  const bool colon = is(face.end, TokenKind::colon) && !is(at, TokenKind::word);
  if (const auto minute = colon ? digits(face.end + 1, 2, 2) : std::nullopt) {
    if (*minute >= kHour) return std::nullopt;
    face = {*hour, *minute, face.end + 2, true};
    if (is(face.end, TokenKind::colon) && digits(face.end + 1, 2, 2)) face.end += 2;
  } else if (is(at, TokenKind::word) && is(at + 1, TokenKind::word)) {
    const int tens = word(at + 1).number, ones = word(at + 2).number;
    if (tens < 10 || tens >= kHour) return face;
    const bool both = tens % 10 == 0 && ones > 0 && ones < 10;
    face.minute = tens + (both ? ones : 0);
    face.end = at + (both ? 3 : 2);
  }
  return face;
}

// "9.30", "0930"
std::optional<DateGrammar::ClockFace> DateGrammar::clock_digits(std::size_t at) const {
  if (!is(at, TokenKind::number)) return std::nullopt;
  std::string written = text(at);
  const std::size_t point = written.find('.');
  const bool dotted = point != std::string::npos && point + 3 == written.size() && point <= 2;
  if (dotted) written.erase(point, 1);
  if (written.size() < 3 || written.size() > 4 || (!dotted && written.size() != 4)) return std::nullopt;
  const auto number = leading_number(written);
  if (number / 100 > kDay || number % 100 >= kHour || written.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  return ClockFace{number / 100, number % 100, at + 1, false};
}

// "half past three", "a quarter to nine", "ten minutes past six"
std::optional<DateGrammar::ClockFace> DateGrammar::counted_face(std::size_t at) const {
  const std::size_t begin = is_glue(at, DateGlue::one) && word(at).number < 0 ? at + 1 : at;
  const auto stated = word(begin).clock_minutes > 0 ? std::optional(word(begin).clock_minutes) : count(begin);
  if (!stated || *stated >= kHour) return std::nullopt;
  const std::size_t step_at = begin + (word(begin + 1).unit == Granularity::minute ? 2 : 1);
  const int step = word(step_at).clock_step;
  if (step == 0) return std::nullopt;
  // "9 to 5" is a range.
  const bool named = word(begin).clock_minutes > 0 || step_at > begin + 1;
  if (!named && (!is(begin, TokenKind::word) || *stated % 5 != 0)) return std::nullopt;
  auto face = clock_face(step_at + 1);
  if (!face && word(step_at + 1).clock_hour >= 0)
    face = ClockFace{word(step_at + 1).clock_hour, 0, step_at + 2, true};
  if (!face || face->minute != 0 || face->hour == 0) return std::nullopt;
  face->minute = step * *stated;
  face->exact = named;
  return face;
}

// A time with what tells the halves of the day apart.
std::optional<DateMatch> DateGrammar::clock(std::size_t at) const {
  Match match = clock_time(at);
  if (!match) return clock_range(at);
  return longer(clock_range(at), std::move(match));
}

std::optional<DateMatch> DateGrammar::clock_time(std::size_t at) const {
  const auto time = plain_time(at);
  return time ? with_day({time->minute, {}, time->zone, {}}, at, time->end) : std::nullopt;
}

std::optional<DateGrammar::PlainTime> DateGrammar::plain_time(std::size_t at) const {
  const bool twelve = (text(at) == "12" || word(at).number == kNoon) && word(at + 1).clock_hour >= 0;
  if (const int named = word(twelve ? at + 1 : at).clock_hour; named >= 0)
    return zoned({named * kHour, {}, at + (twelve ? 2 : 1)});
  const auto counted = counted_face(at);
  const auto face = counted ? counted : clock_face(at);
  if (!face) return std::nullopt;
  std::size_t end = face->end;
  const bool four_digits = is(at, TokenKind::number) && text(at).size() == 4 && text(at).find('.') == std::string::npos;
  // "12 hours" are no time of the day.
  const bool oclock = word(end).oclock && (four_digits || !word(end).unit);
  if (oclock) ++end;
  int hour = face->hour;
  bool sure = face->exact && is_clock_cue_before(at);
  if (const int half = word(end).half_day; half >= 0 && hour >= 1 && hour <= kNoon && !four_digits) {
    hour = hour % kNoon + half;
    sure = true;
    ++end;
  } else if (const auto part = part_behind(end); part && hour >= 1 && hour <= kNoon && !four_digits) {
    hour = hour_in_part(hour, part->part);
    sure = true;
    end = part->end;
  }
  const bool in_zone = word(end).zone.has_value() && (face->exact || four_digits);
  sure = sure || in_zone || oclock || (counted && face->exact);
  if (!sure) return std::nullopt;
  return zoned({hour * kHour + face->minute, {}, end});
}

DateGrammar::PlainTime DateGrammar::zoned(PlainTime time) const {
  time.zone = word(time.end).zone;
  if (time.zone) ++time.end;
  return time;
}

bool DateGrammar::is_clock_cue_before(std::size_t at) const {
  return at > 0 && (lexicon_.clock_cues.contains(text(at - 1)) || lexicon_.clock_hedges.before(tokens_, at));
}

// "in the morning", "at night"; a part that names its day ("this morning") is left to the day.
std::optional<DateGrammar::PartBehind> DateGrammar::part_behind(std::size_t at) const {
  const bool in_the = is_glue(at, DateGlue::in) && is_glue(at + 1, DateGlue::the);
  const std::size_t named = in_the ? at + 2 : lexicon_.clock_cues.contains(text(at)) ? at + 1 : at;
  if (named == at || !word(named).part || word(named).deictic) return std::nullopt;
  return PartBehind{*word(named).part, named + 1};
}

// "from 9 a.m. to 5 p.m.", "between 3 and 4 p.m.", "9:30-11 a.m."
std::optional<DateMatch> DateGrammar::clock_range(std::size_t at) const {
  const bool between = is_glue(at, DateGlue::between);
  const std::size_t begin = between || is_glue(at, DateGlue::from) ? at + 1 : at;
  const auto face = clock_face(begin);
  const auto sure = plain_time(begin);
  const std::size_t first_end = sure ? sure->end : face ? face->end : begin;
  if (first_end == begin) return std::nullopt;
  const std::size_t joint = between && is_glue(first_end, DateGlue::and_) ? first_end + 1 : past_joint(first_end);
  const auto last = joint > first_end ? plain_time(joint) : std::nullopt;
  if (!last || (!sure && face->hour > kNoon)) return std::nullopt;
  int first = sure ? sure->minute : face->hour * kHour + face->minute;
  // "9 to 5 p.m." begins in the morning, "4 to 5 p.m." in the afternoon.
  const bool same_half = !sure && last->minute >= kNoon * kHour && first % (kNoon * kHour) < last->minute - kNoon * kHour;
  if (same_half) first = first % (kNoon * kHour) + kNoon * kHour;
  return with_day({first, last->minute, last->zone, {}}, at, last->end);
}

// "Tuesday", "Nov. 9", "yesterday", perhaps with its part: "Friday night"
std::optional<DateMatch> DateGrammar::plain_day(std::size_t at) const {
  if (at >= tokens_.size()) return std::nullopt;
  Match day = longer(relative(at, kMostReferences), absolute(at));
  return day && is_one_day(day->expression) ? with_day_part(std::move(*day)) : std::nullopt;
}

// "… on Tuesday", "… Nov. 9", "… this morning"
std::optional<DateMatch> DateGrammar::with_day(ClockTime time, std::size_t begin, std::size_t end) const {
  const std::size_t day_at = is_glue(end, DateGlue::in) ? end + 1 : past_comma(end);
  if (Match day = plain_day(day_at)) {
    put_day(time, std::move(day->expression));
    end = day->end;
  }
  return date_match(std::move(time), begin, end);
}

void DateGrammar::put_day(ClockTime& time, DateExpression day) const {
  if (day.part) {
    const auto in_part = [&](int minute) {
      return minute <= kNoon * kHour ? hour_in_part(minute / kHour, *day.part) * kHour + minute % kHour : minute;
    };
    time.minute = in_part(time.minute);
    if (time.last_minute) time.last_minute = in_part(*time.last_minute);
    day.part.reset();
  }
  time.day.push_back(std::move(day));
}

// "Friday at 9 p.m.", "2023-04-23 09:30", "Friday night at 11"
std::optional<DateMatch> DateGrammar::with_time(const DateMatch& day) const {
  if (!is_one_day(day.expression)) return std::nullopt;
  std::size_t at = past_comma(day.end);
  if (lexicon_.clock_cues.contains(text(at))) ++at;
  if (const auto hedge = lexicon_.clock_hedges.at(tokens_, at)) at += hedge->token_count;
  auto time = clock_range(at);
  if (!time)
    if (const auto plain = plain_time(at)) time = date_match(ClockTime{plain->minute, {}, plain->zone, {}}, at, plain->end);
  const auto face = time ? std::nullopt : clock_face(at);
  // "Friday night at 11", "2023-04-23 09:30"
  const bool in_part = face && day.expression.part && face->hour <= kNoon;
  const bool goes_on = face && (is(face->end, TokenKind::word) || is(face->end, TokenKind::sign));
  if (face && (in_part || face->exact) && !goes_on)
    time = date_match(ClockTime{face->hour * kHour + face->minute, {}, {}, {}}, at, face->end);
  if (!time || time->end <= day.end) return std::nullopt;
  auto& stated = std::get<ClockTime>(time->expression.node);
  if (!stated.day.empty()) return std::nullopt;
  put_day(stated, day.expression);
  time->begin = time->inner = day.begin;
  return time;
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
  Match day = is_glue(at + 2, DateGlue::of) ? plain_day(past_the(at + 3)) : std::nullopt;
  if (day && !day->expression.part) {
    day->expression.part = part;
    return date_match(std::move(day->expression), at, day->end);
  }
  return date_match(PartOfToldDay{part, 0}, at, at + 2);
}

}  // namespace gainsay
