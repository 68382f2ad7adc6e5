// Inside values/: dates that are open on one side. An open interval is made from what bounds it, and what bounds it
// can be had back.
//
//   since X    a state: surely from the end of X on, at the widest from its begin, so that X lies between the two
//   until X    the same, mirrored
//   after X    an event: from the first minute after X on
//   before X   an event: up to the last minute before X
//   by X       an event: up to the last minute of X
#pragma once

#include <string_view>

#include "values/value.hpp"

namespace gainsay {

enum class EdgeWord { since, until, before, by, after };

// "since", "until", "before", "by", "after".
std::string_view name_of(EdgeWord word);

// Whether a resolved date is open on one side.
bool is_open(const DateValue& date);

// "since X" … where X covers `bound`; its granularity is that of the unit at its edge.
DateValue bounded_by(EdgeWord word, const DateExtent& bound);

// The same for a date that is not resolved: it keeps its fields.
DateValue bounded_unresolved(EdgeWord word, DateValue date);

// What an open date is bounded by, found from its extent.
struct OpenEdge {
  EdgeWord word = EdgeWord::since;
  Interval unit;   // of since and until: X; else the coarsest calendar unit (minute, day, month, year) at the edge
  Interval outer;  // the same at the outer edge; equal to `unit` where nothing is fuzzy, and always for since, until
};
OpenEdge open_edge(const DateValue& date);

// Where a since begins and an until ends: from surely to at the widest.
Interval begin_of(const DateExtent& since);
Interval end_of(const DateExtent& until);

}  // namespace gainsay
