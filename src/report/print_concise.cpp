// A line a finding, for terminals and editors that jump to places.
#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/print.hpp"
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

}  // namespace

std::string print_concise(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings) {
    const Witness& witness = finding.witnesses.front();
    text += fmt::format("{}: {}: {}: {}{}\n", place_of(report.claims[witness.first]), name_of(finding.severity),
                        title_of(report, finding), headline_of(finding), other_side(report, finding, witness));
  }
  return text;
}

}  // namespace gainsay
