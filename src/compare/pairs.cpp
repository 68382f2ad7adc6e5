#include "compare/pairs.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <tuple>

#include "compare/sweep.hpp"

namespace gainsay {
namespace {

using Sides = std::vector<Side>;

// Sorts the pair that shows a verdict best before the others: what most articles part over, not the one slip that is
// farthest from all others.
auto rank_of(const JudgedPair& judged) {
  const Side& first = *judged.pair.first;
  const Side& second = *judged.pair.second;
  auto [fewer, more] = std::minmax({first.articles.size(), second.articles.size()});
  bool on_line = judged.verdict == Verdict::conflict && first.extents && second.extents &&
                 second.polarity == Polarity::asserted;
  double lower = on_line ? std::max(first.extents->outer.lo, second.extents->outer.lo) : 0;
  double upper = on_line ? std::min(first.extents->outer.hi, second.extents->outer.hi) : 0;
  return std::tuple(judged.verdict, SIZE_MAX - fewer, SIZE_MAX - more, !on_line, -lower, upper, std::string_view(first.text),
                    std::string_view(second.text));
}

// Whether two amounts lie on one line, and by more than arithmetic apart. An age may be of another day.
bool lie_apart(const AmountValue& a, const AmountValue& b, const Interval& first, const Interval& second,
               const Tolerance& tolerance) {
  constexpr double kArithmetic = 1e-6;
  constexpr double kWhole = 100;
  if (a.type != b.type || a.type == Type::age || a.role != b.role || a.unit != b.unit || a.dimension != b.dimension)
    return false;
  if (tolerance.kind == Tolerance::Kind::percent && tolerance.amount >= kWhole) return false;
  const double lower = std::min(first.hi, second.hi), upper = std::max(first.lo, second.lo);
  return upper - lower > kArithmetic * std::max(std::abs(lower), std::abs(upper));
}

class Gatherer {
 public:
  explicit Gatherer(const FactDefinition& fact) : fact_(fact) {}

  void add(const Side& first, const Side& second) {
    if (!first.asked && !second.asked) return;
    const bool plain = are_plainly_disjoint(first, second, fact_.tolerance);
    SidePair pair = plain ? in_order_of_time(first, second) : pair_up(fact_, first, second);
    if (plain) pair.relation.kind = RelationKind::disjoint;  // why is told of those that show a verdict
    auto verdict = verdict_of(fact_, pair);
    if (!verdict || severity_of(fact_, *verdict) == Severity::off) return;
    if (pair.disagrees()) disagreeing_.emplace_back(&first, &second);
    JudgedPair judged{std::move(pair), *verdict};
    auto best = best_.find(*verdict);
    if (best == best_.end()) best_.emplace(*verdict, std::move(judged));
    else if (rank_of(judged) < rank_of(best->second)) best->second = std::move(judged);
  }

  Comparison result() {
    Comparison comparison;
    for (auto& [verdict, judged] : best_) {
      const SidePair& pair = judged.pair;
      if (are_plainly_disjoint(*pair.first, *pair.second, fact_.tolerance))
        judged.pair = pair_up(fact_, *pair.first, *pair.second);
      comparison.witnesses.push_back(std::move(judged));
    }
    for (const auto& [first, second] : disagreeing_)
      comparison.state.push_back(std::minmax(stated_text(*first), stated_text(*second)));
    std::sort(comparison.state.begin(), comparison.state.end());
    comparison.state.erase(std::unique(comparison.state.begin(), comparison.state.end()), comparison.state.end());
    return comparison;
  }

 private:
  const FactDefinition& fact_;
  std::map<Verdict, JudgedPair> best_;
  std::vector<std::pair<const Side*, const Side*>> disagreeing_;
};

// The sides of one line with the largest lower and the smallest upper end.
std::vector<std::size_t> ends_of(const Sides& sides, const std::vector<std::size_t>& line) {
  std::vector<std::size_t> on_line, ends;
  for (std::size_t i : line)
    if (sides[i].extents) on_line.push_back(i);
  auto lower = [&](std::size_t i) { return sides[i].extents->outer.lo; };
  auto upper = [&](std::size_t i) { return sides[i].extents->outer.hi; };
  if (on_line.empty()) return {line.front(), line.back()};
  ends.push_back(*std::max_element(on_line.begin(), on_line.end(),
                                   [&](std::size_t a, std::size_t b) { return lower(a) < lower(b); }));
  ends.push_back(*std::min_element(on_line.begin(), on_line.end(),
                                   [&](std::size_t a, std::size_t b) { return upper(a) < upper(b); }));
  return ends;
}

// The few sides that most articles state, for they show a disagreement best.
std::vector<std::size_t> best_supported(const Sides& sides, std::vector<std::size_t> line) {
  constexpr std::size_t kFew = 16;
  auto last = line.begin() + static_cast<std::ptrdiff_t>(std::min(kFew, line.size()));
  std::partial_sort(line.begin(), last, line.end(), [&](std::size_t a, std::size_t b) {
    return std::tuple(sides[b].articles.size(), a) < std::tuple(sides[a].articles.size(), b);
  });
  line.erase(last, line.end());
  return line;
}

}  // namespace

bool are_plainly_disjoint(const Side& a, const Side& b, const Tolerance& tolerance) {
  if (!a.extents || !b.extents || !a.extents->others.empty() || !b.extents->others.empty()) return false;
  if (a.extents->edge || b.extents->edge || !a.same_scope(b)) return false;
  const Interval &first = a.extents->outer, &second = b.extents->outer;
  if (meet(first, second)) return false;
  const auto *amount = std::get_if<AmountValue>(&a.value), *other = std::get_if<AmountValue>(&b.value);
  if (amount && other) return lie_apart(*amount, *other, first, second, tolerance);
  return std::holds_alternative<DateValue>(a.value) && std::holds_alternative<DateValue>(b.value);
}

std::string stated_text(const Side& side) {
  return side.polarity == Polarity::denied ? "not " + side.text : side.text;
}

Comparison compare_all_pairs(const FactDefinition& fact, const Sides& asserted, const Sides& denied) {
  Gatherer gatherer(fact);
  for (std::size_t i = 0; i < asserted.size(); ++i) {
    for (std::size_t j = i + 1; j < asserted.size(); ++j) gatherer.add(asserted[i], asserted[j]);
    for (const Side& denial : denied) gatherer.add(asserted[i], denial);
  }
  return gatherer.result();
}

Comparison compare_by_sweeps(const FactDefinition& fact, const Sides& asserted, const Sides& denied) {
  Gatherer gatherer(fact);
  std::map<std::string, std::vector<std::size_t>> lines;
  for (std::size_t i = 0; i < asserted.size(); ++i) lines[asserted[i].line()].push_back(i);
  for (const auto& [name, line] : lines) {
    for (const auto& [first, second] : telling_pairs(fact, asserted, line)) gatherer.add(asserted[first], asserted[second]);
    const std::vector<std::size_t> best = best_supported(asserted, line);
    for (std::size_t i : best)
      for (std::size_t j : best)
        if (i < j) gatherer.add(asserted[i], asserted[j]);
    for (std::size_t end : ends_of(asserted, line))
      for (std::size_t i : line)
        if (i != end) gatherer.add(asserted[std::min(i, end)], asserted[std::max(i, end)]);
  }
  for (const auto& [first, second] : telling_denials(fact, asserted, denied)) gatherer.add(asserted[first], denied[second]);
  return gatherer.result();
}

Comparison compare_sides(const FactDefinition& fact, const Sides& asserted, const Sides& denied) {
  return asserted.size() + denied.size() <= kMostSidesPaired ? compare_all_pairs(fact, asserted, denied)
                                                             : compare_by_sweeps(fact, asserted, denied);
}

}  // namespace gainsay
