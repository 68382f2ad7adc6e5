#include "report/questions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "values/relation.hpp"

namespace gainsay {

std::vector<Question> questions_of(const Report& report) {
  const Corpus corpus(report);
  std::map<std::size_t, std::vector<const Finding*>> found;  // by the claim that shows it
  for (const Finding& finding : report.findings) found[finding.witnesses.front().first].push_back(&finding);
  std::vector<Question> questions;
  for (Group& group : group_claims(corpus, report.facts)) {
    if (group.claims.empty()) continue;
    Question question{std::move(group), {}};
    for (std::size_t index : question.group.claims) {
      const auto here = found.find(index);
      if (here == found.end()) continue;
      question.findings.insert(question.findings.end(), here->second.begin(), here->second.end());
    }
    std::stable_sort(question.findings.begin(), question.findings.end(),
                     [](const Finding* a, const Finding* b) { return a->verdict < b->verdict; });
    questions.push_back(std::move(question));
  }
  return questions;
}

std::string agreement_words(const Report& report, const FactDefinition& fact, const std::vector<std::size_t>& claims) {
  std::set<std::string_view> articles;
  for (std::size_t index : claims) articles.insert(report.claims.article(index));
  if (articles.size() < 2) return "";
  const Value& first = report.claims.value(claims.front());
  const std::vector<std::string>& first_scope = report.claims.scope_words(claims.front());
  bool disjoint = false, incomparable = false;
  for (std::size_t index : claims) {
    const RelationKind kind = relate(first, report.claims.value(index), fact.tolerance).kind;
    disjoint |= kind == RelationKind::disjoint;
    incomparable |= kind == RelationKind::incomparable || report.claims.scope_words(index) != first_scope;
  }
  if (disjoint) return "not reported";
  return incomparable ? "not comparable" : std::string(name_of(Verdict::agree));
}

std::string verdict_words(const Report& report, const Question& question) {
  std::string words;
  for (const Finding* finding : question.findings) {
    words += (words.empty() ? "" : ", ") + std::string(name_of(finding->verdict));
  }
  if (!words.empty()) return words;
  return agreement_words(report, *question.group.fact, question.group.claims);
}

}  // namespace gainsay
