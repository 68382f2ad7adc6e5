#include "compare/grouping.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/keys.hpp"

namespace gainsay {
namespace {

struct ScopeOf {
  std::string story, article, identity;

  auto operator<=>(const ScopeOf&) const = default;
};

// A name for an article that outlives a move of its file, where it has one. Two sources may both number theirs from 1.
std::string lasting_name(const Corpus& corpus, const Metadata* article, const Claim& claim) {
  if (article && !article->id.empty()) return article->source + (article->source.empty() ? "" : "\x1e") + article->id;
  if (article && !article->url.empty()) return article->url;
  return path_from_root(claim.article, corpus.base);
}

ScopeOf scope_of(const Corpus& corpus, const Claim& claim, Scope scope) {
  const Metadata* article = corpus.article_of(claim);
  switch (scope) {
    case Scope::corpus: return {};
    case Scope::story:
      if (article && !article->story.empty()) return {article->story, "", article->story};
      return {"", claim.article, lasting_name(corpus, article, claim)};
    case Scope::article: return {"", claim.article, lasting_name(corpus, article, claim)};
  }
  return {};
}

// The claims of one fact in one scope, by exact key.
struct KeyedClaims {
  std::vector<std::vector<KeyPart>> keys;
  std::vector<std::vector<std::size_t>> claims;  // of each key
  std::unordered_map<std::string, std::size_t> by_text;

  void add(const Claim& claim, std::size_t index) {
    auto [found, is_new] = by_text.emplace(key_text(claim.key), keys.size());
    if (is_new) {
      keys.push_back(claim.key);
      claims.emplace_back();
    }
    claims[found->second].push_back(index);
  }
};

void add_groups(const Corpus& corpus, const FactDefinition& fact, const ScopeOf& scope, const KeyedClaims& keyed,
                std::vector<Group>& groups) {
  std::vector<std::size_t> representatives = join_keys(keyed.keys);
  std::map<std::pair<std::string, std::string>, Group> by_key_and_slot;
  for (std::size_t k = 0; k < keyed.keys.size(); ++k) {
    const std::vector<KeyPart>& key = keyed.keys[representatives[k]];
    const std::string own_text = key_text(keyed.keys[k]), text = key_text(key);
    for (std::size_t index : keyed.claims[k]) {
      const Claim& claim = corpus.claims[index];
      if (claim.certainty == Certainty::conditional) continue;
      Group& group = by_key_and_slot[{text, claim.slot}];
      group.key = key;
      const bool listed = !group.joined_keys.empty() && group.joined_keys.back() == own_text;
      if (own_text != text && !listed) group.joined_keys.push_back(own_text);
      (claim.correction ? group.corrections : group.claims).push_back(index);
    }
  }
  for (auto& [name, group] : by_key_and_slot) {
    group.story = scope.story;
    group.identity = scope.identity;
    group.fact = &fact;
    group.slot = name.second;
    std::sort(group.joined_keys.begin(), group.joined_keys.end());
    std::sort(group.claims.begin(), group.claims.end());
    std::sort(group.corrections.begin(), group.corrections.end());
    groups.push_back(std::move(group));
  }
}

}  // namespace

Corpus::Corpus(const std::vector<Claim>& all_claims, const std::vector<Metadata>& all_articles) : claims(all_claims) {
  for (const Metadata& article : all_articles) articles.emplace(article.path, &article);
}

Corpus::Corpus(const Report& report) : Corpus(report.claims, report.articles) {
  for (const SetAside& article : report.set_aside) set_aside.insert(article.article);
  drafts.insert(report.drafts.begin(), report.drafts.end());
}

const Metadata* Corpus::article_of(const Claim& claim) const {
  auto found = articles.find(claim.article);
  return found == articles.end() ? nullptr : found->second;
}

std::string_view Corpus::source_of(const Claim& claim) const {
  const Metadata* article = article_of(claim);
  return article && !article->source.empty() ? std::string_view(article->source) : claim.article;
}

std::vector<Group> group_claims(const Corpus& corpus, const std::vector<FactDefinition>& facts) {
  std::unordered_map<std::string_view, const FactDefinition*> known;
  for (const FactDefinition& fact : facts) known.emplace(fact.id, &fact);
  std::map<std::pair<std::string_view, ScopeOf>, KeyedClaims> gathered;
  for (std::size_t i = 0; i < corpus.claims.size(); ++i) {
    const Claim& claim = corpus.claims[i];
    auto fact = known.find(claim.fact);
    if (fact == known.end() || corpus.set_aside.contains(claim.article) || !claim.suppressed.empty()) continue;
    gathered[{fact->second->id, scope_of(corpus, claim, fact->second->scope)}].add(claim, i);
  }
  std::vector<Group> groups;
  for (const auto& [where, keyed] : gathered) add_groups(corpus, *known.at(where.first), where.second, keyed, groups);
  auto place = [](const Group& group) {
    return std::tuple(std::string_view(group.story), std::string_view(group.fact->id), key_text(group.key),
                      std::string_view(group.slot), std::string_view(group.identity));
  };
  std::stable_sort(groups.begin(), groups.end(), [&](const Group& a, const Group& b) { return place(a) < place(b); });
  return groups;
}

}  // namespace gainsay
