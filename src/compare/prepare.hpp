// A stream made ready to be compared: in order, with what does not count set aside. For compare/ only.
#pragma once

#include "compare/compare.hpp"
#include "compare/grouping.hpp"

namespace gainsay {

// Does not move: its parts look into one another.
struct Prepared {
  Prepared(ClaimStream stream, const CompareOptions& options);
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;

  Report report;              // without findings
  Corpus corpus;              // of the report
  std::vector<Group> groups;  // near copies folded
};

}  // namespace gainsay
