// The record gainsay.report/1: one JSON document, an article and a finding a line, so that two reports can be compared
// with ordinary tools.
#include <map>

#include <nlohmann/json.hpp>

#include "compare/bounds.hpp"
#include "compare/claim_stream.hpp"
#include "report/json_text.hpp"
#include "report/layout.hpp"
#include "report/print.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json key_json(const std::vector<KeyPart>& key) {
  Json json = Json::object();
  for (const KeyPart& part : key) json[part.slot] = part.value ? Json(canonical(*part.value)) : Json();
  return json;
}

Json witness_json(const Witness& witness) {
  Json json = Json::object();
  json["verdict"] = name_of(witness.verdict);
  json["values"] = {witness.first_value, witness.second_value};
  json["reason"] = witness.reason;
  json["assumptions"] = witness.assumptions;
  return json;
}

Json camp_json(const Report& report, const Camp& camp, Type type) {
  Json json = Json::object();
  json["value"] = camp.value;
  json["lo"] = bound_json(camp.lo, type);
  json["hi"] = bound_json(camp.hi, type);
  json["sources"] = camp.sources;
  json["reference"] = camp.reference;
  json["several"] = camp.several;
  // The lines of the claim stream, byte for byte.
  const auto lines_of = [&](const std::vector<std::size_t>& claims) {
    Json lines = Json::array();
    for (std::size_t index : claims) lines.push_back(Json::parse(claim_line(report.claims.whole(index))));
    return lines;
  };
  json["claims"] = lines_of(camp.claims);
  json["copies"] = lines_of(camp.copies);
  return json;
}

Type answer_type(const Report& report, const Finding& finding) {
  if (const FactDefinition* fact = find_fact(report, finding.fact))
    for (const SlotDefinition& slot : fact->slots)
      if (slot.name == finding.slot && slot.role == SlotDefinition::Role::answer) return slot.type.type;
  return Type::number;
}

Json pairs_json(const std::vector<std::pair<std::string, std::string>>& pairs) {
  Json json = Json::array();
  for (const auto& [first, second] : pairs) json.push_back(Json::array({first, second}));
  return json;
}

Json baseline_json(const Report& report, const Finding& finding) {
  if (!finding.baseline) return nullptr;
  const Baselined& baselined = *finding.baseline;
  Json json = Json::object();
  json["state"] = name_of(baselined.standing);
  json["new_pairs"] = pairs_json(baselined.new_pairs);
  json["new_claims"] = Json::array();
  for (std::size_t index : baselined.new_claims) {
    const Claim& claim = report.claims[index];
    json["new_claims"].push_back({{"article", claim.article}, {"line", claim.line}, {"column", claim.column}});
  }
  json["reason"] = text_or_null(baselined.reason);
  json["until"] = text_or_null(baselined.until ? baselined.until->text : "");
  return json;
}

Json finding_json(const Report& report, const Finding& finding) {
  Json json = Json::object();
  json["story"] = text_or_null(finding.story);
  json["fact"] = finding.fact;
  json["question"] = finding.question;
  json["key"] = key_json(finding.key);
  json["slot"] = finding.slot;
  json["verdict"] = name_of(finding.verdict);
  json["severity"] = name_of(finding.severity);
  json["fingerprint"] = finding.fingerprint;
  json["baseline"] = baseline_json(report, finding);
  json["state"] = pairs_json(finding.state);
  json["message"] = finding.message;
  json["witnesses"] = Json::array();
  for (const Witness& witness : finding.witnesses) json["witnesses"].push_back(witness_json(witness));
  json["camps"] = Json::array();
  for (const Camp& camp : finding.camps)
    json["camps"].push_back(camp_json(report, camp, answer_type(report, finding)));
  json["hints"] = finding.hints;
  return json;
}

Json problem_json(const Diagnostic& problem) {
  Json json = Json::object();
  json["path"] = text_or_null(problem.place.path);
  json["line"] = problem.place.line == 0 ? Json() : Json(problem.place.line);
  json["column"] = problem.place.column == 0 ? Json() : Json(problem.place.column);
  json["severity"] = name_of(problem.severity);
  json["message"] = problem.message;
  return json;
}

Json summary_json(const Report& report) {
  std::map<Verdict, std::size_t> by_verdict;
  std::map<Severity, std::size_t> by_severity;
  for (const Finding& finding : report.findings) {
    ++by_verdict[finding.verdict];
    ++by_severity[finding.severity];
  }
  Json json = Json::object();
  json["articles"] = report.articles.size();
  json["claims"] = report.claims.size();
  json["findings"] = report.findings.size();
  json["by_verdict"] = Json::object();
  for (const auto& [verdict, count] : by_verdict) json["by_verdict"][std::string(name_of(verdict))] = count;
  json["by_severity"] = Json::object();
  for (Severity severity : {Severity::error, Severity::warning, Severity::note})
    json["by_severity"][std::string(name_of(severity))] = by_severity[severity];
  return json;
}

Json archive_json(const Report& report) {
  if (report.drafts.empty()) return nullptr;
  Json json = Json::object();
  json["articles"] = report.archive.articles;
  json["undated"] = report.archive.undated;
  json["without_story"] = report.archive.without_story;
  json["claims"] = report.archive.claims;
  return json;
}

Json known_before_json(const Report& report) {
  if (!report.baseline) return nullptr;
  Json json = Json::object();
  json["entries"] = report.baseline->entries;
  json["not_looked_at"] = report.baseline->unasked;
  json["resolved"] = Json::array();
  for (const Resolved& gone : report.baseline->resolved)
    json["resolved"].push_back(
        {{"fingerprint", gone.fingerprint}, {"fact", gone.fact}, {"about", text_or_null(gone.words)}});
  return json;
}

Json since_json(const Report& report) {
  if (!report.since) return nullptr;
  Json json = Json::object();
  json["revision"] = report.since->revision;
  json["left_out"] = report.since->left_out;
  return json;
}

Json set_aside_json(const SetAside& aside) {
  Json json = Json::object();
  json["article"] = aside.article;
  json["reason"] = name_of(aside.reason);
  json["counts"] = text_or_null(aside.counts);
  return json;
}

Json copy_json(const NearCopy& copy) {
  Json json = Json::object();
  json["article"] = copy.article;
  json["original"] = copy.original;
  return json;
}

// An array with an element a line.
std::string array_lines(const std::vector<std::string>& elements) {
  std::string text = "[";
  for (std::size_t i = 0; i < elements.size(); ++i) text += (i ? ",\n" : "\n") + elements[i];
  return text + (elements.empty() ? "]" : "\n]");
}

}  // namespace

std::string print_json(const Report& report) {
  std::vector<std::string> articles, set_aside, copies, findings, problems;
  for (const Metadata& article : report.articles) {
    articles.push_back(article_line(article));
    for (const Problem& problem : article.problems) problems.push_back(dumped(problem_json(problem.diagnostic)));
  }
  for (const SetAside& aside : report.set_aside) set_aside.push_back(dumped(set_aside_json(aside)));
  for (const NearCopy& copy : report.copies) copies.push_back(dumped(copy_json(copy)));
  for (const Finding& finding : report.findings) findings.push_back(dumped(finding_json(report, finding)));
  Json tool = Json::object();
  tool["name"] = "gainsay";
  tool["version"] = GAINSAY_VERSION;
  return "{\"schema\":\"gainsay.report/1\",\n\"tool\":" + dumped(tool) + ",\n\"articles\":" + array_lines(articles) +
         ",\n\"drafts\":" + dumped(report.drafts) + ",\n\"archive\":" + dumped(archive_json(report)) +
         ",\n\"set_aside\":" + array_lines(set_aside) + ",\n\"copies\":" + array_lines(copies) +
         ",\n\"findings\":" + array_lines(findings) + ",\n\"baseline\":" +
         dumped(known_before_json(report)) + ",\n\"since\":" + dumped(since_json(report)) +
         ",\n\"problems\":" + array_lines(problems) +
         ",\n\"summary\":" + dumped(summary_json(report)) + "}\n";
}

std::string print_jsonl(const Report& report) {
  std::string text;
  for (const Finding& finding : report.findings) text += dumped(finding_json(report, finding)) + "\n";
  return text;
}

}  // namespace gainsay
