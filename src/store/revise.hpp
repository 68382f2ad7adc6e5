// A baseline brought up to date with a report that was held against it.
#pragma once

#include <functional>

#include "compare/report.hpp"
#include "store/baseline.hpp"

namespace gainsay {

struct Revision {
  std::size_t added = 0;     // entries that it did not have
  std::size_t updated = 0;   // entries that know more pairs now
  std::size_t renamed = 0;   // entries that stood under an earlier fingerprint
  std::size_t narrowed = 0;  // entries that lost pairs
  std::size_t dropped = 0;   // entries whose finding is gone

  bool changes_anything() const { return added + updated + renamed + narrowed + dropped > 0; }
};

// Takes in the findings that `asked` is true for: new ones, new pairs of known ones, and those known under an earlier
// fingerprint under the one they have now. Forgets nothing, and leaves every other entry as it is, so that a change
// to the file shows what changed.
using Asked = std::function<bool(const Finding&)>;
Revision take_in(const Report& report, const Asked& asked, Baseline& baseline);

// Drops resolved entries, and pairs that are gone of narrowed ones.
Revision prune(const Report& report, Baseline& baseline);

// Takes in the finding as it stands, and why that is right. Replaces an earlier acceptance.
void accept(const Finding& finding, const std::string& reason, const std::optional<Timestamp>& until,
            Baseline& baseline);

// What an entry is about, for people: story, key and the first pairs of values, on one line.
std::string words_of(const Finding& finding);

}  // namespace gainsay
