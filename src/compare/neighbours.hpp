// Sides that a side may agree with, or be another spelling of, found without holding it against all. For compare/ only.
#pragma once

#include <functional>
#include <unordered_map>

#include "compare/sides.hpp"

namespace gainsay {

// Intervals, asked for those that meet another.
class MeetingIntervals {
 public:
  struct Entry {
    Interval interval;
    std::size_t owner = 0;
  };

  explicit MeetingIntervals(std::vector<Entry> entries);

  // Calls visit(owner) for entries that meet the interval, those that begin last first, until it returns true. Whether
  // it did.
  bool each(const Interval& interval, const std::function<bool(std::size_t)>& visit) const;

 private:
  bool each_below(std::size_t node, std::size_t first, std::size_t last, std::size_t end, double at_least,
                  const std::function<bool(std::size_t)>& visit) const;

  std::vector<Entry> entries_;   // by lower end
  std::vector<double> highest_;  // a tree over them: the largest upper end below each node
};

class Neighbours {
 public:
  // The sides must outlive it. Indices are positions in `sides`.
  explicit Neighbours(std::vector<const Side*> sides);

  // Calls visit(other) until it returns true: every other side that is not disjoint from the side or is one name written
  // differently comes, among some that are disjoint. Some come twice. Of sides on a line at most kMostNeighbours.
  void each(std::size_t side, const std::function<bool(std::size_t)>& visit) const;

  static constexpr std::size_t kMostNeighbours = 128;

 private:
  using Buckets = std::unordered_map<std::string, std::vector<std::size_t>>;

  static bool each_in(const Buckets& buckets, const std::string& key, const std::function<bool(std::size_t)>& visit);

  std::vector<const Side*> sides_;
  std::vector<NearKeys> keys_;
  std::unordered_map<std::string, MeetingIntervals> lines_;
  Buckets any_;           // sides on no line that may agree with any of theirs, by line
  Buckets all_;           // all sides of a line
  Buckets strict_;
  Buckets loose_, vague_;  // all sides by their loose keys, and the vague ones
};

}  // namespace gainsay
