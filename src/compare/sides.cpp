#include "compare/sides.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

#include "compare/time_order.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// What is to come when it is told is a plan, in whatever words: "runs until 12 January".
bool all_are_planned(const Corpus& corpus, const Side& side) {
  const bool dated = std::holds_alternative<DateValue>(side.value) && side.extents;
  return std::all_of(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    if (corpus.claims.row(index).certainty == Certainty::planned) return true;
    if (!dated) return false;
    const std::optional<Timestamp>& told = time_of(corpus, index);
    return told && side.extents->edge.value_or(side.extents->outer).lo > static_cast<double>(told->last);
  });
}

void put_each_once(std::vector<std::uint32_t>& ranks) {
  if (!std::is_sorted(ranks.begin(), ranks.end())) std::sort(ranks.begin(), ranks.end());
  ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
}

void add_articles_and_voices(const Corpus& corpus, Side& side) {
  for (const std::size_t index : side.claims) {
    const ClaimRow& row = corpus.claims.row(index);
    const std::uint32_t article = corpus.told[row.article].rank, voice = corpus.speaker_ranks[row.speaker];
    if (side.articles.empty() || side.articles.back() != article) side.articles.push_back(article);
    if (side.voices.empty() || side.voices.back() != voice) side.voices.push_back(voice);
  }
  put_each_once(side.articles);
  put_each_once(side.voices);
}

void note_draft(const Corpus& corpus, Side& side) {
  side.draft.reset();
  if (corpus.drafts.empty()) return;
  const auto own = std::find_if(side.claims.begin(), side.claims.end(),
                                [&](std::size_t index) { return corpus.is_of_draft(index); });
  side.asked = own != side.claims.end();
  if (!side.asked) return;
  side.draft = *own;
  side.shown = *own;
  side.told = *own;
  // A draft speaks for today, whoever has said so before.
  side.time = time_of(corpus, *own);
}

}  // namespace

void sum_up_claims(const Corpus& corpus, Side& side) {
  side.articles.clear();
  side.voices.clear();
  side.first_report = first_report(corpus, side.claims);
  side.told = side.first_report;
  side.first_time = side.time = time_of(corpus, side.first_report);
  add_articles_and_voices(corpus, side);
  const auto sure = std::find_if(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    return corpus.claims.row(index).certainty == Certainty::sure && !corpus.claims.row(index).is_guessed;
  });
  side.shown = sure == side.claims.end() ? side.claims.front() : *sure;
  side.all_hedged = std::all_of(side.claims.begin(), side.claims.end(), [&](std::size_t index) {
    return corpus.claims.row(index).certainty == Certainty::hedged || corpus.claims.row(index).is_guessed;
  });
  side.all_guessed = std::all_of(side.claims.begin(), side.claims.end(),
                                 [&](std::size_t index) { return corpus.claims.row(index).is_guessed; });
  side.all_planned = all_are_planned(corpus, side);
  const auto no_plan = [&](std::size_t index) { return corpus.claims.row(index).certainty != Certainty::planned; };
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

// The claims of each saying, value and scope, in the order in which the sayings turn up.
std::vector<std::vector<std::size_t>> by_saying(const Corpus& corpus, const Group& group, Polarity polarity) {
  constexpr int kHalf = 32;
  std::vector<std::vector<std::size_t>> sayings;
  std::unordered_map<std::uint64_t, std::size_t> known;
  std::optional<std::uint64_t> last;
  std::size_t saying = 0;
  for (const std::size_t index : group.claims) {
    const ClaimRow& claim = corpus.claims.row(index);
    if (claim.polarity != polarity) continue;
    const std::uint64_t said = std::uint64_t{claim.value} << kHalf | claim.scope;
    if (said != last) {  // most say what most say
      const auto [found, is_new] = known.try_emplace(said, sayings.size());
      if (is_new) sayings.emplace_back();
      saying = found->second;
      last = said;
    }
    sayings[saying].push_back(index);
  }
  return sayings;
}

// Sayings that are spelled alike are one side.
using Meaning = std::tuple<std::string, std::vector<std::string>, std::vector<std::string>>;
std::map<Meaning, Side> by_meaning(const Corpus& corpus, const Group& group, Polarity polarity) {
  std::map<Meaning, Side> sides;
  for (std::vector<std::size_t>& claims : by_saying(corpus, group, polarity)) {
    const Value& value = corpus.claims.value(claims.front());
    const std::vector<std::string>& scope_words = corpus.claims.scope_words(claims.front());
    auto [found, is_new] = sides.try_emplace(Meaning{canonical(value), canonical_alternatives(value), scope_words});
    Side& side = found->second;
    if (is_new) {
      side.text = std::get<0>(found->first);
      side.scope_words = scope_words;
      side.value = value;
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
