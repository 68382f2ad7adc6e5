// Dates counted from others in units: "two weeks ago", "3 days after May 13", "in a month", "the last two weeks".
#include "values/date_cues.hpp"
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

constexpr std::size_t kMostCounts = 4;  // "1 year, 2 months, 3 weeks and 4 days"

UnitsAgo units_ago(UnitCount count, int direction) {
  count.count *= -direction;
  return UnitsAgo{count};
}

// A day, or a month or year where those are counted.
bool can_count_from(const DateExpression& from, const std::vector<UnitCount>& counts) {
  if (std::holds_alternative<Holiday>(from.node) || is_one_day(from)) return true;
  const auto* date = std::get_if<CalendarDate>(&from.node);
  if (!date || counts.size() > 1) return false;
  return counts.front().unit == (date->fields.month ? Granularity::month : Granularity::year);
}

}  // namespace

// "two weeks", "a month and two days"
std::optional<DateGrammar::PlacedCounts> DateGrammar::unit_counts(std::size_t at) const {
  PlacedCounts placed{{}, at};
  std::size_t next = at;
  while (placed.counts.size() < kMostCounts) {
    const auto number = count(next);
    const bool more = number && lexicon_.more.contains(token_at(next + 1));  // "two more weeks"
    const std::size_t unit_at = next + (more ? 2 : 1);
    const DateWord& unit = word(unit_at);
    std::size_t end = unit_at + 1;
    if (const auto part = part_of_hours(next, end)) {
      placed.counts.push_back(*part);
    } else if (number && lexicon_.fortnights.contains(token_at(next + 1))) {
      placed.counts.push_back({2 * *number, Granularity::week, 0, false});
    } else if (number && lexicon_.business.contains(token_at(next + 1)) && word(next + 2).unit == Granularity::day) {
      placed.counts.push_back({*number, Granularity::day, 0, true});
      end = next + 3;
    } else if (number && unit.unit && *unit.unit != Granularity::weekend) {
      placed.counts.push_back({*number, *unit.unit, unit.unit_minutes, false});
    } else if (const int minutes = number && unit_at < tokens_.size() ? minutes_of_unit(unit_at) : 0; minutes > 0) {
      placed.counts.push_back({*number, Granularity::minute, minutes, false});
    } else {
      break;
    }
    placed.end = end;
    next = past_comma(placed.end);
    if (is_glue(next, DateGlue::and_)) ++next;
  }
  return placed.counts.empty() ? std::nullopt : std::optional(placed);
}

// "a couple of hours", "a few minutes", "few weeks"
std::optional<DateGrammar::PlacedCounts> DateGrammar::few_units(std::size_t at) const {
  const auto few = lexicon_.few.at(tokens_, at);
  const std::size_t unit_at = at + (few ? few->token_count : 0);
  const DateWord& unit = word(unit_at);
  if (!few || !unit.unit || *unit.unit == Granularity::weekend || !unit.plural) return std::nullopt;
  const std::string_view meaning = few->meaning;
  const int count = leading_number(meaning), most = leading_number(meaning.substr(meaning.find(' ') + 1));
  return PlacedCounts{{{count, *unit.unit, unit.unit_minutes, false, most}}, unit_at + 1};
}

// "two weeks ago", "in two weeks", "two weeks after May 13"; "two days later" and "several years ago" say less
std::optional<DateMatch> DateGrammar::counted_units(std::size_t at, int references) const {
  const auto placed = unit_counts(at);
  if (!placed) return vague_units(at);
  const auto& [counts, unit_end] = *placed;
  const auto counted_from_now = [&](int direction, std::size_t end) {
    if (counts.size() == 1) return date_match(units_ago(counts.front(), direction), at, end);
    return date_match(OffsetDate{counts, direction, {}}, at, end);
  };
  if (const auto from_now = lexicon_.from_now.at(tokens_, unit_end))
    return counted_from_now(1, unit_end + from_now->token_count);
  // "A week or so ago"
  const auto hedge = lexicon_.amounts.hedges_after.at(tokens_, unit_end);
  if (hedge && counts.size() == 1 && is_glue(unit_end + hedge->token_count, DateGlue::ago)) {
    UnitCount loose = counts.front();
    loose.about = true;
    return date_match(units_ago(loose, -1), at, unit_end + hedge->token_count + 1);
  }
  const DateWord& end = word(unit_end);
  if (end.glue == DateGlue::ago) return counted_from_now(-1, unit_end + 1);
  if (Match from_date = offset_from_date(counts, at, unit_end, references)) return from_date;
  if (end.reference_end == 0 || counts.size() > 1) return std::nullopt;
  const bool refers = end.bound && references < kMostReferences;
  const Match other = refers ? one_date(past_the(unit_end + 1), references + 1) : std::nullopt;
  if (other && other->expression.bound) return std::nullopt;
  const CountedFrom from = end.bound ? CountedFrom::event : CountedFrom::mention;
  return date_match(ReferringDate{counts.front().unit, counts.front().count * end.reference_end, from}, at,
                    other ? other->end : unit_end + 1);
}

// "several years ago", "a few days later"
std::optional<DateMatch> DateGrammar::vague_units(std::size_t at) const {
  const bool article = is_glue(at, DateGlue::one) && word(at + 1).vague_count;
  if (!article && !word(at).vague_count) return std::nullopt;
  const std::size_t counted = at + (article ? 2 : 1);
  const std::size_t unit_at = is_glue(counted, DateGlue::of) ? counted + 1 : counted;
  const auto& unit = word(unit_at).unit;
  if (!unit || *unit == Granularity::weekend) return std::nullopt;
  const DateWord& end = word(unit_at + 1);
  if (end.glue == DateGlue::ago)
    return date_match(ReferringDate{*unit, {}, CountedFrom::publication}, at, unit_at + 2);
  if (end.reference_end == 0) return std::nullopt;
  return date_match(ReferringDate{*unit, {}, end.bound ? CountedFrom::event : CountedFrom::mention, end.reference_end}, at,
                    unit_at + 2);
}

// "two weeks after May 13", "3 days from Tuesday"; "the two weeks before May 13" are no day.
std::optional<DateMatch> DateGrammar::offset_from_date(const std::vector<UnitCount>& counts, std::size_t begin,
                                                       std::size_t end, int references) const {
  const auto step = lexicon_.offsets.at(tokens_, end);
  const bool window = begin > 0 && (is_glue(begin - 1, DateGlue::the) || word(begin - 1).window != 0 ||
                                    lexicon_.lengths_after.contains(token_at(begin - 1)) ||
                                    lexicon_.amounts.hedges.before(tokens_, begin));
  if (!step || window || references > 0) return std::nullopt;
  const std::size_t from_at = end + step->token_count;
  Match from = from_at < tokens_.size() ? one_date(past_the(from_at), kMostReferences) : std::nullopt;
  // "For two weeks from May 3 to 16" is no date.
  if (!from || from->expression.bound || past_joint(from->end) > from->end) return std::nullopt;
  if (!can_count_from(from->expression, counts)) return std::nullopt;
  OffsetDate date{counts, leading_number(step->meaning), {}};
  date.from.push_back(std::move(from->expression));
  return date_match(std::move(date), begin, from->end);
}

// "within the next three weeks": today counts in.
std::optional<DateMatch> DateGrammar::within_next(std::size_t at) const {
  if (!lexicon_.within.contains(token_at(at))) return std::nullopt;
  Match match = window(past_the(at + 1));
  auto* ahead = match ? std::get_if<Window>(&match->expression.node) : nullptr;
  if (!ahead || !ahead->ahead) return std::nullopt;
  ahead->start = WindowStart::today;
  match->begin = match->inner = at;
  return match;
}

// "in three weeks", "within three weeks": a date where something is to come, or where nothing else is said; else how
// long something took.
std::optional<DateMatch> DateGrammar::in_units(std::size_t at) const {
  if (Match ahead = within_next(at)) return ahead;
  const bool cued = lexicon_.in_time.contains(token_at(at)) || lexicon_.within.contains(token_at(at));
  const auto hedge = cued ? lexicon_.clock_hedges.at(tokens_, at + 1) : std::nullopt;  // "in about half an hour"
  const std::size_t counted = at + 1 + (hedge && hedge->meaning == "about" ? hedge->token_count : 0);
  auto placed = cued ? few_units(counted) : std::nullopt;
  if (cued && !placed) placed = unit_counts(counted);
  if (placed && counted > at + 1) placed->counts.front().about = true;
  // "in 30-day notes", "in 15 year bonds"
  const DateWord& last_unit = word(placed ? placed->end - 1 : at);
  const bool single = placed && last_unit.unit && !last_unit.plural && last_unit.unit_minutes == 0 && text(placed->end) != "'s";
  if (placed && (tokens_[placed->end - 1].hyphen_before || (single && placed->counts.back().count > 1))) return std::nullopt;
  if (!placed || is_glue(placed->end, DateGlue::ago) || is_glue(placed->end, DateGlue::of)) return std::nullopt;
  if (text(placed->end) == "or" && word(placed->end + 1).number > 1) return std::nullopt;  // "in a day or two"
  if (lexicon_.from_now.at(tokens_, placed->end)) return std::nullopt;
  if (word(placed->end).reference_end != 0 || lexicon_.offsets.at(tokens_, placed->end)) return std::nullopt;
  // "In two days? Or in a week?"
  const bool or_else = at > 0 && lexicon_.list_words.contains(token_at(at - 1)) && (at == 1 || is(at - 2, TokenKind::stop));
  const bool first = at == 0 || or_else;
  // With its full stop it may be the last line of a text with broken lines.
  const std::size_t last = or_else || is_capitalised(at) ? past_stop(placed->end) : placed->end;
  const bool alone = first && last == tokens_.size();
  const bool timed = placed->counts.front().unit == Granularity::day && lexicon_.clock_cues.contains(token_at(placed->end)) &&
                     plain_time(placed->end + 1);  // "in three days at 5 p.m."
  // "in two weeks' time"
  const std::size_t behind = text(placed->end) == "'s" ? placed->end + 1 : placed->end;
  const ClauseCues cues = cues_around(tokens_, at, placed->end, lexicon_);
  const bool in_time = lexicon_.time_words.contains(token_at(behind)) && !cues.past;
  if (in_time) placed->end = behind + 1;
  if (!alone && !timed && !in_time && !cues.future) return std::nullopt;
  if (lexicon_.within.contains(token_at(at))) {
    if (placed->counts.size() == 1) return date_match(Window{placed->counts.front(), true, WindowStart::today}, at, placed->end);
    DateLength length{placed->counts, 1, {}};
    length.from.push_back(plain(ShiftedUnit{Granularity::day, 0, SoFar::whole}));
    return date_match(std::move(length), at, placed->end);
  }
  const bool vague = placed->counts.front().most > 0;
  if (placed->counts.size() > 1 || vague) return date_match(OffsetDate{placed->counts, 1, {}}, at, placed->end);
  return date_match(units_ago(placed->counts.front(), 1), at, placed->end);
}

// "three Fridays from now", "two Thursdays ago"
std::optional<DateMatch> DateGrammar::counted_weekdays(std::size_t at) const {
  const auto number = count(at);
  const int weekday = word(at + 1).weekdays;
  if (!number || *number < 1 || weekday == 0) return std::nullopt;
  const auto from_now = lexicon_.from_now.at(tokens_, at + 2);
  if (!from_now && !is_glue(at + 2, DateGlue::ago)) return std::nullopt;
  ShiftedName name{{}, from_now ? *number : -*number, true};
  name.fields.weekday = weekday;
  return date_match(std::move(name), at, at + 2 + (from_now ? from_now->token_count : 1));
}

// "next hour", "past few days", "next couple weeks"
std::optional<DateMatch> DateGrammar::plain_window(std::size_t at) const {
  const int direction = word(at).window;
  const bool after_article = at > 0 && (is_glue(at - 1, DateGlue::the) || is_glue(at - 1, DateGlue::to));
  if (direction == 0 || word(at).reference) return std::nullopt;
  if (const auto few = few_units(at + 1)) {
    if (is_glue(few->end, DateGlue::of) || is_glue(few->end, DateGlue::in)) return std::nullopt;
    return date_match(Window{few->counts.front(), direction > 0}, at, few->end);
  }
  if (lexicon_.fortnights.contains(token_at(at + 1)))
    return date_match(Window{{2, Granularity::week, 0, false}, direction > 0}, at, at + 2);
  const DateWord& unit = word(at + 1);
  if (unit.unit_minutes == 0 || unit.plural || direction < 0 || after_article) return std::nullopt;
  return date_match(Window{{1, Granularity::minute, unit.unit_minutes, false}, true}, at, at + 2);
}

// "last two weeks", "the next 3 days", "5 past years"; "the last two days of the trial" are no such.
std::optional<DateMatch> DateGrammar::window(std::size_t at) const {
  if (Match plain = plain_window(at)) return plain;
  const bool word_first = word(at).window != 0;
  const auto number = count(word_first ? at + 1 : at);
  const int direction = word(word_first ? at : at + 1).window;
  const bool business = lexicon_.business.contains(token_at(at + 2)) && word(at + 3).unit == Granularity::day;
  const DateWord& unit = word(business ? at + 3 : at + 2);
  // "The strike is to last two months."
  const bool verb = is_verb(at);
  if (!number || *number < 1 || is_glue(word_first ? at + 1 : at, DateGlue::one) || verb) return std::nullopt;
  const bool counted = unit.unit && *unit.unit != Granularity::weekend && (unit.plural || unit.unit_minutes > 0);
  if (direction == 0 || !counted) return std::nullopt;
  const std::size_t end = business ? at + 4 : at + 3;
  // The previous two weeks are those before something else; the last ten minutes those of a match.
  const bool within = at > 1 && lexicon_.within.contains(token_at(at - 2));  // "within the next two hours"
  const bool after_the = at > 0 && is_glue(at - 1, DateGlue::the) && !within;
  const DateWord& named = word(word_first ? at : at + 1);
  if (!word_first && named.reference) return std::nullopt;
  if (word_first && after_the && (named.reference || (unit.unit_minutes != 0 && named.shift))) return std::nullopt;
  if (is_glue(end, DateGlue::of) || is_glue(end, DateGlue::in) || tokens_[end - 1].hyphen_before) return std::nullopt;
  return date_match(Window{{*number, *unit.unit, unit.unit_minutes, business}, direction > 0}, at, end);
}

}  // namespace gainsay
