#include "values/age_relation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "values/amount_value.hpp"

namespace gainsay {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kDaysAYear = 365.2425;
constexpr double kMinutesInADay = static_cast<double>(kMinutesADay);

constexpr double kOldest = 1e6;  // years; what is told of older ages is told of this one

// The day that many years before; the 29 of February becomes the 28.
Day years_before(Day day, double years) {
  CivilDate date = civil_date(day);
  date.year -= static_cast<int>(years);
  date.day = std::min(date.day, days_in_month(date.year, date.month));
  return day_number(date);
}

// First minute of the first birth day and last minute of the last one that make somebody `ages` old on `as_of`.
Interval births(const Interval& ages, Day as_of) {
  Interval born;
  if (ages.hi != kInfinity) {
    const Day first = years_before(as_of, std::min(std::floor(ages.hi), kOldest) + 1) + 1;
    born.lo = static_cast<double>(first) * kMinutesInADay;
  }
  const Day last = years_before(as_of, std::clamp(std::ceil(ages.lo), 0.0, kOldest));
  born.hi = static_cast<double>(last) * kMinutesInADay + kMinutesInADay - 1;
  return born;
}

double half_width_in_years(const Interval& ages, const Tolerance& tolerance) {
  switch (tolerance.kind) {
    case Tolerance::Kind::exact: return 0;
    case Tolerance::Kind::absolute: return tolerance.amount / 2;
    case Tolerance::Kind::days: return tolerance.amount / kDaysAYear / 2;
    case Tolerance::Kind::percent: return ages.hi == kInfinity ? 0 : ages.hi * tolerance.amount / 200;
  }
  return 0;
}

Interval widened(const Interval& born, double years) {
  const double minutes = years * kDaysAYear * kMinutesInADay;
  return {born.lo - minutes, born.hi + minutes};
}

Interval region(const AmountValue& age) { return age.hedge == Hedge::about ? age.outer : age.stated; }

bool is_plain(const AmountValue& age) { return age.hedge == Hedge::none && !age.range; }

struct Pair {
  const AmountValue& a;
  const AmountValue& b;
  std::string reason(std::string_view between) const {
    return fmt::format("{}{}{}", amount_in_words(a), between, amount_in_words(b));
  }
};

Relation by_containment(const Pair& pair, const Interval& first, const Interval& second) {
  if (contains(second, first)) return {RelationKind::refines, pair.reason(" is within ")};
  if (contains(first, second)) return {RelationKind::refined_by, pair.reason(" allows ")};
  if (meet(first, second)) {
    const bool ranges = pair.a.range && pair.b.range;
    return {ranges ? RelationKind::overlaps : RelationKind::compatible, pair.reason(" and ") + " can both be true"};
  }
  return {RelationKind::disjoint, pair.reason(" and ") + " cannot both be true"};
}

// Whether the later article may tell how old somebody was when the earlier one was written, or between the two: victims
// and convicts keep the age they had.
bool may_be_told_of_then(const AmountValue& a, const AmountValue& b) {
  const AmountValue& earlier = *a.as_of <= *b.as_of ? a : b;
  const AmountValue& later = *a.as_of <= *b.as_of ? b : a;
  const double years = static_cast<double>(*later.as_of - *earlier.as_of) / kDaysAYear;
  return years >= 1 && later.stated.lo >= earlier.stated.lo && later.stated.hi <= earlier.stated.hi + years + 1;
}

Relation disjoint_ages(const Pair& pair) {
  Relation relation{RelationKind::disjoint, pair.reason(" and ") + " cannot be one birth date"};
  if (may_be_told_of_then(pair.a, pair.b)) {
    relation.assumed = true;
    relation.assumptions.push_back({"age-as-of", "an age is that of the day of its article"});
  }
  return relation;
}

Relation relate_dated(const Pair& pair, const Tolerance& tolerance) {
  const Interval first = age_extents(pair.a, tolerance)->outer, second = age_extents(pair.b, tolerance)->outer;
  if (first == second) return {RelationKind::equal, pair.reason(" and ") + " allow the same birth dates"};
  if (pair.a.stated == pair.b.stated && may_be_told_of_then(pair.a, pair.b))
    return {RelationKind::incomparable, "an age that is repeated a year later is that of an earlier day"};
  if (!is_plain(pair.a) || !is_plain(pair.b)) return by_containment(pair, first, second);
  if (meet(first, second)) return {RelationKind::equal, pair.reason(" and ") + " can be one birth date"};
  return disjoint_ages(pair);
}

Relation relate_undated(const Pair& pair, const Tolerance& tolerance) {
  const Interval first = region(pair.a), second = region(pair.b);
  if (first == second) return {RelationKind::equal, "both say " + number_in_words(pair.a.stated.lo)};
  if (contains(second, first) || contains(first, second)) return by_containment(pair, first, second);
  const double apart = std::max(first.lo, second.lo) - std::min(first.hi, second.hi);
  const double allowed = 1 + half_width_in_years(first, tolerance) + half_width_in_years(second, tolerance);
  if (apart <= allowed) return {RelationKind::compatible, "a birthday may lie between them"};
  return {RelationKind::disjoint, pair.reason(" is not "), {{"age-as-of", "both ages are told of one time"}}, true};
}

}  // namespace

std::optional<Extents> age_extents(const AmountValue& age, const Tolerance& tolerance) {
  if (!age.as_of) return std::nullopt;
  const double years = half_width_in_years(age.outer, tolerance);
  const Interval outer = widened(births(age.outer, *age.as_of), years);
  return Extents{births(age.stated, *age.as_of), outer, outer, {}, {}};
}

Relation relate_ages(const AmountValue& a, const AmountValue& b, const Tolerance& tolerance) {
  const Pair pair{a, b};
  return a.as_of && b.as_of ? relate_dated(pair, tolerance) : relate_undated(pair, tolerance);
}

}  // namespace gainsay
