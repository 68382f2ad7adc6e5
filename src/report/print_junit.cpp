// JUnit's XML, which most systems show as tests: a case a fact, which fails where a finding is severe enough, and one
// for each input that could not be read.
#include <map>

#include <fmt/format.h>

#include "report/finding_places.hpp"
#include "report/layout.hpp"
#include "support/printable.hpp"
#include "support/utf8.hpp"

namespace gainsay {
namespace {

// Text and attributes alike. XML has no place for control characters and two others, however they are written.
std::string xml_text(std::string_view text) {
  std::string xml;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    switch (point.value) {
      case '&': xml += "&amp;"; break;
      case '<': xml += "&lt;"; break;
      case '>': xml += "&gt;"; break;
      case '"': xml += "&quot;"; break;
      case '\'': xml += "&apos;"; break;
      case 0xFFFE:
      case 0xFFFF: xml += fmt::format("\\u{:04x}", static_cast<unsigned>(point.value)); break;
      default: xml += text.substr(at, point.length);
    }
    at += point.length;
  }
  return xml;
}

class JUnitText {
 public:
  JUnitText(const Report& report, const CiOptions& options) : report_(report), options_(options) {
    for (const FactDefinition& fact : report.facts) of_fact_[fact.id];
    for (const Finding* finding : severest_first(report)) of_fact_[finding->fact].push_back(finding);
  }

  std::string write() {
    std::string cases;
    for (const auto& [fact, findings] : of_fact_) add_fact(fact, findings, cases);
    for (const Metadata& article : report_.articles)
      for (const Problem& problem : article.problems)
        if (problem.unread) add_unread(problem.diagnostic, cases);
    const std::string counts =
        fmt::format("name=\"gainsay\" tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"0\"", tests_, failures_,
                    errors_);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
           fmt::format("<testsuites {}>\n<testsuite {}>\n", counts, counts) + cases + "</testsuite>\n</testsuites>\n";
  }

 private:
  void add_fact(std::string_view fact, const std::vector<const Finding*>& findings, std::string& cases) {
    ++tests_;
    const std::string name = fmt::format("<testcase classname=\"gainsay\" name=\"{}\"", xml_text(printable(fact)));
    if (findings.empty()) {
      cases += name + "/>\n";
      return;
    }
    const Claim& claim = report_.claims[places_of(report_, *findings.front(), options_, 0).primary];
    const FilePlace place = file_place_of(claim.article);
    cases += fmt::format("{} file=\"{}\" line=\"{}\">\n", name, xml_text(printable(place.file)),
                         place.record > 0 ? place.record : claim.line);
    std::string failing, passing;
    for (const Finding* finding : findings)
      add_finding(*finding, finding->severity >= options_.failure ? failing : passing);
    if (!failing.empty()) {
      ++failures_;
      const Finding& first = *findings.front();
      cases += fmt::format("<failure type=\"{}\" message=\"{}\">{}</failure>\n", name_of(first.verdict),
                           xml_text(headline_of(first)), xml_text(failing));
    }
    if (!passing.empty()) cases += fmt::format("<system-out>{}</system-out>\n", xml_text(passing));
    cases += "</testcase>\n";
  }

  void add_finding(const Finding& finding, std::string& text) const {
    std::string before = fmt::format("{}{}: ", text.empty() ? "" : "\n", name_of(finding.severity));
    for (const std::string& line : lines_of(report_, finding, options_)) {
      text += before + line + "\n";
      before = "  ";
    }
  }

  void add_unread(const Diagnostic& problem, std::string& cases) {
    ++tests_;
    ++errors_;
    cases += fmt::format("<testcase classname=\"gainsay.input\" name=\"{}\">\n", xml_text(printable(describe(problem.place))));
    cases += fmt::format("<error type=\"unread\" message=\"{}\"/>\n</testcase>\n", xml_text(printable(problem.message)));
  }

  const Report& report_;
  const CiOptions& options_;
  std::map<std::string, std::vector<const Finding*>> of_fact_;
  std::size_t tests_ = 0, failures_ = 0, errors_ = 0;
};

}  // namespace

std::string print_junit(const Report& report, const CiOptions& options) { return JUnitText(report, options).write(); }

}  // namespace gainsay
