#include "compare/sides.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/time_order.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// What is to come when it is told is a plan, in whatever words: "runs until 12 January".
bool all_are_planned(const Corpus& corpus, const Side& side) {
  const bool dated = std::holds_alternative<DateValue>(side.value) && side.extents;
  return std::all_of(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    const Claim& claim = corpus.claims[index];
    if (claim.certainty == Certainty::planned) return true;
    const auto told = dated ? time_of(corpus, claim) : std::nullopt;
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

std::vector<Side> sides_of(const Corpus& corpus, const Group& group, Polarity polarity) {
  using Meaning = std::tuple<std::string, std::vector<std::string>, std::vector<std::string>>;
  std::map<Meaning, Side> sides;
  for (std::size_t index : group.claims) {
    const Claim& claim = corpus.claims[index];
    if (claim.polarity != polarity) continue;
    Meaning meaning{canonical(claim.value), canonical_alternatives(claim.value), claim.scope_words};
    auto [found, is_new] = sides.try_emplace(meaning);
    Side& side = found->second;
    if (is_new) {
      side.text = std::get<0>(meaning);
      side.scope_words = claim.scope_words;
      side.value = claim.value;
      side.polarity = polarity;
    }
    side.claims.push_back(index);
  }
  const bool names_instance = std::any_of(group.key.begin(), group.key.end(),
                                          [](const KeyPart& part) { return part.value.has_value(); });
  std::vector<Side> in_order;
  for (auto& [meaning, side] : sides) {
    side.extents = extents(side.value, group.fact->tolerance);
    side.names_instance = names_instance;
    sum_up_claims(corpus, side);
    in_order.push_back(std::move(side));
  }
  return in_order;
}

}  // namespace gainsay
