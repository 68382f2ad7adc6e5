// Dates that hang on the publication date or on another date of the text.
#include "values/date_grammar.hpp"

namespace gainsay {

namespace {

DateExpression expression(decltype(DateExpression::node) node) {
  return {std::move(node), {}, Modifier::none, false, {}};
}

}  // namespace

std::optional<DateMatch> DateGrammar::relative(std::size_t at, int references) const {
  Match match = counted_units(at, references);
  match = longer(std::move(match), referring(at));
  match = longer(std::move(match), so_far(at));
  match = longer(std::move(match), shifted(at));
  match = longer(std::move(match), deictic(at));
  if (word(at).unit == Granularity::weekend && at > 0 && is_glue(at - 1, DateGlue::the))
    match = longer(std::move(match), date_match(expression(BareWeekend{}), at, at + 1));
  return match;
}

// "yesterday", "tonight"
std::optional<DateMatch> DateGrammar::deictic(std::size_t at) const {
  const auto& day = word(at).deictic;
  if (!day) return std::nullopt;
  DateExpression named = expression(ShiftedUnit{Granularity::day, *day, SoFar::whole});
  named.part = word(at).part;
  return date_match(std::move(named), at, at + 1);
}

// "Sunday" and no more
std::optional<DateMatch> DateGrammar::weekday_alone(std::size_t at) const {
  const DateWord& name = word(at);
  if (name.weekday == 0 || name.abbreviation) return std::nullopt;
  CalendarDate date;
  date.fields.weekday = name.weekday;
  return date_match(expression(std::move(date)), at, at + 1);
}

// "last week", "this morning", "last night", "last Thursday", "next April"
std::optional<DateMatch> DateGrammar::shifted(std::size_t at) const {
  const auto& shift = word(at).shift;
  const DateWord& named = word(at + 1);
  if (!shift) return std::nullopt;
  // After an article "next" and "last" belong to the text: "the next day".
  const bool after_the = at > 0 && is_glue(at - 1, DateGlue::the);
  if (named.part && *shift <= 0 && !named.deictic) {
    DateExpression part = expression(ShiftedUnit{Granularity::day, *shift, SoFar::whole});
    part.part = named.part;
    return date_match(std::move(part), at, at + 2);
  }
  if (named.unit && *named.unit != Granularity::minute) {
    // "The last week" still ends with the publication.
    const bool to_now = after_the && *shift < 0 && *named.unit > Granularity::day;
    if (after_the || *named.unit == Granularity::day)
      return date_match(expression(ReferringDate{*named.unit, *shift, to_now ? CountedFrom::publication
                                                                             : CountedFrom::mention}),
                        at, at + 2);
    return date_match(expression(ShiftedUnit{*named.unit, *shift, SoFar::whole}), at, at + 2);
  }
  const auto month = month_name(at + 1);
  if ((!month && named.weekday == 0) || named.abbreviation) return std::nullopt;
  ShiftedName name;
  name.offset = *shift;
  if (month) name.fields.month = month->number;
  else name.fields.weekday = named.weekday;
  return date_match(expression(std::move(name)), at, at + 2);
}

// "earlier this month", "later this year", "earlier in the year"; "later this afternoon" is the
// afternoon
std::optional<DateMatch> DateGrammar::so_far(std::size_t at) const {
  const SoFar side = word(at).so_far;
  if (side == SoFar::whole || at + 1 >= tokens_.size()) return std::nullopt;
  if (is_glue(at + 1, DateGlue::in) && is_glue(at + 2, DateGlue::the)) return so_far_in(at, at + 3, side);
  if (word(at + 2).part) return so_far_on_day(at);
  if (word(at + 1).shift != 0) return std::nullopt;
  return so_far_in(at, at + 2, side);
}

std::optional<DateMatch> DateGrammar::so_far_on_day(std::size_t at) const {
  Match day = longer(shifted(at + 1), longer(deictic(at + 1), weekday_alone(at + 1)));
  if (!day || !is_one_day(day->expression)) return std::nullopt;
  day = with_day_part(std::move(*day));
  day->begin = day->inner = at;
  return day;
}

std::optional<DateMatch> DateGrammar::so_far_in(std::size_t at, std::size_t unit_at, SoFar side) const {
  const auto& unit = word(unit_at).unit;
  if (!unit || *unit == Granularity::minute || *unit == Granularity::day) return std::nullopt;
  return date_match(expression(ShiftedUnit{*unit, 0, side}), at, unit_at + 1);
}

// "two weeks ago"; "two days later" and "several years ago" say less
std::optional<DateMatch> DateGrammar::counted_units(std::size_t at, int references) const {
  const bool article = is_glue(at, DateGlue::one);
  const bool vague = word(at).vague_count || (article && word(at + 1).vague_count);
  const std::size_t counted = at + (vague && article ? 2 : 1);
  const std::size_t unit_at = vague && is_glue(counted, DateGlue::of) ? counted + 1 : counted;
  const auto number = vague ? std::optional(0) : count(at);
  const auto& unit = word(unit_at).unit;
  if (!number || !unit || *unit == Granularity::weekend) return std::nullopt;
  const DateWord& end = word(unit_at + 1);
  if (const auto from_now = vague ? std::nullopt : lexicon_.from_now.at(tokens_, unit_at + 1))
    return date_match(expression(UnitsAgo{-*number, *unit}), at, unit_at + 1 + from_now->token_count);
  if (end.glue == DateGlue::ago && vague)
    return date_match(expression(ReferringDate{*unit, {}, CountedFrom::publication}), at, unit_at + 2);
  if (end.glue == DateGlue::ago) return date_match(expression(UnitsAgo{*number, *unit}), at, unit_at + 2);
  if (end.reference_end == 0) return std::nullopt;
  const bool refers = end.bound && references < kMostReferences;
  const Match other = refers ? one_date(past_the(unit_at + 2), references + 1) : std::nullopt;
  if (other && other->expression.bound) return std::nullopt;
  ReferringDate date{*unit, {}, end.bound ? CountedFrom::event : CountedFrom::mention};
  if (!vague) date.offset = *number * end.reference_end;
  return date_match(expression(date), at, other ? other->end : unit_at + 2);
}

// "previous day", "same week", "that year"
std::optional<DateMatch> DateGrammar::referring(std::size_t at) const {
  const auto& unit = word(at + 1).unit;
  if (!word(at).reference || !unit || *unit == Granularity::minute || word(at + 1).plural) return std::nullopt;
  return date_match(expression(ReferringDate{*unit, word(at).reference}), at, at + 2);
}

}  // namespace gainsay
