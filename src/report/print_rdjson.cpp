// The Reviewdog Diagnostic Format (rdjson), from which reviewdog makes comments. It refuses members it does not know,
// so that other places are told in the message.
#include <nlohmann/json.hpp>

#include "report/finding_places.hpp"
#include "compare/json_line.hpp"
#include "report/layout.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return "ERROR";
    case Severity::warning: return "WARNING";
    case Severity::note:
    case Severity::off: return "INFO";
  }
  return "INFO";
}

Json lines_json(std::size_t first, std::size_t last) {
  return {{"start", {{"line", first}}}, {"end", {{"line", last}}}};
}

// Columns count bytes here, which only the file itself tells. Without them whole lines are meant.
Json range_json(const Claim& claim, const FilePlace& place, const FileLines& lines) {
  if (place.record > 0) return lines_json(place.record, place.record);
  Json range = lines_json(claim.line, claim.end_line);
  const SourceLine *first = lines.find(place.file, claim.line), *last = lines.find(place.file, claim.end_line);
  if (!first || !last || claim.span.begin < first->begin || claim.span.end < last->begin) return range;
  range["start"]["column"] = claim.span.begin - first->begin + 1;
  range["end"]["column"] = claim.span.end - last->begin + 1;
  return range;
}

std::string diagnostic_of(const Report& report, const Finding& finding, const CiOptions& options) {
  const Claim& claim = report.claims[places_of(report, finding, options, 0).primary];
  const FilePlace place = file_place_of(claim.article);
  std::string message;
  for (const std::string& line : lines_of(report, finding, options)) message += (message.empty() ? "" : "\n") + line;
  JsonLine diagnostic;
  diagnostic.add_text("message", message);
  diagnostic.add_json("location", Json{{"path", place.file}, {"range", range_json(claim, place, options.lines)}});
  diagnostic.add_text("severity", severity_name(finding.severity));
  diagnostic.add_json("code", Json{{"value", title_of(report, finding)}});
  return std::move(diagnostic).finished();
}

}  // namespace

std::string print_rdjson(const Report& report, const CiOptions& options) {
  std::string text = "{\"source\":{\"name\":\"gainsay\"},\n\"diagnostics\":[", before = "\n";
  for (const Finding* finding : severest_first(report)) {
    text += before + diagnostic_of(report, *finding, options);
    before = ",\n";
  }
  return text + (report.findings.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace gainsay
