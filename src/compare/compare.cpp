#include "compare/compare.hpp"

#include <algorithm>
#include <iterator>

#include "compare/drafts.hpp"
#include "compare/exchanged.hpp"
#include "compare/findings.hpp"
#include "compare/prepare.hpp"

namespace gainsay {

Report compare(ClaimStream stream, const CompareOptions& options) {
  Prepared prepared(std::move(stream), options);
  Report& report = prepared.report;
  for (const Group& group : prepared.groups) {
    if (!touches_a_draft(prepared.corpus, group)) continue;
    std::vector<Finding> findings = findings_of(prepared.corpus, group);
    std::move(findings.begin(), findings.end(), std::back_inserter(report.findings));
  }
  add_exchanged(prepared.corpus, report.findings);
  if (!options.drafts.empty()) keep_what_findings_show(report);
  return std::move(report);
}

}  // namespace gainsay
