// How often, with the part of the day or its time: "every Monday at 4 p.m.", "Friday mornings", "9 a.m. on Sundays".
#include <fmt/format.h>

#include "values/timex_grammar.hpp"
#include "values/timex_spelling.hpp"

namespace gainsay {

namespace {

constexpr std::string_view kAnyDay = "XXXX-XX-XX";

std::string clock(int minute) { return fmt::format("T{:02}:{:02}", minute / 60, minute % 60); }

std::string weekday_value(int weekday) { return fmt::format("XXXX-WXX-{}", weekday); }

// "Nine" of an evening is 21:00.
int minute_in_part(const DateGrammar::Hour& hour, const std::optional<DayPart>& part) {
  constexpr int kNoon = 12 * 60;
  const bool later = part && !hour.half_known && part->from * 60 >= kNoon && hour.minute < kNoon;
  return later ? hour.minute + kNoon : hour.minute;
}

}  // namespace

// The days that are meant: "every day", "each Monday", "every other Friday", "every morning".
std::optional<TimexGrammar::Days> TimexGrammar::each_day(std::size_t at) const {
  if (words_.each_day.contains(token_at(at))) {
    // An "everyday matter" is a kind of matter.
    const bool describes = at + 1 < tokens_.size() && tokens_[at + 1].kind == TokenKind::word &&
                           !date_words_.clock_cues.contains(token_at(at + 1));
    return describes ? std::nullopt : std::optional(Days{std::string(kAnyDay), {}, at + 1});
  }
  const bool listed = word(at).weekday != 0 && dates_.is_repeated(at);  // "every Monday and Thursday"
  if (!listed && !words_.each.contains(token_at(at))) return std::nullopt;
  const std::size_t named = listed ? at : past_other(at + 1);
  const DateWord& name = word(named);
  if (name.weekday != 0 && !name.abbreviation) {
    const bool part = word(named + 1).part && !word(named + 1).deictic;
    return Days{weekday_value(name.weekday), part ? word(named + 1).part : std::nullopt, named + (part ? 2u : 1u)};
  }
  if (name.part && !name.deictic) return Days{std::string(kAnyDay), name.part, named + 1};
  const bool day = name.unit == Granularity::day && !name.plural && named == at + 1;
  return day ? std::optional(Days{std::string(kAnyDay), {}, named + 1}) : std::nullopt;
}

// "Mondays", "Friday mornings", "the evenings"
std::optional<TimexGrammar::Days> TimexGrammar::plural_days(std::size_t at) const {
  const auto parts_at = [&](std::size_t place) {
    const auto found = words_.part_plurals.find(text(place));
    return found == words_.part_plurals.end() ? std::nullopt : word_part(found->second);
  };
  if (const int weekday = word(at).weekdays; weekday != 0) return Days{weekday_value(weekday), {}, at + 1};
  if (const int weekday = word(at).weekday; weekday != 0) {
    const auto part = parts_at(at + 1);
    return part ? std::optional(Days{weekday_value(weekday), part, at + 2}) : std::nullopt;
  }
  const std::size_t named = past_the(at);
  const auto part = parts_at(named);
  const bool said = named > at || at == 0 || date_words_.clock_cues.contains(token_at(named + 1));  // not "the dark nights"
  return part && said ? std::optional(Days{std::string(kAnyDay), part, named + 1}) : std::nullopt;
}

std::optional<DayPart> TimexGrammar::word_part(const std::string& singular) const {
  const DateWord* found = date_words_.find(singular);
  return found ? found->part : std::nullopt;
}

std::optional<TimexMatch> TimexGrammar::repeated(std::size_t at) const {
  if (!dates_.has_repeats()) return std::nullopt;
  auto days = each_day(at);
  if (!days) days = plural_days(at);
  if (!days) return timed_first(at);
  const std::string part = days->part ? std::string(timex_part(*days->part)) : "";
  const bool linked = words_.set_links.contains(token_at(days->end)) || date_words_.clock_marks.contains(token_at(days->end));
  const auto hour = dates_.hour_at(linked ? days->end + 1 : days->end);
  if (hour && (linked || hour->half_known))
    return timex_match(FixedTimex{TimexType::set, days->value + clock(minute_in_part(*hour, days->part))}, at, hour->end);
  // "Every day" and "Mondays" are read without their times elsewhere.
  const bool plain = !days->part && days->value != kAnyDay;
  const std::string value = !days->part && days->value == kAnyDay ? "P1D" : days->value + part;
  if (plain && word(at).weekdays != 0) return std::nullopt;
  return timex_match(FixedTimex{TimexType::set, value}, at, days->end);
}

// "9 a.m. on Sundays", "3 p.m. each day"
std::optional<TimexMatch> TimexGrammar::timed_first(std::size_t at) const {
  if (tokens_[at].kind != TokenKind::number && word(at).number < 0 && word(at).clock_hour < 0) return std::nullopt;
  const auto hour = dates_.hour_at(at);
  if (!hour || !hour->half_known) return std::nullopt;
  const bool linked = word(hour->end).glue == DateGlue::in;
  auto days = each_day(linked ? hour->end + 1 : hour->end);
  if (!days) days = plural_days(linked ? hour->end + 1 : hour->end);
  if (!days || days->part) return std::nullopt;
  return timex_match(FixedTimex{TimexType::set, days->value + clock(hour->minute)}, at, days->end);
}

}  // namespace gainsay
