// The verdict of two sides. For compare/ only.
#pragma once

#include "compare/sides.hpp"
#include "compare/time_order.hpp"

namespace gainsay {

// Two sides as they are judged: two answers, or an answer (first) and what is denied (second).
// Never null; the sides must outlive the pair.
struct SidePair {
  const Side* first = nullptr;
  const Side* second = nullptr;
  Relation relation;                     // of the values
  TimeOrder order = TimeOrder::unknown;        // of the sides
  TimeOrder first_order = TimeOrder::unknown;  // of their first reports: another one only where a draft repeats an old answer

  // Both cannot be true: two disjoint answers, or an answer that is, or lies within, what is denied.
  bool disagrees() const;
};

// By their times. Where these leave it unknown and one article states both, they are simultaneous: it can be
// no update, and no ignorance of who came later.
TimeOrder order_of(const Side& first, const Side& second);

// Whether the fact's answers in the side's group may be about two instances; what they part over is then at most uncertain.
bool is_instance_in_doubt(const FactDefinition& fact, const Side& side);

// Whether a side is a date that was past when the other was first reported.
bool lies_before_report(const Side& side, const Side& reported);

// The pair without its relation, and with it.
SidePair in_order_of_time(const Side& first, const Side& second);
SidePair pair_up(const FactDefinition& fact, const Side& first, const Side& second);

// The severity a verdict has for this fact.
Severity severity_of(const FactDefinition& fact, Verdict verdict);

// The first row of the table of verdicts that holds; nothing for values that cannot be compared.
std::optional<Verdict> verdict_of(const FactDefinition& fact, const SidePair& pair);

// Why, for people: the reason of the relation, and what else decided.
std::string reason_of(const FactDefinition& fact, const SidePair& pair, Verdict verdict);

}  // namespace gainsay
