// SARIF 2.1.0, for GitHub's code scanning and others: a rule a fact, a result a finding.
#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "report/finding_places.hpp"
#include "report/json_text.hpp"
#include "report/layout.hpp"
#include "report/sarif_text.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::size_t kMostResults = 5000;       // that GitHub shows of a run
constexpr std::size_t kLongestDescription = 1000;  // bytes; GitHub wants at most 1,024 characters

Json text_json(std::string text) { return Json{{"text", std::move(text)}}; }

std::string cut(const std::string& text) {
  if (text.size() <= kLongestDescription) return text;
  std::size_t end = kLongestDescription;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end) + "…";
}

// The words of SARIF for the levels are ours, but for `off`.
std::string_view level_of(Severity severity) { return severity == Severity::off ? "none" : name_of(severity); }

// How severe a plain contradiction is for the fact.
Severity usual_severity(const FactDefinition& fact) {
  for (const std::string_view verdict : {name_of(Verdict::conflict), std::string_view("*")})
    if (const auto found = fact.severity.find(std::string(verdict)); found != fact.severity.end()) return found->second;
  return default_severity(Verdict::conflict);
}

// SARIF knows four; what is accepted until a day that has passed is there as it was.
std::string_view baseline_state(Standing standing) {
  switch (standing) {
    case Standing::fresh:
    case Standing::surfaced: return "new";
    case Standing::updated:
    case Standing::narrowed: return "updated";
    case Standing::expired:
    case Standing::known: return "unchanged";
  }
  return "";
}

class SarifText {
 public:
  SarifText(const Report& report, const CiOptions& options) : report_(report), options_(options) {
    for (const FactDefinition& fact : report.facts) rule_numbers_.emplace(fact.id, rule_numbers_.size());
    for (const Finding& finding : report.suppressed) suppressed_.insert(&finding);
  }

  // A rule, a result and a notification a line, so that two files can be compared with ordinary tools.
  std::string write() const {
    std::vector<const Finding*> findings = severest_first(report_);
    for (const Finding& finding : report_.suppressed) findings.push_back(&finding);
    const std::size_t left_out = findings.size() - std::min(findings.size(), kMostResults);
    findings.resize(findings.size() - left_out);
    std::string text = fmt::format("{{\"$schema\":\"{}\",\n\"version\":\"2.1.0\",\n\"runs\":[", kSchema);
    text += fmt::format("{{\"tool\":{{\"driver\":{{\"name\":\"gainsay\",\"semanticVersion\":\"{}\",\"rules\":[",
                        GAINSAY_VERSION);
    add_lines(report_.facts, [&](const FactDefinition& fact) { return rule_json(fact); }, text);
    text += "]}},\n\"columnKind\":\"unicodeCodePoints\",\n\"invocations\":[" + dumped(invocation_json(left_out));
    text += "],\n\"results\":[";
    add_lines(findings, [&](const Finding* finding) { return result_json(*finding); }, text);
    return text + "]}]}\n";
  }

 private:
  static std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

  template <class Elements, class JsonOf>
  static void add_lines(const Elements& elements, JsonOf json_of, std::string& text) {
    std::string_view before = "\n";
    for (const auto& element : elements) {
      text.append(before).append(dumped(json_of(element)));
      before = ",\n";
    }
    if (!elements.empty()) text += "\n";
  }

  Json rule_json(const FactDefinition& fact) const {
    const std::string question = printable(fact.question), help = printable(fact.help);
    const std::string more = help.empty() ? question : question + " " + help;
    Json rule = Json::object();
    rule["id"] = fact.id;
    rule["shortDescription"] = text_json(cut(question));
    rule["fullDescription"] = text_json(cut(more));
    rule["help"] = text_json(fmt::format(
        "{}\n\nArticles answer this in ways that cannot all be true, or that a reader should know of. To see it again: "
        "{} --select {}{}. Once looked at and found right: {}.",
        more, options_.run.command, fact.id, options_.run.paths, how_to_accept("FINGERPRINT", options_)));
    rule["defaultConfiguration"] = Json{{"level", level_of(usual_severity(fact))}};
    return rule;
  }

  Json invocation_json(std::size_t left_out) const {
    Json notifications = Json::array();
    bool lost = false;
    for (const Metadata& article : report_.articles) {
      for (const Problem& problem : article.problems) {
        notifications.push_back(problem_json(problem.diagnostic));
        lost = lost || problem.unread;
      }
    }
    if (left_out > 0)
      notifications.push_back({{"level", "warning"},
                               {"message", text_json(fmt::format("{} left out: these are the {} most severe",
                                                                 counted(left_out, "finding is", "findings are"),
                                                                 kMostResults))}});
    Json invocation = Json::object();
    invocation["executionSuccessful"] = !lost;
    invocation["toolExecutionNotifications"] = std::move(notifications);
    return invocation;
  }

  static Json problem_json(const Diagnostic& problem) {
    Json json = Json::object();
    json["level"] = level_of(problem.severity);
    json["message"] = text_json(sarif_message(printable(problem.message)));
    if (problem.place.path.empty()) return json;
    Json physical{{"artifactLocation", {{"uri", uri_of(problem.place.path)}}}};
    if (problem.place.line > 0) physical["region"] = Json{{"startLine", problem.place.line}};
    json["locations"] = Json::array({Json{{"physicalLocation", physical}}});
    return json;
  }

  // Of a record the whole line. One that cannot be looked at has at least a beginning.
  Json region_json(const Claim& claim, const FilePlace& place) const {
    Json region = Json::object();
    if (place.record == 0) {
      region["startLine"] = claim.line;
      region["startColumn"] = claim.column;
      region["endLine"] = claim.end_line;
      region["endColumn"] = claim.end_column;
      return region;
    }
    const SourceLine* line = options_.lines.find(place.file, place.record);
    region["startLine"] = place.record;
    region["startColumn"] = 1;
    region["endLine"] = place.record;
    region["endColumn"] = line ? line->length + 1 : 1;
    return region;
  }

  Json location_json(const Claim& claim) const {
    const FilePlace place = file_place_of(claim.article);
    Json location = Json::object();
    location["physicalLocation"] = {{"artifactLocation", {{"uri", uri_of(place.file)}}},
                                    {"region", region_json(claim, place)}};
    if (place.record > 0)
      location["logicalLocations"] = Json::array({Json{{"fullyQualifiedName", place_of(claim)}}});
    return location;
  }

  Json told_location_json(const Claim& claim) const {
    Json location = location_json(claim);
    location["message"] = text_json(sarif_message(statement_of(report_, claim)));
    return location;
  }

  std::string message_of(const Finding& finding, const FindingPlaces& places) const {
    std::string message = sarif_message(headline_of(finding)) + " Here: " +
                          sarif_message(statement_of(report_, report_.claims[places.primary])) + ".";
    std::string_view before = " Elsewhere: ";
    for (std::size_t i = 0; i < places.others.size(); ++i) {
      const Claim& claim = report_.claims[places.others[i]];
      const Metadata* article = find_article(report_, claim.article);
      message.append(before).append(sarif_link(value_and_marks(claim), i + 1));
      if (article) message += sarif_message(fmt::format(" ({})", source_and_date(*article)));
      before = ", ";
    }
    if (places.further > 0) message += fmt::format(", and {}", counted(places.further, "more claim", "more claims"));
    if (!places.others.empty()) message += ".";
    if (const std::string reference = reference_of(finding); !reference.empty())
      message += " The reference: " + sarif_message(reference) + ".";
    if (const std::string reason = why(finding); !reason.empty()) message += " Why: " + sarif_message(reason) + ".";
    return message;
  }

  Json related_json(const FindingPlaces& places) const {
    Json related = Json::array();
    for (std::size_t i = 0; i < places.others.size(); ++i) {
      Json location = Json::object();
      location["id"] = i + 1;
      location.update(told_location_json(report_.claims[places.others[i]]));
      related.push_back(std::move(location));
    }
    return related;
  }

  // What was stated one after the other.
  Json code_flows_json(const FindingPlaces& places) const {
    std::vector<std::size_t> claims = places.others;
    claims.push_back(places.primary);
    Json locations = Json::array();
    for (const std::size_t index : by_publication(report_, std::move(claims)))
      locations.push_back({{"location", told_location_json(report_.claims[index])}});
    return Json::array({Json{{"threadFlows", Json::array({Json{{"locations", std::move(locations)}}})}}});
  }

  bool is_suppressed(const Finding& finding) const { return suppressed_.contains(&finding); }

  // Why the articles ask to leave its claims alone, each reason once.
  Json suppressions_json(const Finding& finding) const {
    std::set<std::string> reasons;
    for (const Camp& camp : finding.camps)
      for (const std::size_t index : camp.claims)
        if (const std::string& why = report_.claims[index].suppressed; !why.empty()) reasons.insert(printable(why));
    Json suppressions = Json::array();
    for (const std::string& reason : reasons) suppressions.push_back({{"kind", "inSource"}, {"justification", reason}});
    return suppressions;
  }

  Json result_json(const Finding& finding) const {
    const FindingPlaces places = places_of(report_, finding, options_, kMostOthers);
    const Claim& primary = report_.claims[places.primary];
    Json result = Json::object();
    result["ruleId"] = finding.fact;
    const auto rule = rule_numbers_.find(finding.fact);
    if (rule != rule_numbers_.end()) result["ruleIndex"] = rule->second;
    result["level"] = level_of(finding.severity);
    result["message"] = text_json(message_of(finding, places));
    result["locations"] = Json::array({location_json(primary)});
    if (!places.others.empty()) {
      result["relatedLocations"] = related_json(places);
      result["codeFlows"] = code_flows_json(places);
    }
    const FilePlace place = file_place_of(primary.article);
    if (const SourceLine* line = options_.lines.find(place.file, place.record > 0 ? place.record : primary.line))
      result["partialFingerprints"] = {{"primaryLocationLineHash", line->hash}};
    result["fingerprints"] = {{"gainsay/g1", finding.fingerprint}};
    if (is_suppressed(finding)) result["suppressions"] = suppressions_json(finding);
    if (finding.baseline) result["baselineState"] = baseline_state(finding.baseline->standing);
    result["properties"] = {{"verdict", name_of(finding.verdict)}, {"story", text_or_null(finding.story)}};
    return result;
  }

  const Report& report_;
  const CiOptions& options_;
  std::unordered_map<std::string_view, std::size_t> rule_numbers_;
  std::unordered_set<const Finding*> suppressed_;
};

}  // namespace

std::string print_sarif(const Report& report, const CiOptions& options) { return SarifText(report, options).write(); }

}  // namespace gainsay
