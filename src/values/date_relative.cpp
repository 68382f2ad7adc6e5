// Dates that hang on the publication date or on another date of the text.
#include "values/date_grammar.hpp"
#include "values/digits.hpp"

namespace gainsay {

std::optional<DateMatch> DateGrammar::relative(std::size_t at, int references) const {
  Match match = counted_units(at, references);
  match = longer(std::move(match), referring(at));
  match = longer(std::move(match), so_far(at));
  match = longer(std::move(match), shifted(at));
  match = longer(std::move(match), deictic(at));
  match = longer(std::move(match), in_units(at));
  match = longer(std::move(match), counted_weekdays(at));
  match = longer(std::move(match), window(at));
  match = longer(std::move(match), beyond(at));
  match = longer(std::move(match), rest_of_unit(at));
  match = longer(longer(std::move(match), beside_today(at)), unit_to_date(at));
  if (references == 0) match = longer(std::move(match), nth(at));
  if (word(at).unit == Granularity::weekend && at > 0 && is_glue(at - 1, DateGlue::the))
    match = longer(std::move(match), date_match(plain(BareWeekend{}), at, at + 1));
  return match;
}

// "yesterday", "tonight"
std::optional<DateMatch> DateGrammar::deictic(std::size_t at) const {
  const auto& day = word(at).deictic;
  if (!day) return std::nullopt;
  DateExpression named = plain(ShiftedUnit{Granularity::day, *day, SoFar::whole});
  named.part = word(at).part;
  return date_match(std::move(named), at, at + 1);
}

// "Sunday" and no more
std::optional<DateMatch> DateGrammar::weekday_alone(std::size_t at) const {
  const DateWord& name = word(at);
  if (name.weekday == 0 || name.abbreviation) return std::nullopt;
  CalendarDate date;
  date.fields.weekday = name.weekday;
  return date_match(plain(std::move(date)), at, at + 1);
}

// "last week", "this morning", "last night", "last Thursday", "next April"
std::optional<DateMatch> DateGrammar::shifted(std::size_t at) const {
  if (Match nearest = nearest_one(at)) return nearest;
  const auto& shift = word(at).shift;
  const DateWord& named = word(at + 1);
  if (!shift) return std::nullopt;
  // After an article "next" and "last" belong to the text: "the next day".
  const bool after_the = at > 0 && is_glue(at - 1, DateGlue::the);
  if (named.part && *shift <= 0 && !named.deictic) {
    DateExpression part = plain(ShiftedUnit{Granularity::day, *shift, SoFar::whole});
    part.part = named.part;
    return date_match(std::move(part), at, at + 2);
  }
  if (named.unit && *named.unit != Granularity::minute && !(named.plural && is_verb(at))) {
    // "The last week" still ends with the publication, and "the next quarter" follows it.
    const bool long_unit = *named.unit >= Granularity::quarter;
    const bool to_now = after_the && (*shift < 0 ? *named.unit > Granularity::day : *shift > 0 && long_unit);
    if (after_the || *named.unit == Granularity::day)
      return date_match(plain(ReferringDate{*named.unit, *shift, to_now ? CountedFrom::publication
                                                                             : CountedFrom::mention}),
                        at, at + 2);
    if (*named.unit == Granularity::weekend && *shift == 0)
      return date_match(plain(BareWeekend{BareWeekend::Called::by_this}), at, at + 2);
    return date_match(plain(ShiftedUnit{*named.unit, *shift, SoFar::whole}), at, at + 2);
  }
  if (Match dated = after_the ? std::nullopt : shifted_date(at)) return dated;
  const auto month = month_name(at + 1);
  // "Last Oct. 23" is a day.
  const bool day_follows = month && is(past_stop(at + 2), TokenKind::number);
  const bool in_small = !is_capitalised(at + 1) && (named.name_too || named.homograph || !ends_phrase(at + 2));
  const bool abbreviated = named.abbreviation && (!month || day_follows || in_small);
  if ((!month && named.weekday == 0) || abbreviated) return std::nullopt;
  if (Match dated = named.weekday != 0 ? with_its_date(at, at + 1) : std::nullopt) return dated;
  ShiftedName name;
  name.offset = *shift;
  if (month) name.fields.month = month->number;
  else name.fields.weekday = named.weekday;
  return date_match(plain(std::move(name)), at, at + 2);
}

// "last Oct. 23", "next 6th of April", "this 5/12": the last one, the coming one.
std::optional<DateMatch> DateGrammar::shifted_date(std::size_t at) const {
  const bool number = is(at + 1, TokenKind::number);
  const bool named = month_name(at + 1) && (is(past_stop(at + 2), TokenKind::number) || word(at + 2).ordinal > 0);
  Match dated = number || named ? absolute(at + 1) : std::nullopt;
  auto* date = dated ? std::get_if<CalendarDate>(&dated->expression.node) : nullptr;
  if (!date || !date->fields.month || !date->fields.day || date->fields.year) return std::nullopt;
  const int shift = *word(at).shift;
  if (shift == 0) date->year_offset = 0;
  else dated->expression.side = shift;
  dated->begin = dated->inner = at;
  return dated;
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
  if (!unit || *unit <= Granularity::day || word(unit_at).plural) return std::nullopt;
  return date_match(plain(ShiftedUnit{*unit, 0, side}), at, unit_at + 1);
}

// "this coming Friday", "this past weekend", "the coming week"
std::optional<DateMatch> DateGrammar::nearest_one(std::size_t at) const {
  const auto which = lexicon_.nearest.at(tokens_, at);
  if (!which) return std::nullopt;
  const int offset = leading_number(which->meaning);
  const std::size_t named = at + which->token_count;
  const DateWord& name = word(named);
  const bool joined = named + 1 < tokens_.size() && tokens_[named + 1].hyphen_before;  // "the past quarter-century"
  const bool unit = name.unit && *name.unit >= Granularity::weekend && !name.plural && !joined;
  // "The past year" is one that ends today.
  const bool calendar = unit && (offset > 0 || *name.unit == Granularity::weekend || *name.unit == Granularity::quarter);
  if (calendar) {
    const bool this_weekend = *name.unit == Granularity::weekend && offset > 0;
    return date_match(plain(ShiftedUnit{*name.unit, this_weekend ? 0 : offset, SoFar::whole}), at, named + 1);
  }
  if (name.weekday == 0 || name.abbreviation) return std::nullopt;
  if (Match dated = with_its_date(at, named)) return dated;
  ShiftedName day{{}, offset, true};
  day.fields.weekday = name.weekday;
  return date_match(plain(std::move(day)), at, named + 1);
}

// "this Friday, June 15": the date says which one.
std::optional<DateMatch> DateGrammar::with_its_date(std::size_t at, std::size_t weekday) const {
  Match dated = weekday_and_date(weekday);
  if (!dated || dated->end == weekday + 1) return std::nullopt;
  dated->begin = dated->inner = at;
  return dated;
}

// "the rest of the week", "the remainder of this year"
std::optional<DateMatch> DateGrammar::rest_of_unit(std::size_t at) const {
  const auto rest = lexicon_.rests.at(tokens_, at);
  if (!rest) return std::nullopt;
  const std::size_t which = at + rest->token_count;
  // "the rest of this week", "the rest of her week", "rest of week"
  const bool stated = is_glue(which, DateGlue::the) || word(which).shift == 0 || lexicon_.age_owners.contains(token_at(which));
  const std::size_t named = stated ? which + 1 : which;
  const auto& unit = word(named).unit;
  if (!unit || *unit < Granularity::day || word(named).plural) return std::nullopt;
  return date_match(plain(ShiftedUnit{*unit, 0, SoFar::rest}), at, named + 1);
}

// "the week after next", "Friday after next", "the year before last"
std::optional<DateMatch> DateGrammar::beyond(std::size_t at) const {
  const std::size_t begin = past_the(at);
  const DateWord& named = word(begin);
  const auto step = lexicon_.beyond.at(tokens_, begin + 1);
  if (!step) return std::nullopt;
  const int offset = leading_number(step->meaning);
  const std::size_t end = begin + 1 + step->token_count;
  if (named.unit && *named.unit >= Granularity::weekend && !named.plural)
    return date_match(plain(ShiftedUnit{*named.unit, offset, SoFar::whole}), at, end);
  if (named.weekday == 0 || named.abbreviation) return std::nullopt;
  ShiftedName name{{}, offset, true};
  name.fields.weekday = named.weekday;
  return date_match(plain(std::move(name)), at, end);
}

// "the day after tomorrow", "the day before yesterday"
std::optional<DateMatch> DateGrammar::beside_today(std::size_t at) const {
  if (word(at).unit != Granularity::day || word(at).plural) return std::nullopt;
  const DateWord& step = word(at + 1);
  const auto& day = word(at + 2).deictic;
  if (!step.bound || step.reference_end == 0 || !day || word(at + 2).part || *day != step.reference_end)
    return std::nullopt;
  return date_match(plain(ShiftedUnit{Granularity::day, *day + step.reference_end, SoFar::whole}), at, at + 3);
}

// "the year to date": up to the publication.
std::optional<DateMatch> DateGrammar::unit_to_date(std::size_t at) const {
  const std::size_t named = past_the(at);
  const auto& unit = word(named).unit;
  const auto until_now = is_glue(named + 1, DateGlue::to) ? lexicon_.to_date.at(tokens_, named + 2) : std::nullopt;
  if (!unit || *unit < Granularity::week || word(named).plural || !until_now) return std::nullopt;
  return date_match(plain(ShiftedUnit{*unit, 0, SoFar::past}), at, named + 3);
}

// "They said that June was dry": "that" is of a month where it begins a sentence or stands behind "in", "by" and the like, and
// where nothing follows.
bool DateGrammar::is_conjunction(std::size_t at) const {
  if (text(at) != "that" || at == 0 || ends_phrase(at + 2)) return false;
  const TokenKind mark = tokens_[at - 1].kind;
  if (mark != TokenKind::word && mark != TokenKind::number) return false;
  const DateWord& before = word(at - 1);
  return before.glue == DateGlue::none && !before.bound && before.modifier == Modifier::none;
}

// "previous day", "same week", "that year", "the following Friday", "that June"
std::optional<DateMatch> DateGrammar::referring(std::size_t at) const {
  if (word(at).reference == 0 && word(at + 1).reference == 0 && !word(at + 2).reference) {  // "that same day"
    Match same = referring(at + 1);
    if (same) same->begin = same->inner = at;
    return same;
  }
  const auto& unit = word(at + 1).unit;
  const DateWord& name = word(at + 1);
  if (word(at).reference && name.weekday != 0 && !name.abbreviation) {
    ShiftedName day{{}, *word(at).reference, true, true};
    day.fields.weekday = name.weekday;
    return date_match(plain(std::move(day)), at, at + 2);
  }
  if (word(at).reference && name.month != 0 && is_capitalised(at + 1) && !is_conjunction(at)) {
    ShiftedName month{{}, *word(at).reference, true, true};
    month.fields.month = name.month;
    return date_match(plain(std::move(month)), at, at + 2);
  }
  if (!word(at).reference || !unit || *unit == Granularity::minute || word(at + 1).plural) return std::nullopt;
  return date_match(plain(ReferringDate{*unit, word(at).reference}), at, at + 2);
}

}  // namespace gainsay
