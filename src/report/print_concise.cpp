// A line a finding, for terminals and editors that jump to places.
#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/print.hpp"
#include "report/text_baseline.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

std::string other_side(const Report& report, const Finding& finding, const Witness& witness) {
  if (witness.second) {
    const Claim& other = report.claims[*witness.second];
    return fmt::format(" Here: {}. {}: {}.", value_and_marks(report.claims[witness.first]), place_of(other),
                       value_and_marks(other));
  }
  for (const Camp& camp : finding.camps)
    if (camp.reference)
      return fmt::format(" Here: {}. The reference: {}.", value_and_marks(report.claims[witness.first]),
                         printable(camp.value));
  return "";
}

// What the baseline does not know of a finding stands at a place of its own.
std::string new_side(const Report& report, const Finding& finding) {
  const Claim& claim = report.claims[finding.baseline->new_claims.front()];
  return fmt::format("{}: {}: {}: {} New here: {}. {}: {}.\n", place_of(claim), name_of(finding.severity),
                     title_of(report, finding), headline_of(finding), value_and_marks(claim),
                     place_of(report.claims[finding.witnesses.front().first]),
                     value_and_marks(report.claims[finding.witnesses.front().first]));
}

}  // namespace

std::string print_concise(const Report& report, KnownFindings known) {
  std::string text;
  for (const Finding& finding : report.findings) {
    if (!is_told(finding, known)) continue;
    const Witness& witness = finding.witnesses.front();
    const bool is_updated = finding.baseline && !finding.baseline->new_claims.empty();
    if (is_updated && finding.baseline->new_claims.front() != witness.first) {
      text += new_side(report, finding);
      continue;
    }
    text += fmt::format("{}: {}: {}: {}{}\n", place_of(report.claims[witness.first]), name_of(finding.severity),
                        title_of(report, finding), headline_of(finding), other_side(report, finding, witness));
  }
  return text;
}

std::string print_left_out(const Report& report, KnownFindings known) {
  std::string lines = known == KnownFindings::hidden ? surfaced_lines(report) : "";
  if (report.since && report.since->left_out > 0)
    lines += fmt::format("left out: {} on no line changed since {}\n",
                         counted(report.since->left_out, "finding", "findings"), printable(report.since->revision));
  return lines;
}

}  // namespace gainsay
