#include "compare/verdicts.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

bool is_denial(const SidePair& pair) { return pair.second->polarity == Polarity::denied; }

bool is_known(TimeOrder order) { return order == TimeOrder::before || order == TimeOrder::after; }

enum class Direction { up, down, none };

// Where disjoint sides lie to each other: two "since" by where they begin, two "until" by where they end.
std::pair<Interval, Interval> lying(const Extents& first, const Extents& second) {
  if (first.edge && second.edge && first.edge_sort == second.edge_sort) return {*first.edge, *second.edge};
  return {first.outer, second.outer};
}

// Where the later report stands to the earlier one.
Direction direction_of(const SidePair& pair, TimeOrder order) {
  if (is_denial(pair) || !is_known(order) || !pair.first->extents || !pair.second->extents) return Direction::none;
  auto [first, second] = lying(*pair.first->extents, *pair.second->extents);
  bool second_above = second.lo > first.hi;
  return second_above == (order == TimeOrder::before) ? Direction::up : Direction::down;
}

bool share_any(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
    if (*left == *right) return true;
    ++(*left < *right ? left : right);
  }
  return false;
}

bool share_a_voice(const Side& a, const Side& b) { return share_any(a.voices, b.voices); }

bool share_an_article(const Side& a, const Side& b) { return share_any(a.articles, b.articles); }

bool named_only(const Side& side) { return !side.has_own_voice(); }

bool order_matters_and_is_unknown(const FactDefinition& fact, const SidePair& pair) {
  return fact.changes != Changes::never && pair.order == TimeOrder::unknown;
}

// A plan and what came of it. A plan made after the fact is none, and what lay in the past when it was made is not what
// came of it.
bool plan_and_outcome(const SidePair& pair) {
  if (pair.first->all_planned == pair.second->all_planned) return false;
  const Side& plan = pair.first->all_planned ? *pair.first : *pair.second;
  const Side& outcome = pair.first->all_planned ? *pair.second : *pair.first;
  if (pair.order == (&plan == pair.first ? TimeOrder::after : TimeOrder::before)) return false;
  return !lies_before_report(outcome, plan);
}

// --- the rows ------------------------------------------------------------------------------------------------

using Row = bool (*)(const FactDefinition&, const SidePair&);

bool several_hold(const FactDefinition& fact, const SidePair& pair) {
  return pair.disagrees() && !is_denial(pair) && fact.cardinality == Cardinality::many;
}

bool one_name_written_differently(const FactDefinition&, const SidePair& pair) {
  return pair.relation.spelling && !is_denial(pair);
}

bool not_certain(const FactDefinition& fact, const SidePair& pair) {
  return pair.disagrees() && (pair.relation.assumed || pair.first->all_hedged || pair.second->all_hedged ||
                              order_matters_and_is_unknown(fact, pair));
}

Direction forth(const FactDefinition& fact) {
  return fact.changes == Changes::grows ? Direction::up : Direction::down;
}

// A draft goes back, too, where it repeats what others have corrected since.
bool went_back(const FactDefinition& fact, const SidePair& pair) {
  if (fact.changes != Changes::grows && fact.changes != Changes::shrinks) return false;
  const Direction back = fact.changes == Changes::grows ? Direction::down : Direction::up;
  return direction_of(pair, pair.order) == back || direction_of(pair, pair.first_order) == back;
}

bool moved_on(const FactDefinition& fact, const SidePair& pair) {
  if (!pair.disagrees()) return false;
  if (plan_and_outcome(pair)) return true;
  switch (fact.changes) {
    case Changes::never: return false;
    case Changes::grows:
    case Changes::shrinks: return direction_of(pair, pair.order) == forth(fact) && !went_back(fact, pair);
    case Changes::any: return is_known(pair.order);
  }
  return false;
}

bool moved_back(const FactDefinition& fact, const SidePair& pair) {
  return pair.disagrees() && went_back(fact, pair);
}

bool speakers_differ(const FactDefinition& fact, const SidePair& pair) {
  if (!pair.disagrees() || fact.attributed == Attributed::together) return false;
  if (share_a_voice(*pair.first, *pair.second)) return false;
  return is_denial(pair) || (named_only(*pair.first) && named_only(*pair.second));
}

bool may_be_two_instances(const FactDefinition& fact, const SidePair& pair) {
  return pair.disagrees() && is_instance_in_doubt(fact, *pair.first);
}

bool simply_disagree(const FactDefinition&, const SidePair& pair) { return pair.disagrees(); }

bool ranges_overlap(const FactDefinition&, const SidePair& pair) {
  return !is_denial(pair) && pair.relation.kind == RelationKind::overlaps;
}

bool one_says_more(const FactDefinition&, const SidePair& pair) {
  if (is_denial(pair)) return false;
  return pair.relation.kind == RelationKind::refines || pair.relation.kind == RelationKind::refined_by ||
         pair.relation.kind == RelationKind::compatible;
}

bool both_say_the_same(const FactDefinition&, const SidePair& pair) {
  return !is_denial(pair) && pair.relation.kind == RelationKind::equal;
}

struct TableRow {
  Verdict verdict;
  Row holds;
};

constexpr std::array kTable = {
    TableRow{Verdict::multiple, several_hold},
    TableRow{Verdict::spelling, one_name_written_differently},
    TableRow{Verdict::uncertain, not_certain},
    TableRow{Verdict::update, moved_on},
    TableRow{Verdict::reversal, moved_back},
    TableRow{Verdict::disputed, speakers_differ},
    TableRow{Verdict::uncertain, may_be_two_instances},
    TableRow{Verdict::conflict, simply_disagree},
    TableRow{Verdict::overlap, ranges_overlap},
    TableRow{Verdict::precision, one_says_more},
    TableRow{Verdict::agree, both_say_the_same},
};

// What made a plain disagreement uncertain, or an update of it.
std::string circumstance_of(const FactDefinition& fact, const SidePair& pair, Verdict verdict) {
  if (verdict == Verdict::update && plan_and_outcome(pair)) return "one is a plan, the other what came of it";
  if (verdict != Verdict::uncertain) return "";
  if (pair.relation.assumed) return "another reading would remove the disagreement";
  if (pair.first->all_hedged || pair.second->all_hedged) {
    const bool guess = pair.first->all_guessed || pair.second->all_guessed;
    return guess ? "it is a guess whom or what one side is about" : "one side is hedged wherever it is stated";
  }
  if (order_matters_and_is_unknown(fact, pair)) return "which report is later is not known";
  if (may_be_two_instances(fact, pair)) return "nothing says that both are about the same one";
  return "";
}

}  // namespace

bool is_instance_in_doubt(const FactDefinition& fact, const Side& side) {
  return fact.cardinality == Cardinality::usually_one && !side.names_instance;
}

bool lies_before_report(const Side& side, const Side& reported) {
  const bool dated = std::holds_alternative<DateValue>(side.value) && side.extents && reported.time;
  return dated && side.extents->outer.hi < static_cast<double>(reported.time->first);
}

TimeOrder order_of(const Side& first, const Side& second) {
  TimeOrder order = order_of_times(first.time, second.time);
  return order == TimeOrder::unknown && share_an_article(first, second) ? TimeOrder::simultaneous : order;
}

SidePair in_order_of_time(const Side& first, const Side& second) {
  return {&first, &second, {}, order_of(first, second), order_of_times(first.first_time, second.first_time)};
}

SidePair pair_up(const FactDefinition& fact, const Side& first, const Side& second) {
  SidePair pair = in_order_of_time(first, second);
  if (first.same_scope(second)) pair.relation = relate(first.value, second.value, fact.tolerance);
  return pair;
}

bool SidePair::disagrees() const {
  if (second->polarity == Polarity::asserted) return relation.kind == RelationKind::disjoint;
  return relation.kind == RelationKind::equal || relation.kind == RelationKind::refines;
}

Severity severity_of(const FactDefinition& fact, Verdict verdict) {
  if (auto own = fact.severity.find(std::string(name_of(verdict))); own != fact.severity.end()) return own->second;
  Severity usual = default_severity(verdict);
  auto all = fact.severity.find("*");
  return all == fact.severity.end() || usual == Severity::off ? usual : all->second;
}

std::optional<Verdict> verdict_of(const FactDefinition& fact, const SidePair& pair) {
  for (const TableRow& row : kTable)
    if (row.holds(fact, pair)) return row.verdict;
  return std::nullopt;
}

std::string reason_of(const FactDefinition& fact, const SidePair& pair, Verdict verdict) {
  std::string reason = pair.relation.reason;
  if (is_denial(pair)) reason = fmt::format("one says it is {}, the other denies it", in_words(pair.first->value));
  std::string circumstance = circumstance_of(fact, pair, verdict);
  if (reason.empty() || circumstance.empty()) return reason + circumstance;
  return reason + "; " + circumstance;
}

}  // namespace gainsay
