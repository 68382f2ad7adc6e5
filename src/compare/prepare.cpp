#include "compare/prepare.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "compare/copies.hpp"
#include "compare/editions.hpp"
#include "compare/read_records.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// Comparing sees a value as its record tells it, so that claims compared at once and claims that travelled through a
// stream give the same report.
void as_recorded(Value& value) {
  const auto* date = std::get_if<DateValue>(&value);
  auto granularity = date ? std::optional(date->granularity) : std::nullopt;
  auto read = value_from_record(type_of(value), canonical(value), canonical_alternatives(value), granularity);
  if (read) value = *std::move(read);
}

// Of a key only the canonical text travels.
void as_recorded_key(Value& value) {
  auto read = read_canonical(type_of(value), canonical(value));
  if (read) value = *std::move(read);
}

void as_recorded(ClaimStream& stream) {
  for (FactDefinition& fact : stream.facts)
    for (Reference& reference : fact.references) as_recorded(reference.value);
  for (Claim& claim : stream.claims) {
    as_recorded(claim.value);
    for (KeyPart& part : claim.key)
      if (part.value) as_recorded_key(*part.value);
  }
}

// Sorted by the key, then by the whole line, each line once: streams that share an article say nothing twice.
template <class Record, class KeyOf, class LineOf>
void put_in_order(std::vector<Record>& records, KeyOf key_of, LineOf line_of_record) {
  auto before = [&](const Record& a, const Record& b) {
    auto left = key_of(a), right = key_of(b);
    if (left != right) return left < right;
    return line_of_record(a) < line_of_record(b);
  };
  auto same = [&](const Record& a, const Record& b) {
    return key_of(a) == key_of(b) && line_of_record(a) == line_of_record(b);
  };
  std::sort(records.begin(), records.end(), before);
  records.erase(std::unique(records.begin(), records.end(), same), records.end());
}

// Streams of different rules leave out different answers of one article.
void add_up_unset_keys(std::vector<Metadata>& in_order) {
  const auto without_count = [](Metadata article) {
    article.unset_keys = 0;
    return article_line(article);
  };
  std::vector<Metadata> merged;
  for (Metadata& article : in_order) {
    const bool again = !merged.empty() && merged.back().path == article.path &&
                       without_count(merged.back()) == without_count(article);
    if (again) merged.back().unset_keys += article.unset_keys;
    else merged.push_back(std::move(article));
  }
  in_order = std::move(merged);
}

void put_in_order(ClaimStream& stream) {
  put_in_order(stream.articles, [](const Metadata& a) { return std::string_view(a.path); }, article_line);
  add_up_unset_keys(stream.articles);
  put_in_order(stream.facts, [](const FactDefinition& f) { return std::string_view(f.id); }, fact_line);
  auto place = [](const Claim& c) {
    return std::tuple(std::string_view(c.article), c.span.begin, std::string_view(c.fact), std::string_view(c.slot));
  };
  put_in_order(stream.claims, place, claim_line);
}

void keep_articles_with_claims_or_problems(ClaimStream& stream) {
  std::set<std::string_view> with_claims;
  for (const Claim& claim : stream.claims) with_claims.insert(claim.article);
  std::erase_if(stream.articles, [&](const Metadata& article) {
    return article.problems.empty() && article.unset_keys == 0 && !with_claims.contains(article.path);
  });
}

// The report without its findings: what was read, and which of it counts.
Report report_of(ClaimStream stream, const CompareOptions& options) {
  as_recorded(stream);
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
  std::set<std::string_view> known;
  for (const Metadata& article : report.articles) known.insert(article.path);
  for (SetAside& article : aside)
    if (known.contains(article.article)) report.set_aside.push_back(std::move(article));
  report.drafts.assign(options.drafts.begin(), options.drafts.end());
  return report;
}

}  // namespace

Prepared::Prepared(ClaimStream stream, const CompareOptions& options)
    : report(report_of(std::move(stream), options)), corpus(report) {
  corpus.base = options.base;
  if (options.editions == Editions::set_aside)
    report.copies = near_copies(report.articles, corpus.set_aside);
  corpus.stars = stars_of(report.copies, report.articles);
  groups = group_claims(corpus, report.facts);
  for (Group& group : groups) fold_copies(corpus, group);
  if (!options.changes.empty()) change_for_some(options.changes);
}

void Prepared::change_for_some(const std::vector<ChangeForSome>& changes) {
  std::unordered_map<std::string_view, std::vector<bool>> of_articles;  // which changes are about each
  const auto about = [&](const Claim& claim) -> const std::vector<bool>& {
    auto [known, fresh] = of_articles.try_emplace(claim.article);
    if (fresh)
      for (const ChangeForSome& each : changes) known->second.push_back(each.is_about(claim.article));
    return known->second;
  };
  for (Group& group : groups) {
    std::vector<bool> about_all(changes.size(), true);
    for (const auto* claims : {&group.claims, &group.corrections}) {
      for (const std::size_t index : *claims) {
        const std::vector<bool>& of_one = about(corpus.claims[index]);
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
