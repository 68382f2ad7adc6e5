// Sides put by one after another, and looked through from their ends. For compare/ only.
#pragma once

#include <optional>
#include <set>

#include "compare/sides.hpp"

namespace gainsay {

// Where a side may lie to the one that it is held against.
enum class Where { anywhere, below, above, off_line };

class Shelf {
 public:
  // The interval of each side by its index; nothing for sides that lie on no line. Must outlive the shelf.
  using Spans = std::vector<std::optional<Interval>>;

  explicit Shelf(const Spans& spans) : spans_(spans) {}

  void add(std::size_t side) {
    if (!spans_[side]) {
      off_line_.insert(side);
      return;
    }
    from_above_.emplace(-spans_[side]->lo, side);
    from_below_.emplace(spans_[side]->hi, side);
  }

  void remove(std::size_t side) {
    if (!spans_[side]) {
      off_line_.erase(side);
      return;
    }
    from_above_.erase({-spans_[side]->lo, side});
    from_below_.erase({spans_[side]->hi, side});
  }

  // Calls attempt(other) for the sides that may be disjoint from `side` and lie where they should, the farthest first,
  // until it returns true; whether it did. After kLongestLook attempts at one end it looks no further.
  template <class Attempt>
  bool look(std::size_t side, Where where, Attempt&& attempt) const {
    bool off_line = where == Where::anywhere || where == Where::off_line;
    if (off_line && try_each(off_line_, [](std::size_t other) { return other; }, attempt)) return true;
    auto index = [](const auto& entry) { return entry.second; };
    if (!spans_[side]) return off_line && try_each(from_above_, index, attempt);
    auto above = [&](std::size_t other) { return spans_[other]->lo > spans_[side]->hi; };
    auto below = [&](std::size_t other) { return spans_[other]->hi < spans_[side]->lo; };
    bool from_above = where == Where::anywhere || where == Where::above;
    bool from_below = where == Where::anywhere || where == Where::below;
    return (from_above && try_while(from_above_, above, attempt)) ||
           (from_below && try_while(from_below_, below, attempt));
  }

  static constexpr std::size_t kLongestLook = 4096;

 private:
  using Ends = std::set<std::pair<double, std::size_t>>;

  template <class Entries, class IndexOf, class Attempt>
  static bool try_each(const Entries& entries, IndexOf index, Attempt&& attempt) {
    std::size_t left = kLongestLook;
    for (auto entry = entries.begin(); entry != entries.end() && left > 0; ++entry, --left)
      if (attempt(index(*entry))) return true;
    return false;
  }

  template <class Condition, class Attempt>
  static bool try_while(const Ends& ends, Condition&& holds, Attempt&& attempt) {
    std::size_t left = kLongestLook;
    for (auto end = ends.begin(); end != ends.end() && left > 0 && holds(end->second); ++end, --left)
      if (attempt(end->second)) return true;
    return false;
  }

  const Spans& spans_;
  Ends from_above_;  // by lower end, the largest first
  Ends from_below_;  // by upper end, the smallest first
  std::set<std::size_t> off_line_;
};

}  // namespace gainsay
