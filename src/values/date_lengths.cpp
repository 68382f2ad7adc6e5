// Dates that last: "for three days from May 3", "from 2 p.m. for two hours"; and what is more or less than so far from a
// date.
#include "values/amount_number.hpp"
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

bool in_minutes(const std::vector<UnitCount>& counts) {
  for (const UnitCount& count : counts)
    if (count.minutes == 0) return false;
  return true;
}

int minutes_of(const std::vector<UnitCount>& counts) {
  int minutes = 0;
  for (const UnitCount& count : counts) minutes += count.minutes * std::min(count.count, kDay);
  return minutes;
}

}  // namespace

// "half an", "three-quarters of an", "1/4", "2.5", "two and a half": how much of the unit behind it.
std::optional<DateGrammar::PartOfUnit> DateGrammar::part_of_unit(std::size_t at) const {
  constexpr double kHalf = 0.5, kQuarter = 0.25;
  constexpr int kQuarterMonths = 3;
  if (lexicon_.amounts.halves.contains(token_at(at)) && is_glue(at + 1, DateGlue::one)) return PartOfUnit{kHalf, at + 2};
  const auto quarters = word(at + 1).part_of_year == kQuarterMonths ? count(at) : std::nullopt;
  if (quarters && is_glue(at + 2, DateGlue::of) && is_glue(at + 3, DateGlue::one))
    return PartOfUnit{*quarters * kQuarter, at + 4};
  if (!is(at, TokenKind::number)) {
    const bool and_a_half = is_glue(at + 1, DateGlue::and_) && lexicon_.amounts.halves.contains(token_at(at + 3));
    if (!and_a_half) return std::nullopt;
  } else if (const auto above = digits(at, 1, 1), below = digits(at + 2, 1, 1); above && below && text(at + 1) == "/") {
    return *below > 0 ? std::optional(PartOfUnit{static_cast<double>(*above) / *below, at + 3}) : std::nullopt;
  } else if (text(at).find('.') == std::string::npos && !is_glue(at + 1, DateGlue::and_)) {
    return std::nullopt;  // whole numbers are counted without this
  }
  const auto number = read_number(tokens_, at, lexicon_.amounts, Abbreviations::of_counts);
  return number ? std::optional(PartOfUnit{number->number.value, number->end}) : std::nullopt;
}

// "half an hour", "a quarter of an hour", "2.5 hours", "1/4 h": as minutes.
std::optional<UnitCount> DateGrammar::part_of_hours(std::size_t at, std::size_t& end) const {
  const auto part = part_of_unit(at);
  const int each = part ? minutes_of_unit(part->unit_at) : 0;
  constexpr double kMost = 10000;
  if (each == 0 || part->value <= 0 || part->value > kMost) return std::nullopt;
  const double minutes = part->value * each;
  const int whole = static_cast<int>(minutes);
  if (static_cast<double>(whole) != minutes || whole == 0) return std::nullopt;
  end = part->unit_at + 1;
  return UnitCount{1, Granularity::minute, whole, false};
}

// The minutes of "hours", and of an "h" that is joined to its number.
int DateGrammar::minutes_of_unit(std::size_t at) const {
  if (word(at).unit_minutes > 0) return word(at).unit_minutes;
  const bool mark = is(at, TokenKind::word) && is(at - 1, TokenKind::number) && lexicon_.hour_marks.contains(token_at(at));
  return mark && ends_phrase(at + 1) ? kHour : 0;
}

// "for three days from May 3", "two weeks starting on May 20", "for two hours from 2 p.m."
std::optional<DateMatch> DateGrammar::length_from_date(std::size_t at) const {
  const bool said = lexicon_.lengths_after.contains(token_at(at));
  const auto placed = unit_counts(said ? at + 1 : at);
  if (!placed) return std::nullopt;
  const std::size_t link = past_comma(placed->end);
  const auto begin = lexicon_.length_begins.at(tokens_, link);
  // "Three days from May 3" is the day after them.
  if (!begin || (!said && is_glue(link, DateGlue::from))) return std::nullopt;
  const std::size_t from_at = past_the(link + begin->token_count);
  if (from_at >= tokens_.size()) return std::nullopt;
  Match from = one_date(from_at, kMostReferences);
  if (!from && said && in_minutes(placed->counts) && is_glue(link, DateGlue::from)) {  // "for two hours from 9"
    const auto hour = hour_at(from_at);
    if (hour) from = date_match(ClockTime{hour->minute, {}, {}, hour->half_known, {}}, from_at, hour->end);
  }
  if (!from || from->expression.bound || past_joint(from->end) > from->end) return std::nullopt;
  const auto* time = std::get_if<ClockTime>(&from->expression.node);
  const bool days = time && !time->last_minute && !time->day.empty() && !in_minutes(placed->counts);
  if (time && !days) return clock_length(*from, placed->counts, at, from->end);
  if (days) {  // "for two days from Friday at 9 a.m."
    DateLength length{placed->counts, 1, {}};
    const std::size_t end = from->end;
    length.from.push_back(std::move(from->expression));
    return date_match(std::move(length), at, end);
  }
  if (in_minutes(placed->counts) || !(is_one_day(from->expression))) return std::nullopt;
  DateLength length{placed->counts, 1, {}};
  const std::size_t end = from->end;
  length.from.push_back(std::move(from->expression));
  return date_match(std::move(length), at, end);
}

// "2 p.m." and two hours: until 4 p.m.
std::optional<DateMatch> DateGrammar::clock_length(const DateMatch& begin, const std::vector<UnitCount>& counts,
                                                   std::size_t at, std::size_t end) const {
  const auto* time = std::get_if<ClockTime>(&begin.expression.node);
  if (!time || time->last_minute || !in_minutes(counts)) return std::nullopt;
  const int minutes = minutes_of(counts);
  if (minutes <= 0 || minutes >= kDay) return std::nullopt;
  ClockTime range = *time;
  range.last_minute = (time->minute + minutes) % kDay;
  range.half_known = true;
  return date_match(std::move(range), at, end);
}

// "from 2 p.m. for two hours", "from May 3 for ten days": framed, for "on May 3 for ten days" may be two things.
std::optional<DateMatch> DateGrammar::length_after(const DateMatch& begin) const {
  const std::size_t at = begin.begin;
  bool framed = at > 0 && is_glue(at - 1, DateGlue::from);
  const bool clock = std::holds_alternative<ClockTime>(begin.expression.node);
  if (clock)  // "May 3 from 9 a.m. for two hours"
    for (std::size_t i = at; i < begin.end; ++i) framed = framed || is_glue(i, DateGlue::from);
  if (!(framed || clock) || begin.expression.bound || !lexicon_.lengths_after.contains(token_at(begin.end))) return std::nullopt;
  const auto placed = unit_counts(begin.end + 1);
  if (!placed || !(framed || fills_sentence(at, placed->end))) return std::nullopt;
  if (clock) return clock_length(begin, placed->counts, at, placed->end);
  if (in_minutes(placed->counts) || !is_one_day(begin.expression)) return std::nullopt;
  DateLength length{placed->counts, 1, {}};
  length.from.push_back(begin.expression);
  return date_match(std::move(length), at, placed->end);
}

// "the fiscal year ended June 30", "the third quarter ended Aug. 31, 2020", "the nine months ending in March": so many
// months up to the day.
std::optional<DateMatch> DateGrammar::period_ended(std::size_t at) const {
  std::size_t next = past_the(at);
  for (int i = 0; i < 2; ++i)
    if (word(next).fiscal || word(next).ordinal > 0) ++next;
  const auto counted = count(next);
  const std::size_t unit_at = counted ? next + 1 : next;
  const DateWord& name = word(unit_at);
  const bool month = name.unit == Granularity::month && counted && name.plural;
  const bool part = name.part_of_year != 0 && !name.plural && !counted;
  const bool whole = name.unit == Granularity::year && !name.plural && !counted;
  const int side = word(unit_at + 1).fiscal_end;
  if ((!month && !part && !whole) || side == 0) return std::nullopt;
  const std::size_t date_at = past_the(is_glue(unit_at + 2, DateGlue::in) ? unit_at + 3 : unit_at + 2);
  Match date = date_at < tokens_.size() ? absolute(date_at) : std::nullopt;
  const auto* fields = date ? std::get_if<CalendarDate>(&date->expression.node) : nullptr;
  if (!fields || !fields->fields.month || fields->fields.weekday) return std::nullopt;
  constexpr int kYear = 12, kMost = 60;
  UnitAround around{Granularity::month, -1, {}, month ? *counted : part ? name.part_of_year : kYear};
  if (around.months < 1 || around.months > kMost) return std::nullopt;
  const std::size_t end = date->end;
  date->expression.side = side;
  around.date.push_back(std::move(date->expression));
  return date_match(std::move(around), at, end);
}

// "more than two weeks after May 3", "within two weeks of May 3", "less than three days before the 1990 vote"
std::optional<DateMatch> DateGrammar::hedged_offset(std::size_t at) const {
  const auto hedge = word(at).length_hedge ? lexicon_.length_hedges.at(tokens_, at) : std::nullopt;
  const auto placed = hedge ? unit_counts(at + hedge->token_count) : std::nullopt;
  const auto step = placed ? lexicon_.offsets.at(tokens_, placed->end) : std::nullopt;
  if (!step || in_minutes(placed->counts)) return std::nullopt;
  const std::size_t from_at = past_the(placed->end + step->token_count);
  Match from = from_at < tokens_.size() ? one_date(from_at, kMostReferences) : std::nullopt;
  if (!from || from->expression.bound || !is_one_day(from->expression)) return std::nullopt;
  const int direction = leading_number(step->meaning);
  const std::size_t end = from->end;
  if (hedge->meaning == "within") {
    DateLength length{placed->counts, direction, {}};
    length.from.push_back(std::move(from->expression));
    return date_match(std::move(length), at, end);
  }
  OffsetDate offset{placed->counts, direction, {}};
  offset.from.push_back(std::move(from->expression));
  Match match = date_match(std::move(offset), at, end);
  match->expression.bound = direction > 0 ? EdgeWord::after : EdgeWord::before;
  return match;
}

}  // namespace gainsay
