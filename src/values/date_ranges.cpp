// Ranges: "between 1988 and 1994", "from May 3 to May 6", "1988-1994", "2009-10", "May 3–6", "28–30 April 2023".
#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

DateExpression calendar(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
  CalendarDate date;
  date.fields.year = year;
  date.fields.month = month;
  date.fields.day = day;
  return {std::move(date), {}, Modifier::none, false, {}};
}

DateMatch range_of(DateExpression first, DateExpression last, std::size_t begin, std::size_t end) {
  DateRange range;
  range.ends.push_back(std::move(first));
  range.ends.push_back(std::move(last));
  return date_match({std::move(range), {}, Modifier::none, false, {}}, begin, end);
}

const DateFields* fields_of(const DateExpression& expression) {
  const auto* date = std::get_if<CalendarDate>(&expression.node);
  return date && !expression.part && expression.modifier == Modifier::none ? &date->fields : nullptr;
}

// Two dates that a mere dash or "to" may join: both days, both months, both years or both weekdays.
bool are_alike(const DateFields& a, const DateFields& b) {
  return a.day.has_value() == b.day.has_value() && a.month.has_value() == b.month.has_value() &&
         (a.month.has_value() || a.year.has_value() == b.year.has_value());
}

}  // namespace

std::optional<DateMatch> DateGrammar::range(std::size_t at) const {
  Match match = framed_range(at);
  match = longer(longer(std::move(match), year_range(at)), years_before_era(at));
  match = longer(std::move(match), month_range(at));
  match = longer(longer(std::move(match), days_then_month(at)), days_of_week(at));
  // "4 till 23 of this month"
  if (Match numbers = is(at, TokenKind::number) ? days_of_this_month(at) : std::nullopt;
      numbers && is_glue(numbers->end - 3, DateGlue::of))
    match = longer(std::move(match), std::move(numbers));
  // "10/1-11/2/2017" needs no "from" before it.
  if (Match numbers = is(at, TokenKind::number) ? numeric_range(at) : std::nullopt; numbers && year(numbers->end - 1))
    match = longer(std::move(match), std::move(numbers));
  return longer(std::move(match), month_then_days(at));
}

std::optional<DateMatch> DateGrammar::end_of_range(std::size_t at) const {
  if (Match date = one_date(at)) return date;
  const auto stated = year(at);
  if (!stated || counts_things(at)) return std::nullopt;
  return date_match(calendar(stated, {}, {}), at, at + 1);
}

// One end of a range, perhaps after "the".
std::optional<DateMatch> DateGrammar::range_end(std::size_t at) const {
  if (const auto now = lexicon_.now.at(tokens_, at))
    return date_match(ShiftedUnit{Granularity::day, 0, SoFar::whole}, at, at + now->token_count);
  return end_of_range(past_the(at));
}

// "23", "23rd", "the twenty-third"
std::optional<DateGrammar::PlacedNumber> DateGrammar::range_day(std::size_t at) const {
  const auto day = day_of_month(past_the(at));
  return day ? day : worded_ordinal(past_the(at));
}

// "between A and B", "from A to B"
std::optional<DateMatch> DateGrammar::framed_range(std::size_t at) const {
  const bool between = is_glue(at, DateGlue::between);
  if (!between && !is_glue(at, DateGlue::from)) return std::nullopt;
  Match inner = longer(longer(days_then_month(at + 1), month_then_days(at + 1)), year_range(at + 1));
  inner = longer(longer(std::move(inner), month_range(at + 1)), numeric_range(at + 1));
  inner = longer(longer(std::move(inner), years_before_era(at + 1)), days_of_this_month(at + 1));
  if (inner) {
    inner->begin = inner->inner = at;
    return inner;
  }
  const Match first = range_end(at + 1);
  if (!first) return std::nullopt;
  const std::size_t comma = past_comma(first->end);
  const std::size_t joint = between && is_glue(comma, DateGlue::and_) ? comma + 1 : past_joint(comma);
  if (joint == comma) return std::nullopt;
  Match last = range_end(joint);
  if (!last) return std::nullopt;
  if (lexicon_.now.at(tokens_, at + 1)) last->expression.side = 1;  // "between now and May 3": the coming one
  return range_of(first->expression, last->expression, at, last->end);
}

// "1988-1994", "2009-10", "1988 to 1994"
std::optional<DateMatch> DateGrammar::year_range(std::size_t at) const {
  const auto first = year(at);
  const std::size_t joint = past_joint(at + 1);
  const bool numbered = at > 0 && is(at - 1, TokenKind::range_hyphen);  // a phone number
  if (!first || joint == at + 1 || numbered) return std::nullopt;
  auto last = year(joint);
  const bool tight = !is_glue(at + 1, DateGlue::to) && !tokens_[at + 1].space_before;
  if (!last && tight) {
    if (const auto short_form = digits(joint, 2, 2)) last = *first / 100 * 100 + *short_form;
  }
  const bool goes_on = is(joint + 1, TokenKind::range_hyphen) || is_glue(joint + 1, DateGlue::s);
  if (!last || *last <= *first || goes_on || counts_things(joint)) return std::nullopt;
  if (!tight && *last - *first > 200) return std::nullopt;
  return range_of(calendar(first, {}, {}), calendar(last, {}, {}), at, joint + 1);
}

// "Jan-Feb 2017", "between August and October", "May to March"
std::optional<DateMatch> DateGrammar::month_range(std::size_t at) const {
  const auto first = month_name(at);
  if (!first || first->end >= tokens_.size()) return std::nullopt;
  const bool between = at > 0 && is_glue(at - 1, DateGlue::between);
  const bool framed = between || (at > 0 && is_glue(at - 1, DateGlue::from));
  const bool hyphen = tokens_[first->end].hyphen_before;
  const std::size_t joint = between && is_glue(first->end, DateGlue::and_) ? first->end + 1 : past_joint(first->end);
  const auto last = hyphen || joint > first->end ? month_name(joint) : std::nullopt;
  if (!last || range_day(last->end)) return std::nullopt;
  const auto in_year = year_after(last->end);
  const PlacedYear behind = in_year ? PlacedYear{in_year->number, {}, in_year->end} : year_behind(last->end);
  const bool stated = behind.year || behind.offset;
  const bool capitals = is_capitalised(at) && is_capitalised(joint);
  // "May to March", but not as the first words of a sentence.
  const bool homograph = word(at).homograph && (at == 0 || word(joint).homograph);
  const bool sure = stated || (!homograph && !word(at).abbreviation && !word(joint).abbreviation);
  if (!framed && !(capitals && sure)) return std::nullopt;
  DateExpression begin = calendar({}, first->number, {}), end = calendar(behind.year, last->number, {});
  for (DateExpression* month : {&begin, &end}) std::get<CalendarDate>(month->node).year_offset = behind.offset;
  return range_of(std::move(begin), std::move(end), at, stated ? behind.end : last->end);
}

// "28–30 April 2023", "28 to 30 April", and after "between" also "28 and 30 April"
std::optional<DateMatch> DateGrammar::days_then_month(std::size_t at) const {
  const auto first = range_day(at);
  if (!first) return std::nullopt;
  const bool after_between = at > 0 && is_glue(at - 1, DateGlue::between);
  const std::size_t joint =
      after_between && is_glue(first->end, DateGlue::and_) ? first->end + 1 : past_joint(first->end);
  if (joint == first->end) return std::nullopt;
  const Match last = day_and_month(past_the(joint));
  if (!last) return std::nullopt;
  const DateFields& fields = *fields_of(last->expression);
  if (first->number >= *fields.day) return std::nullopt;
  return range_of(calendar(fields.year, fields.month, first->number), last->expression, at, last->end);
}

// "from 4 to 22 this month", "between the 4th and the 22nd of next month"; "rose from 4 to 22 this month" is a change.
std::optional<DateMatch> DateGrammar::days_of_this_month(std::size_t at) const {
  const auto first = range_day(at);
  if (!first || tells_of_change(at)) return std::nullopt;
  const bool after_between = at > 0 && is_glue(at - 1, DateGlue::between);
  const std::size_t joint =
      after_between && is_glue(first->end, DateGlue::and_) ? first->end + 1 : past_joint(first->end);
  const auto last = joint > first->end ? range_day(joint) : std::nullopt;
  if (!last || first->number >= last->number) return std::nullopt;
  const bool linked = is_glue(last->end, DateGlue::of) || is_glue(last->end, DateGlue::in);
  const std::size_t month = linked ? last->end + 1 : last->end;
  if (!word(month).shift || word(month + 1).unit != Granularity::month || word(month + 1).plural) return std::nullopt;
  const auto day = [&](int number) {
    NthOf nth{number, 1, Granularity::day, {}, {}};
    nth.whole.push_back(plain(ShiftedUnit{Granularity::month, *word(month).shift, SoFar::whole}));
    return plain(std::move(nth));
  };
  return range_of(day(first->number), day(last->number), at, month + 2);
}

// "May 3–6, 2023", "May 3 to 6", and after "between" also "May 3 and 6"
std::optional<DateMatch> DateGrammar::month_then_days(std::size_t at) const {
  const auto month = month_name(at);
  const auto first = month ? range_day(month->end) : std::nullopt;
  if (!first) return std::nullopt;
  const bool after_between = at > 0 && is_glue(at - 1, DateGlue::between);
  const std::size_t joint =
      after_between && is_glue(first->end, DateGlue::and_) ? first->end + 1 : past_joint(first->end);
  const auto last = joint == first->end ? std::nullopt : range_day(joint);
  if (!last || first->number >= last->number || month_name(last->end)) return std::nullopt;
  const auto stated = year_after(last->end);
  const auto year_of_both = stated ? std::optional(stated->number) : std::nullopt;
  const DateExpression end = calendar(year_of_both, month->number, last->number);
  if (!is_possible(*fields_of(end))) return std::nullopt;
  return range_of(calendar(year_of_both, month->number, first->number), end, at, stated ? stated->end : last->end);
}

// "April 28 – May 3", "Monday to Friday", "April–June 2023"
std::optional<DateMatch> DateGrammar::joined_dates(const DateMatch& first) const {
  const std::size_t joint = past_joint(first.end);
  const DateFields* begin = fields_of(first.expression);
  // "July-November" is one word.
  const bool hyphened = first.end < tokens_.size() && tokens_[first.end].hyphen_before;
  if ((joint == first.end && !hyphened) || !begin) return std::nullopt;
  const Match last = absolute(joint);
  const DateFields* end = last ? fields_of(last->expression) : nullptr;
  if (!end || !are_alike(*begin, *end)) return std::nullopt;
  return range_of(first.expression, last->expression, first.begin, last->end);
}

}  // namespace gainsay
