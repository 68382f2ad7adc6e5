#include "compare/grouping.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

#include "compare/keys.hpp"
#include "compare/value_hash.hpp"

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

ScopeOf scope_of(const Corpus& corpus, const Metadata* article, const Claim& claim, Scope scope) {
  switch (scope) {
    case Scope::corpus: return {};
    case Scope::story:
      if (article && !article->story.empty()) return {article->story, "", article->story};
      return {"", claim.article, lasting_name(corpus, article, claim)};
    case Scope::article: return {"", claim.article, lasting_name(corpus, article, claim)};
  }
  return {};
}

// Numbers for scopes, each worked out once an article.
class Scopes {
 public:
  explicit Scopes(const Corpus& corpus) : corpus_(corpus) {}

  std::uint32_t number_of(const Claim& claim, Scope scope) {
    if (claim.article != article_) {
      article_ = claim.article;
      of_article_.fill(std::nullopt);
    }
    auto& known = of_article_[static_cast<std::size_t>(scope)];
    if (!known) {
      const auto number = static_cast<std::uint32_t>(numbers_.size());
      known = numbers_.try_emplace(scope_of(corpus_, corpus_.article_of(claim), claim, scope), number).first->second;
    }
    return *known;
  }

  // By number: the scopes, which must not be asked for before all claims are numbered, and how they are sorted.
  std::vector<const ScopeOf*> all() const {
    std::vector<const ScopeOf*> scopes(numbers_.size());
    for (const auto& [scope, number] : numbers_) scopes[number] = &scope;
    return scopes;
  }
  std::vector<std::uint32_t> ranks() const {
    std::vector<std::uint32_t> ranks(numbers_.size());
    std::uint32_t rank = 0;
    for (const auto& [scope, number] : numbers_) ranks[number] = rank++;
    return ranks;
  }

 private:
  const Corpus& corpus_;
  std::string_view article_;
  std::array<std::optional<std::uint32_t>, 3> of_article_;
  std::map<ScopeOf, std::uint32_t> numbers_;
};

// Numbers for exact keys.
class Keys {
 public:
  std::uint32_t number_of(const std::vector<KeyPart>& key) {
    const auto [known, is_new] = numbers_.try_emplace(key, static_cast<std::uint32_t>(all_.size()));
    if (is_new) all_.push_back(&known->first);
    return known->second;
  }
  const std::vector<KeyPart>& operator[](std::uint32_t number) const { return *all_[number]; }

 private:
  std::unordered_map<std::vector<KeyPart>, std::uint32_t, KeyHash> numbers_;
  std::vector<const std::vector<KeyPart>*> all_;
};

// A claim that takes part, and with which others. Sorted, those of one fact and scope stand together, in them those of
// one key.
struct Part {
  std::uint32_t fact, scope, key;
  std::size_t claim;

  auto operator<=>(const Part&) const = default;
  bool meets(const Part& other) const { return fact == other.fact && scope == other.scope; }
};
using Parts = std::vector<Part>;

// Where a group stands among others of its fact and scope: the text of its key, and its slot.
using Instance = std::pair<std::string, std::string>;

void add_claims(const Corpus& corpus, const Part* begin, const Part* end, const std::vector<KeyPart>& own,
                const std::vector<KeyPart>& joined, std::map<Instance, Group>& groups) {
  const std::string own_text = key_text(own), text = key_text(joined);
  Group* group = nullptr;
  const std::string* slot = nullptr;
  for (const Part* part = begin; part != end; ++part) {
    const Claim& claim = corpus.claims[part->claim];
    if (claim.certainty == Certainty::conditional) continue;
    if (!slot || *slot != claim.slot) {
      slot = &claim.slot;
      group = &groups[{text, claim.slot}];
      group->key = joined;
      const bool listed = !group->joined_keys.empty() && group->joined_keys.back() == own_text;
      if (own_text != text && !listed) group->joined_keys.push_back(own_text);
    }
    (claim.correction ? group->corrections : group->claims).push_back(part->claim);
  }
}

// The groups of one fact in one scope.
std::map<Instance, Group> groups_of(const Corpus& corpus, const Keys& keys, const Part* begin, const Part* end) {
  std::vector<const Part*> runs;  // the first of each key
  std::vector<std::vector<KeyPart>> exact;
  for (const Part* part = begin; part != end; ++part) {
    if (part != begin && part->key == part[-1].key) continue;
    runs.push_back(part);
    exact.push_back(keys[part->key]);
  }
  const std::vector<std::size_t> representatives = exact.size() == 1 ? std::vector<std::size_t>{0} : join_keys(exact);
  runs.push_back(end);
  std::map<Instance, Group> groups;
  for (std::size_t k = 0; k < exact.size(); ++k)
    add_claims(corpus, runs[k], runs[k + 1], exact[k], exact[representatives[k]], groups);
  return groups;
}

void put_claims_in_order(Group& group) {
  const auto sort = [](auto& items) {
    if (!std::is_sorted(items.begin(), items.end())) std::sort(items.begin(), items.end());
  };
  sort(group.joined_keys);
  sort(group.claims);
  sort(group.corrections);
}

// By place; what stands at one place keeps its order.
std::vector<Group> in_order(std::vector<Group> groups, const std::vector<std::string>& key_texts) {
  const auto place = [&](std::size_t at) {
    const Group& group = groups[at];
    return std::tuple(std::string_view(group.story), std::string_view(group.fact->id), std::string_view(key_texts[at]),
                      std::string_view(group.slot), std::string_view(group.identity));
  };
  std::vector<std::size_t> order(groups.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
  std::vector<Group> sorted;
  sorted.reserve(groups.size());
  for (const std::size_t at : order) sorted.push_back(std::move(groups[at]));
  return sorted;
}

}  // namespace

Corpus::Corpus(const std::vector<Claim>& all_claims, const std::vector<Metadata>& all_articles) : claims(all_claims) {
  articles.reserve(all_articles.size());
  for (const Metadata& article : all_articles) articles.emplace(article.path, &article);
  articles_of_claims.reserve(claims.size());
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const bool again = i > 0 && claims[i].article == claims[i - 1].article;
    articles_of_claims.push_back(again ? articles_of_claims.back() : article_named(claims[i].article));
  }
}

Corpus::Corpus(const Report& report) : Corpus(report.claims, report.articles) {
  for (const SetAside& article : report.set_aside) set_aside.insert(article.article);
  drafts.insert(report.drafts.begin(), report.drafts.end());
}

const Metadata* Corpus::article_named(std::string_view path) const {
  const auto found = articles.find(path);
  return found == articles.end() ? nullptr : found->second;
}

const Metadata* Corpus::article_of(const Claim& claim) const {
  const bool is_own = !std::less<>{}(&claim, claims.data()) && std::less<>{}(&claim, claims.data() + claims.size());
  return is_own ? articles_of_claims[static_cast<std::size_t>(&claim - claims.data())] : article_named(claim.article);
}

std::string_view Corpus::source_of(const Claim& claim) const {
  const Metadata* article = article_of(claim);
  return article && !article->source.empty() ? std::string_view(article->source) : claim.article;
}

namespace {

enum class SuppressedClaims { left_out, counted };

std::vector<Group> groups_among(const Corpus& corpus, const std::vector<FactDefinition>& facts, SuppressedClaims suppressed) {
  std::map<std::string_view, const FactDefinition*> known;
  for (const FactDefinition& fact : facts) known.emplace(fact.id, &fact);
  std::vector<const FactDefinition*> definitions;
  std::unordered_map<std::string_view, std::uint32_t> ranks;
  for (const auto& [id, fact] : known) {
    ranks.emplace(id, static_cast<std::uint32_t>(definitions.size()));
    definitions.push_back(fact);
  }
  Scopes scopes(corpus);
  Keys keys;
  Parts parts;
  std::string_view article;
  bool is_aside = false;
  for (std::size_t i = 0; i < corpus.claims.size(); ++i) {
    const Claim& claim = corpus.claims[i];
    if (i == 0 || claim.article != article) {
      article = claim.article;
      is_aside = corpus.set_aside.contains(article);
    }
    const auto fact = ranks.find(claim.fact);
    const bool is_left_alone = suppressed == SuppressedClaims::left_out && !claim.suppressed.empty();
    if (fact == ranks.end() || is_aside || is_left_alone) continue;
    parts.push_back({fact->second, scopes.number_of(claim, definitions[fact->second]->scope), keys.number_of(claim.key), i});
  }
  const std::vector<const ScopeOf*> all_scopes = scopes.all();
  const std::vector<std::uint32_t> scope_ranks = scopes.ranks();
  std::sort(parts.begin(), parts.end(), [&](const Part& a, const Part& b) {
    return std::tuple(a.fact, scope_ranks[a.scope], a.key, a.claim) < std::tuple(b.fact, scope_ranks[b.scope], b.key, b.claim);
  });
  std::vector<Group> groups;
  std::vector<std::string> key_texts;
  const Part *next = parts.data(), *const end = parts.data() + parts.size();
  for (const Part* begin = next; begin != end; begin = next) {
    next = std::find_if(begin, end, [&](const Part& part) { return !part.meets(*begin); });
    for (auto& [instance, group] : groups_of(corpus, keys, begin, next)) {
      group.story = all_scopes[begin->scope]->story;
      group.identity = all_scopes[begin->scope]->identity;
      group.fact = definitions[begin->fact];
      group.slot = instance.second;
      put_claims_in_order(group);
      key_texts.push_back(instance.first);
      groups.push_back(std::move(group));
    }
  }
  return in_order(std::move(groups), key_texts);
}

}  // namespace

std::vector<Group> group_claims(const Corpus& corpus, const std::vector<FactDefinition>& facts) {
  return groups_among(corpus, facts, SuppressedClaims::left_out);
}

std::vector<Group> group_with_suppressed(const Corpus& corpus, const std::vector<FactDefinition>& facts) {
  return groups_among(corpus, facts, SuppressedClaims::counted);
}

}  // namespace gainsay
