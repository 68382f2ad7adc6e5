// Inside rules/: where a comma may stand that nobody wrote. It may between two written words, never beside a slot, a
// gap, a written comma, a mark or an aside. Where an optional part or an alternative decides what two things meet,
// the choice is written out into branches until each knows.
#pragma once

#include <cstddef>
#include <vector>

#include "rules/pattern.hpp"

namespace gainsay {

enum class Edge { nothing, word, other };

// One way through a piece of a template, as far as its edges go: parts in sequence with a known kind of
// begin and end.
struct Branch {
  std::vector<PatternPtr> parts;  // none: it matches nothing, and both edges are Edge::nothing
  Edge left = Edge::nothing;
  Edge right = Edge::nothing;
  std::size_t ways = 1;           // how many copies of a part writing out has made
  std::size_t size = 0;           // patterns in it, shared ones counted each time
};

// All ways, in the order in which they are tried; neighbours differ in an edge.
using Branches = std::vector<Branch>;

Branches one_branch(PatternPtr pattern, Edge edge);
// Stops short once there are more ways than limits.hpp allows; the caller counts them.
Branches join_in_sequence(const std::vector<Branches>& parts);
Branches join_alternatives(const std::vector<Branches>& options);
Branches make_optional(Branches inner);

PatternPtr pattern_of(const Branches& branches);

// The same with one pattern in each branch, so that all who join it share the whole.
Branches make_units(Branches branches);

bool may_match_nothing(const Branches& branches);
std::size_t count_ways(const Branches& branches);
std::size_t count_patterns(const Branches& branches);

}  // namespace gainsay
