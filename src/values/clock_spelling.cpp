// Times of day as 09:30, 09:30Z, 09:30-05:00, 09:00/17:00, about 09:30, about 09:00/10:00, shortly after 09:30.
#include <fmt/format.h>

#include <cmath>
#include <cstdlib>

#include "values/clock_value.hpp"

namespace gainsay {

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

std::string_view hedge_prefix(Modifier hedge) {
  switch (hedge) {
    case Modifier::about: return "about ";
    case Modifier::after: return "shortly after ";
    case Modifier::before: return "shortly before ";
    case Modifier::none:
    case Modifier::early:
    case Modifier::mid:
    case Modifier::late: break;
  }
  return "";
}

// The minute that was stated: what follows "shortly before" is the end.
int stated_minute(const ClockValue& clock) {
  return static_cast<int>(clock.hedge == Modifier::before ? clock.stated.hi : clock.stated.lo);
}

// 24:00 is the midnight that ends the day.
std::string minute_of_day(int minute) {
  if (minute > kDay) minute -= kDay;
  return fmt::format("{:02}:{:02}", minute / kHour, minute % kHour);
}

std::optional<int> read_minute(std::string_view& text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
  if (text.size() < 5 || !digit(0) || !digit(1) || text[2] != ':' || !digit(3) || !digit(4)) return std::nullopt;
  const int hours = (text[0] - '0') * 10 + (text[1] - '0');
  const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
  text.remove_prefix(5);
  const int minute = hours * kHour + minutes;
  return minutes < kHour && minute <= kDay ? std::optional(minute) : std::nullopt;
}

// "Z", "+05:30", "-05:00", or nothing. False for anything else.
bool read_zone(std::string_view& text, std::optional<int>& zone) {
  if (text.empty()) return true;
  const char sign = text.front();
  text.remove_prefix(1);
  if (sign == 'Z') zone = 0;
  if (sign != '+' && sign != '-') return sign == 'Z';
  const auto minutes = read_minute(text);
  if (minutes) zone = sign == '-' ? -*minutes : *minutes;
  return minutes.has_value();
}

}  // namespace

std::string zone_offset(int zone) {
  if (zone == 0) return "Z";
  return fmt::format("{}{:02}:{:02}", zone < 0 ? "-" : "+", std::abs(zone) / kHour, std::abs(zone) % kHour);
}

std::string zone_in_words(int zone) { return zone == 0 ? "UTC" : "UTC" + zone_offset(zone); }

std::string canonical_clock(const ClockValue& clock) {
  std::string text = std::string(hedge_prefix(clock.hedge)) + minute_of_day(stated_minute(clock));
  if (is_range(clock)) text += "/" + minute_of_day(static_cast<int>(clock.stated.hi));
  if (clock.zone) text += zone_offset(*clock.zone);
  return text;
}

Result<ClockValue> read_canonical_clock(std::string_view text) {
  const auto refused = [&] { return failure({}, fmt::format("\"{}\" is no time of day", text)); };
  std::string_view rest = text;
  Modifier hedge = Modifier::none;
  for (const Modifier known : {Modifier::about, Modifier::after, Modifier::before}) {
    if (!rest.starts_with(hedge_prefix(known))) continue;
    rest.remove_prefix(hedge_prefix(known).size());
    hedge = known;
    break;
  }
  const auto first = read_minute(rest);
  std::optional<int> last = first;
  const bool may_be_range = hedge == Modifier::none || hedge == Modifier::about;
  if (first && may_be_range && rest.starts_with('/')) {
    rest.remove_prefix(1);
    last = read_minute(rest);
  }
  std::optional<int> zone;
  if (!first || !last || !read_zone(rest, zone) || !rest.empty()) return refused();
  ClockValue clock = stated_clock(hedge, *first, *last, zone);
  if (canonical_clock(clock) != text) return refused();
  return clock;
}

std::string clock_in_words(const ClockValue& clock) {
  std::string text = std::string(hedge_prefix(clock.hedge)) + minute_of_day(stated_minute(clock));
  if (is_range(clock)) text += "–" + minute_of_day(static_cast<int>(clock.stated.hi));
  if (clock.zone) text += " " + zone_in_words(*clock.zone);
  return text;
}

}  // namespace gainsay
