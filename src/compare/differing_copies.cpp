#include "compare/differing_copies.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

namespace gainsay {
namespace {

struct Said {
  std::size_t claim;
  const Side* side;
};

// What originals say, and what copies say of which original, in the order of claims.
struct Sayings {
  std::map<std::string_view, std::vector<Said>> originals;
  std::vector<std::pair<std::string_view, Said>> copies;
};

Sayings sayings_of(const Corpus& corpus, const std::vector<Side>& asserted, const std::vector<Side>& denied) {
  Sayings sayings;
  for (const std::vector<Side>* sides : {&asserted, &denied})
    for (const Side& side : *sides)
      for (const std::size_t index : side.claims) {
        const auto place = corpus.stars.find(corpus.claims.article(index));
        if (place == corpus.stars.end()) continue;
        const std::string_view original = place->second.original;
        if (original == place->first) sayings.originals[original].push_back({index, &side});
        else sayings.copies.push_back({original, {index, &side}});
      }
  const auto by_claim = [](const auto& a, const auto& b) { return a.second.claim < b.second.claim; };
  std::sort(sayings.copies.begin(), sayings.copies.end(), by_claim);
  return sayings;
}

// Two answers by text, an answer before a denial; two denials are no pair.
std::optional<JudgedPair> judged(const FactDefinition& fact, const Side* a, const Side* b) {
  if (a->polarity == Polarity::denied) std::swap(a, b);
  if (a->polarity == Polarity::denied) return std::nullopt;
  if (b->polarity == Polarity::asserted && b < a) std::swap(a, b);  // both in one list, which is sorted
  SidePair pair = pair_up(fact, *a, *b);
  const auto verdict = verdict_of(fact, pair);
  if (!verdict || severity_of(fact, *verdict) == Severity::off) return std::nullopt;
  return JudgedPair{std::move(pair), *verdict};
}

}  // namespace

std::vector<DifferingCopy> differing_copies(const Corpus& corpus, const FactDefinition& fact,
                                            const std::vector<Side>& asserted, const std::vector<Side>& denied) {
  std::vector<DifferingCopy> differing;
  if (corpus.stars.empty()) return differing;
  const Sayings sayings = sayings_of(corpus, asserted, denied);
  for (const auto& [original, copy] : sayings.copies) {
    const auto said = sayings.originals.find(original);
    if (said == sayings.originals.end()) continue;
    std::set<const Side*> told;  // an original may say one thing several times
    for (const Said& own : said->second) {
      if (own.side == copy.side || !told.insert(own.side).second) continue;
      if (auto pair = judged(fact, own.side, copy.side)) differing.push_back({*std::move(pair), copy.claim, own.claim});
    }
  }
  return differing;
}

std::vector<std::string> copy_hints(const Corpus& corpus, const std::vector<DifferingCopy>& differing) {
  constexpr std::size_t kMostCopiesNamed = 5;
  std::map<std::size_t, std::set<std::string_view>> copies;  // of the original's first claim
  std::map<std::string_view, std::size_t> first_claim;
  for (const DifferingCopy& pair : differing) {
    const std::size_t claim = first_claim.try_emplace(corpus.claims.article(pair.original), pair.original).first->second;
    const bool own = corpus.source_of(pair.copy) == corpus.source_of(pair.original);
    copies[claim].insert(own ? corpus.claims.article(pair.copy) : corpus.source_of(pair.copy));
  }
  std::vector<std::string> hints;
  for (const auto& [claim, names] : copies) {
    std::string named;
    std::size_t count = 0;
    for (const std::string_view name : names)
      if (count++ < kMostCopiesNamed) named += fmt::format("{}{}", named.empty() ? "" : ", ", name);
    if (count > kMostCopiesNamed) named += fmt::format(", {} more", count - kMostCopiesNamed);
    const std::string_view source = corpus.source_of(claim), article = corpus.claims.article(claim);
    const std::string of = source == article ? std::string(article) : fmt::format("{} ({})", source, article);
    hints.push_back(fmt::format("{}: {} of {}, {} here", named, count == 1 ? "copy" : "copies", of,
                                count == 1 ? "differs" : "differ"));
  }
  return hints;
}

}  // namespace gainsay
