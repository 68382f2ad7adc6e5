// Reads what date_spelling.cpp writes. Equivalent spellings are read too: 1990/1999 for 199X.
#include <fmt/format.h>

#include <array>

#include "values/date_edges.hpp"
#include "values/date_in_words.hpp"
#include "values/date_units.hpp"
#include "values/date_value.hpp"

namespace gainsay {

namespace {

// Takes a prefix or suffix off a text, if it is there.
bool take_front(std::string_view& text, std::string_view front) {
  if (!text.starts_with(front)) return false;
  text.remove_prefix(front.size());
  return true;
}

bool take_back(std::string_view& text, std::string_view back) {
  if (!text.ends_with(back)) return false;
  text.remove_suffix(back.size());
  return true;
}

std::optional<int> read_digits(std::string_view text) {
  if (text.size() > 9) return std::nullopt;  // more than an int holds
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? std::nullopt : std::optional(value);
}

// 1990, 199X, 19XX, and before year 0 -0043.
std::optional<Interval> read_years(std::string_view text) {
  if (take_front(text, "-")) {
    const auto year = read_digits(text);
    return year && text.size() == 4 ? std::optional(years(-*year, -*year)) : std::nullopt;
  }
  std::string first(text);
  std::string last(text);
  if (text.size() != 4 || text.front() == 'X') return std::nullopt;
  for (std::size_t i = 4; i-- > 2 && text[i] == 'X';) first[i] = '0', last[i] = '9';
  const auto begin = read_digits(first);
  const auto end = read_digits(last);
  if (!begin || !end) return std::nullopt;
  return years(*begin, *end);
}

std::optional<Interval> read_unit(std::string_view text);

// Time stamps have no sign: the same unit some 4,000 years later, in which the calendar repeats itself, and back again.
std::optional<Interval> read_unit_before_christ(std::string_view text) {
  constexpr int kYears = 4000;
  constexpr Day kDays = 1460970;
  const auto year = read_digits(text.substr(0, 4));
  if (!year || text.starts_with('-')) return std::nullopt;
  const int times = *year / kYears + 1;
  const auto unit = read_unit(fmt::format("{:04}{}", times * kYears - *year, text.substr(4)));
  if (!unit) return std::nullopt;
  const double back = static_cast<double>(times * kDays * kMinutesADay);
  return Interval{unit->lo - back, unit->hi - back};
}

// One unit: years, 2023-04, 2023-04-28, 2023-05-02T14:05.
std::optional<Interval> read_unit(std::string_view text) {
  if (text.starts_with('-') && text.size() > 5) return read_unit_before_christ(text.substr(1));
  if (text.size() == 4 || text.starts_with('-')) return read_years(text);
  if (text.size() == 7) {
    const auto first = parse_timestamp(std::string(text) + "-01");
    if (!first) return std::nullopt;
    return unit_around(Granularity::month, first->day(), WeekStart::monday);
  }
  if (text.size() != 10 && text.size() != 16) return std::nullopt;
  if (text.find(' ') != text.npos) return std::nullopt;
  const auto stamp = parse_timestamp(text);
  if (!stamp) return std::nullopt;
  return Interval{static_cast<double>(stamp->first), static_cast<double>(stamp->last)};
}

// A unit or two with a stroke between, each perhaps with a `~`.
std::optional<Interval> read_interval(std::string_view text) {
  const std::size_t stroke = text.find('/');
  std::string_view first = text.substr(0, stroke);
  std::string_view last = stroke == text.npos ? first : text.substr(stroke + 1);
  take_back(first, "~");
  take_back(last, "~");
  const auto begin = read_unit(first);
  const auto end = read_unit(last);
  if (!begin || !end || begin->lo > end->hi) return std::nullopt;
  return Interval{begin->lo, end->hi};
}

// `core`, or `core [outer]`. Where the text stands for what bounds something, neither need hold the other.
std::optional<DateExtent> read_extent(std::string_view text) {
  const std::size_t bracket = text.find(" [");
  if (bracket == text.npos) {
    const auto core = read_interval(text);
    if (!core) return std::nullopt;
    return DateExtent{*core, *core};
  }
  std::string_view inside = text.substr(bracket + 2);
  if (!take_back(inside, "]")) return std::nullopt;
  const auto core = read_interval(text.substr(0, bracket));
  const auto outer = read_interval(inside);
  if (!core || !outer) return std::nullopt;
  return DateExtent{*core, *outer};
}

std::optional<DateValue> read_open(std::string_view text) {
  std::optional<EdgeWord> word;
  if (take_back(text, "/..")) word = EdgeWord::since;
  else if (take_front(text, "../")) word = EdgeWord::until;
  for (const EdgeWord known : {EdgeWord::since, EdgeWord::until, EdgeWord::before, EdgeWord::by, EdgeWord::after})
    if (!word && take_front(text, fmt::format("{} ", name_of(known)))) word = known;
  if (!word) return std::nullopt;
  const auto bound = read_extent(text);
  if (!bound) return std::nullopt;
  // What is written are the two edges; bounded_by() takes them from the bound's near or far side.
  DateValue date = bounded_by(*word, {bound->core, bound->core});
  date.extent->outer = bounded_by(*word, {bound->outer, bound->outer}).extent->outer;
  if (!contains(date.extent->outer, date.extent->core)) return std::nullopt;
  return date;
}

std::optional<DateValue> read_resolved(std::string_view text) {
  DateValue date;
  if (take_back(text, " throughout")) date.reading = Reading::throughout;
  date.extent = read_extent(text);
  if (!date.extent || !contains(date.extent->outer, date.extent->core)) return std::nullopt;
  const Shape shape = shape_of(*date.extent, date.reading);
  date.granularity = shape.granularity;
  date.modifier = shape.modifier;
  return date;
}

std::optional<DateFields> read_fields(std::string_view text) {
  DateFields fields;
  if (take_front(text, "weekday ")) {
    fields.weekday = read_digits(text);
    return text.size() == 1 && fields.weekday && *fields.weekday >= 1 && *fields.weekday <= 7 ? std::optional(fields)
                                                                                             : std::nullopt;
  }
  if (!take_front(text, "XXXX-")) return std::nullopt;
  if (text.size() != 2 && (text.size() != 5 || text[2] != '-')) return std::nullopt;
  fields.month = read_digits(text.substr(0, 2));
  if (!fields.month || *fields.month < 1 || *fields.month > 12) return std::nullopt;
  if (text.size() == 2) return fields;
  fields.day = read_digits(text.substr(3));
  constexpr int kLeapYear = 2000;
  if (!fields.day || *fields.day < 1 || *fields.day > days_in_month(kLeapYear, *fields.month)) return std::nullopt;
  return fields;
}

std::optional<Granularity> read_granularity(std::string_view text) {
  using enum Granularity;
  for (const Granularity known :
       {minute, part_of_day, day, weekend, week, month, season, quarter, half, year, decade, century})
    if (name_of(known) == text) return known;
  return std::nullopt;
}

Granularity granularity_of(const DateFields& fields, Modifier modifier) {
  if (fields.month && !fields.day) return Granularity::month;
  const bool divided = modifier == Modifier::early || modifier == Modifier::mid || modifier == Modifier::late;
  return divided ? Granularity::part_of_day : Granularity::day;
}

Modifier take_modifier(std::string_view& text) {
  constexpr std::array<std::pair<std::string_view, Modifier>, 6> kModifiers = {{{"early ", Modifier::early},
                                                                               {"mid ", Modifier::mid},
                                                                               {"late ", Modifier::late},
                                                                               {"about ", Modifier::about},
                                                                               {"before ", Modifier::before},
                                                                               {"after ", Modifier::after}}};
  for (const auto& [word, modifier] : kModifiers)
    if (take_front(text, word)) return modifier;
  return Modifier::none;
}

// "2019", "XXXX-Q3", "2019-H1" behind "fiscal ".
std::optional<FiscalPeriod> read_fiscal(std::string_view text) {
  FiscalPeriod period;
  const std::string_view year = text.substr(0, 4);
  if (year != "XXXX") {
    period.year = read_digits(year);
    if (!period.year || year.size() != 4) return std::nullopt;
  }
  if (text.size() == 4) return period.year ? std::optional(period) : std::nullopt;
  if (text.size() != 7 || text[4] != '-' || (text[5] != 'Q' && text[5] != 'H')) return std::nullopt;
  period.unit = text[5] == 'Q' ? Granularity::quarter : Granularity::half;
  const auto number = read_digits(text.substr(6));
  const int most = text[5] == 'Q' ? 4 : 2;
  if (!number || *number < 1 || *number > most) return std::nullopt;
  period.number = *number;
  return period;
}

std::optional<DateValue> read_unresolved(std::string_view text) {
  DateValue date;
  if (take_front(text, "since ")) date.reading = Reading::since;
  else if (take_front(text, "until ")) date.reading = Reading::until;
  else if (take_back(text, " throughout")) date.reading = Reading::throughout;
  date.modifier = take_modifier(text);
  if (take_front(text, "fiscal ")) {
    date.fiscal = read_fiscal(text);
    if (!date.fiscal) return std::nullopt;
    date.granularity = date.fiscal->unit;
    return date;
  }
  if (take_front(text, "unresolved ")) {
    const auto granularity = read_granularity(text);
    if (!granularity) return std::nullopt;
    date.granularity = *granularity;
    return date;
  }
  const std::size_t stroke = text.find('/');
  const auto first = read_fields(text.substr(0, stroke));
  if (!first) return std::nullopt;
  date.fields = *first;
  date.granularity = granularity_of(*first, date.modifier);
  if (stroke == text.npos) return date;
  date.last_fields = read_fields(text.substr(stroke + 1));
  if (!date.last_fields) return std::nullopt;
  return date;
}

std::optional<DateValue> read_date(std::string_view text) {
  if (auto open = read_open(text)) return open;
  if (auto resolved = read_resolved(text)) return resolved;
  return read_unresolved(text);
}

// A final " (Thursday)": what is written of a date, but is not so.
std::optional<int> take_weekday(std::string_view& text) {
  constexpr int kWeek = 7;
  for (int weekday = 1; weekday <= kWeek; ++weekday)
    if (take_back(text, fmt::format(" ({})", weekday_in_words(weekday)))) return weekday;
  return std::nullopt;
}

// Takes the zone off every time: "2023-05-02T14:05-05:00". Nothing where they bear different ones.
struct Zoned {
  std::string text;
  std::optional<int> zone;
};

std::optional<Zoned> take_zones(std::string_view text) {
  constexpr std::size_t kTime = 6, kOffset = 6;  // "T14:05", "-05:00"
  constexpr int kHour = 60;
  Zoned zoned;
  std::size_t at = 0;
  bool plain = false;
  for (std::size_t time = text.find('T'); time != text.npos; time = text.find('T', time + 1)) {
    if (time + kTime > text.size() || text[time + 3] != ':') continue;  // "(Thursday)"
    const std::size_t end = time + kTime;
    std::optional<int> zone;
    std::size_t length = 0;
    if (text.substr(end).starts_with('Z')) {
      zone = 0;
      length = 1;
    } else if (end + kOffset <= text.size() && (text[end] == '+' || text[end] == '-') && text[end + 3] == ':') {
      const auto hours = read_digits(text.substr(end + 1, 2)), minutes = read_digits(text.substr(end + 4, 2));
      if (!hours || !minutes) return std::nullopt;
      zone = (*hours * kHour + *minutes) * (text[end] == '-' ? -1 : 1);
      length = kOffset;
    }
    if (zone ? (plain || (zoned.zone && zoned.zone != zone)) : zoned.zone.has_value()) return std::nullopt;
    plain = !zone;
    zoned.zone = zone;
    zoned.text += text.substr(at, end - at);
    at = end + length;
  }
  zoned.text += text.substr(at);
  return zoned;
}

}  // namespace

Result<DateValue> read_canonical_date(std::string_view text, const std::vector<std::string>& alternatives) {
  const auto cannot_read = [](std::string_view spelled) {
    return failure({}, fmt::format("\"{}\" is no date", spelled),
                   "write a date like 2023-04-28, 2023-04 or XXXX-04-28");
  };
  const auto zoned = take_zones(text);
  if (!zoned) return cannot_read(text);
  std::string_view rest = zoned->text;
  const auto weekday = take_weekday(rest);
  auto date = read_date(rest);
  if (!date) return cannot_read(text);
  if (date->extent) date->zone = zoned->zone;
  date->fields.weekday = weekday ? weekday : date->fields.weekday;
  if (weekday && false_weekday(*date) != weekday) return cannot_read(text);
  for (const std::string& spelled : alternatives) {
    const auto other_zoned = take_zones(spelled);
    if (!other_zoned || other_zoned->zone != zoned->zone) return cannot_read(spelled);
    std::string_view reading = other_zoned->text;
    take_weekday(reading);
    const auto other = read_date(reading);
    if (!other || !other->extent) return cannot_read(spelled);
    date->alternatives.push_back(*other->extent);
  }
  return *date;
}

}  // namespace gainsay
