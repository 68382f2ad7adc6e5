// Durations and ages.
#include <algorithm>
#include <cmath>

#include "values/amount_reader.hpp"
#include "values/digits.hpp"

namespace gainsay {
namespace {

constexpr double kOldest = 120;
constexpr double kFirstYear = 1900, kLastYear = 2100;
constexpr std::size_t kDigitsOfAYear = 4;
constexpr double kDaysInAYear = 365.2425;
constexpr double kSecondsInADay = 86400;

AmountKind duration_in(const Unit& unit) { return {Type::duration, std::string(unit.symbol), std::string(kTime)}; }

}  // namespace

// The unit of time at a place, behind words like "more"; `count` is how many of the unit the word stands for.
std::optional<AmountReader::UnitHit> AmountReader::time_at(std::size_t at, double& count) const {
  if (is(at, words_.before_times)) ++at;
  if (at >= sentence_.size() || sentence_[at].kind != TokenKind::word) return std::nullopt;
  const auto found = words_.times.find(sentence_[at]);
  if (found == words_.times.end()) return std::nullopt;
  count = found->second.count;
  return UnitHit{found->second.unit, at + 1};
}

// An age, or a distance in time that is a date.
bool AmountReader::ends_as_duration(std::size_t end) const {
  return !words_.no_duration_before.at(sentence_, end) && !words_.age_ends.at(sentence_, end);
}

bool AmountReader::add_duration(Operand& operand) const {
  double count = 1;
  const auto hit = time_at(operand.end, count);
  if (!hit || !ends_as_duration(hit->end)) return false;
  // In a table, "77.6 mln  Year" are two cells.
  if (operand.read.scale > 1 && sentence_[hit->end - 1].capitals != Capitals::none) return false;
  const ReadNumber& read = operand.read;
  // "3h", but not the "1417H" of a table.
  constexpr double kMostHours = 99;
  const bool letter = sentence_[hit->end - 1].folded.size() == 1;
  const bool digits = hit->end > 1 && sentence_[hit->end - 2].kind == TokenKind::number;
  if (letter && (!digits || read.number.value > kMostHours || sentence_[hit->end - 1].capitals != Capitals::none))
    return false;
  const bool four_digits = read.in_digits && sentence_[operand.begin].folded.size() == kDigitsOfAYear;
  if (four_digits && read.number.value >= kFirstYear && read.number.value <= kLastYear) return false;
  if (operand.begin > 0 && is(operand.begin - 1, words_.no_duration_after)) return false;
  const bool rounded = read.number.rounded;
  operand.read = with_scale(operand.read, count);
  operand.read.number.rounded = rounded || count > 1;
  operand.kind = duration_in(*hit->unit);
  operand.end = hit->end;
  // "a year and a half"
  if (is(operand.end, words_.ands) && is(operand.end + 1, words_.articles) && is(operand.end + 2, words_.halves) &&
      count == 1) {
    operand.read.number = {operand.read.number.value + 0.5, 0.1, true};
    operand.end += 3;
    return true;
  }
  if (count == 1) join_smaller_units(operand);
  return true;
}

// "a year", "half an hour", "half a mile": where it cannot be a rate ("twice a year", "$5 a gallon").
std::optional<ReadAmount> AmountReader::unit_of_article(std::size_t begin, Hedge hedge) const {
  const bool half = is(begin, words_.halves) && is(begin + 1, words_.articles);
  const bool whole = is(begin, words_.duration_wholes);  // "all day"
  if (!half && !whole && !is(begin, words_.articles)) return std::nullopt;
  Operand operand;
  operand.begin = begin;
  operand.read.number = half ? StatedNumber{0.5, 0.1, true} : StatedNumber{1, 1, false};
  operand.end = operand.read.end = begin + (half ? 2 : 1);
  const std::size_t one = operand.end;
  if (glued(one) && !sentence_[one].hyphen_before) return std::nullopt;  // A$5
  add_unit_after(operand);
  const bool scale = operand.kind && (operand.kind->unit == "magnitude" || operand.kind->dimension == "temperature" ||
                                      operand.kind->dimension == "angle");
  if (!operand.kind || scale || operand.kind->type == Type::percent) return std::nullopt;
  const bool duration = operand.kind->type == Type::duration;
  const bool longer = operand.end > one + 1;
  const bool after_cue = begin > 0 && duration && is(begin - 1, words_.duration_openers);
  // A "full year" is one of the calendar.
  const std::string_view unit = operand.kind->unit;
  const bool all = sentence_[begin].folded == "all" && unit != "s" && unit != "min" && unit != "h";
  const bool stretch = after_cue && (unit == "wk" || unit == "mo");  // "for full week"
  const bool of_days = duration && !longer && (unit == "d" || all || stretch);
  if (whole && (!of_days || is(one, words_.plural_units))) return std::nullopt;
  const bool alone = begin == 0 && !is_word_at(operand.end);
  if (!half && !whole && !(duration && longer) && !after_cue && !alone && hedge == Hedge::none) return std::nullopt;
  ReadAmount reading = made(stated_amount(*operand.kind, hedge, operand.read.number), operand, begin, operand.end);
  if (operand.other) reading.others.push_back(stated_amount(*operand.other, hedge, operand.read.number));
  return reading;
}

// --- ages ------------------------------------------------------------------------------------------------------

AmountValue AmountReader::finished(AmountValue amount) const {
  if (amount.type == Type::age) amount.as_of = as_of_;
  return amount;
}

bool AmountReader::age_beside(std::size_t begin, std::size_t end) const {
  return words_.age_after.at(sentence_, end) || words_.age_before.before(sentence_, begin);
}

AmountKind AmountReader::kind_of(const std::optional<AmountKind>& unit, std::size_t begin, std::size_t end) const {
  if (unit) return *unit;
  return age_beside(begin, end) ? AmountKind{Type::age, {}, {}} : AmountKind{};
}

// "42" alone may be an age too.
std::optional<AmountValue> AmountReader::bare_age(const ReadAmount& reading) const {
  const double age = reading.amount.stated.lo;
  if (!reading.bare || reading.amount.type != Type::number || age < 1 || age > kOldest || age != std::trunc(age)) {
    return std::nullopt;
  }
  return finished(stated_amount({Type::age, {}, {}}, Hedge::none, {age, 1, false}));
}

// "18-month-old": the mention is number and unit, the age is in whole years.
std::optional<ReadAmount> AmountReader::age_in_units(const Operand& operand, std::size_t begin, Hedge hedge) const {
  const std::size_t at = operand.end;
  if (operand.kind || at >= sentence_.size()) return std::nullopt;
  const auto unit = words_.age_units.find(sentence_[at]);
  if (unit == words_.age_units.end() || !words_.age_ends.at(sentence_, at + 1)) return std::nullopt;
  const double years = operand.read.number.value * unit->second.unit->factor / kSecondsInADay / kDaysInAYear;
  const bool below = hedge == Hedge::up_to || hedge == Hedge::fewer_than;  // under 56 days is under one year
  const StatedNumber age{below ? std::ceil(years - 1e-9) : std::floor(years + 1e-9), 1, false};
  return ReadAmount{finished(stated_amount({Type::age, {}, {}}, hedge, age)), begin, at + 1, false, {}, 0};
}

// "in her 40s", "in his late thirties"
std::optional<ReadAmount> AmountReader::age_decade(std::size_t begin) const {
  if (begin == 0 || !is(begin - 1, words_.age_decade_openers)) return std::nullopt;
  const std::string* part = text_in(words_.age_decade_parts, begin);
  const std::size_t at = part ? begin + 1 : begin;
  if (at >= sentence_.size()) return std::nullopt;
  Interval years;
  std::size_t end = at + 1;
  if (const std::string* decade = text_in(words_.age_decades, at)) {
    const std::size_t blank = decade->find(' ');
    years = {1.0 * leading_number(*decade), 1.0 * leading_number(std::string_view(*decade).substr(blank + 1))};
  } else if (const auto digits = digits_of(sentence_[at], 2, 2);
             digits && *digits % 10 == 0 && glued(end) && sentence_[end].folded.ends_with('s')) {
    years = {1.0 * *digits, *digits + 9.0};
    ++end;
  } else {
    return std::nullopt;
  }
  if (part) {
    const std::size_t blank = part->find(' ');
    const double first = std::floor(years.lo / 10) * 10;
    years = {std::max(years.lo, first + leading_number(*part)),
             std::min(years.hi, first + leading_number(std::string_view(*part).substr(blank + 1)))};
  }
  const auto age = stated_range({Type::age, {}, {}}, Hedge::none, {years.lo, 1, false}, {years.hi, 1, false});
  return ReadAmount{finished(age), begin, end, false, {}, 0};
}

}  // namespace gainsay
