// Times of the day: "9:30 a.m. EDT on Tuesday", "half past three", "noon", "1500 GMT".
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
  return longer(longer(longer(clock(at), part_of_told_day(at)), part_of_day(at)), hour_in_part_of_day(at));
}

// "9", "9:30", "7:56:35", "9.30", "0930", "nine", "nine thirty"
std::optional<DateGrammar::ClockFace> DateGrammar::clock_face(std::size_t at) const {
  ClockFace face{0, 0, at + 1, false};
  const auto hour = word(at).number > 0 ? std::optional(word(at).number) : digits(at, 1, 2);
  if (!hour) return clock_digits(at);
  if (*hour > kDay) return std::nullopt;
  face.hour = *hour;
  if (const auto marked = marked_minutes(face.end); marked && is(at, TokenKind::number))
    return ClockFace{*hour, *marked, face.end + 1, true};
  const bool colon = is(face.end, TokenKind::colon) && !is(at, TokenKind::word);
  if (const auto minute = colon ? digits(face.end + 1, 2, 2) : std::nullopt) {
    if (*minute >= kHour) return std::nullopt;
    face = {*hour, *minute, face.end + 2, true};
    if (is(face.end, TokenKind::colon) && digits(face.end + 1, 2, 2)) face.end += 2;
  } else if (is(at, TokenKind::word) && is(at + 1, TokenKind::word)) {
    return spoken_face(at).value_or(face);
  }
  return face;
}

// "nine thirty", "twelve oh three"
std::optional<DateGrammar::ClockFace> DateGrammar::spoken_face(std::size_t at) const {
  const int hour = word(at).number, tens = word(at + 1).number, ones = word(at + 2).number;
  const bool after_zero = lexicon_.spoken_zeros.contains(token_at(at + 1)) && ones > 0 && ones < 10;
  if (!after_zero && (tens < 10 || tens >= kHour)) return std::nullopt;
  const bool both = after_zero || (tens % 10 == 0 && ones > 0 && ones < 10);
  const std::size_t end = at + (both ? 3 : 2);
  const int minute = after_zero ? ones : tens + (both ? ones : 0);
  // "At five thirty men" counts men.
  return ClockFace{hour, minute, end, ends_phrase(end)};
}

// The "h30" of "9h30" and the "h" of "15h".
std::optional<int> DateGrammar::marked_minutes(std::size_t at) const {
  if (!is(at, TokenKind::word) || tokens_[at].space_before || tokens_[at].hyphen_before) return std::nullopt;
  const std::string& written = text(at);
  if (!lexicon_.hour_marks.contains(written.substr(0, 1))) return std::nullopt;
  if (written.size() == 1) return 0;
  const bool two_digits = written.size() == 3 && written.find_first_not_of("0123456789", 1) == std::string::npos;
  const int minutes = two_digits ? leading_number(std::string_view(written).substr(1)) : kHour;
  return minutes < kHour ? std::optional(minutes) : std::nullopt;
}

// "9.30", "0930"
std::optional<DateGrammar::ClockFace> DateGrammar::clock_digits(std::size_t at) const {
  if (!is(at, TokenKind::number)) return std::nullopt;
  std::string written = text(at);
  const std::size_t point = written.find('.');
  const bool dotted = point != std::string::npos && point + 3 == written.size() && point <= 2;
  if (dotted) written.erase(point, 1);
  // "340 pm"
  const bool short_form = !dotted && written.size() == 3 && lexicon_.half_days.at(tokens_, at + 1);
  if (written.size() < 3 || written.size() > 4 || (!dotted && written.size() != 4 && !short_form)) return std::nullopt;
  const auto number = leading_number(written);
  if (number / 100 > kDay || number % 100 >= kHour || written.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  // "0930" is no year.
  const bool exact = !dotted && written.size() == 4 && written.front() == '0';
  return ClockFace{number / 100, number % 100, at + 1, exact};
}

// "half past three", "a quarter to nine", "ten minutes past six"
std::optional<DateGrammar::ClockFace> DateGrammar::counted_face(std::size_t at) const {
  const std::size_t begin = is_glue(at, DateGlue::one) && word(at).number < 0 ? at + 1 : at;
  const auto stated = word(begin).clock_minutes > 0 ? std::optional(word(begin).clock_minutes) : count(begin);
  if (!stated || *stated >= kHour) return std::nullopt;
  const std::size_t step_at = begin + (word(begin + 1).unit == Granularity::minute ? 2 : 1);
  const int step = word(step_at).clock_step;
  if (step == 0) return std::nullopt;
  if (step < 0 && word(begin).clock_minutes == kHour / 2) return std::nullopt;  // "a half to one percent"
  // "9 to 5" is a range.
  const bool named = word(begin).clock_minutes > 0 || step_at > begin + 1;
  const bool after = step > 0 && !word(step_at).bound;  // "10 past 9"
  if (!named && !after && (!is(begin, TokenKind::word) || *stated % 5 != 0)) return std::nullopt;
  auto face = clock_face(step_at + 1);
  if (!face && word(step_at + 1).clock_hour >= 0)
    face = ClockFace{word(step_at + 1).clock_hour, 0, step_at + 2, true};
  if (!face || face->minute != 0 || face->hour == 0) return std::nullopt;
  face->minute = step * *stated;
  face->exact = named || after;
  return face;
}

// A time with what tells the halves of the day apart.
std::optional<DateMatch> DateGrammar::clock(std::size_t at) const {
  Match match = clock_time(at);
  if (!match) return clock_range(at);
  return longer(clock_range(at), std::move(match));
}

std::optional<DateMatch> DateGrammar::clock_time(std::size_t at) const {
  auto time = plain_time(at);
  // "At 3p" by itself
  if (const auto letter = time || at != 1 ? std::nullopt : lettered_hour(at); letter && past_stop(letter->end) == tokens_.size())
    time = letter;
  if (time) return with_day({time->minute, {}, time->zone, time->half_known, {}}, at, time->end);
  // "at 5 tomorrow afternoon", "9:30 on Tuesday"
  const auto face = clock_face(at);
  if (!face || face->minute < 0) return std::nullopt;
  const bool cued = face->exact || is_clock_cue_before(at);
  if (!cued && at > 0) return std::nullopt;
  Match dated = with_day({face->hour * kHour + face->minute, {}, {}, false, {}}, at, face->end);
  const auto& day = std::get<ClockTime>(dated->expression.node).day;
  const bool sure = cued && !day.empty() && (face->exact || std::get<ClockTime>(dated->expression.node).half_known);
  const bool tonight = !day.empty() && std::holds_alternative<ShiftedUnit>(day.front().node);  // "8 tonight"
  return sure || ((face->exact || tonight) && fills_sentence(at, dated->end)) ? std::move(dated) : std::nullopt;
}

std::optional<DateGrammar::PlainTime> DateGrammar::plain_time(std::size_t at) const {
  if (const auto named = lexicon_.hour_phrases.at(tokens_, at))
    return zoned({leading_number(named->meaning) * kHour, true, {}, at + named->token_count});
  const bool twelve = (text(at) == "12" || word(at).number == kNoon) && word(at + 1).clock_hour >= 0;
  if (const int named = word(twelve ? at + 1 : at).clock_hour; named >= 0)
    return zoned({named * kHour, true, {}, at + (twelve ? 2 : 1)});
  const auto counted = counted_face(at);
  const auto face = counted ? counted : clock_face(at);
  if (!face) return std::nullopt;
  std::size_t end = face->end;
  const bool four_digits = is(at, TokenKind::number) && text(at).size() == 4 && text(at).find('.') == std::string::npos;
  // "12 hours" are no time of the day.
  const bool oclock = word(end).oclock && (four_digits || face->exact || !word(end).unit);
  if (oclock) ++end;
  int hour = face->hour;
  bool half_known = four_digits || hour == 0 || hour > kNoon;
  bool sure = is_sure_face(at, *face);
  const bool in_halves = hour >= 1 && hour <= kNoon;
  // "3 in the a.m."
  const bool in_the = is_glue(end, DateGlue::in) && is_glue(end + 1, DateGlue::the);
  if (const auto half = half_day_behind(*face, in_the ? end + 2 : end)) {
    if (in_the) end += 2;
    if (hour <= kNoon) hour = hour % kNoon + leading_number(half->meaning);
    sure = half_known = true;
    end += half->token_count;
    if (const auto part = part_behind(end)) end = part->end;  // "8 p.m. in the evening"
  } else if (const auto part = in_halves ? part_behind(end) : std::nullopt) {
    hour = hour_in_part(hour, part->part);
    sure = half_known = true;
    end = part->end;
  }
  const bool ish = end < tokens_.size() && lexicon_.clock_endings.contains(token_at(end)) &&
                   (!tokens_[end].space_before || tokens_[end].hyphen_before) && hour >= 1 && hour <= kDay;
  if (ish) {
    sure = true;
    ++end;
  }
  const bool in_zone = word(end).zone.has_value() &&
                       (face->exact || four_digits || (in_halves && is(at, TokenKind::number) && is_clock_cue_before(at)));
  sure = sure || in_zone || oclock || (counted && face->exact);
  if (!sure) return std::nullopt;
  return zoned({hour * kHour + face->minute, half_known, {}, end});
}

std::optional<DateGrammar::Hour> DateGrammar::hour_at(std::size_t at) const {
  if (at >= tokens_.size()) return std::nullopt;
  if (const auto time = plain_time(at)) return Hour{time->minute, time->half_known, time->end};
  const auto face = clock_face(at);
  if (!face || face->minute < 0 || !ends_phrase(face->end)) return std::nullopt;
  return Hour{face->hour * kHour + face->minute, false, face->end};
}

DateGrammar::PlainTime DateGrammar::zoned(PlainTime time) const {
  time.zone = word(time.end).zone;
  if (time.zone) {
    ++time.end;
  } else if (const auto named = lexicon_.zones.at(tokens_, time.end)) {
    time.zone = leading_number(named->meaning);
    time.end += named->token_count;
  } else if (const auto local = lexicon_.local_times.at(tokens_, time.end)) {
    time.end += local->token_count;
  }
  return time;
}

// "pm" behind "9", "a.m." behind "0:30" and the "p" of "9:30p"; "15:15 pm" says it twice.
std::optional<WordTable::Hit> DateGrammar::half_day_behind(const ClockFace& face, std::size_t end) const {
  const auto half = lexicon_.half_days.at(tokens_, end);
  if (half) {
    const bool afternoon = leading_number(half->meaning) > 0;
    const bool twice = face.hour > kNoon && face.hour < kDay && afternoon && face.minute != 0;
    const bool small_hour = face.hour == 0 && !afternoon && face.exact;
    return (face.hour >= 1 && face.hour <= kNoon) || twice || small_hour ? half : std::nullopt;
  }
  const bool joined = end < tokens_.size() && !tokens_[end].space_before && !tokens_[end].hyphen_before;
  if (!joined || !face.exact || face.hour < 1 || face.hour > kNoon) return std::nullopt;
  return lexicon_.joined_half_days.at(tokens_, end);
}

// A time with its minutes behind "at" or "back".
bool DateGrammar::is_sure_face(std::size_t at, const ClockFace& face) const {
  if (!face.exact) return false;
  const bool exact_cue = at > 0 && lexicon_.exact_clock_cues.contains(token_at(at - 1));
  return is_clock_cue_before(at) || (exact_cue && ends_phrase(face.end));
}

bool DateGrammar::is_clock_cue_before(std::size_t at) const {
  return at > 0 && (lexicon_.clock_cues.contains(token_at(at - 1)) || lexicon_.clock_hedges.before(tokens_, at));
}

// "in the morning", "at night"; a part that names its day ("this morning") is left to the day.
std::optional<DateGrammar::PartBehind> DateGrammar::part_behind(std::size_t at) const {
  const bool in_the = is_glue(at, DateGlue::in) && is_glue(at + 1, DateGlue::the);
  // "3:20 in afternoon" leaves the article out; "3 in morning trade" does not.
  const bool in = is_glue(at, DateGlue::in) && word(at + 1).part && ends_phrase(at + 2);
  const std::size_t named = in_the ? at + 2 : in || lexicon_.clock_cues.contains(token_at(at)) ? at + 1 : at;
  if (named == at || !word(named).part || word(named).deictic) return std::nullopt;
  return PartBehind{*word(named).part, named + 1};
}

// "Tuesday", "Nov. 9", "yesterday", perhaps with its part: "Friday night"
std::optional<DateMatch> DateGrammar::plain_day(std::size_t at) const {
  if (at >= tokens_.size()) return std::nullopt;
  Match day = longer(relative(at, kMostReferences), absolute(at));
  return day && is_one_day(day->expression) ? with_day_part(std::move(*day)) : std::nullopt;
}

// "… on Tuesday", "… Nov. 9", "… this morning"
std::optional<DateMatch> DateGrammar::with_day(ClockTime time, std::size_t begin, std::size_t end) const {
  const bool linked = is_glue(end, DateGlue::in) || is_glue(end, DateGlue::of);
  const std::size_t day_at = linked ? past_the(end + 1) : past_comma(end);
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
    // "Noon" and "12 p.m." of a morning are what they say.
    if (!time.half_known) time.minute = in_part(time.minute);
    if (time.last_minute && !time.half_known) time.last_minute = in_part(*time.last_minute);
    time.half_known = true;
    day.part.reset();
  }
  time.day.push_back(std::move(day));
}

// "that night", "the next morning", "the previous evening"
std::optional<DateMatch> DateGrammar::part_of_told_day(std::size_t at) const {
  const std::size_t beside = past_the(at);
  const DateWord& which = word(beside);
  const DateWord& named = word(beside + 1);
  const bool next = which.shift && *which.shift > 0;
  if ((!which.reference && !next) || !named.part || named.deictic) return std::nullopt;
  return date_match(PartOfToldDay{*named.part, next ? 1 : *which.reference}, at, beside + 2);
}

// "the afternoon at 7", "the evening, at half past eight"
std::optional<DateMatch> DateGrammar::hour_in_part_of_day(std::size_t at) const {
  const std::size_t named = past_the(at);
  const DateWord& part = word(named);
  if (named == at || !part.part || part.deictic) return std::nullopt;
  const std::size_t link = past_comma(named + 1);
  const auto hour = lexicon_.clock_cues.contains(token_at(link)) ? hour_at(link + 1) : std::nullopt;
  if (!hour) return std::nullopt;
  const int of_part = hour_in_part(hour->minute / kHour, *part.part) * kHour + hour->minute % kHour;
  const int minute = hour->half_known ? hour->minute : of_part;
  return with_day({minute, {}, {}, true, {}}, at, hour->end);
}

// The first day of "3–4 May" in "the night of 3–4 May".
std::optional<DateMatch> DateGrammar::night_between(std::size_t at) const {
  Match days = longer(days_then_month(at), month_then_days(at));
  if (!days) return days;
  DateExpression first = std::get<DateRange>(days->expression.node).ends.front();
  return date_match(std::move(first), at, days->end);
}

// "the morning", "the morning of May 3", "the early evening on Friday", "overnight"
std::optional<DateMatch> DateGrammar::part_of_day(std::size_t at) const {
  constexpr DayPart kNight{18, 30};
  constexpr int kDays = 2;
  const bool kind = lexicon_.overnight_kinds.contains(token_at(at + 1));  // "overnight funds"
  if (word(at).overnight && kind) return std::nullopt;
  if (word(at).overnight)
    return longer(night_of_day(at, kNight), date_match(PartOfToldDay{kNight, 0, is_named_overnight(at) ? 0 : kDays}, at, at + 1));
  const std::size_t modified = past_the(at);
  const std::size_t named = word(modified).modifier != Modifier::none ? modified + 1 : modified;
  const bool joined = named + 1 < tokens_.size() && tokens_[named + 1].hyphen_before;  // "the night-time"
  if (!word(named).part || word(named).deictic || joined) return std::nullopt;
  const DayPart part = *word(named).part;
  const bool of = is_glue(named + 1, DateGlue::of);  // "on the eve and morning of May 3"
  const std::size_t day_at = past_the(named + 2);
  Match day = of || is_glue(named + 1, DateGlue::in) ? plain_day(day_at) : std::nullopt;
  if (of && day_at < tokens_.size()) day = longer(std::move(day), longer(holiday(day_at), night_between(day_at)));
  // "The afternoon, this Friday"
  const Match behind = is(named + 1, TokenKind::comma) ? plain_day(named + 2) : std::nullopt;
  if (behind && std::holds_alternative<ShiftedName>(behind->expression.node) && ends_phrase(behind->end)) day = behind;
  const bool sure = modified > at || fills_sentence(at, named + 1) || (of && day);
  if (!sure) return std::nullopt;
  if (day && !day->expression.part) {
    day->expression.part = part;
    return date_match(std::move(day->expression), at, day->end);
  }
  return date_match(PartOfToldDay{part, 0}, at, named + 1);
}

}  // namespace gainsay
