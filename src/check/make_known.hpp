// Articles → an index that knows them.
#pragma once

#include <istream>
#include <vector>

#include "check/check.hpp"

namespace gainsay {

// Reads what `options.known` does not know of the articles at `options.paths`, and nothing else.
struct MadeKnown {
  std::vector<Metadata> with_problems;  // articles that were read now
  ReadSummary read;
};
MadeKnown make_known(const Rules& rules, const CheckOptions& options, std::istream& standard_input);

}  // namespace gainsay
