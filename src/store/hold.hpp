// A report held against its baseline: what is new, what is known, what is gone.
#pragma once

#include "compare/report.hpp"
#include "store/baseline.hpp"

namespace gainsay {

// Whether the run has read all that the baseline was made of. Of a part nothing is said to be gone: the other side
// may stand in an article that was not read.
enum class Covers { all, part };

struct HoldOptions {
  Covers covers = Covers::part;
  std::optional<Timestamp> today;  // nothing: no acceptance is over
};

// Fills in Finding::baseline and Report::baseline. An entry knows a finding by its fingerprint or by one of those it
// had before; of several entries all pairs count. An entry without a finding is resolved if the run covers all and
// has its fact.
void hold_against(const Baseline& baseline, const HoldOptions& options, Report& report);

// All that the baseline knows of a finding, as one entry; nothing if it knows it not.
std::optional<BaselineEntry> entry_of(const Baseline& baseline, const Finding& finding);

}  // namespace gainsay
