// What the baseline has to say behind the findings. For report/ only.
#pragma once

#include <string>

#include "compare/report.hpp"

namespace gainsay {

// What is narrowed and resolved, and how many findings stand how; empty for a run without a baseline.
std::string baseline_lines(const Report& report);

// "surfaced: 1500 findings of fire-deaths": the facts with most of them, and how many there are of the others.
std::string surfaced_lines(const Report& report);

// What a finding says of itself: "updated", "the baseline does not know 2 | 7"; both empty for a new one.
struct BaselineRemark {
  std::string word, remark;
};
BaselineRemark baseline_remark(const Finding& finding);

}  // namespace gainsay
