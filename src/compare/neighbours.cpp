#include "compare/neighbours.hpp"

#include <algorithm>
#include <limits>

namespace gainsay {

// --- intervals -----------------------------------------------------------------------------------------------

MeetingIntervals::MeetingIntervals(std::vector<Entry> entries) : entries_(std::move(entries)) {
  std::stable_sort(entries_.begin(), entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.interval.lo < b.interval.lo; });
  std::size_t leaves = 1;
  while (leaves < entries_.size()) leaves *= 2;
  highest_.assign(2 * leaves, -std::numeric_limits<double>::infinity());
  for (std::size_t i = 0; i < entries_.size(); ++i) highest_[leaves + i] = entries_[i].interval.hi;
  for (std::size_t node = leaves; node-- > 1;) highest_[node] = std::max(highest_[2 * node], highest_[2 * node + 1]);
}

bool MeetingIntervals::each(const Interval& interval, const std::function<bool(std::size_t)>& visit) const {
  if (entries_.empty()) return false;
  auto end = std::upper_bound(entries_.begin(), entries_.end(), interval.hi,
                              [](double high, const Entry& entry) { return high < entry.interval.lo; });
  return each_below(1, 0, highest_.size() / 2, static_cast<std::size_t>(end - entries_.begin()), interval.lo, visit);
}

// Of the entries [first, last) below a node those before `end` that reach up to `at_least`.
bool MeetingIntervals::each_below(std::size_t node, std::size_t first, std::size_t last, std::size_t end,
                                  double at_least, const std::function<bool(std::size_t)>& visit) const {
  if (first >= end || highest_[node] < at_least) return false;
  if (last - first == 1) return visit(entries_[first].owner);
  std::size_t middle = first + (last - first) / 2;
  return each_below(2 * node + 1, middle, last, end, at_least, visit) ||
         each_below(2 * node, first, middle, end, at_least, visit);
}

// --- sides ---------------------------------------------------------------------------------------------------

Neighbours::Neighbours(std::vector<const Side*> sides) : sides_(std::move(sides)) {
  std::unordered_map<std::string, std::vector<MeetingIntervals::Entry>> entries;
  for (std::size_t i = 0; i < sides_.size(); ++i) {
    const Side& side = *sides_[i];
    std::string line = side.line();
    all_[line].push_back(i);
    keys_.push_back(side.extents ? NearKeys{} : near_keys(side.value));
    if (side.extents) entries[line].push_back({side.extents->outer, i});
    const NearKeys& keys = keys_.back();
    if (keys.any) any_[line].push_back(i);
    for (const std::string& key : keys.strict) strict_[key].push_back(i);
    for (const std::string& key : keys.loose) {
      loose_[key].push_back(i);
      if (keys.vague) vague_[key].push_back(i);
    }
  }
  for (auto& [line, on_line] : entries) lines_.emplace(line, MeetingIntervals(std::move(on_line)));
}

bool Neighbours::each_in(const Buckets& buckets, const std::string& key,
                         const std::function<bool(std::size_t)>& visit) {
  auto found = buckets.find(key);
  return found != buckets.end() && std::any_of(found->second.begin(), found->second.end(), visit);
}

void Neighbours::each(std::size_t side, const std::function<bool(std::size_t)>& visit) const {
  auto visit_others = [&](std::size_t other) { return other != side && visit(other); };
  std::string line = sides_[side]->line();
  const NearKeys& keys = keys_[side];
  if (keys.any) {
    each_in(all_, line, visit_others);
    return;
  }
  if (sides_[side]->extents) {
    std::size_t left = kMostNeighbours;
    auto visit_few = [&](std::size_t other) { return visit_others(other) || --left == 0; };
    if (lines_.at(line).each(sides_[side]->extents->outer, visit_few) && left > 0) return;
    each_in(any_, line, visit_others);
    return;
  }
  for (const std::string& key : keys.strict)
    if (each_in(strict_, key, visit_others)) return;
  for (const std::string& key : keys.loose)
    if (each_in(keys.vague ? loose_ : vague_, key, visit_others)) return;
}

}  // namespace gainsay
