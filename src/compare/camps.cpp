#include "compare/camps.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace gainsay {
namespace {

using Sides = std::vector<Side>;
using Indices = std::vector<std::size_t>;

// --- on a line -----------------------------------------------------------------------------------------------

// The points at which the sweep opens camps. Sides come sorted by upper end.
std::vector<double> camp_points(const Sides& sides, const Indices& by_upper_end) {
  std::vector<double> points;
  for (std::size_t i : by_upper_end) {
    const Interval& outer = sides[i].extents->outer;
    if (points.empty() || outer.lo > points.back()) points.push_back(outer.hi);
  }
  return points;
}

void sweep(const Sides& sides, Indices on_line, std::vector<SideCamp>& camps) {
  std::sort(on_line.begin(), on_line.end(), [&](std::size_t a, std::size_t b) {
    const Interval &left = sides[a].extents->outer, &right = sides[b].extents->outer;
    return std::tie(left.hi, left.lo, sides[a].text) < std::tie(right.hi, right.lo, sides[b].text);
  });
  std::vector<double> points = camp_points(sides, on_line);
  std::vector<SideCamp> opened(points.size());
  for (std::size_t i : on_line) {
    const Interval& outer = sides[i].extents->outer;
    auto first = std::lower_bound(points.begin(), points.end(), outer.lo);
    auto last = std::upper_bound(first, points.end(), outer.hi);
    if (last - first > 1) camps.push_back({{i}, true});
    else opened[static_cast<std::size_t>(first - points.begin())].sides.push_back(i);
  }
  camps.insert(camps.end(), opened.begin(), opened.end());
}

// --- off the line --------------------------------------------------------------------------------------------

RelationKind mirrored(RelationKind kind) {
  if (kind == RelationKind::refines) return RelationKind::refined_by;
  return kind == RelationKind::refined_by ? RelationKind::refines : kind;
}

// How sides relate, each pair worked out once.
class Relations {
 public:
  Relations(const Sides& sides, const Tolerance& tolerance) : sides_(sides), tolerance_(tolerance) {}

  // Relations are symmetric.
  RelationKind of(std::size_t first, std::size_t second) {
    if (first > second) return mirrored(of(second, first));
    const auto [known, is_new] = known_.try_emplace(first * sides_.size() + second, RelationKind::equal);
    if (is_new) known->second = relate(sides_[first].value, sides_[second].value, tolerance_).kind;
    return known->second;
  }

  bool can_both_be_true(std::size_t first, std::size_t second) {
    if (!sides_[first].same_scope(sides_[second])) return false;
    const RelationKind kind = of(first, second);
    return kind != RelationKind::disjoint && kind != RelationKind::incomparable;
  }

 private:
  const Sides& sides_;
  const Tolerance& tolerance_;
  std::unordered_map<std::size_t, RelationKind> known_;
};

// How many others a side says more than: the precise ones open camps, the vague ones join them.
std::size_t refined_by(Relations& relations, std::size_t index, const Indices& others) {
  return static_cast<std::size_t>(std::count_if(others.begin(), others.end(), [&](std::size_t other) {
    return other != index && relations.of(index, other) == RelationKind::refines;
  }));
}

// Above so many sides on no line each is a camp of its own.
constexpr std::size_t kMostSidesOffLine = 128;

void place_off_line(const Sides& sides, Indices off_line, const Tolerance& tolerance, std::vector<SideCamp>& camps) {
  if (off_line.size() > kMostSidesOffLine) {
    for (std::size_t i : off_line) camps.push_back({{i}, false});
    return;
  }
  Relations relations(sides, tolerance);
  std::map<std::size_t, std::size_t> precision;
  for (std::size_t i : off_line) precision[i] = refined_by(relations, i, off_line);
  std::stable_sort(off_line.begin(), off_line.end(),
                   [&](std::size_t a, std::size_t b) { return precision[a] > precision[b]; });
  for (std::size_t i : off_line) {
    Indices fitting;
    for (std::size_t c = 0; c < camps.size(); ++c) {
      const Indices& members = camps[c].sides;
      bool fits = !camps[c].several && std::all_of(members.begin(), members.end(), [&](std::size_t member) {
        return relations.can_both_be_true(i, member);
      });
      if (fits) fitting.push_back(c);
    }
    if (fitting.size() == 1) camps[fitting.front()].sides.push_back(i);
    else camps.push_back({{i}, !fitting.empty()});
  }
}

// --- order ---------------------------------------------------------------------------------------------------

double width_of(const Side& side) {
  if (!side.extents) return std::numeric_limits<double>::infinity();
  return side.extents->core.hi - side.extents->core.lo;
}

// Sides on no line keep the order in which they came: precise ones first.
void put_precise_first(const Sides& sides, SideCamp& camp) {
  std::stable_sort(camp.sides.begin(), camp.sides.end(), [&](std::size_t a, std::size_t b) {
    if (!sides[a].extents && !sides[b].extents) return false;
    return std::tuple(width_of(sides[a]), std::string_view(sides[a].text)) <
           std::tuple(width_of(sides[b]), std::string_view(sides[b].text));
  });
}

}  // namespace

std::vector<SideCamp> gather_camps(const Sides& sides, const Tolerance& tolerance) {
  std::map<std::string, Indices> lines;
  Indices off_line;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    // Two "since" may part though both reach without end: they are placed one by one.
    if (sides[i].extents && !sides[i].extents->edge) lines[sides[i].line()].push_back(i);
    else off_line.push_back(i);
  }
  std::vector<SideCamp> camps;
  for (auto& [name, on_line] : lines) sweep(sides, std::move(on_line), camps);
  place_off_line(sides, std::move(off_line), tolerance, camps);
  for (SideCamp& camp : camps) put_precise_first(sides, camp);
  auto least = [](const SideCamp& camp) { return *std::min_element(camp.sides.begin(), camp.sides.end()); };
  std::sort(camps.begin(), camps.end(), [&](const SideCamp& a, const SideCamp& b) { return least(a) < least(b); });
  return camps;
}

}  // namespace gainsay
