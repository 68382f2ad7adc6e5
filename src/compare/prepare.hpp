// A stream made ready to be compared: in order, with what does not count set aside. For compare/ only.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "compare/compare.hpp"
#include "compare/grouping.hpp"

namespace gainsay {

// Does not move: its parts look into one another.
struct Prepared {
  Prepared(StreamRows stream, const CompareOptions& options);
  Prepared(const Prepared&) = delete;
  Prepared& operator=(const Prepared&) = delete;

  Report report;              // without findings
  Corpus corpus;              // of the report
  std::vector<Group> groups;  // near copies folded
  std::vector<Group> with_suppressed;  // the same of all claims, where somebody asks what is suppressed

 private:
  void change_for_some(const std::vector<ChangeForSome>& changes, std::vector<Group>& of);

  // Facts as such changes leave them, by what they were and which of the changes count.
  std::map<std::pair<const FactDefinition*, std::vector<bool>>, FactDefinition> changed_;
};

}  // namespace gainsay
