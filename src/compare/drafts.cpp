#include "compare/drafts.hpp"

#include <algorithm>
#include <set>

namespace gainsay {
namespace {

// The report's indices of claims.
template <class Visit>
void each_index(Finding& finding, Visit&& visit) {
  for (Witness& witness : finding.witnesses) {
    visit(witness.first);
    if (witness.second) visit(*witness.second);
  }
  for (Camp& camp : finding.camps) {
    for (std::size_t& claim : camp.claims) visit(claim);
    for (std::size_t& copy : camp.copies) visit(copy);
  }
}

Archive archive_of(const Report& report, const std::set<std::string_view>& drafts) {
  std::set<std::string_view> of_stories, with_claims, answering_stories;
  for (const FactDefinition& fact : report.facts)
    if (fact.scope == Scope::story) of_stories.insert(fact.id);
  Archive archive;
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    const std::string_view article = report.claims.article(i);
    if (drafts.contains(article)) continue;
    ++archive.claims;
    with_claims.insert(article);
    if (of_stories.contains(report.claims.fact(i))) answering_stories.insert(article);
  }
  archive.articles = with_claims.size();
  for (const Metadata& article : report.articles) {
    archive.undated += with_claims.contains(article.path) && !article.published;
    archive.without_story += answering_stories.contains(article.path) && article.story.empty();
  }
  return archive;
}

}  // namespace

bool touches_a_draft(const Corpus& corpus, const Group& group) {
  return corpus.drafts.empty() || std::any_of(group.claims.begin(), group.claims.end(), [&](std::size_t index) {
    return corpus.is_of_draft(index);
  });
}

void keep_what_findings_show(Report& report) {
  const std::set<std::string_view> drafts(report.drafts.begin(), report.drafts.end());
  std::vector<bool> shown(report.claims.size(), false);
  for (auto* findings : {&report.findings, &report.suppressed})
    for (Finding& finding : *findings) each_index(finding, [&](std::size_t index) { shown[index] = true; });
  std::set<std::string> kept_articles;
  report.archive = archive_of(report, drafts);
  std::vector<std::size_t> moved(report.claims.size(), 0);
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    const std::string_view article = report.claims.article(i);
    if (!drafts.contains(article) && !shown[i]) continue;
    moved[i] = kept.size();
    kept_articles.emplace(article);
    kept.push_back(i);
  }
  report.claims = report.claims.chosen(kept);
  for (auto* findings : {&report.findings, &report.suppressed})
    for (Finding& finding : *findings) each_index(finding, [&](std::size_t& index) { index = moved[index]; });
  auto is_gone = [&](const std::string& article) { return !kept_articles.contains(article) && !drafts.contains(article); };
  std::erase_if(report.articles,
                [&](const Metadata& article) { return article.problems.empty() && is_gone(article.path); });
  std::erase_if(report.set_aside, [&](const SetAside& aside) { return is_gone(aside.article); });
  std::erase_if(report.copies, [&](const NearCopy& copy) { return is_gone(copy.article) || is_gone(copy.original); });
}

}  // namespace gainsay
