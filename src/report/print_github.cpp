// Workflow commands of GitHub Actions, which become annotations of files. GitHub shows ten of a level a step.
#include <map>

#include <fmt/format.h>

#include "report/finding_places.hpp"
#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostOfALevel = 10;

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note:
    case Severity::off: return "notice";
  }
  return "notice";
}

// A command is one line, and `%` begins an escape.
std::string data_of(std::string_view text) {
  std::string data;
  for (const char c : text) {
    switch (c) {
      case '%': data += "%25"; break;
      case '\r': data += "%0D"; break;
      case '\n': data += "%0A"; break;
      default: data += c;
    }
  }
  return data;
}

// A property ends at a comma or colon besides.
std::string property_of(std::string_view text) {
  std::string property;
  for (const char c : data_of(text)) {
    if (c == ':') property += "%3A";
    else if (c == ',') property += "%2C";
    else property += c;
  }
  return property;
}

// GitHub takes columns only of what lies on one line, and knows no records.
std::string position_of(const Claim& claim, const FilePlace& place) {
  if (place.record > 0) return fmt::format("line={}", place.record);
  std::string position = fmt::format("line={},endLine={}", claim.line, claim.end_line);
  if (claim.line == claim.end_line) position += fmt::format(",col={},endColumn={}", claim.column, claim.end_column);
  return position;
}

std::string annotation_of(const Report& report, const Finding& finding, const CiOptions& options) {
  const Claim& claim = report.claims[places_of(report, finding, options, 0).primary];
  const FilePlace place = file_place_of(claim.article);
  std::string message;
  for (const std::string& line : lines_of(report, finding, options)) message += (message.empty() ? "" : "\n") + line;
  return fmt::format("::{} file={},{},title={}::{}\n", command_of(finding.severity), property_of(printable(place.file)),
                     position_of(claim, place), property_of(title_of(report, finding)), data_of(message));
}

}  // namespace

std::string print_github(const Report& report, const CiOptions& options) {
  std::map<Severity, std::size_t> annotated;
  std::string text;
  std::size_t others = 0;
  for (const Finding* finding : severest_first(report)) {
    if (++annotated[finding->severity] <= kMostOfALevel) text += annotation_of(report, *finding, options);
    else ++others;
  }
  if (others == 0) return text;
  return text + fmt::format("{} without an annotation, of which GitHub shows ten a level: see the step summary\n",
                            counted(others, "more finding", "more findings"));
}

}  // namespace gainsay
