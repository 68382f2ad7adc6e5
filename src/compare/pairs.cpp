#include "compare/pairs.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace gainsay {
namespace {

using Sides = std::vector<Side>;

// The sides of one line with the largest lower and the smallest upper end.
void add_extremes(const Sides& sides, const std::vector<std::size_t>& on_line, Interval Extents::* which,
                  std::set<std::size_t>& extremes) {
  auto interval = [&](std::size_t i) { return (*sides[i].extents).*which; };
  extremes.insert(*std::max_element(on_line.begin(), on_line.end(), [&](std::size_t a, std::size_t b) {
    return interval(a).lo < interval(b).lo;
  }));
  extremes.insert(*std::min_element(on_line.begin(), on_line.end(), [&](std::size_t a, std::size_t b) {
    return interval(a).hi < interval(b).hi;
  }));
}

std::set<std::size_t> extreme_sides(const Sides& sides) {
  std::map<std::string, std::vector<std::size_t>> lines;
  std::set<std::size_t> extremes;
  std::vector<std::size_t> off_line;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (sides[i].extents) lines[sides[i].line()].push_back(i);
    else off_line.push_back(i);
  }
  for (const auto& [name, on_line] : lines) {
    add_extremes(sides, on_line, &Extents::outer, extremes);
    add_extremes(sides, on_line, &Extents::hull, extremes);
  }
  if (!off_line.empty()) extremes.insert({off_line.front(), off_line.back()});
  return extremes;
}

class Judge {
 public:
  Judge(const Corpus& corpus, const FactDefinition& fact) : corpus_(corpus), fact_(fact) {}

  void judge(const Side& first, const Side& second) {
    SidePair pair = pair_up(corpus_, fact_, first, second);
    if (auto verdict = verdict_of(fact_, pair)) pairs.push_back({std::move(pair), *verdict});
  }

  std::vector<JudgedPair> pairs;

 private:
  const Corpus& corpus_;
  const FactDefinition& fact_;
};

void judge_answers(const Sides& sides, Judge& judge) {
  bool all = sides.size() <= kMostSidesPaired;
  std::set<std::size_t> extremes = all ? std::set<std::size_t>{} : extreme_sides(sides);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (all || extremes.contains(i)) {
      for (std::size_t j = i + 1; j < sides.size(); ++j) judge.judge(sides[i], sides[j]);
    } else {
      for (auto j = extremes.upper_bound(i); j != extremes.end(); ++j) judge.judge(sides[i], sides[*j]);
    }
  }
}

// Of very many answers only the one that says exactly what is denied.
void judge_denials(const Sides& asserted, const Sides& denied, Judge& judge) {
  for (const Side& denial : denied) {
    auto first = asserted.begin(), last = asserted.end();
    if (asserted.size() > kMostSidesPaired) {
      auto by_text = [](const Side& a, const Side& b) { return a.text < b.text; };
      std::tie(first, last) = std::equal_range(first, last, denial, by_text);
    }
    for (; first != last; ++first) judge.judge(*first, denial);
  }
}

// Sorts the pair that shows a verdict best before the others.
auto rank_of(const JudgedPair& judged) {
  const Side& first = *judged.pair.first;
  const Side& second = *judged.pair.second;
  bool on_line = judged.verdict == Verdict::conflict && first.extents && second.extents &&
                 second.polarity == Polarity::asserted;
  double lower = on_line ? std::max(first.extents->outer.lo, second.extents->outer.lo) : 0;
  double upper = on_line ? std::min(first.extents->outer.hi, second.extents->outer.hi) : 0;
  return std::tuple(judged.verdict, !on_line, -lower, upper, std::string_view(first.text),
                    std::string_view(second.text));
}

}  // namespace

std::vector<JudgedPair> judge_pairs(const Corpus& corpus, const FactDefinition& fact, const Sides& asserted,
                                    const Sides& denied) {
  Judge judge(corpus, fact);
  judge_answers(asserted, judge);
  judge_denials(asserted, denied, judge);
  return std::move(judge.pairs);
}

std::vector<const JudgedPair*> witness_pairs(const std::vector<JudgedPair>& pairs) {
  std::map<Verdict, const JudgedPair*> best;
  for (const JudgedPair& judged : pairs) {
    auto [found, is_new] = best.emplace(judged.verdict, &judged);
    if (!is_new && rank_of(judged) < rank_of(*found->second)) found->second = &judged;
  }
  std::vector<const JudgedPair*> witnesses;
  for (const auto& [verdict, judged] : best) witnesses.push_back(judged);
  return witnesses;
}

}  // namespace gainsay
