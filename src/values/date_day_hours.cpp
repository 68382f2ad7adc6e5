// Parts of a day that have no word of their own: "the early hours of Sunday", "mid-afternoon yesterday".
#include "values/date_grammar.hpp"

namespace gainsay {

std::optional<DateMatch> DateGrammar::small_hours(std::size_t at) const {
  constexpr DayPart kSmallHours{0, 6};
  constexpr int kHour = 60;
  const std::size_t which = past_the(at);
  const bool hours = word(which + 1).unit_minutes == kHour && word(which + 1).plural && is_glue(which + 2, DateGlue::of);
  if (!hours || !lexicon_.small_hours.contains(token_at(which))) return std::nullopt;
  Match day = plain_day(past_the(which + 3));
  if (!day) return day;
  if (!day->expression.part) day->expression.part = kSmallHours;
  day->expression.modifier = Modifier::early;
  return date_match(std::move(day->expression), at, day->end);
}

// "the early morning hours of Sunday", "the evening hours"
std::optional<DateMatch> DateGrammar::hours_of_part(std::size_t at) const {
  constexpr int kHour = 60;
  const std::size_t modified = past_the(at);
  const bool early = lexicon_.small_hours.contains(token_at(modified));  // "the predawn morning hours"
  const std::size_t named = early || word(modified).modifier != Modifier::none ? modified + 1 : modified;
  const auto& part = word(named).part;
  const bool hours = word(named + 1).unit_minutes == kHour && word(named + 1).plural;
  if (!part || word(named).deictic || !hours) return std::nullopt;
  const bool linked = is_glue(named + 2, DateGlue::of) || is_glue(named + 2, DateGlue::in);
  Match day = plain_day(linked ? past_the(named + 3) : named + 2);
  const bool dated = day && !day->expression.part;
  if (!dated && modified == at) return std::nullopt;  // "morning hours"
  DateExpression told = dated ? std::move(day->expression) : plain(PartOfToldDay{*part, 0});
  if (dated) told.part = part;
  told.modifier = early ? Modifier::early : word(modified).modifier;
  return date_match(std::move(told), at, dated ? day->end : named + 2);
}

// "by mid-morning", "mid-afternoon on Tuesday"
std::optional<DateMatch> DateGrammar::middle_of_part(std::size_t at) const {
  const auto& part = word(at + 1).part;
  if (word(at).modifier != Modifier::mid || !part || word(at + 1).deictic) return std::nullopt;
  const bool linked = is_glue(at + 2, DateGlue::in) || is_glue(at + 2, DateGlue::of);
  Match day = plain_day(linked ? past_the(at + 3) : at + 2);
  const bool dated = day && !day->expression.part;
  const bool cued = is_clock_cue_before(at) || (at > 0 && is_glue(at - 1, DateGlue::in));
  if (!dated && (!cued || !ends_phrase(at + 2))) return std::nullopt;
  DateExpression middle = dated ? std::move(day->expression) : plain(PartOfToldDay{*part, 0});
  if (dated) middle.part = part;
  middle.modifier = Modifier::mid;
  return date_match(std::move(middle), at, dated ? day->end : at + 2);
}

// "An overnight train", but "an overnight attack" was last night; "overnight from Thursday to Friday" says itself when.
bool DateGrammar::is_named_overnight(std::size_t at) const {
  if (is_glue(at + 1, DateGlue::from) || is_glue(at + 1, DateGlue::between)) return true;
  if (at == 0 || at + 1 >= tokens_.size() || lexicon_.sudden_events.contains(token_at(at + 1))) return false;
  const DateWord& before = word(at - 1);
  return before.glue == DateGlue::the || before.glue == DateGlue::one || lexicon_.owners.contains(token_at(at - 1));
}

// "Overnight Thursday", "overnight on Thursday", but not "overnight Thursday into Friday"
std::optional<DateMatch> DateGrammar::night_of_day(std::size_t at, const DayPart& night) const {
  Match day = plain_day(is_glue(at + 1, DateGlue::in) ? at + 2 : at + 1);
  if (!day || day->expression.part || is_glue(day->end, DateGlue::to) || token_at(day->end).folded == "into") return std::nullopt;
  day->expression.part = night;
  day->expression.overnight = true;
  return date_match(std::move(day->expression), at, day->end);
}

}  // namespace gainsay
