#include "check/compare_folders.hpp"

#include <algorithm>
#include <istream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <tuple>
#include <unordered_map>

#include "compare/keys.hpp"

namespace gainsay {
namespace {

using ClaimsOfArticle = std::unordered_map<std::string, std::vector<const Claim*>>;

ClaimsOfArticle claims_by_article(const ClaimStream& stream) {
  ClaimsOfArticle claims;
  for (const Claim& claim : stream.claims) claims[claim.article].push_back(&claim);
  return claims;
}

Extracted extract(const Rules& rules, CheckOptions options, const std::string& folder) {
  options.paths = {folder};
  options.records = ArticleRecords::all;
  std::istringstream no_input;
  return extract_claims(rules, options, no_input);
}

class Comparer {
 public:
  Comparer(const Extracted& left, const Extracted& right, const Folder& left_folder,
           const std::vector<ChangeForSome>& changes)
      : facts_(left.stream.facts), left_folder_(left_folder), changes_(changes), left_(claims_by_article(left.stream)),
        right_(claims_by_article(right.stream)) {}

  FolderComparison::Pair compare_pair(Metadata left, Metadata right) const {
    const std::string id = !left.id.empty() ? left.id : right.id;
    tell_as_one_story(left, right, !id.empty() ? id : left_folder_.inside(left));
    ClaimStream stream;
    stream.articles = {left, right};
    std::set<std::string_view> asked;
    for (const auto& [claims, article] : {std::pair(&left_, &left), {&right_, &right}}) {
      const auto found = claims->find(article->path);
      if (found == claims->end()) continue;
      for (const Claim* claim : found->second) {
        stream.claims.push_back(*claim);
        asked.insert(claim->fact);
      }
    }
    for (const FactDefinition& fact : facts_)
      if (asked.contains(fact.id)) stream.facts.push_back(fact);
    return {std::move(left), std::move(right), compare(std::move(stream), {Editions::apart, {}, {}, changes_})};
  }

 private:
  const std::vector<FactDefinition>& facts_;
  const Folder& left_folder_;
  const std::vector<ChangeForSome>& changes_;
  ClaimsOfArticle left_, right_;
};

// Adds a pair's report; its findings then point to claims by their number among all.
void append(Report& all, std::vector<Claim>& claims, const Report& report, std::map<std::string, const FactDefinition*>& facts) {
  const std::size_t offset = claims.size();
  all.articles.insert(all.articles.end(), report.articles.begin(), report.articles.end());
  claims.insert(claims.end(), report.claims.begin(), report.claims.end());
  for (const FactDefinition& fact : report.facts) facts.emplace(fact.id, &fact);
  for (Finding finding : report.findings) {
    for (Witness& witness : finding.witnesses) {
      witness.first += offset;
      if (witness.second) *witness.second += offset;
    }
    for (Camp& camp : finding.camps)
      for (std::vector<std::size_t>* indices : {&camp.claims, &camp.copies})
        for (std::size_t& index : *indices) index += offset;
    all.findings.push_back(std::move(finding));
  }
}

// Claims in the order that a report promises, and findings that point to them there.
void put_claims_in_order(std::vector<Claim> claims, Report& report) {
  std::vector<std::size_t> order(claims.size()), place(claims.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::size_t i) {
    const Claim& claim = claims[i];
    return std::tuple(std::string_view(claim.article), claim.span.begin, std::string_view(claim.fact),
                      std::string_view(claim.slot));
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::vector<Claim> sorted;
  for (std::size_t i = 0; i < order.size(); ++i) {
    place[order[i]] = i;
    sorted.push_back(std::move(claims[order[i]]));
  }
  report.claims = Claims(std::move(sorted));
  for (Finding& finding : report.findings) {
    for (Witness& witness : finding.witnesses) {
      witness.first = place[witness.first];
      if (witness.second) witness.second = place[*witness.second];
    }
    for (Camp& camp : finding.camps)
      for (std::vector<std::size_t>* indices : {&camp.claims, &camp.copies})
        for (std::size_t& index : *indices) index = place[index];
  }
}

}  // namespace

void tell_as_one_story(Metadata& left, Metadata& right, const std::string& otherwise) {
  const auto is_declared = [](const Metadata& article) {
    return !article.story.empty() && article.story != kNamedTogether;
  };
  const bool is_left = is_declared(left), is_right = is_declared(right);
  if (is_left && is_right) return;
  const std::string story = is_left ? left.story : is_right ? right.story : otherwise;
  left.story = right.story = story;
}

FolderComparison compare_folders(const Rules& rules, const CheckOptions& options, const std::string& left,
                                 const std::string& right) {
  const Extracted before = extract(rules, options, left), after = extract(rules, options, right);
  FolderComparison comparison;
  comparison.left = {left, before.stream.articles};
  comparison.right = {right, after.stream.articles};
  comparison.read.skipped = before.read.skipped + after.read.skipped;
  const ArticlePairing pairing = pair_articles(comparison.left, comparison.right);
  const Comparer comparer(before, after, comparison.left, options.changes);
  for (const auto& [here, there] : pairing.pairs) {
    if (is_unread(*here) || is_unread(*there)) comparison.unread_pairs.emplace_back(*here, *there);
    else comparison.pairs.push_back(comparer.compare_pair(*here, *there));
  }
  for (const Metadata* article : pairing.only_left) {
    (is_unread(*article) ? comparison.unread : comparison.only_left).push_back(*article);
  }
  for (const Metadata* article : pairing.only_right) {
    (is_unread(*article) ? comparison.unread : comparison.only_right).push_back(*article);
  }
  return comparison;
}

Report merged(const FolderComparison& comparison) {
  Report report;
  std::map<std::string, const FactDefinition*> facts;
  std::vector<Claim> claims;
  for (const FolderComparison::Pair& pair : comparison.pairs) append(report, claims, pair.report, facts);
  // What stands alone is part of the report where something is wrong with it.
  std::vector<Metadata> others = comparison.unread;
  for (const auto& [left, right] : comparison.unread_pairs) others.insert(others.end(), {left, right});
  others.insert(others.end(), comparison.only_left.begin(), comparison.only_left.end());
  others.insert(others.end(), comparison.only_right.begin(), comparison.only_right.end());
  std::copy_if(others.begin(), others.end(), std::back_inserter(report.articles),
               [](const Metadata& article) { return !article.problems.empty(); });
  std::sort(report.articles.begin(), report.articles.end(),
            [](const Metadata& a, const Metadata& b) { return a.path < b.path; });
  for (const auto& [id, fact] : facts) report.facts.push_back(*fact);
  put_claims_in_order(std::move(claims), report);
  std::stable_sort(report.findings.begin(), report.findings.end(), [](const Finding& a, const Finding& b) {
    return std::tuple(std::string_view(a.story), std::string_view(a.fact), key_text(a.key), std::string_view(a.slot)) <
           std::tuple(std::string_view(b.story), std::string_view(b.fact), key_text(b.key), std::string_view(b.slot));
  });
  return report;
}

}  // namespace gainsay
