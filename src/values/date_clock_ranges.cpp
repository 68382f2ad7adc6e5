// Ranges of times ("from 9 a.m. to 5 p.m.", "1:30-3 p.m.") and times behind their day ("Friday at 9 p.m.", "tomorrow
// before noon").
#include "values/date_edges.hpp"
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kNoon = 12 * kHour;

// The next time after another that shows this face.
int next_after(int first, int face) {
  for (const int half : {0, kNoon})
    if (face % kNoon + half > first) return face % kNoon + half;
  return face % kNoon;
}

// The last time before another, of the half day before it at most: "9 to 5 p.m." begins in the morning, "4 to 5 p.m."
// in the afternoon, "11 to 3 a.m." in the evening.
int last_before(int face, int last) {
  const int hour = face % kNoon;
  if (last >= kNoon) return hour < last - kNoon ? hour + kNoon : face;
  return hour > last ? hour + kNoon : face;
}

}  // namespace

// A time of the day, or what may be one: "3".
std::optional<DateGrammar::RangeEnd> DateGrammar::clock_end(std::size_t at) const {
  if (const auto time = plain_time(at)) {
    const bool exact = time->minute % kHour != 0 || time->half_known || is(at + 1, TokenKind::colon);
    return RangeEnd{*time, time->half_known, exact};
  }
  const auto face = clock_face(at);
  if (!face || face->minute < 0) return std::nullopt;
  const bool written_out = face->exact || text(at).size() <= 2;
  const bool known = written_out && (face->hour * kHour > kNoon || (face->exact && face->hour == 0));
  return RangeEnd{{face->hour * kHour + face->minute, known, {}, face->end}, known, face->exact};
}

// "Rose from 3 to 5 on Friday"
bool DateGrammar::tells_of_change(std::size_t at) const {
  constexpr std::size_t kLooked = 5;
  for (std::size_t i = at - std::min(at, kLooked); i < at; ++i)
    if (lexicon_.change_words.contains(token_at(i))) return true;
  return false;
}

// "between 3 and 5 on May 3", "from 5 to 6 today"
std::optional<DateMatch> DateGrammar::hours_of_day(const RangeEnd& first, const RangeEnd& last, std::size_t at) const {
  const int begin = first.time.minute, face = last.time.minute;
  if (begin < kHour || begin > kNoon || face < kHour || face > kNoon || begin == face) return std::nullopt;
  ClockTime range{begin, begin < face ? face : next_after(begin, face), {}, false, {}};
  Match dated = with_day(std::move(range), at, last.time.end);
  return std::get<ClockTime>(dated->expression.node).day.empty() ? std::nullopt : std::move(dated);
}

// "from 9 a.m. to 5 p.m.", "between 3 and 4 p.m.", "9:30-11 a.m.", "from 1:30 to 3"; "from 3 to 5" says nothing of
// times.
std::optional<DateMatch> DateGrammar::clock_range(std::size_t at, DayBeside day) const {
  const bool between = is_glue(at, DateGlue::between);
  const std::size_t begin = between || is_glue(at, DateGlue::from) ? at + 1 : at;
  const bool framed = begin > at || (at > 0 && is_glue(at - 1, DateGlue::from));
  const auto first = clock_end(begin);
  if (!first) return std::nullopt;
  const std::size_t end = first->time.end;
  const std::size_t joint = between && is_glue(end, DateGlue::and_) ? end + 1 : past_joint(end);
  const bool hyphened = end < tokens_.size() && tokens_[end].hyphen_before && first->half_known;  // "1pm-2pm"
  const auto last = joint > end || hyphened ? clock_end(joint) : std::nullopt;
  if (!last) return std::nullopt;
  if (!first->exact && !last->exact) {
    const bool from = begin > at && !between;
    return begin > at && !(from && tells_of_change(at)) ? hours_of_day(*first, *last, at) : std::nullopt;
  }
  ClockTime range{first->time.minute, last->time.minute, last->time.zone, true, {}};
  const bool closed = (ends_phrase(last->time.end) && !is(last->time.end, TokenKind::range_hyphen)) ||
                      plain_day(last->time.end);
  if (last->half_known) {
    if (!first->half_known && first->time.minute > kNoon + kHour) return std::nullopt;
    if (!last->exact && !(closed && first->half_known && first->exact)) return std::nullopt;
    if (!first->half_known) range.minute = last_before(range.minute, *range.last_minute);
    return with_day(std::move(range), at, last->time.end);
  }
  // "from 9 a.m. to 4 million"
  const bool oclock = first->exact && word(last->time.end - 1).oclock && closed;  // "4:00 to 7 o'clock"
  if (oclock) {
    const int end_of_range = next_after(first->time.minute, last->time.minute);
    return with_day({first->time.minute, end_of_range, {}, false, {}}, at, last->time.end);
  }
  if (first->half_known ? !closed : !first->exact && !(framed && last->exact)) return std::nullopt;
  if (first->half_known || range.minute >= *range.last_minute)
    range.last_minute = next_after(range.minute, *range.last_minute);
  range.half_known = first->half_known;
  if (first->half_known || framed || fills_sentence(at, last->time.end))
    return closed ? with_day(std::move(range), at, last->time.end) : std::nullopt;
  const bool exact = first->exact && last->exact;
  Match dated = exact ? with_day(std::move(range), at, last->time.end) : std::nullopt;
  const bool has_day = day == DayBeside::stated || (dated && !std::get<ClockTime>(dated->expression.node).day.empty());
  return has_day ? std::move(dated) : std::nullopt;
}

// What stands between a day and its time: "at", "before", "no later than", "@".
DateGrammar::TimeLink DateGrammar::time_link(std::size_t at) const {
  TimeLink link{at, {}};
  if (const auto phrase = lexicon_.bound_phrases.at(tokens_, at)) {
    link.bound = edge_word_named(phrase->meaning);
    link.end += phrase->token_count;
  } else if (lexicon_.clock_cues.contains(token_at(at)) || lexicon_.clock_marks.contains(token_at(at))) {
    link.bound = word(at).bound;
    ++link.end;
  }
  const auto hedge = lexicon_.clock_hedges.at(tokens_, link.end);
  if (hedge && !link.bound) link.end += hedge->token_count;
  return link;
}

// "2023-04-23T09:30:00", "2023-04-23T09:30Z"
std::optional<DateMatch> DateGrammar::time_stamp(const DateMatch& day) const {
  const std::size_t at = day.end;
  const auto* calendar = std::get_if<CalendarDate>(&day.expression.node);
  const bool joined = is(at, TokenKind::word) && !tokens_[at].space_before && text(at).size() == 3;
  if (!calendar || !calendar->fields.year || !joined || text(at).front() != 't' || !is(at + 1, TokenKind::colon))
    return std::nullopt;
  const std::string hour_digits = text(at).substr(1);
  const int hour = leading_number(hour_digits);
  const auto minute = digits(at + 2, 2, 2);
  const bool possible = hour_digits.find_first_not_of("0123456789") == std::string::npos && hour < 24;
  if (!minute || *minute >= kHour || !possible) return std::nullopt;
  const bool seconds = is(at + 3, TokenKind::colon) && digits(at + 4, 2, 2);
  ClockTime time{hour * kHour + *minute, {}, {}, true, {}};
  put_day(time, day.expression);
  return date_match(std::move(time), day.begin, seconds ? at + 5 : at + 3);
}

// Whether a time of the day stands there, perhaps behind "at" or "from".
bool DateGrammar::has_time_behind(std::size_t at) const {
  const std::size_t begin = past_comma(at);
  const std::size_t linked = time_link(begin).end;
  if (plain_time(linked) || clock_range(begin, DayBeside::stated)) return true;
  if (linked > begin && hour_at(linked)) return true;
  const auto face = clock_face(linked);
  return face && face->exact && face->minute >= 0;
}

// The 7 of "Friday at 7" and the 17.30 of "Friday at 17.30", but not of "closed Friday at 7".
bool DateGrammar::is_hour_of_day(std::size_t at, const ClockFace& face, std::size_t day) const {
  const bool said = at > 0 && is_clock_cue_before(at) && !word(at - 1).bound && !is_glue(at - 1, DateGlue::from);
  // At the end of a line that breaks off, "today at 1.15" may be billions.
  const bool dotted = text(at).find('.') != std::string::npos && face.minute >= 0 && face.hour < 24 && face.end < tokens_.size();
  const bool hour = face.minute == 0 && face.hour >= 1 && face.hour * kHour <= kNoon;
  if (!said || !(hour || dotted) || !ends_phrase(face.end) || past_joint(face.end) > face.end) return false;
  constexpr std::size_t kLooked = 12;
  for (std::size_t i = day - std::min(day, kLooked); i < day; ++i)
    if (lexicon_.price_words.contains(token_at(i))) return false;
  return true;
}

// The "9p" of "today at 9p"; without its day it may be a price.
std::optional<DateGrammar::PlainTime> DateGrammar::lettered_hour(std::size_t at) const {
  const auto face = at > 0 && is_clock_cue_before(at) ? clock_face(at) : std::nullopt;
  if (!face || face->minute != 0 || face->exact || face->hour < 1 || face->hour * kHour > kNoon) return std::nullopt;
  const std::size_t end = face->end;
  const bool joined = end < tokens_.size() && !tokens_[end].space_before && !tokens_[end].hyphen_before;
  const auto half = joined ? lexicon_.joined_half_days.at(tokens_, end) : std::nullopt;
  if (!half || !(ends_phrase(end + 1) || word(end + 1).zone)) return std::nullopt;
  return zoned({(face->hour % 12 + leading_number(half->meaning)) * kHour, true, {}, end + 1});
}

// "May 3 for two hours from 9 a.m."
std::optional<DateMatch> DateGrammar::with_length(const DateMatch& day) const {
  if (lengths_ == Lengths::left || !lexicon_.lengths_after.contains(token_at(day.end))) return std::nullopt;
  Match length = length_from_date(day.end);
  auto* time = length ? std::get_if<ClockTime>(&length->expression.node) : nullptr;
  if (!time || !time->day.empty()) return std::nullopt;
  put_day(*time, day.expression);
  length->begin = length->inner = day.begin;
  return length;
}

// "Friday at 9 p.m.", "2023-04-23 09:30", "Friday night at 11", "tomorrow before 5 p.m."
std::optional<DateMatch> DateGrammar::with_time(const DateMatch& day) const {
  if (!is_one_day(day.expression)) return std::nullopt;
  const std::size_t begin = past_comma(day.end);
  if (Match stamp = time_stamp(day)) return stamp;
  if (Match length = with_length(day)) return length;
  const auto [at, bound] = time_link(begin);
  auto time = longer(clock_range(at, DayBeside::stated), clock_range(begin, DayBeside::stated));
  const bool range = time.has_value();
  const auto letter = range ? std::nullopt : lettered_hour(at);
  const auto plain = range || letter ? letter : plain_time(at);
  if (plain) time = date_match(ClockTime{plain->minute, {}, plain->zone, plain->half_known, {}}, at, plain->end);
  const auto face = time ? std::nullopt : clock_face(at);
  // "Friday night at 11", "2023-04-23 09:30"
  const bool in_part = face && day.expression.part && face->hour * kHour <= kNoon;
  const bool goes_on = face && (is(face->end, TokenKind::word) || is(face->end, TokenKind::sign));
  const bool bare = face && !face->exact && !range && is_hour_of_day(at, *face, day.begin);
  if (face && face->minute >= 0 && (in_part || face->exact || bare) && (!goes_on || bare))
    time = date_match(ClockTime{face->hour * kHour + face->minute, {}, {}, false, {}}, at, face->end);
  if (!time || time->end <= day.end) return std::nullopt;
  auto& stated = std::get<ClockTime>(time->expression.node);
  if (!stated.day.empty()) return std::nullopt;
  put_day(stated, day.expression);
  // "Wed Oct 26 15:50:06 2016"
  auto* calendar = std::get_if<CalendarDate>(&stated.day.back().node);
  const auto last = calendar && calendar->fields.day && !calendar->fields.year ? year(time->end) : std::nullopt;
  if (last && is(time->end - 2, TokenKind::colon) && !counts_things(time->end)) {
    calendar->fields.year = last;
    ++time->end;
  }
  if (!range) time->expression.bound = bound;
  time->begin = time->inner = day.begin;
  return time;
}

}  // namespace gainsay
