// What is put around a date: "since …", "early …", "end of …", "… night".
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

namespace {

// "Through Friday", "through 2025" and "through 5 p.m.", but not "through the nineties".
bool can_end_stretch(const DateExpression& expression) {
  const auto* date = std::get_if<CalendarDate>(&expression.node);
  if (date && expression.modifier == Modifier::none) return !date->fields.month || date->fields.day;
  return std::holds_alternative<ClockTime>(expression.node);
}

}  // namespace

bool is_one_day(const DateExpression& expression) {
  if (const auto* date = std::get_if<CalendarDate>(&expression.node)) return date->fields.day || date->fields.weekday;
  if (const auto* unit = std::get_if<ShiftedUnit>(&expression.node)) return unit->unit == Granularity::day;
  if (const auto* name = std::get_if<ShiftedName>(&expression.node)) return name->fields.weekday.has_value();
  if (const auto* nth = std::get_if<NthOf>(&expression.node)) return nth->unit == Granularity::day && nth->count == 1;
  if (std::holds_alternative<DayOfMonth>(expression.node)) return true;
  // "in three days"
  if (const auto* ago = std::get_if<UnitsAgo>(&expression.node)) return ago->unit == Granularity::day && ago->count < 0;
  if (std::holds_alternative<Holiday>(expression.node)) return true;
  return false;
}

DateMatch date_match(DateExpression expression, std::size_t begin, std::size_t end) {
  return {std::move(expression), begin, end, 0, begin};
}

DateMatch date_match(decltype(DateExpression::node) node, std::size_t begin, std::size_t end) {
  return date_match(plain(std::move(node)), begin, end);
}

std::optional<DateMatch> DateGrammar::match(std::size_t at) const {
  return may_begin(at) ? slow_match(at) : std::nullopt;
}

std::optional<DateMatch> DateGrammar::slow_match(std::size_t at) const {
  Match match = longer(unbounded(at), bounded(at));
  if (match && !lexicon_.holidays.at(tokens_, at) && is_in_name(match->begin, match->end)) match.reset();
  if (lengths_ == Lengths::left) return match;
  match = longer(longer(std::move(match), length_from_date(at)), hedged_offset(at));
  return longer(std::move(match), period_ended(at));
}

// "Monday's robbery", "the May 7 election", "the 5 p.m. deadline": the date of something else, to which a bound before it
// belongs.
bool DateGrammar::is_of_event(const DateMatch& date) const {
  const bool named_behind = is(date.end, TokenKind::word);
  if (text(date.end) == "'s") return is(date.end + 1, TokenKind::word) || is(date.end + 1, TokenKind::number);
  const bool after_the = date.begin > 0 && is_glue(date.begin - 1, DateGlue::the);
  if (!named_behind || !after_the || word(date.end).bound || is_glue(date.end, DateGlue::of)) return false;
  // "The 3rd of May" has its own article.
  if (ordinal_day(date.begin) || worded_ordinal(date.begin) || date.expression.modifier != Modifier::none) return false;
  const auto& node = date.expression.node;
  return std::holds_alternative<CalendarDate>(node) || std::holds_alternative<Holiday>(node) ||
         std::holds_alternative<DateRange>(node) || std::holds_alternative<ClockTime>(node);
}

// "since 1990", "until the end of last week", "no later than Friday"
std::optional<DateMatch> DateGrammar::bounded(std::size_t at) const {
  const auto phrase = lexicon_.bound_phrases.at(tokens_, at);
  const auto bound = phrase ? std::optional(edge_word_named(phrase->meaning)) : word(at).bound;
  const std::size_t next = at + (phrase ? phrase->token_count : 1);
  if (!bound || next >= tokens_.size()) return std::nullopt;
  Match inner = longer(unbounded(next), unbounded(past_the(next)));
  if (!inner || inner->expression.bound || is_of_event(*inner)) return std::nullopt;
  if (lexicon_.day_bounds.contains(token_at(at)) && !can_end_stretch(inner->expression)) return std::nullopt;
  inner->begin = at;
  inner->expression.bound = bound;
  return inner;
}

// "The Sunday Times", "The Mail on Sunday", "USA Today": a paper, and no day.
bool DateGrammar::is_in_masthead(std::size_t at) const {
  constexpr int kSunday = 7;
  const auto is_paper = [&](std::size_t token) { return is_capitalised(token) && lexicon_.mastheads.contains(token_at(token)); };
  const auto after_the = [&](std::size_t token) { return token > 0 && is_glue(token - 1, DateGlue::the); };
  if (at == 0 || at >= tokens_.size() || !is_capitalised(at)) return false;
  if (word(at).weekday == 0) {
    const bool one_word = tokens_[at].capitals == Capitals::first;  // "SENTENCED TODAY"
    return text(at) == "today" && one_word && tokens_[at - 1].capitals == Capitals::all;
  }
  if (after_the(at) && at + 1 < tokens_.size() && is_paper(at + 1)) return true;
  return word(at).weekday == kSunday && at > 2 && text(at - 1) == "on" && is_paper(at - 2) && after_the(at - 2);
}

std::optional<DateMatch> DateGrammar::unbounded(std::size_t at) const {
  if (is_in_masthead(at)) return std::nullopt;
  Match match = longer(range(at), one_date(at));
  if (!match) return match;
  match = longer(joined_dates(*match), match);
  if (lengths_ == Lengths::read) match = longer(length_after(*match), match);
  const auto behind = lexicon_.bounds_behind.at(tokens_, match->end);
  if (!behind || match->expression.bound) return match;
  if (lexicon_.bound_phrases.at(tokens_, match->end + 1)) return match;  // "in 2018 or later than 2020"
  // "Before 2010 or after 2018" are two, and "in 1945 and later moved" is but one.
  const std::size_t next = match->end + behind->token_count;
  const bool more = is_glue(match->end, DateGlue::and_) && (is(next, TokenKind::word) || is(next, TokenKind::number));
  if (more || (past_the(next) < tokens_.size() && one_date(past_the(next)))) return match;
  match->expression.bound = edge_word_named(behind->meaning);
  match->inner_end = match->end;
  match->end += behind->token_count;
  // "3 p.m. or later on Monday"
  auto* time = std::get_if<ClockTime>(&match->expression.node);
  const bool no_day = time && time->day.empty() && is_glue(match->end, DateGlue::in);
  if (Match day = no_day ? plain_day(match->end + 1) : std::nullopt) {
    put_day(*time, std::move(day->expression));
    match->end = day->end;
    match->inner_end = 0;
  }
  return match;
}

std::optional<DateMatch> DateGrammar::one_date(std::size_t at, int references) const {
  Match match = longer(longer(relative(at, references), absolute(at)), holiday(at));
  if (match) match = with_day_part(std::move(*match));
  if (match) match = longer(with_time(*match), match);
  match = longer(longer(std::move(match), day_beside_another(at)), calendar_unit(at));
  match = longer(std::move(match), time_of_day(at));
  match = longer(longer(longer(std::move(match), small_hours(at)), hours_of_part(at)), middle_of_part(at));
  return longer(std::move(match), modified(at, references));
}

// "early 1990s", "mid-April", "late last week", "end of the week"
std::optional<DateMatch> DateGrammar::modified(std::size_t at, int references) const {
  const DateWord& name = word(at);
  const bool edge = name.edge != Modifier::none;
  if (!edge && name.modifier == Modifier::none) return std::nullopt;
  if (edge && !is_glue(at + 1, DateGlue::of)) return std::nullopt;
  const std::size_t linked = !edge && is_glue(at + 1, DateGlue::in) ? at + 2 : at + 1;
  const std::size_t begin = past_the(edge ? at + 2 : linked);
  Match match = longer(relative(begin, references), absolute(begin));
  // "the end of the week" is that of the week that is told of.
  const auto& unit = word(begin).unit;
  const bool joined = begin + 1 < tokens_.size() && tokens_[begin + 1].hyphen_before;  // "the end of the year-long siege"
  if (!match && edge && begin == at + 3 && unit && *unit >= Granularity::week && !joined)
    match = date_match(ToldUnit{*unit, {}, {}}, begin, begin + 1);
  if (!match && !edge) match = season(begin);  // "early spring"
  if (!match) return match;
  if (!edge) {  // "early Sunday afternoon"
    Match parted = with_day_part(*match);
    if (parted && parted->end > match->end) {
      parted->expression.modifier = name.modifier;
      parted->begin = parted->inner = at;
      return parted;
    }
  }
  match->expression.modifier = edge ? name.edge : name.modifier;
  match->expression.edge = edge;
  match->begin = match->inner = at;
  return match;
}

// "Monday night", "yesterday morning", "Tuesday early afternoon", "Friday in the evening"
std::optional<DateMatch> DateGrammar::with_day_part(DateMatch match) const {
  const std::size_t comma = past_comma(match.end);
  const bool in_the = is_glue(comma, DateGlue::in) && is_glue(comma + 1, DateGlue::the);
  const std::size_t modified = in_the ? comma + 2 : match.end;
  const bool modifier = word(modified).modifier != Modifier::none;
  const DateWord& next = word(modifier ? modified + 1 : modified);
  const auto half = lexicon_.half_days.at(tokens_, match.end);  // "Tuesday a.m."
  if (half && !match.expression.part && is_one_day(match.expression) && match.end > match.begin) {
    constexpr DayPart kMorning{5, 12}, kAfternoon{12, 18};
    match.expression.part = leading_number(half->meaning) > 0 ? kAfternoon : kMorning;
    match.end += half->token_count;
    return match;
  }
  if (!next.part || next.deictic || match.expression.part || !is_one_day(match.expression)) return match;
  match.expression.part = next.part;
  match.end = modified + (modifier ? 2 : 1);
  return match;
}

}  // namespace gainsay
