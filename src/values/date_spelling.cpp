#include <fmt/format.h>

#include <algorithm>

#include "values/clock_value.hpp"
#include "values/date_edges.hpp"
#include "values/date_in_words.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

// An interval in the coarsest units that both ends fall on.
struct SpelledInterval {
  std::string first;
  std::string last;  // empty where one unit says it all
};

SpelledInterval spell_ends(const Interval& interval) {
  const auto falls_on = [&](Granularity unit) {
    return unit_around(unit, first_day(interval), WeekStart::monday).lo == interval.lo &&
           unit_around(unit, last_day(interval), WeekStart::monday).hi == interval.hi;
  };
  const CivilDate first = civil_date(first_day(interval));
  const CivilDate last = civil_date(last_day(interval));
  if (interval.lo == interval.hi) return {iso_date_time(static_cast<Minute>(interval.lo)), ""};
  if (falls_on(Granularity::decade) && last.year == first.year + 9 && first.year >= 0)
    return {fmt::format("{:03}X", first.year / 10), ""};
  if (falls_on(Granularity::year))
    return {iso_year(first.year), first.year == last.year ? "" : iso_year(last.year)};
  if (falls_on(Granularity::month)) {
    const std::string begin = fmt::format("{}-{:02}", iso_year(first.year), first.month);
    const std::string end = fmt::format("{}-{:02}", iso_year(last.year), last.month);
    return {begin, begin == end ? "" : end};
  }
  if (falls_on(Granularity::day)) {
    const std::string end = first == last ? "" : iso_date(last_day(interval));
    return {iso_date(first_day(interval)), end};
  }
  return {iso_date_time(static_cast<Minute>(interval.lo)), iso_date_time(static_cast<Minute>(interval.hi))};
}

std::string spell_interval(const Interval& interval) {
  const auto [first, last] = spell_ends(interval);
  return last.empty() ? first : first + "/" + last;
}

std::string spell_extent(const DateExtent& extent) {
  const auto& [core, outer] = extent;
  if (core == outer) return spell_interval(core);
  const auto [first, last] = spell_ends(core);
  const std::string_view early = core.lo == outer.lo ? "" : "~";
  const std::string_view late = core.hi == outer.hi ? "" : "~";
  const std::string spelled = last.empty() ? first + "~" : fmt::format("{}{}/{}{}", first, early, last, late);
  return fmt::format("{} [{}]", spelled, spell_interval(outer));
}

std::string spell_open(const DateValue& date) {
  const OpenEdge edge = open_edge(date);
  const auto [first, last] = spell_ends(edge.unit);
  if (edge.word == EdgeWord::since && last.empty()) return first + "/..";
  if (edge.word == EdgeWord::until && last.empty()) return "../" + first;
  const std::string spelled = fmt::format("{} {}", name_of(edge.word), spell_interval(edge.unit));
  return edge.unit == edge.outer ? spelled : fmt::format("{} [{}]", spelled, spell_interval(edge.outer));
}

// "fiscal 2019", "fiscal 2019-Q3"; XXXX for a year that nobody states.
std::string spell_fiscal(const FiscalPeriod& period) {
  const std::string year = period.year ? fmt::format("{:04}", *period.year) : "XXXX";
  if (period.unit == Granularity::year) return "fiscal " + year;
  return fmt::format("fiscal {}-{}{}", year, period.unit == Granularity::quarter ? "Q" : "H", period.number);
}

std::string spell_fields(const DateFields& fields, Granularity granularity) {
  if (fields.month && fields.day) return fmt::format("XXXX-{:02}-{:02}", *fields.month, *fields.day);
  if (fields.month) return fmt::format("XXXX-{:02}", *fields.month);
  if (fields.weekday) return fmt::format("weekday {}", *fields.weekday);
  return fmt::format("unresolved {}", name_of(granularity));
}

std::string_view spell_modifier(Modifier modifier) {
  switch (modifier) {
    case Modifier::none: return "";
    case Modifier::early: return "early ";
    case Modifier::mid: return "mid ";
    case Modifier::late: return "late ";
    case Modifier::about: return "about ";
    case Modifier::before: return "before ";
    case Modifier::after: return "after ";
  }
  return "";
}

std::string spell_unresolved(const DateValue& date) {
  std::string spelled;
  if (date.reading == Reading::since) spelled += "since ";
  if (date.reading == Reading::until) spelled += "until ";
  spelled += spell_modifier(date.modifier);
  spelled += date.fiscal ? spell_fiscal(*date.fiscal) : spell_fields(date.fields, date.granularity);
  if (date.last_fields) spelled += "/" + spell_fields(*date.last_fields, date.granularity);
  if (date.reading == Reading::throughout) spelled += " throughout";
  return spelled;
}

// "2023-04-28T14:05-05:00": every time in it bears the zone.
std::string with_zone(DateValue date) {
  const int zone = *date.zone;
  date.zone.reset();
  const std::string plain = canonical_date(date);
  const std::string offset = zone_offset(zone);
  constexpr std::size_t kTime = 6;  // "T14:05"
  std::string zoned;
  std::size_t at = 0;
  for (std::size_t time = plain.find('T'); time != plain.npos; time = plain.find('T', time + 1)) {
    if (time + kTime > plain.size() || plain[time + 3] != ':') continue;  // "(Thursday)"
    zoned += plain.substr(at, time + kTime - at) + offset;
    at = time + kTime;
  }
  return zoned + plain.substr(at);
}

}  // namespace

std::optional<int> false_weekday(const DateValue& date) {
  if (!date.fields.weekday || !date.extent || is_open(date) || date.reading != Reading::within) return std::nullopt;
  const auto falls_on_it = [&](const DateExtent& reading) {
    const Day first = first_day(reading.core), last = last_day(reading.core);
    return first != last || weekday(first) == *date.fields.weekday;
  };
  const bool fits = falls_on_it(*date.extent) ||
                    std::any_of(date.alternatives.begin(), date.alternatives.end(), falls_on_it);
  return fits ? std::nullopt : date.fields.weekday;
}

std::string canonical_date(const DateValue& date) {
  if (!date.extent) return spell_unresolved(date);
  if (date.zone) return with_zone(date);
  if (is_open(date)) return spell_open(date);
  const auto weekday = false_weekday(date);
  return spell_extent(*date.extent) + (date.reading == Reading::throughout ? " throughout" : "") +
         (weekday ? fmt::format(" ({})", weekday_in_words(*weekday)) : "");
}

std::vector<std::string> canonical_date_alternatives(const DateValue& date) {
  std::vector<std::string> spelled;
  for (const DateExtent& alternative : date.alternatives) {
    DateValue other = date;
    other.extent = alternative;
    other.alternatives.clear();
    spelled.push_back(canonical_date(other));
  }
  return spelled;
}

}  // namespace gainsay
