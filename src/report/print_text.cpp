// The format for people at a terminal.
#include <algorithm>
#include <map>
#include <tuple>

#include "compare/keys.hpp"
#include "report/layout.hpp"
#include "report/print.hpp"
#include "report/text_baseline.hpp"
#include "report/text_finding.hpp"
#include "report/text_summary.hpp"

namespace gainsay {
namespace {

// Equal problems of different stories or articles: the first, and those that repeat it.
struct Folded {
  const Finding* finding = nullptr;
  std::vector<const Finding*> again;
};

// Severest first, else in the order of the report.
std::vector<Folded> folded_findings(const Report& report, const TextOptions& options) {
  using Problem = std::tuple<std::string, std::string, std::string, Verdict, Severity, std::optional<Standing>,
                             std::vector<std::pair<std::string, std::string>>>;
  std::map<Problem, std::size_t> known;
  std::vector<Folded> folded;
  for (const Finding& finding : report.findings) {
    if (finding.severity < options.show || !is_told(finding, options.known)) continue;
    const auto standing = finding.baseline ? std::optional(finding.baseline->standing) : std::nullopt;
    Problem problem{finding.fact,     key_text(finding.key), finding.slot, finding.verdict,
                    finding.severity, standing,              finding.state};
    auto [first, is_new] = known.emplace(std::move(problem), folded.size());
    if (is_new || finding.state.empty()) folded.push_back({&finding, {}});
    else folded[first->second].again.push_back(&finding);
  }
  std::stable_sort(folded.begin(), folded.end(), [](const Folded& a, const Folded& b) {
    return a.finding->severity > b.finding->severity;
  });
  return folded;
}

}  // namespace

std::string print_text(const Report& report, const TextOptions& options) {
  std::vector<Folded> folded = folded_findings(report, options);
  std::size_t most = options.limit == 0 ? folded.size() : std::min(options.limit, folded.size());
  const SourcesOfClaims sources = sources_of_claims(report);
  std::string text = opening_line(report);
  std::size_t unshown = 0;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    if (i + 1 < most) expect_finding(report, sources, *folded[i + 1].finding);
    if (i >= most) unshown += 1 + folded[i].again.size();
    else text += finding_text(report, sources, *folded[i].finding, folded[i].again, options) + "\n";
  }
  return text + baseline_lines(report) + closing_line(report, options, unshown);
}

}  // namespace gainsay
