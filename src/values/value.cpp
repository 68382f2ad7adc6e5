#include "values/value.hpp"

namespace gainsay {

bool meet(const Interval& a, const Interval& b) { return a.lo <= b.hi && b.lo <= a.hi; }

bool contains(const Interval& outer, const Interval& inner) { return outer.lo <= inner.lo && inner.hi <= outer.hi; }

std::string_view name_of(Granularity granularity) {
  switch (granularity) {
    case Granularity::minute: return "minute";
    case Granularity::part_of_day: return "part of day";
    case Granularity::day: return "day";
    case Granularity::weekend: return "weekend";
    case Granularity::week: return "week";
    case Granularity::month: return "month";
    case Granularity::season: return "season";
    case Granularity::quarter: return "quarter";
    case Granularity::half: return "half";
    case Granularity::year: return "year";
    case Granularity::decade: return "decade";
    case Granularity::century: return "century";
  }
  return {};
}

}  // namespace gainsay
