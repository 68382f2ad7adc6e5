// Inside values/: what dates the text has told of, for those that hang on them: "the previous day", "that week".
#pragma once

#include <optional>
#include <vector>

#include "support/calendar.hpp"
#include "values/value.hpp"

namespace gainsay {

class ToldDates {
 public:
  // A unit of the calendar by its first day.
  struct Unit {
    Granularity granularity = Granularity::day;
    Day first = 0;
  };

  void tell(const Unit& unit) { told_.push_back(unit); }

  // Tells of a stretch that is no quarter ("the nine months"): until the next one, no quarter is told of.
  void leave_quarters() { left_quarters_at_ = told_.size(); }

  // The unit told of last, and the last one that is no coarser.
  std::optional<Unit> last() const;
  std::optional<Unit> last(Granularity coarsest) const;

  // The first day of the quarter told of last; those that were over on the anchor before those that were yet to come.
  std::optional<Day> quarter(std::optional<Day> anchor) const;

 private:
  std::vector<Unit> told_;
  std::size_t left_quarters_at_ = 0;
};

}  // namespace gainsay
