// How much an archive knows of each fact.
#include <map>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "report/layout.hpp"
#include "report/print_time_lines.hpp"
#include "report/questions.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

struct Counts {
  std::string_view question;
  std::size_t claims = 0, instances = 0, parted = 0;
  std::set<std::string_view> articles;
};

std::map<std::string, Counts> counts_of(const Report& report) {
  std::map<std::string, Counts> counts;
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    Counts& of_fact = counts[std::string(report.claims.fact(i))];
    ++of_fact.claims;
    of_fact.articles.insert(report.claims.article(i));
  }
  for (const Question& question : questions_of(report)) {
    Counts& of_fact = counts[question.group.fact->id];
    ++of_fact.instances;
    of_fact.parted += !question.findings.empty();
  }
  for (const FactDefinition& fact : report.facts)
    if (const auto found = counts.find(fact.id); found != counts.end()) found->second.question = fact.question;
  return counts;
}

}  // namespace

std::string print_fact_counts(const Report& report) {
  const auto counts = counts_of(report);
  if (counts.empty()) return "nothing is stated\n";
  std::string text = "claims  articles  instances  with findings  fact\n";
  for (const auto& [fact, of_fact] : counts) {
    text += fmt::format("{:>6}  {:>8}  {:>9}  {:>13}  {}\n", of_fact.claims, of_fact.articles.size(), of_fact.instances,
                        of_fact.parted, printable(fact));
  }
  return text;
}

std::string print_fact_counts_csv(const Report& report) {
  std::string text = "fact,claims,articles,instances,with findings\r\n";
  for (const auto& [fact, of_fact] : counts_of(report))
    text += fmt::format("{},{},{},{},{}\r\n", fact, of_fact.claims, of_fact.articles.size(), of_fact.instances, of_fact.parted);
  return text;
}

std::string print_fact_counts_json(const Report& report) {
  Json json = Json::object();
  json["schema"] = "gainsay.fact-counts/1";
  json["facts"] = Json::array();
  for (const auto& [fact, of_fact] : counts_of(report)) {
    json["facts"].push_back({{"fact", fact},
                             {"question", of_fact.question},
                             {"claims", of_fact.claims},
                             {"articles", of_fact.articles.size()},
                             {"instances", of_fact.instances},
                             {"with_findings", of_fact.parted}});
  }
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gainsay
