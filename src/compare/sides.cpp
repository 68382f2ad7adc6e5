#include "compare/sides.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/time_order.hpp"
#include "compare/value_hash.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// What is to come when it is told is a plan, in whatever words: "runs until 12 January".
bool all_are_planned(const Corpus& corpus, const Side& side) {
  const bool dated = std::holds_alternative<DateValue>(side.value) && side.extents;
  return std::all_of(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    const Claim& claim = corpus.claims[index];
    if (claim.certainty == Certainty::planned) return true;
    if (!dated) return false;
    const std::optional<Timestamp>& told = time_of(corpus, claim);
    return told && side.extents->edge.value_or(side.extents->outer).lo > static_cast<double>(told->last);
  });
}

void note_draft(const Corpus& corpus, Side& side) {
  side.draft.reset();
  if (corpus.drafts.empty()) return;
  const auto own = std::find_if(side.claims.begin(), side.claims.end(),
                                [&](std::size_t index) { return corpus.is_of_draft(corpus.claims[index]); });
  side.asked = own != side.claims.end();
  if (!side.asked) return;
  side.draft = *own;
  side.shown = *own;
  side.told = *own;
  // A draft speaks for today, whoever has said so before.
  side.time = time_of(corpus, corpus.claims[*own]);
}

}  // namespace

void sum_up_claims(const Corpus& corpus, Side& side) {
  side.articles.clear();
  side.voices.clear();
  side.first_report = first_report(corpus, side.claims);
  side.told = side.first_report;
  side.first_time = side.time = time_of(corpus, corpus.claims[side.first_report]);
  for (std::size_t index : side.claims) side.articles.push_back(corpus.claims[index].article);
  if (!std::is_sorted(side.articles.begin(), side.articles.end()))
    std::sort(side.articles.begin(), side.articles.end());
  side.articles.erase(std::unique(side.articles.begin(), side.articles.end()), side.articles.end());
  const auto sure = std::find_if(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    return corpus.claims[index].certainty == Certainty::sure && !corpus.claims[index].guessed_key;
  });
  side.shown = sure == side.claims.end() ? side.claims.front() : *sure;
  for (std::size_t index : side.claims) side.voices.insert(corpus.claims[index].speaker);
  side.all_hedged = std::all_of(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    return corpus.claims[index].certainty == Certainty::hedged || corpus.claims[index].guessed_key;
  });
  side.all_guessed = std::all_of(side.claims.begin(), side.claims.end(),
                                 [&](std::size_t index) { return corpus.claims[index].guessed_key; });
  side.all_planned = all_are_planned(corpus, side);
  const auto no_plan = [&](std::size_t index) { return corpus.claims[index].certainty != Certainty::planned; };
  if (!side.all_planned && !no_plan(side.told))
    side.told = *std::find_if(side.claims.begin(), side.claims.end(), no_plan);
  note_draft(corpus, side);
}

std::string Side::line() const {
  std::string name = line_of(value);
  for (const std::string& word : scope_words) name += '\x1f' + word;
  return name;
}

namespace {

// What a claim says, apart from how its value is spelled.
struct SayingHash {
  std::size_t operator()(const Claim* claim) const {
    std::size_t hash = ValueHash{}(claim->value);
    for (const std::string& word : claim->scope_words) hash = 31 * hash + std::hash<std::string>{}(word);
    return hash;
  }
};
struct SameSaying {
  bool operator()(const Claim* a, const Claim* b) const {
    return a->value == b->value && a->scope_words == b->scope_words;
  }
};

// The claims of each saying, in the order in which the sayings turn up.
std::vector<std::vector<std::size_t>> by_saying(const Corpus& corpus, const Group& group, Polarity polarity) {
  std::vector<std::vector<std::size_t>> sayings;
  std::unordered_map<const Claim*, std::size_t, SayingHash, SameSaying> known;
  for (const std::size_t index : group.claims) {
    const Claim& claim = corpus.claims[index];
    if (claim.polarity != polarity) continue;
    const auto [found, is_new] = known.try_emplace(&claim, sayings.size());
    if (is_new) sayings.emplace_back();
    sayings[found->second].push_back(index);
  }
  return sayings;
}

// Sayings that are spelled alike are one side.
using Meaning = std::tuple<std::string, std::vector<std::string>, std::vector<std::string>>;
std::map<Meaning, Side> by_meaning(const Corpus& corpus, const Group& group, Polarity polarity) {
  std::map<Meaning, Side> sides;
  for (std::vector<std::size_t>& claims : by_saying(corpus, group, polarity)) {
    const Claim& first = corpus.claims[claims.front()];
    auto [found, is_new] = sides.try_emplace(
        Meaning{canonical(first.value), canonical_alternatives(first.value), first.scope_words});
    Side& side = found->second;
    if (is_new) {
      side.text = std::get<0>(found->first);
      side.scope_words = first.scope_words;
      side.value = first.value;
      side.polarity = polarity;
      side.claims = std::move(claims);
    } else {
      side.claims.insert(side.claims.end(), claims.begin(), claims.end());
      std::sort(side.claims.begin(), side.claims.end());
    }
  }
  return sides;
}

}  // namespace

std::vector<Side> sides_of(const Corpus& corpus, const Group& group, Polarity polarity) {
  const bool names_instance = std::any_of(group.key.begin(), group.key.end(),
                                          [](const KeyPart& part) { return part.value.has_value(); });
  std::vector<Side> in_order;
  auto sides = by_meaning(corpus, group, polarity);
  for (auto& [meaning, side] : sides) {
    side.extents = extents(side.value, group.fact->tolerance);
    side.names_instance = names_instance;
    sum_up_claims(corpus, side);
    in_order.push_back(std::move(side));
  }
  return in_order;
}

}  // namespace gainsay
