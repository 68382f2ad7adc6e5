#include "report/print_coverage.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "report/printable_lines.hpp"

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string counted(std::size_t number, std::string_view noun) {
  return fmt::format("{} {}{}", number, noun, number == 1 ? "" : "s");
}

std::string summary_of(const FactCoverage& fact) {
  if (fact.hits == 0) return "nothing found";
  std::string text = fmt::format("{}, {} in {}", counted(fact.hits, "hit"), counted(fact.claims, "claim"),
                                 counted(fact.articles, "article"));
  if (fact.unset_keys > 0) text += fmt::format(", {} left out for want of a key", counted(fact.unset_keys, "answer"));
  text += ", " + counted(fact.values, "value");
  if (fact.keys > 1) text += fmt::format(" for {} keys", fact.keys);
  std::string verdicts;
  for (const auto& [verdict, count] : fact.verdicts) verdicts += fmt::format("{}{} {}", verdicts.empty() ? "" : ", ", count, verdict);
  return text + (verdicts.empty() ? "" : "; " + verdicts);
}

Json phrase_json(const PhraseCoverage& phrase) {
  Json json = Json::object();
  json["phrase"] = phrase.phrase;
  json["path"] = phrase.place.path;
  json["line"] = phrase.place.line;
  json["hits"] = phrase.hits;
  json["claims"] = phrase.claims;
  json["unset_keys"] = phrase.unset_keys;
  return json;
}

Json fact_json(const FactCoverage& fact) {
  Json json = Json::object();
  json["fact"] = fact.fact;
  json["question"] = fact.question;
  json["path"] = fact.place.path;
  json["line"] = fact.place.line;
  json["articles"] = fact.articles;
  json["hits"] = fact.hits;
  json["claims"] = fact.claims;
  json["unset_keys"] = fact.unset_keys;
  json["values"] = fact.values;
  json["keys"] = fact.keys;
  json["verdicts"] = Json::object();
  for (const auto& [verdict, count] : fact.verdicts) json["verdicts"][verdict] = count;
  json["phrases"] = Json::array();
  for (const PhraseCoverage& phrase : fact.phrases) json["phrases"].push_back(phrase_json(phrase));
  return json;
}

}  // namespace

std::string print_coverage_text(const Coverage& coverage) {
  std::string lines;
  std::size_t silent_facts = 0, phrases = 0, silent_phrases = 0;
  for (const FactCoverage& fact : coverage.facts) {
    silent_facts += fact.hits == 0;
    phrases += fact.phrases.size();
    lines += fmt::format("{}: {}\n  {}: {}\n", fact.fact, fact.question, describe(fact.place), summary_of(fact));
    if (!fact.phrases.empty()) lines += fmt::format("  {:>8} {:>8} {:>8}  phrase\n", "hits", "claims", "no key");
    for (const PhraseCoverage& phrase : fact.phrases) {
      silent_phrases += phrase.hits == 0;
      lines += phrase.hits == 0 ? fmt::format("  {:>8} {:>8} {:>8}  {}\n", "never", "", "", phrase.phrase)
                                : fmt::format("  {:>8} {:>8} {:>8}  {}\n", phrase.hits, phrase.claims,
                                              phrase.unset_keys, phrase.phrase);
    }
    lines += "\n";
  }
  lines += fmt::format("{}; {}, {} without a hit; {}, {} that never fire\n", counted(coverage.articles, "article"),
                       counted(coverage.facts.size(), "fact"), silent_facts, counted(phrases, "phrase"), silent_phrases);
  return printable_lines(lines);
}

std::string print_coverage_json(const Coverage& coverage) {
  std::string text = fmt::format("{{\"schema\":\"gainsay.coverage/1\",\"articles\":{},\"facts\":[", coverage.articles);
  for (std::size_t i = 0; i < coverage.facts.size(); ++i)
    text += (i == 0 ? "\n" : ",\n") + fact_json(coverage.facts[i]).dump(-1, ' ', false, Json::error_handler_t::replace);
  return text + "\n]}\n";
}

}  // namespace gainsay
