#include "rules/seams.hpp"

#include <algorithm>
#include <limits>

#include "rules/limits.hpp"

namespace gainsay {

namespace {

using Parts = std::vector<PatternPtr>;

std::size_t add_bounded(std::size_t a, std::size_t b) {
  return a > std::numeric_limits<std::size_t>::max() - b ? std::numeric_limits<std::size_t>::max() : a + b;
}

std::size_t multiply_bounded(std::size_t a, std::size_t b) {
  return b != 0 && a > std::numeric_limits<std::size_t>::max() / b ? std::numeric_limits<std::size_t>::max() : a * b;
}

PatternPtr unwritten_comma() {
  static const PatternPtr comma = make_pattern(CommaPattern{false});
  return comma;
}

PatternPtr sequence_of(Parts parts) {
  if (parts.size() == 1) return std::move(parts.front());
  return make_pattern(SequencePattern{std::move(parts)});
}

// One pattern for several ways; one of them that matches nothing makes it optional.
PatternPtr choice_of(std::vector<Parts> ways) {
  const auto is_empty = [](const Parts& parts) { return parts.empty(); };
  const bool optional = std::any_of(ways.begin(), ways.end(), is_empty);
  std::erase_if(ways, is_empty);
  AlternativesPattern alternatives;
  for (Parts& parts : ways) alternatives.options.push_back(sequence_of(std::move(parts)));
  PatternPtr pattern = alternatives.options.size() == 1 ? std::move(alternatives.options.front())
                                                        : make_pattern(std::move(alternatives));
  return optional ? make_pattern(OptionalPattern{std::move(pattern)}) : pattern;
}

bool is_nothing(const Branch& branch) { return branch.left == Edge::nothing; }

bool same_edges(const Branch& a, const Branch& b) { return a.left == b.left && a.right == b.right; }

enum class Counting { choices, copies };  // whether merged branches repeat a part of one another

std::size_t count_merged(Counting counting, std::size_t a, std::size_t b) {
  return counting == Counting::copies ? add_bounded(a, b) : std::max(a, b);
}

// Makes one branch of neighbours with the same edges.
Branches merge(Branches branches, Counting counting) {
  Branches merged;
  for (std::size_t begin = 0; begin < branches.size();) {
    std::size_t end = begin;
    std::vector<Parts> ways;
    Branch sum{{}, branches[begin].left, branches[begin].right, 0, 0};
    for (; end < branches.size() && same_edges(branches[begin], branches[end]); ++end) {
      sum.ways = count_merged(counting, sum.ways, branches[end].ways);
      sum.size = add_bounded(sum.size, branches[end].size);
      ways.push_back(std::move(branches[end].parts));
    }
    if (ways.size() == 1)
      sum.parts = std::move(ways.front());
    else if (sum.left != Edge::nothing)
      sum.parts = {choice_of(std::move(ways))};
    merged.push_back(std::move(sum));
    begin = end;
  }
  return merged;
}

bool has_seam(const Branch& a, const Branch& b) { return a.right == Edge::word && b.left == Edge::word; }

Branch joined(const Branch& a, const Branch& b) {
  if (is_nothing(a)) return b;
  if (is_nothing(b)) return a;
  Branch both{a.parts, a.left, b.right, multiply_bounded(a.ways, b.ways), add_bounded(a.size, b.size)};
  if (has_seam(a, b)) both.parts.push_back(unwritten_comma());
  both.parts.insert(both.parts.end(), b.parts.begin(), b.parts.end());
  return both;
}

// The one branch `a` before each of `b`: what follows with the same edges shares one copy of `a`.
Branches join_before(const Branch& a, const Branches& b) {
  Branches all;
  for (std::size_t begin = 0; begin < b.size();) {
    const auto right_of = [&](const Branch& branch) { return is_nothing(branch) ? a.right : branch.right; };
    std::vector<Parts> tails;
    Branch sum = a;
    sum.right = right_of(b[begin]);
    std::size_t ways = 0;
    for (; begin < b.size() && right_of(b[begin]) == sum.right; ++begin) {
      Parts tail = b[begin].parts;
      if (has_seam(a, b[begin])) tail.insert(tail.begin(), unwritten_comma());
      tails.push_back(std::move(tail));
      ways = std::max(ways, b[begin].ways);
      sum.size = add_bounded(sum.size, b[begin].size);
    }
    sum.ways = multiply_bounded(a.ways, ways);
    if (tails.size() > 1)
      sum.parts.push_back(choice_of(std::move(tails)));
    else
      sum.parts.insert(sum.parts.end(), tails.front().begin(), tails.front().end());
    all.push_back(std::move(sum));
  }
  return all;
}

// Each of `a` before the one branch `b`, mirrored.
Branches join_after(const Branches& a, const Branch& b) {
  Branches all;
  for (std::size_t begin = 0; begin < a.size();) {
    const auto left_of = [&](const Branch& branch) { return is_nothing(branch) ? b.left : branch.left; };
    std::vector<Parts> heads;
    Branch sum{{}, left_of(a[begin]), b.right, 0, b.size};
    for (; begin < a.size() && left_of(a[begin]) == sum.left; ++begin) {
      Parts head = a[begin].parts;
      if (has_seam(a[begin], b)) head.push_back(unwritten_comma());
      heads.push_back(std::move(head));
      sum.ways = std::max(sum.ways, a[begin].ways);
      sum.size = add_bounded(sum.size, a[begin].size);
    }
    sum.ways = multiply_bounded(sum.ways, b.ways);
    if (heads.size() > 1)
      sum.parts = {choice_of(std::move(heads))};
    else
      sum.parts = std::move(heads.front());
    sum.parts.insert(sum.parts.end(), b.parts.begin(), b.parts.end());
    all.push_back(std::move(sum));
  }
  return all;
}

Branches join(const Branches& a, const Branches& b) {
  if (b.size() == 1 && !is_nothing(b.front())) return join_after(a, b.front());
  if (a.size() == 1 && !is_nothing(a.front())) return join_before(a.front(), b);
  Branches all;
  for (const Branch& first : a)
    for (const Branch& second : b) all.push_back(joined(first, second));
  return merge(std::move(all), Counting::copies);
}

// `end` goes on where `begin` stopped: its edges are already those of both.
Branch append_parts(Branch begin, const Branch& end) {
  begin.parts.insert(begin.parts.end(), end.parts.begin(), end.parts.end());
  begin.left = end.left;
  begin.right = end.right;
  begin.ways = end.ways;
  begin.size = add_bounded(begin.size, end.size);
  return begin;
}

}  // namespace

Branches one_branch(PatternPtr pattern, Edge edge) { return {Branch{{std::move(pattern)}, edge, edge, 1, 1}}; }

Branches join_in_sequence(const std::vector<Branches>& parts) {
  // What all ways share so far stands in `done`; `open` goes on from it, at first as a branch with
  // edges but no parts.
  Branch done;
  Branches open = parts.front();
  for (std::size_t i = 1; i < parts.size() && count_ways(open) <= kMostBranchesOfTemplate; ++i) {
    if (open.size() == 1 && !is_nothing(open.front())) {
      done = append_parts(std::move(done), open.front());
      open = {Branch{{}, done.left, done.right, open.front().ways, 0}};
    }
    open = join(open, parts[i]);
  }
  for (Branch& branch : open) branch = append_parts(done, branch);
  return open;
}

Branches join_alternatives(const std::vector<Branches>& options) {
  Branches all;
  for (const Branches& option : options) all.insert(all.end(), option.begin(), option.end());
  return merge(std::move(all), Counting::choices);
}

Branches make_optional(Branches inner) {
  std::erase_if(inner, is_nothing);
  inner.push_back({});
  return inner;
}

PatternPtr pattern_of(const Branches& branches) {
  std::vector<Parts> ways;
  for (const Branch& branch : branches) ways.push_back(branch.parts);
  return ways.size() == 1 && !ways.front().empty() ? sequence_of(std::move(ways.front()))
                                                   : choice_of(std::move(ways));
}

Branches make_units(Branches branches) {
  for (Branch& branch : branches)
    if (branch.parts.size() > 1) branch.parts = {sequence_of(std::move(branch.parts))};
  return branches;
}

bool may_match_nothing(const Branches& branches) {
  return std::any_of(branches.begin(), branches.end(), is_nothing);
}

std::size_t count_ways(const Branches& branches) {
  std::size_t ways = 0;
  for (const Branch& branch : branches) ways = add_bounded(ways, branch.ways);
  return ways;
}

std::size_t count_patterns(const Branches& branches) {
  std::size_t size = 0;
  for (const Branch& branch : branches) size = add_bounded(size, branch.size);
  return size;
}

}  // namespace gainsay
