#include "compare/compare.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "compare/drafts.hpp"
#include "compare/exchanged.hpp"
#include "compare/findings.hpp"
#include "compare/prepare.hpp"

namespace gainsay {

namespace {

std::vector<Finding> findings_among(const Corpus& corpus, const std::vector<Group>& groups) {
  std::vector<Finding> all;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const Group& group = groups[i];
    if (i + 2 < groups.size()) corpus.claims.expect(groups[i + 2].claims);
    if (i + 1 < groups.size()) corpus.expect(groups[i + 1].claims);
    if (!touches_a_draft(corpus, group)) continue;
    std::vector<Finding> findings = findings_of(corpus, group);
    std::move(findings.begin(), findings.end(), std::back_inserter(all));
  }
  return all;
}

// Those of all claims that are not found without the suppressed ones, or not with the same values.
std::vector<Finding> suppressed_findings(const Prepared& prepared) {
  std::set<std::pair<std::string_view, std::vector<std::pair<std::string, std::string>>>> found;
  for (const Finding& finding : prepared.report.findings) found.emplace(finding.fingerprint, finding.state);
  std::vector<Finding> suppressed = findings_among(prepared.corpus, prepared.with_suppressed);
  std::erase_if(suppressed, [&](const Finding& finding) {
    return found.contains({std::string_view(finding.fingerprint), finding.state});
  });
  return suppressed;
}

}  // namespace

Report compare(ClaimStream stream, const CompareOptions& options) { return compare(rows_of(std::move(stream)), options); }

Report compare(StreamRows stream, const CompareOptions& options) {
  Prepared prepared(std::move(stream), options);
  Report& report = prepared.report;
  report.findings = findings_among(prepared.corpus, prepared.groups);
  report.suppressed = suppressed_findings(prepared);
  add_exchanged(prepared.corpus, report.findings);
  if (!options.drafts.empty()) keep_what_findings_show(report);
  return std::move(report);
}

}  // namespace gainsay
