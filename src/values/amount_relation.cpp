// How two amounts relate: by the regions they state, and where these do not meet, by what rounding leaves open.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "values/age_relation.hpp"
#include "values/amount_units.hpp"
#include "values/amount_value.hpp"

namespace gainsay {
namespace {

// Converted amounts are the same when they differ by arithmetic only.
constexpr double kArithmetic = 1e-9;

bool nearly_same(double a, double b) {
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= kArithmetic * std::max(std::abs(a), std::abs(b));
}

bool same(const Interval& a, const Interval& b) { return nearly_same(a.lo, b.lo) && nearly_same(a.hi, b.hi); }

bool holds(const Interval& outer, const Interval& inner) {
  return (outer.lo <= inner.lo || nearly_same(outer.lo, inner.lo)) &&
         (outer.hi >= inner.hi || nearly_same(outer.hi, inner.hi));
}

bool is_point(const Interval& interval) { return interval.lo == interval.hi; }

bool is_change(const AmountValue& amount) {
  return amount.role == AmountRole::rise || amount.role == AmountRole::fall;
}

// What one of the amount's units is on its line; of temperatures a difference of one.
double line_factor(const AmountValue& amount) {
  const Unit* unit = unit_of(amount.unit);
  return unit == nullptr || amount.type == Type::money ? 1 : unit->factor;
}

// A rise by 5 °C is one by 9 °F, though 5 °C is 41 °F.
double line_offset(const AmountValue& amount) {
  const Unit* unit = unit_of(amount.unit);
  return unit == nullptr || amount.type != Type::quantity || is_change(amount) ? 0 : unit->offset;
}

Interval on_line(const Interval& interval, const AmountValue& amount) {
  const double factor = line_factor(amount), offset = line_offset(amount);
  return {interval.lo * factor + offset, interval.hi * factor + offset};
}

// What an amount says of itself: "about 300" says its whole neighbourhood, 31,000 only itself, though it may be
// rounded.
Interval region(const AmountValue& amount) {
  return on_line(amount.hedge == Hedge::about ? amount.outer : amount.stated, amount);
}

// Half of the last digit is where the next number begins to be meant: 31,500 is 32,000 rounded, not 31,000. So the
// ends that rounding adds are open, and what only touches there does not meet.
Interval with_open_rounding(const AmountValue& amount) {
  if (amount.hedge == Hedge::about) return amount.outer;
  const auto drawn_in = [](double outer, double stated) {
    return outer == stated ? outer : outer + (stated - outer) * 1e-6;
  };
  return {drawn_in(amount.outer.lo, amount.stated.lo), drawn_in(amount.outer.hi, amount.stated.hi)};
}

// The width is absolute on the line; an absolute tolerance is in the amount's own unit.
Interval tolerant(const Interval& interval, const Tolerance& tolerance, double factor) {
  switch (tolerance.kind) {
    case Tolerance::Kind::exact:
    case Tolerance::Kind::days: return interval;
    case Tolerance::Kind::absolute:
      return {interval.lo - tolerance.amount * factor / 2, interval.hi + tolerance.amount * factor / 2};
    case Tolerance::Kind::percent: {
      const double share = tolerance.amount / 200;
      return {interval.lo - std::abs(interval.lo) * share, interval.hi + std::abs(interval.hi) * share};
    }
  }
  return interval;
}

// Of one type: one tells how much there is, the other how much more, or which part of it.
std::string roles_differ(const AmountValue& a, const AmountValue& b) {
  const auto role = [](const AmountValue& amount) {
    if (is_change(amount)) return "a change";
    return amount.role == AmountRole::fraction ? "a part of a whole" : "how much there is";
  };
  return fmt::format("{} is {}, {} is {}", amount_in_words(a), role(a), amount_in_words(b), role(b));
}

Relation different_lines(const AmountValue& a, const AmountValue& b) {
  const std::string first = amount_in_words(a), second = amount_in_words(b);
  const bool one_role = a.role == b.role || (is_change(a) && is_change(b));
  if (a.type == b.type && !one_role) return {RelationKind::incomparable, roles_differ(a, b)};
  if (a.type == Type::money && b.type == Type::money) {
    return {RelationKind::incomparable, fmt::format("{} and {} are not converted", a.unit, b.unit)};
  }
  if (a.type == Type::percent && b.type == Type::percent) {
    return {RelationKind::incomparable, "percent and percentage points are not the same"};
  }
  if (a.type == Type::quantity && b.type == Type::quantity && a.dimension == b.dimension) {
    return {RelationKind::incomparable, fmt::format("the scale of {} is not stated", a.unit == "deg" ? first : second)};
  }
  return {RelationKind::incomparable, fmt::format("{} and {} are not of one kind", first, second)};
}

std::string not_the_same(const AmountValue& a, const AmountValue& b) {
  const std::string first = amount_in_words(a), second = amount_in_words(b);
  if (is_point(a.stated) && is_point(b.stated) && a.hedge == Hedge::none && b.hedge == Hedge::none) {
    return fmt::format("{} is not {}", first, second);
  }
  return fmt::format("{} and {} cannot both be true", first, second);
}

std::string rounded_reason(const AmountValue& a, const AmountValue& b) {
  const std::string first = amount_in_words(a), second = amount_in_words(b);
  if (!is_point(a.stated) || !is_point(b.stated)) return fmt::format("{} and {} can both be true", first, second);
  const auto width = [](const AmountValue& amount) {
    return (amount.outer.hi - amount.outer.lo) * line_factor(amount);
  };
  return width(a) >= width(b) ? fmt::format("{} may be {} rounded", first, second)
                              : fmt::format("{} may be {} rounded", second, first);
}

std::string inside_reason(const AmountValue& more, const AmountValue& less) {
  const std::string first = amount_in_words(more), second = amount_in_words(less);
  if (less.range || less.hedge == Hedge::vague) return fmt::format("{} is within {}", first, second);
  return fmt::format("{} is {}", first, second);
}

bool widths_agree(const AmountValue& a, const AmountValue& b, const Tolerance& tolerance) {
  if (tolerance.kind == Tolerance::Kind::exact || !is_point(a.stated) || !is_point(b.stated)) return false;
  if (a.hedge != Hedge::none || b.hedge != Hedge::none) return false;
  return meet(tolerant(region(a), tolerance, line_factor(a)), tolerant(region(b), tolerance, line_factor(b)));
}

}  // namespace

std::optional<Extents> amount_extents(const AmountValue& amount, const Tolerance& tolerance) {
  if (amount.type == Type::age) return age_extents(amount, tolerance);
  const double factor = line_factor(amount);
  const Interval outer = tolerant(on_line(with_open_rounding(amount), amount), tolerance, factor);
  return Extents{on_line(amount.stated, amount), outer, outer, {}, {}};
}

std::string line_of_amount(const AmountValue& amount) {
  const std::string change = is_change(amount) ? "change of " : "";
  switch (amount.type) {
    case Type::percent: return change + (amount.unit == "pp" ? "percentage points" : "percent");
    case Type::money: return change + "money in " + amount.unit;
    case Type::quantity: return change + (amount.unit == "deg" ? "degrees of no stated scale" : amount.dimension);
    case Type::number:
    case Type::ordinal:
    case Type::duration:
    case Type::age:
    case Type::date:
    case Type::clock:
    case Type::person:
    case Type::organisation:
    case Type::place:
    case Type::yesno:
    case Type::category: break;
  }
  return amount.role == AmountRole::fraction ? "part of a whole" : change + describe({amount.type, {}});
}

Relation relate_amounts(const AmountValue& a, const AmountValue& b, const Tolerance& tolerance) {
  if (a.type != b.type || line_of_amount(a) != line_of_amount(b)) return different_lines(a, b);
  if (a.type == Type::age) return relate_ages(a, b, tolerance);
  const Interval first = region(a), second = region(b);
  if (same(first, second)) return {RelationKind::equal, "both say " + amount_in_words(a)};
  if (widths_agree(a, b, tolerance)) {
    return {RelationKind::equal,
            fmt::format("{} and {} are within the tolerance", amount_in_words(a), amount_in_words(b))};
  }
  if (holds(second, first)) return {RelationKind::refines, inside_reason(a, b)};
  if (holds(first, second)) return {RelationKind::refined_by, inside_reason(b, a)};
  if (a.range && b.range && meet(first, second)) {
    return {RelationKind::overlaps,
            fmt::format("{} and {} overlap only in part", amount_in_words(a), amount_in_words(b))};
  }
  if (meet(amount_extents(a, tolerance)->outer, amount_extents(b, tolerance)->outer)) {
    return {RelationKind::compatible, rounded_reason(a, b)};
  }
  return {RelationKind::disjoint, not_the_same(a, b)};
}

}  // namespace gainsay
