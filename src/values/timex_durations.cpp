// How long: "three days", "the past two years".
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "values/amount_number.hpp"
#include "values/digits.hpp"
#include "values/timex_grammar.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

// "0.25", as the lexicon has it.
double decimal_of(std::string_view text) { return text == "0.25" ? 0.25 : text == "0.75" ? 0.75 : 0.5; }

FixedTimex fixed(TimexType type, std::string value) { return {type, std::move(value)}; }

}  // namespace

const std::string* TimexGrammar::unit(std::size_t at) const {
  const auto found = words_.units.find(text(at));
  return found == words_.units.end() || tokens_[at].kind != TokenKind::word ? nullptr : &found->second;
}

// "The third flood in as many weeks": as many as the number told before.
int TimexGrammar::as_many(std::size_t at) const {
  constexpr std::size_t kReach = 8;
  if (at == 0 || text(at) != "many" || text(at - 1) != "as") return 0;
  for (std::size_t before = at - 1; before > at - std::min(at, kReach); --before) {
    const DateWord& told = word(before - 1);
    if (told.ordinal > 1 || told.number > 1) return std::max(told.ordinal, told.number);
  }
  return 0;
}

// "three", "16", "twenty-four", "several", "2 1/2", "two and a half"
std::optional<TimexGrammar::Count> TimexGrammar::count(std::size_t at) const {
  if (const auto vague = words_.counts.at(tokens_, at)) {
    const int same = as_many(at);
    const std::string counted = same > 0 ? fmt::format("{}", same) : vague->meaning == "x" ? "X" : std::string(vague->meaning);
    return Count{counted, at + vague->token_count};
  }
  const auto number = read_number(tokens_, at, amounts_, Abbreviations::of_counts);
  constexpr double kMost = 1e9;
  if (!number || number->number.value > kMost) return std::nullopt;
  const bool fraction = text(number->end) == "1" && text(number->end + 1) == "/" && text(number->end + 2) == "2";
  const auto part = words_.halves_after.at(tokens_, number->end);
  if (!fraction && !part) return Count{fmt::format("{}", number->number.value), number->end};
  constexpr double kHalf = 0.5;
  const double value = number->number.value + (fraction ? kHalf : decimal_of(part->meaning));
  const std::size_t end = number->end + (fraction ? 3 : part->token_count);
  const auto of = words_.of_units.at(tokens_, end);
  return Count{fmt::format("{}", value), of && unit(end + of->token_count) ? end + of->token_count : end};
}

// "two", and "two to three" or "10-15" with the text of the first.
std::optional<TimexGrammar::Count> TimexGrammar::span_of_counts(std::size_t at) const {
  auto first = count(at);
  if (!first || first->end >= tokens_.size()) return first;
  const bool hyphened = tokens_[first->end].kind == TokenKind::range_hyphen || tokens_[first->end].kind == TokenKind::dash;
  if (!hyphened && !words_.range_words.contains(token_at(first->end))) return first;
  const auto last = count(first->end + 1);
  if (!last) return first;
  const bool times = words_.times_counted.contains(token_at(last->end));
  const bool units = unit(last->end) || (words_.between.contains(token_at(last->end)) && unit(last->end + 1));
  if (!units && !times) return first;
  // "Won 7-5 minutes later" is a score.
  const auto from = digits(at, 1, 3), to = digits(first->end + 1, 1, 3);
  const bool rises = from && to && *from < *to && (times || is_joined(last->end) || word(last->end).plural);
  if (!hyphened || rises) first->end = last->end;
  return first;
}

std::size_t TimexGrammar::past_stretch(std::size_t at) const {
  const bool lasts = at > 0 && text(at) == "last" && date_words_.verb_cues.contains(token_at(at - 1));  // "will last two days"
  return words_.stretches.contains(token_at(at)) && !lasts ? at + 1 : at;
}

// "P3D" for a count and the unit at a place.
std::optional<TimexMatch> TimexGrammar::duration_of(std::string_view count, std::size_t begin,
                                                    std::size_t unit_at) const {
  const std::string* found = unit(unit_at);
  if (!found) return std::nullopt;
  const bool hours_later = found->starts_with('T') && word(unit_at + 1).reference_end != 0;  // of no time that is told
  if (!hours_later && words_.no_duration_before.contains(token_at(unit_at + 1))) return std::nullopt;
  return timex_match(fixed(TimexType::duration, timex_duration(count, *found)), begin, unit_at + (is_long(unit_at) ? 2 : 1));
}

// "three days", "16-hour", "the past two years", "two more weeks", "the next 12 to 18 months"
std::optional<TimexMatch> TimexGrammar::counted(std::size_t at) const {
  std::size_t number = past_stretch(past_the(at));
  const auto told = date_words_.told.at(tokens_, number);  // "the year-earlier nine months"
  if (told && tokens_[number + 1].hyphen_before) number += told->token_count;
  const auto counted = span_of_counts(number);
  if (!counted) return std::nullopt;
  std::size_t unit_at = counted->end;
  if (words_.between.contains(token_at(unit_at))) ++unit_at;
  // "The 1988 quarter" counts no quarters, and "three-quarters" of something are no time.
  const bool plural = word(unit_at).plural;
  const bool year_like = year(number) && !plural;
  if (counted->text == "X" && !plural && !is_joined(unit_at)) return std::nullopt;
  const std::string* found = unit(unit_at);
  if (!found || year_like || (*found == "Q" && is_joined(unit_at))) return std::nullopt;
  // The article of "the 14-day truce" is the truce's; that of "the three-year period" is not.
  const bool period = words_.periods.contains(token_at(unit_at + 1)) && (is_the(at) || word(at).glue == DateGlue::one);
  if (is_joined(unit_at) && number > at && !period) return std::nullopt;
  Match match = duration_of(counted->text, at, unit_at);
  if (!match) return match;
  if (!period && !is_joined(unit_at)) put_smaller(*match, counted->text, unit_at);
  if (period) ++match->end;
  const auto hedge = amounts_.hedges_after.at(tokens_, match->end);
  if (!hedge) return match;
  match->end += hedge->token_count;
  match->expression.modifier = hedge_named(hedge->meaning) == Hedge::about ? "APPROX" : "EQUAL_OR_MORE";
  return match;
}

// "two years and three months", "1 day 5 hours", "an hour and thirty": one length in several units.
void TimexGrammar::put_smaller(TimexMatch& match, std::string_view count_text, std::size_t unit_at) const {
  constexpr std::string_view kDays = "YMWD", kTimes = "HMS";
  std::array<std::string, 7> parts;
  enum class Order { any, falling };
  std::size_t smallest = 0;
  const auto put = [&](std::string_view number, std::string_view code, Order order) {
    const bool time = code.size() == 2 && code[0] == 'T';
    const std::size_t place = time ? kTimes.find(code[1]) : code.size() == 1 ? kDays.find(code[0]) : kDays.npos;
    if (place == kDays.npos || number == "X" || number.find('.') != number.npos) return false;
    const std::size_t row = (time ? kDays.size() : 0) + place;
    if (!parts.at(row).empty() || (order == Order::falling && row < smallest)) return false;
    smallest = row;
    parts.at(row) = fmt::format("{}{}", number, time ? code[1] : code[0]);
    return true;
  };
  const std::string* first = unit(unit_at);
  if (!first || !put(count_text, *first, Order::any)) return;
  std::size_t end = unit_at + 1;
  bool more = false;
  for (std::size_t next = end; next < tokens_.size();) {
    if (tokens_[next].kind == TokenKind::comma) ++next;
    if (word(next).glue == DateGlue::and_) ++next;
    const bool marked = next > end;
    const auto counted = next < tokens_.size() ? count(next) : std::nullopt;
    const std::string* found = counted ? unit(counted->end) : nullptr;
    const bool quoted = counted && (tokens_[end - 1].closes_quote || tokens_[next].opens_quote);  // "60 Minutes" and "48 Hours"
    if (!found || quoted || is_joined(counted->end) || words_.no_duration_before.contains(token_at(counted->end + 1))) break;
    // "Between seven days and five years"
    if (!put(counted->text, *found, marked ? Order::falling : Order::any)) break;
    next = end = counted->end + 1;
    more = true;
  }
  if (!more) return;
  std::string value = "P";
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i == kDays.size() && !(parts[4].empty() && parts[5].empty() && parts[6].empty())) value += 'T';
    value += parts[i];
  }
  match.end = end;
  std::get<FixedTimex>(match.expression.node).value = std::move(value);
}

// "half an hour", "half a century"
std::optional<TimexMatch> TimexGrammar::half(std::size_t at) const {
  const bool halves = amounts_.halves.contains(token_at(at)) && word(at + 1).glue == DateGlue::one;
  const std::string* found = halves ? unit(at + 2) : nullptr;
  if (!found || word(at + 2).plural) return std::nullopt;
  const auto known = words_.half_units.find(text(at + 2));
  if (known == words_.half_units.end()) return std::nullopt;
  return timex_match(fixed(TimexType::duration, known->second), at, at + 3);
}

// "half-hour", "a half century", "the past quarter-century", "a quarter of a century"
std::optional<TimexMatch> TimexGrammar::part_of_unit(std::size_t at) const {
  constexpr int kQuarter = 3;
  const std::size_t first = word(at).glue == DateGlue::one ? at + 1 : past_the(at);
  const std::size_t named = past_stretch(first);
  const bool halves = amounts_.halves.contains(token_at(named));
  if (!halves && (word(named).part_of_year != kQuarter || word(named).plural)) return std::nullopt;
  const bool of = !halves && word(named + 1).glue == DateGlue::of && word(named + 2).glue == DateGlue::one;
  const std::size_t unit_at = named + (of ? 3 : 1);
  // The article of "a half-hour show" is the show's; a mere "half century" may be of runs.
  const bool joined = is_joined(unit_at);
  if (unit_at >= tokens_.size() || (joined ? named > at && named == first : named == at)) return std::nullopt;
  const auto& parts = halves ? words_.half_parts : words_.quarter_parts;
  const auto known = parts.find(text(unit_at));
  if (known == parts.end() || words_.no_duration_before.contains(token_at(unit_at + 1))) return std::nullopt;
  return timex_match(fixed(TimexType::duration, known->second), at, unit_at + 1);
}

// "the day before", "the week after": beside what was told last, where nothing follows that it could be beside.
std::optional<TimexMatch> TimexGrammar::beside(std::size_t at) const {
  const auto& named = word(at + 1).unit;
  const int side = word(at + 2).reference_end;
  if (!is_the(at) || !named || *named < Granularity::day || side == 0) return std::nullopt;
  const bool more = at + 3 < tokens_.size() && (tokens_[at + 3].kind == TokenKind::word ||
                                                tokens_[at + 3].kind == TokenKind::number);
  if (more || word(at + 1).plural) return std::nullopt;
  const ReferringDate date{*named, side, CountedFrom::mention};
  return timex_match(plain(date), at, at + 3);
}

// "The year ended March 31" is any twelve months.
std::optional<TimexMatch> TimexGrammar::year_ended(std::size_t at) const {
  const std::size_t unit_at = word(at + 1).fiscal ? at + 2 : at + 1;
  const bool year = is_the(at) && word(unit_at).unit == Granularity::year;
  if (!year || word(unit_at + 1).fiscal_end == 0) return std::nullopt;
  return timex_match(fixed(TimexType::duration, "P1Y"), at, unit_at + 1);
}

// "12,000 years ago", "millions of years ago": too far for a year.
std::optional<TimexMatch> TimexGrammar::long_ago(std::size_t at) const {
  const bool counts = tokens_[at].kind == TokenKind::number || word(at).number > 0 || words_.counts.at(tokens_, at);
  const auto counted = counts ? count(at) : std::nullopt;
  if (!counted || !word(counted->end).plural || word(counted->end + 1).glue != DateGlue::ago) return std::nullopt;
  return timex_match(FixedTimex{TimexType::date, "PAST_REF"}, at, counted->end + 2);
}

// "week-long", "weeklong"; the article of "a week-long strike" is the strike's.
std::optional<TimexMatch> TimexGrammar::unit_long(std::size_t at) const {
  if (const auto whole = words_.longs.at(tokens_, at))
    return timex_match(fixed(TimexType::duration, in_capitals(whole->meaning)), at, at + 1);
  return is_long(at) && !word(at).plural ? duration_of("1", at, at) : std::nullopt;
}

bool TimexGrammar::is_long(std::size_t unit_at) const {
  return unit(unit_at) && is_joined(unit_at + 1) && words_.long_.contains(token_at(unit_at + 1));
}

// "for years", "the first hours", "recent months"; "years ago"
std::optional<TimexMatch> TimexGrammar::plural(std::size_t at) const {
  const std::size_t unit_at = past_stretch(past_the(at));
  const bool counted = unit_at > 0 && tokens_[unit_at - 1].kind == TokenKind::number;  // "0800 hours"
  if (!word(unit_at).plural || is_joined(unit_at) || counted) return std::nullopt;
  if (word(unit_at + 1).glue == DateGlue::ago)
    return timex_match(FixedTimex{TimexType::date, "PAST_REF"}, at, unit_at + 2);
  const DateWord& end = word(unit_at + 1);
  if (end.reference_end != 0 && !end.bound && unit_at == at)  // "years later"
    return timex_match(FixedTimex{TimexType::date, end.reference_end > 0 ? "FUTURE_REF" : "PAST_REF"}, at, unit_at + 2);
  // "On weekends" is how often, "the past weekends" are a time.
  if (word(unit_at).unit == Granularity::weekend && unit_at == at)
    return timex_match(fixed(TimexType::set, std::string(timex_unknown(Granularity::weekend))), at, unit_at + 1);
  if (unit_at == at && at > 0 && text(at - 1) == "on") return std::nullopt;  // "on days when prices fall"
  return duration_of("X", at, unit_at);
}

// "the past year", "the last week": a calendar unit beside that of the publication.
std::optional<TimexMatch> TimexGrammar::shifted(std::size_t at, std::size_t unit_at, int offset) const {
  const auto& named = word(unit_at).unit;
  if (offset == 0 || !named || *named < Granularity::weekend || *named > Granularity::year) return std::nullopt;
  const ReferringDate date{*named, offset, CountedFrom::publication};
  return timex_match(plain(date), at, unit_at + 1);
}

// "$3 million a year", "four flights a week"
bool TimexGrammar::is_rate(std::size_t article) const {
  if (article > 0 && words_.rates_after.contains(token_at(article - 1))) return true;
  // "15 a year", but not "65 within a year"
  const bool whole = article > 0 && tokens_[article - 1].kind == TokenKind::number && text(article - 1).find('.') == std::string::npos;
  if (whole || (article > 0 && word(article - 1).number > 1)) return true;
  if (article > 0 && date_words_.within.contains(token_at(article - 1))) return false;
  constexpr std::size_t kOf = 4;  // "3,000 tons of ore a day"
  const bool of = article >= kOf && word(article - 2).glue == DateGlue::of;
  return article > 1 && tokens_[article - 1].kind == TokenKind::word && count(article - (of ? kOf : 2)).has_value() &&
         word(article - 1).glue == DateGlue::none && word(article - 1).bound == std::nullopt;
}

// "a year", "an hour", "the past decade", "a three-year period"; "a year" after "$3 million" says how often
std::optional<TimexMatch> TimexGrammar::one_unit(std::size_t at) const {
  const bool article = word(at).glue == DateGlue::one;
  const std::size_t behind = article ? at + 1 : past_the(at);
  const std::size_t first = article && words_.between.contains(token_at(behind)) ? behind + 1 : behind;  // "an additional year"
  const std::size_t unit_at = past_stretch(first);
  const bool stretch = unit_at > first;
  if (const auto counted = article ? count(first) : std::nullopt; counted && unit(counted->end)) {
    Match match = duration_of(counted->text, at, counted->end);
    if (!match || !words_.periods.contains(token_at(match->end))) return std::nullopt;
    ++match->end;
    return match;
  }
  const std::string* found = unit(unit_at);
  const bool plain = found && !word(unit_at).plural && *found != "Q" && !is_joined(unit_at) && !is_long(unit_at);
  if (!plain || (!article && !stretch)) return std::nullopt;
  if (stretch && !article) {
    // "The next day" and "the previous month" are read by the grammar of dates; "the first week" is one of many.
    const int offset = words_.stretches.at(text(first));
    const bool day = word(first).shift && word(unit_at).unit == Granularity::day;
    const bool one_of_many = offset == 0 && (is_the(at) || (at > 0 && is_the(at - 1)));
    if (day || word(first).reference || one_of_many) return std::nullopt;
    if (Match date = shifted(at, unit_at, offset)) return date;
  }
  // "A second group" counts no time.
  const bool ordinal = article && !stretch && word(unit_at).ordinal > 0;
  if (ordinal && unit_at + 1 < tokens_.size() && tokens_[unit_at + 1].kind == TokenKind::word) return std::nullopt;
  const bool rate = article && !stretch && is_rate(at);
  const auto half = words_.halves_after.at(tokens_, unit_at + 1);
  Match match = duration_of(half ? fmt::format("{}", 1 + decimal_of(half->meaning)) : "1", at, unit_at);
  if (match && half) match->end += half->token_count;
  // "A year or two", but not "a year or two days"
  const bool or_two = match && !rate && !stretch && text(match->end) == "or" && word(match->end + 1).number == 2;
  if (or_two && !unit(match->end + 2)) match->end += 2;
  if (match && rate) std::get<FixedTimex>(match->expression.node).type = TimexType::set;
  return match;
}

// "two nights", "1 night"
std::optional<TimexMatch> TimexGrammar::nights(std::size_t at) const {
  const auto counted = tokens_[at].kind == TokenKind::number || word(at).number > 1 ? count(at) : std::nullopt;
  if (!counted || !words_.nights.contains(token_at(counted->end)) || is_joined(counted->end)) return std::nullopt;
  return timex_match(fixed(TimexType::duration, fmt::format("P{}NI", counted->text)), at, counted->end + 1);
}

}  // namespace gainsay
