#include "compare/prepare.hpp"

#include <algorithm>
#include <unordered_map>

#include "compare/copies.hpp"
#include "compare/editions.hpp"
#include "compare/put_in_order.hpp"
#include "compare/recorded_values.hpp"

namespace gainsay {
namespace {

// Articles and claims are sorted by path.
void keep_articles_with_claims_or_problems(StreamRows& stream) {
  const Claims& claims = stream.claims;
  std::size_t claim = 0;
  std::erase_if(stream.articles, [&](const Metadata& article) {
    while (claim < claims.size() && claims.article(claim) < article.path) ++claim;
    const bool has_claims = claim < claims.size() && claims.article(claim) == article.path;
    return article.problems.empty() && article.unset_keys == 0 && !has_claims;
  });
}

// The report without its findings: what was read, and which of it counts.
Report report_of(StreamRows stream, const CompareOptions& options) {
  see_values_as_recorded(stream.facts);
  put_in_order(stream);
  keep_newest_records(stream.articles);
  // A newer revision counts even if it claims nothing any more.
  std::vector<SetAside> aside;
  if (options.editions == Editions::set_aside) aside = articles_set_aside(stream.articles, options.drafts);
  keep_articles_with_claims_or_problems(stream);
  Report report;
  report.articles = std::move(stream.articles);
  report.facts = std::move(stream.facts);
  report.claims = std::move(stream.claims);
  const auto before = [](const Metadata& article, const std::string& path) { return article.path < path; };
  for (SetAside& article : aside) {
    const auto found = std::lower_bound(report.articles.begin(), report.articles.end(), article.article, before);
    if (found != report.articles.end() && found->path == article.article) report.set_aside.push_back(std::move(article));
  }
  report.drafts.assign(options.drafts.begin(), options.drafts.end());
  return report;
}

}  // namespace

Prepared::Prepared(StreamRows stream, const CompareOptions& options)
    : report(report_of(std::move(stream), options)), corpus(report) {
  corpus.base = options.base;
  if (options.editions == Editions::set_aside)
    report.copies = near_copies(report.articles, corpus.set_aside);
  corpus.stars = stars_of(report.copies, report.articles);
  groups = group_claims(corpus, report.facts);
  if (options.suppressed == SuppressedFindings::told) with_suppressed = group_with_suppressed(corpus, report.facts);
  for (std::vector<Group>* of : {&groups, &with_suppressed}) {
    for (Group& group : *of) fold_copies(corpus, group);
    if (!options.changes.empty()) change_for_some(options.changes, *of);
  }
}

void Prepared::change_for_some(const std::vector<ChangeForSome>& changes, std::vector<Group>& of) {
  std::unordered_map<std::string_view, std::vector<bool>> of_articles;  // which changes are about each
  const auto about = [&](std::string_view article) -> const std::vector<bool>& {
    auto [known, fresh] = of_articles.try_emplace(article);
    if (fresh)
      for (const ChangeForSome& each : changes) known->second.push_back(each.is_about(std::string(article)));
    return known->second;
  };
  for (Group& group : of) {
    std::vector<bool> about_all(changes.size(), true);
    for (const auto* claims : {&group.claims, &group.corrections}) {
      for (const std::size_t index : *claims) {
        const std::vector<bool>& of_one = about(corpus.claims.article(index));
        for (std::size_t i = 0; i < changes.size(); ++i) about_all[i] = about_all[i] && of_one[i];
      }
    }
    if (std::find(about_all.begin(), about_all.end(), true) == about_all.end()) continue;
    auto [fact, fresh] = changed_.try_emplace({group.fact, about_all}, *group.fact);
    for (std::size_t i = 0; fresh && i < changes.size(); ++i)
      if (about_all[i]) changes[i].change(fact->second);
    group.fact = &fact->second;
  }
}

}  // namespace gainsay
