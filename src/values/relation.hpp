// What two values are to each other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "values/value.hpp"

namespace gainsay {

// Exactly one holds. `refines`: the first says more than the second and can be true with it ("1990" refines "early 1990s").
enum class RelationKind { equal, refines, refined_by, overlaps, compatible, disjoint, incomparable };

// "equal", "refines", "refined by", "overlaps", "compatible", "disjoint", "incomparable".
std::string_view name_of(RelationKind kind);

// How far two values may lie apart and still agree; half of it widens each side.
struct Tolerance {
  enum class Kind { exact, absolute, percent, days } kind = Kind::exact;
  double amount = 0;

  bool operator==(const Tolerance&) const = default;
};

struct Relation {
  RelationKind kind = RelationKind::incomparable;
  std::string reason;  // a clause for people, no final stop: "no 23 April falls inside 28–30 April 2023"
  std::vector<Assumption> assumptions{};  // those made by the relation itself ("both mean the same week")
  bool assumed = false;   // disjoint only under an assumption: another reading would remove the disagreement
  bool spelling = false;  // disjoint as names, yet one name written differently
};

// Values of different types are incomparable. Symmetric, `refines` mirrored by `refined_by`; widening a value never
// turns another relation into disjoint.
Relation relate(const Value& a, const Value& b, const Tolerance& tolerance = {});

// Where a value lies on its type's line, for the sweep. Nothing for values that lie on no line: names, categories,
// yes/no, and dates that are not resolved.
struct Extents {
  Interval core;   // as resolved by the policies, what it surely covers
  Interval outer;  // as resolved by the policies, with fuzzy edges, rounding and half the tolerance
  Interval hull;   // over all surviving readings, with the same widening
  std::vector<Interval> others;  // each other surviving reading, with the same widening
  // Of "since" and "until": where it begins or ends, with half the tolerance. Two of one sort are disjoint if these are;
  // any other two values of a line are disjoint exactly if their outer intervals are, and where one has other readings
  // a disjoint pair is assumed exactly if some of their readings meet.
  std::optional<Interval> edge;
  enum class Edge { none, since, until } edge_sort = Edge::none;
};
std::optional<Extents> extents(const Value& value, const Tolerance& tolerance = {});

// By which values on no line find those that they may agree with, or be another spelling of, without meeting all.
struct NearKeys {
  std::vector<std::string> strict;  // two that are not disjoint, or one the other misspelt, share one of these …
  std::vector<std::string> loose;   // … or one of these, where one of the two is vague
  bool vague = false;               // "Smith", "J. Smith"
  bool any = false;                 // may agree with any value of its type: a date without its year
};

// Nothing at all for values that agree only where they are equal: categories, yes/no.
NearKeys near_keys(const Value& value);

// What must be the same for two values of one type to lie on one line: the currency, the dimension. Values of
// different lines are incomparable.
std::string line_of(const Value& value);

}  // namespace gainsay
