// GitLab's code quality report: what a merge request changes for better or worse.
#include <nlohmann/json.hpp>

#include "report/finding_places.hpp"
#include "compare/json_line.hpp"
#include "report/layout.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::warning: return "minor";
    case Severity::note:
    case Severity::off: return "info";
  }
  return "info";
}

std::string issue_of(const Report& report, const Finding& finding, const CiOptions& options) {
  const Claim& claim = report.claims[places_of(report, finding, options, 0).primary];
  const FilePlace place = file_place_of(claim.article);
  const std::size_t begin = place.record > 0 ? place.record : claim.line;
  const std::size_t end = place.record > 0 ? place.record : claim.end_line;
  JsonLine issue;
  issue.add_text("description", line_of(report, finding, options));
  issue.add_text("check_name", title_of(report, finding));
  issue.add_text("fingerprint", finding.fingerprint);
  issue.add_text("severity", severity_name(finding.severity));
  issue.add_json("location", Json{{"path", place.file}, {"lines", {{"begin", begin}, {"end", end}}}});
  return std::move(issue).finished();
}

}  // namespace

std::string print_gitlab(const Report& report, const CiOptions& options) {
  std::string text = "[", before = "\n";
  for (const Finding* finding : severest_first(report)) {
    text += before + issue_of(report, *finding, options);
    before = ",\n";
  }
  return text + (report.findings.empty() ? "]\n" : "\n]\n");
}

}  // namespace gainsay
