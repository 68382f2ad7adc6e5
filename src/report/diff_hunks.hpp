// What two articles say to each fact, ready to be shown or counted. For report/ only.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compare/report.hpp"

namespace gainsay {

// A fact, about one instance, whatever the scope of its groups.
struct DiffHunk {
  std::string head;  // "checkpoint-set-up: When was …?"
  std::vector<std::size_t> left, right;  // claims
  std::vector<const Finding*> findings;
  std::string agreement;  // "agree", where there is no finding and both sides state the fact

  // Agreement is all that is no difference: a fact that only one side states is one.
  bool differs() const { return !findings.empty() || left.empty() != right.empty(); }
};

// The severest first, then facts that one side states, then agreement; each by fact. The report must outlive them.
std::vector<DiffHunk> hunks_of(const Report& report, const std::string& left, const std::string& right);

// How many differences there are of each kind, over one pair of articles or several.
struct DifferenceCount {
  std::map<Verdict, std::size_t> findings;
  std::size_t only_left = 0, only_right = 0;  // facts

  void add(const DiffHunk& hunk);
  bool any() const { return !findings.empty() || only_left + only_right > 0; }

  // "1 conflict, 2 updates, 1 fact only in morning"; "" if there is none.
  std::string words(const std::string& left, const std::string& right) const;
};

}  // namespace gainsay
