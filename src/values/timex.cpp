// Two passes over an article: the first finds at each token the longest expression, the second asks in order when
// that was, because some hang on others.
#include "values/timex.hpp"

#include <algorithm>
#include <span>

#include "values/date_telling.hpp"
#include "values/timex_grammar.hpp"
#include "values/timex_resolve.hpp"

namespace gainsay {

namespace {

struct Found {
  Span span;
  TimexExpression expression;
  ClauseCues cues;
};

// Whether a "the" before a date is part of the expression: before "1990s" and "end of last week", not before "1990".
bool takes_the(const DateExpression& expression) {
  // Those of the calendar have taken theirs.
  const bool has_taken = std::holds_alternative<PartOfYear>(expression.node) ||
                         std::holds_alternative<ToldUnit>(expression.node) ||
                         std::holds_alternative<Holiday>(expression.node) ||
                         std::holds_alternative<ClockTime>(expression.node);
  const bool name = std::holds_alternative<CalendarDate>(expression.node);
  return (!name && !has_taken) || expression.modifier != Modifier::none || expression.part;
}

// The year of one end is that of the other, where that other states none.
void share_year(DateExpression& first, DateExpression& last) {
  auto* begin = std::get_if<CalendarDate>(&first.node);
  auto* end = std::get_if<CalendarDate>(&last.node);
  if (!begin || !end || !begin->fields.month || !end->fields.month) return;
  const bool turns = *begin->fields.month > *end->fields.month;
  if (!begin->fields.year && end->fields.year) begin->fields.year = *end->fields.year - (turns ? 1 : 0);
  if (begin->fields.year && !end->fields.year) end->fields.year = *begin->fields.year + (turns ? 1 : 0);
}

// "The day after Christmas", "the day before last Tuesday" and "a week from Tuesday" are days.
bool is_beside_day(const OffsetDate& offset) {
  if (offset.from.empty()) return false;
  const auto& day = offset.from.front().node;
  if (std::holds_alternative<Holiday>(day)) return offset.counts.front().count == 1;
  const auto* calendar = std::get_if<CalendarDate>(&day);
  const auto* deictic = std::get_if<ShiftedUnit>(&day);
  const bool near = (calendar && calendar->fields.weekday && !calendar->fields.day) || (deictic && deictic->unit == Granularity::day) ||
                    std::holds_alternative<ShiftedName>(day);
  const UnitCount& count = offset.counts.front();
  const bool next_to_it = count.unit == Granularity::day && count.count == 1;
  return near && (next_to_it || (offset.direction > 0 && count.unit >= Granularity::day));
}

// "two days after the vote" and "the past two days" are two days, "the rest of the year" is part of one.
bool is_length(const DateExpression& expression) {
  if (std::holds_alternative<Window>(expression.node) || std::holds_alternative<DateLength>(expression.node)) return true;
  if (const auto* offset = std::get_if<OffsetDate>(&expression.node)) return !is_beside_day(*offset);
  if (const auto* nth = std::get_if<NthOf>(&expression.node)) return nth->count > 1;
  if (const auto* unit = std::get_if<ShiftedUnit>(&expression.node)) return unit->so_far == SoFar::rest;
  const auto* referring = std::get_if<ReferringDate>(&expression.node);
  const bool hours = referring && referring->unit == Granularity::minute && referring->offset;  // "an hour later"
  return referring && (referring->from == CountedFrom::event || hours);
}

// "two years ago", "a year later"
bool counts_units(const DateExpression& expression) {
  const auto* referring = std::get_if<ReferringDate>(&expression.node);
  return std::holds_alternative<UnitsAgo>(expression.node) || (referring && referring->offset.value_or(0) != 0);
}

bool is_reference(const TimexMatch& match) {
  const auto* fixed = std::get_if<FixedTimex>(&match.expression.node);
  return fixed && fixed->type == TimexType::date;
}

class SentencePass {
 public:
  SentencePass(const TokenisedArticle& article, const Sentence& sentence, const RecogniseContext& context,
               std::vector<Found>& found)
      : tokens_(tokens_of(article, sentence)),
        lexicon_(date_lexicon(context.lexicon)),
        dates_(tokens_, lexicon_, context.policies.date_order, Lengths::left),
        others_(tokens_, dates_, context.lexicon),
        found_(found) {}

  void run() {
    for (std::size_t at = 0; at < tokens_.size();) {
      auto date = dates_.match(at);
      if (date && is_length(date->expression)) date.reset();
      auto other = others_.match(at);
      if (other && dates_.is_in_name(other->begin, other->end)) other.reset();
      if (other && (!date || other->end > date->end)) at = take_other(*other);
      else if (date) at = take_date(*date);
      else ++at;
    }
  }

 private:
  std::size_t take_other(const TimexMatch& match) {
    std::size_t begin = match.begin;
    std::string modifier = match.expression.modifier;
    const auto* fixed = std::get_if<FixedTimex>(&match.expression.node);
    if (fixed && fixed->type == TimexType::duration) put_hedge(begin, modifier);
    add(begin, match.end, {match.expression.node, std::move(modifier)});
    return match.end;
  }

  std::size_t take_date(const DateMatch& date) {
    const auto* time = std::get_if<ClockTime>(&date.expression.node);
    if (std::holds_alternative<DateRange>(date.expression.node) || (time && time->last_minute)) {
      return take_ends(date);
    }
    std::size_t begin = date.expression.bound ? date.inner : date.begin;
    if (begin > 0 && tokens_[begin - 1].folded == "the" && (is_ordinal_day(date) || takes_the(date.expression))) --begin;
    std::string modifier;
    if (counts_units(date.expression)) put_hedge(begin, modifier);
    DateMatch whole = with_part(date);
    if (date.inner_end > 0) whole.end = date.inner_end;
    if (begin > 0) put_fiscal_end(whole.expression, begin - 1);
    if (is_one_day(whole.expression)) put_day_of_both(begin, whole.expression);
    add(begin, whole.end, {std::move(whole.expression), std::move(modifier)});
    ClauseCues& cues = found_.back().cues;
    if (date.expression.bound && is_ahead(*date.expression.bound, cues)) cues.future = true;
    return whole.end;
  }

  // "the Fourth of July", "the 14th of May"
  bool is_ordinal_day(const DateMatch& date) const {
    const auto* calendar = std::get_if<CalendarDate>(&date.expression.node);
    if (!calendar || !calendar->fields.day || calendar->fields.weekday || date.begin + 1 >= date.end) return false;
    const DateWord* first = lexicon_.find(tokens_[date.begin]);
    const DateWord* behind = lexicon_.find(tokens_[date.begin + 1]);
    return (first && first->ordinal > 0) || (behind && behind->ordinal_ending);
  }

  // Of "May 12–14, 2019" the last and of "12–14 May 2019" the first end is a number alone.
  void put_shared_month(const DateMatch& range, std::vector<DateMatch>& ends) const {
    const auto& meant = std::get<DateRange>(range.expression.node).ends;
    const auto has_day = [](const DateExpression& date) {
      const auto* calendar = std::get_if<CalendarDate>(&date.node);
      return calendar && calendar->fields.day;
    };
    if (ends.empty() || !has_day(meant[0]) || !has_day(meant[1]) || (ends.size() == 2 && has_day(ends[1].expression)))
      return;
    std::size_t number = range.begin;
    while (tokens_[number].kind != TokenKind::number && number < ends[0].begin) ++number;
    if (number < ends[0].begin) {
      const DateWord* behind = lexicon_.find(tokens_[number + 1]);
      const bool ordinal = behind && behind->ordinal_ending && !tokens_[number + 1].space_before;
      ends.insert(ends.begin(), date_match(meant[0], number, number + (ordinal ? 2 : 1)));
    } else if (ends[0].end + 1 < range.end) {
      ends.resize(1, ends[0]);
      ends.push_back(date_match(meant[1], ends[0].end + 1, range.end));
    }
  }

  // Of "1990-94" the last is no year by itself.
  void put_short_year(const DateMatch& range, std::vector<DateMatch>& ends) const {
    const auto& last = std::get<DateRange>(range.expression.node).ends[1];
    const auto* year = std::get_if<CalendarDate>(&last.node);
    if (ends.size() != 1 || !year || year->fields.month || !year->fields.year || ends[0].end + 2 != range.end) return;
    ends.push_back(date_match(last, range.end - 1, range.end));
  }

  // "early Tuesday morning"
  DateMatch with_part(DateMatch date) const {
    const DateWord* next = date.end < tokens_.size() ? lexicon_.find(tokens_[date.end]) : nullptr;
    const bool part = next && next->part && !next->deictic && !date.expression.part;
    if (!part || date.expression.modifier == Modifier::none || date.expression.edge || !is_one_day(date.expression))
      return date;
    date.expression.part = next->part;
    ++date.end;
    return date;
  }

  // The 3 of "from 3 to 5 p.m." is no time by itself, and that of "3:30 to 5 p.m." is an afternoon's.
  void put_both_times(const DateMatch& range, std::vector<DateMatch>& ends) const {
    constexpr int kNoon = 12 * 60;
    const auto& meant = std::get<ClockTime>(range.expression.node);
    for (std::size_t at = range.begin; ends.size() == 1 && at + 1 < ends[0].begin; ++at) {
      const bool minutes = at > range.begin && tokens_[at - 1].kind == TokenKind::colon;  // the 00 of "19:00"
      const auto hour = minutes ? std::nullopt : dates_.hour_at(at);
      const bool in_halves = hour && !hour->half_known && hour->minute <= kNoon;  // 19:00 stands by itself, or not at all
      const bool joined = in_halves && hour->end + 1 == ends[0].begin;  // "to", "and" or a hyphen between them
      if (joined) ends.insert(ends.begin(), date_match(ClockTime{}, at, hour->end));
    }
    if (ends.size() != 2) return;
    for (const std::size_t which : {0u, 1u}) {
      auto* end = std::get_if<ClockTime>(&ends[which].expression.node);
      if (!end) return;
      end->minute = which == 0 ? meant.minute : *meant.last_minute;
      if (end->day.empty()) end->day = meant.day;
      if (!end->zone) end->zone = meant.zone;
    }
  }

  // "The year ended March 31" ended with the last one, "the year ending March 31" ends with the coming one.
  void put_fiscal_end(DateExpression& date, std::size_t before) const {
    const DateWord* word = lexicon_.find(tokens_[before]);
    if (word) date.side = word->fiscal_end;
  }

  // "At 10:35 a.m. (0735 GMT) Friday": the day is that of the time in brackets and of the one before them.
  void put_day_of_both(std::size_t begin, const DateExpression& day) {
    const auto time_ending = [&](std::size_t back, std::size_t token) -> ClockTime* {
      if (found_.size() < back || found_[found_.size() - back].span.end != tokens_[token].span.end) return nullptr;
      auto* date = std::get_if<DateExpression>(&found_[found_.size() - back].expression.node);
      auto* time = date ? std::get_if<ClockTime>(&date->node) : nullptr;
      return time && time->day.empty() ? time : nullptr;
    };
    constexpr std::size_t kShortest = 4;  // a time, the brackets and one in them
    if (begin < kShortest || tokens_[begin - 1].kind != TokenKind::close) return;
    ClockTime* inside = time_ending(1, begin - 2);
    if (!inside) return;
    std::size_t open = begin - 2;
    while (open > 0 && tokens_[open].kind != TokenKind::open) --open;
    ClockTime* before = open > 0 ? time_ending(2, open - 1) : nullptr;
    if (!before) return;
    inside->day = before->day = {day};
  }

  // A range is two expressions.
  // Its last end may go on: "22–23 February at 7 p.m.".
  std::size_t take_ends(const DateMatch& range) {
    std::vector<DateMatch> ends;
    std::vector<TimexMatch> now;  // "between now and Election Day"
    for (std::size_t at = range.begin; at < range.end;) {
      const bool times = std::holds_alternative<ClockTime>(range.expression.node);
      const auto end = times ? dates_.time_at(at) : dates_.end_of_range(at);
      const auto other = end ? std::nullopt : others_.match(at);
      if (end) ends.push_back(*end);
      if (other && is_reference(*other)) now.push_back(*other);
      at = end ? end->end : at + 1;
    }
    if (std::holds_alternative<DateRange>(range.expression.node)) {
      put_shared_month(range, ends);
      put_short_year(range, ends);
    } else {
      put_both_times(range, ends);
    }
    if (ends.size() == 2) share_year(ends[0].expression, ends[1].expression);
    const bool first = !now.empty() && (ends.empty() || now.front().begin < ends.front().begin);
    if (first) take_other(now.front());
    if (first && !ends.empty()) ends.back().expression.side = 1;
    for (const DateMatch& end : ends) take_date(end);
    if (!first && !now.empty()) take_other(now.front());
    return ends.empty() ? range.end : std::max(range.end, ends.back().end);
  }

  // "nearly two months"
  void put_hedge(std::size_t& begin, std::string& modifier) const {
    auto [hedge, made] = others_.hedged(begin);
    const bool taken = !found_.empty() && hedge < tokens_.size() &&
                       tokens_[hedge].span.begin < found_.back().span.end;
    if (taken || hedge == begin) return;
    begin = hedge;
    if (modifier.empty()) modifier = std::move(made);
  }

  void add(std::size_t begin, std::size_t end, TimexExpression expression) {
    const Span span{tokens_[begin].span.begin, tokens_[end - 1].span.end};
    found_.push_back({span, std::move(expression), cues_around(tokens_, begin, end, lexicon_)});
  }

  std::span<const Token> tokens_;
  const DateLexicon& lexicon_;
  DateGrammar dates_;
  TimexGrammar others_;
  std::vector<Found>& found_;
};

}  // namespace

std::string_view name_of(TimexType type) {
  switch (type) {
    case TimexType::date: return "DATE";
    case TimexType::time: return "TIME";
    case TimexType::duration: return "DURATION";
    case TimexType::set: return "SET";
  }
  return {};
}

std::vector<Timex> recognise_timex(const TokenisedArticle& article, const RecogniseContext& context) {
  std::vector<Found> found;
  for (const Sentence& sentence : article.sentences) SentencePass(article, sentence, context, found).run();
  std::vector<const DateExpression*> dates;
  for (const Found& one : found)
    if (const auto* date = std::get_if<DateExpression>(&one.expression.node)) dates.push_back(date);
  TimexResolver resolver(context, telling_of(dates, context));
  std::vector<Timex> expressions;
  for (const Found& one : found) {
    TimexMeaning meaning = resolver.resolve(one.expression, one.cues);
    expressions.push_back({one.span, meaning.type, std::move(meaning.value), std::move(meaning.modifier)});
  }
  return expressions;
}

}  // namespace gainsay
