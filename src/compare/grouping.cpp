#include "compare/grouping.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

#include "compare/claim_store.hpp"
#include "compare/keys.hpp"

namespace gainsay {
namespace {

struct ScopeOf {
  std::string story, article, identity;

  auto operator<=>(const ScopeOf&) const = default;
};

// A name for an article that outlives a move of its file, where it has one. Two sources may both number theirs from 1.
std::string lasting_name(const Corpus& corpus, const Metadata* article, std::size_t claim) {
  if (article && !article->id.empty()) return article->source + (article->source.empty() ? "" : "\x1e") + article->id;
  if (article && !article->url.empty()) return article->url;
  return path_from_root(std::string(corpus.claims.article(claim)), corpus.base);
}

ScopeOf scope_of(const Corpus& corpus, std::size_t claim, Scope scope) {
  const Metadata* article = corpus.article_of(claim);
  switch (scope) {
    case Scope::corpus: return {};
    case Scope::story:
      if (article && !article->story.empty()) return {article->story, "", article->story};
      return {"", std::string(corpus.claims.article(claim)), lasting_name(corpus, article, claim)};
    case Scope::article: return {"", std::string(corpus.claims.article(claim)), lasting_name(corpus, article, claim)};
  }
  return {};
}

// Numbers for scopes, each worked out once an article.
class Scopes {
 public:
  explicit Scopes(const Corpus& corpus) : corpus_(corpus) {}

  std::uint32_t number_of(std::size_t claim, Scope scope) {
    const std::uint32_t article = corpus_.claims.row(claim).article;
    if (article != article_) {
      article_ = article;
      for (const Scope its_own : {Scope::story, Scope::article}) of_article_[static_cast<std::size_t>(its_own)].reset();
    }
    auto& known = of_article_[static_cast<std::size_t>(scope)];
    if (!known) {
      const auto number = static_cast<std::uint32_t>(numbers_.size());
      known = numbers_.try_emplace(scope_of(corpus_, claim, scope), number).first->second;
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
  std::optional<std::uint32_t> article_;
  std::array<std::optional<std::uint32_t>, 3> of_article_;
  std::map<ScopeOf, std::uint32_t> numbers_;
};

// A claim that takes part, and with which others. Sorted, those of one fact and scope stand together, in them those of
// one key.
struct Part {
  std::uint32_t fact, scope, key, claim;

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
  std::optional<std::uint32_t> slot;
  for (const Part* part = begin; part != end; ++part) {
    const ClaimRow& claim = corpus.claims.row(part->claim);
    if (claim.certainty == Certainty::conditional) continue;
    if (!slot || *slot != claim.slot) {
      slot = claim.slot;
      group = &groups[{text, std::string(corpus.claims.slot(part->claim))}];
      group->key = joined;
      const bool listed = !group->joined_keys.empty() && group->joined_keys.back() == own_text;
      if (own_text != text && !listed) group->joined_keys.push_back(own_text);
    }
    (claim.is_correction ? group->corrections : group->claims).push_back(part->claim);
  }
}

// The groups of one fact in one scope.
std::map<Instance, Group> groups_of(const Corpus& corpus, const Part* begin, const Part* end) {
  std::vector<const Part*> runs;  // the first of each key
  std::vector<std::vector<KeyPart>> exact;
  for (const Part* part = begin; part != end; ++part) {
    if (part != begin && part->key == part[-1].key) continue;
    runs.push_back(part);
    exact.push_back(corpus.claims.key(part->claim));
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

namespace {

Corpus::Told told_by(const Metadata* article, std::uint32_t source) {
  Corpus::Told told;
  told.source = source;
  const auto* time = !article ? nullptr : article->updated ? &article->updated : &article->published;
  if (!time || !*time) return told;
  told.first = (*time)->first;
  told.last = (*time)->last;
  return told;
}

}  // namespace

// Both are mostly sorted by path, so that one walk finds all; an article out of order is looked for.
Corpus::Corpus(const Claims& all_claims, const std::vector<Metadata>& all_articles) : claims(all_claims) {
  articles.resize(claims.store().words.articles.size());
  told.resize(articles.size());
  TextNumbers names;
  auto next = all_articles.begin();
  bool is_by_article = true;
  std::uint32_t rank = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const std::uint32_t number = claims.row(i).article;
    if (i > 0 && number == claims.row(i - 1).article) continue;
    const std::string_view path = claims.article(i);
    is_by_article = is_by_article && (i == 0 || claims.article(i - 1) < path);
    while (next != all_articles.end() && next->path < path) ++next;
    auto found = next;
    if (found == all_articles.end() || found->path != path)
      found = std::find_if(all_articles.begin(), all_articles.end(), [&](const Metadata& each) { return each.path == path; });
    if (found != all_articles.end()) articles[number] = &*found;
    told[number] = told_by(articles[number], names.number_of(source_of(i)));
    told[number].rank = rank++;
  }
  if (!is_by_article) rank_articles();
  rank_sources(names);
  speaker_ranks = claims.store().words.speakers.ranks();
}

// Of claims that do not stand in the order of their articles.
void Corpus::rank_articles() {
  const std::vector<std::uint32_t> ranks = claims.store().words.articles.ranks();
  for (std::size_t number = 0; number < told.size(); ++number) told[number].rank = ranks[number];
}

// Sources get numbers that sort as their names do.
void Corpus::rank_sources(const TextNumbers& names) {
  const std::vector<std::uint32_t> ranks = names.ranks();
  sources.resize(names.size());
  for (std::uint32_t number = 0; number < ranks.size(); ++number) sources[ranks[number]] = names.texts()[number];
  for (Told& each : told)
    if (each.source < ranks.size()) each.source = ranks[each.source];
}

Corpus::Corpus(const Report& report) : Corpus(report.claims, report.articles) {
  for (const SetAside& article : report.set_aside) set_aside.insert(article.article);
  drafts.insert(report.drafts.begin(), report.drafts.end());
}

std::string_view Corpus::source_of(std::size_t claim) const {
  const Metadata* article = article_of(claim);
  return article && !article->source.empty() ? std::string_view(article->source) : claims.article(claim);
}

namespace {

enum class SuppressedClaims { left_out, counted };

// Sorted by fact, and those of one fact as `before` says. They come by claim, and those of most facts are in order then.
template <class Before>
Parts by_fact(const Parts& parts, std::size_t facts, Before&& before) {
  std::vector<std::size_t> begins(facts + 1), next;
  for (const Part& part : parts) ++begins[part.fact + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  next = begins;
  Parts sorted(parts.size());
  for (const Part& part : parts) sorted[next[part.fact]++] = part;
  for (std::size_t fact = 0; fact < facts; ++fact) {
    Part *const begin = sorted.data() + begins[fact], *const end = sorted.data() + begins[fact + 1];
    if (!std::is_sorted(begin, end, before)) std::sort(begin, end, before);
  }
  return sorted;
}

// Of each fact that claims answer, by its number there: its rank, where it is among those asked for.
std::vector<std::optional<std::uint32_t>> by_number(const Claims& claims,
                                                    const std::unordered_map<std::string_view, std::uint32_t>& ranks) {
  std::vector<std::optional<std::uint32_t>> found;
  for (const std::string_view id : claims.store().words.facts.texts()) {
    const auto rank = ranks.find(id);
    found.push_back(rank == ranks.end() ? std::nullopt : std::optional(rank->second));
  }
  return found;
}

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
  const std::vector<std::optional<std::uint32_t>> facts_of_claims = by_number(corpus.claims, ranks);
  Parts parts;
  parts.reserve(corpus.claims.size());
  bool is_aside = false;
  for (std::size_t i = 0; i < corpus.claims.size(); ++i) {
    const ClaimRow& claim = corpus.claims.row(i);
    if (i == 0 || claim.article != corpus.claims.row(i - 1).article)
      is_aside = !corpus.set_aside.empty() && corpus.set_aside.contains(corpus.claims.article(i));
    const auto& fact = facts_of_claims[claim.fact];
    if (!fact || is_aside || (suppressed == SuppressedClaims::left_out && claim.is_suppressed)) continue;
    parts.push_back({*fact, scopes.number_of(i, definitions[*fact]->scope), claim.key, static_cast<std::uint32_t>(i)});
  }
  const std::vector<const ScopeOf*> all_scopes = scopes.all();
  const std::vector<std::uint32_t> scope_ranks = scopes.ranks();
  parts = by_fact(parts, definitions.size(), [&](const Part& a, const Part& b) {
    return std::tuple(scope_ranks[a.scope], a.key, a.claim) < std::tuple(scope_ranks[b.scope], b.key, b.claim);
  });
  std::vector<Group> groups;
  std::vector<std::string> key_texts;
  constexpr std::ptrdiff_t kAhead = 128;
  const Part *next = parts.data(), *const end = parts.data() + parts.size();
  for (const Part* begin = next; begin != end; begin = next) {
    next = std::find_if(begin, end, [&](const Part& part) {
      if (end - &part > kAhead) prefetch(&corpus.claims.row((&part)[kAhead].claim));
      return !part.meets(*begin);
    });
    for (auto& [instance, group] : groups_of(corpus, begin, next)) {
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
