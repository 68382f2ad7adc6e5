#include "compare/exchanged.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

// An answer as it can stand under another key: an age without the day that it is true of.
std::string bare_text(const Value& value) {
  const auto* amount = std::get_if<AmountValue>(&value);
  if (!amount || amount->type != Type::age) return in_words(value);
  AmountValue undated = *amount;
  undated.as_of.reset();
  return in_words(undated);
}

struct Answer {
  std::string source, value;

  auto operator<=>(const Answer&) const = default;
};

// What the two sides of a finding's first witness say, in the order of the sources.
struct Disagreement {
  Answer first, second;
};

std::optional<Disagreement> disagreement_of(const Corpus& corpus, const Finding& finding) {
  if (finding.key.empty() || finding.witnesses.empty() || !finding.witnesses.front().second) return std::nullopt;
  auto answer = [&](std::size_t index) {
    return Answer{std::string(corpus.source_of(index)), bare_text(corpus.claims.value(index))};
  };
  Disagreement both{answer(finding.witnesses.front().first), answer(*finding.witnesses.front().second)};
  if (both.first.source == both.second.source || both.first.value == both.second.value) return std::nullopt;
  if (both.second < both.first) std::swap(both.first, both.second);
  return both;
}

std::string names_of(const std::vector<KeyPart>& key) {
  std::string names;
  for (const KeyPart& part : key)
    if (part.value) names += (names.empty() ? "" : ", ") + in_words(*part.value);
  return names;
}

}  // namespace

void add_exchanged(const Corpus& corpus, std::vector<Finding>& findings) {
  using Spot = std::tuple<std::string, std::string, std::string, Answer, Answer>;  // story, fact, slot, the two answers
  std::map<Spot, std::vector<std::size_t>> known;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (auto both = disagreement_of(corpus, finding))
      known[{finding.story, finding.fact, finding.slot, both->first, both->second}].push_back(i);
  }
  for (const auto& [place, members] : known) {
    const auto& [story, fact, slot, first, second] = place;
    Spot reverse{story, fact, slot, {first.source, second.value}, {second.source, first.value}};
    auto other = known.find(reverse);
    if (other == known.end()) continue;
    for (std::size_t index : members) {
      auto partner = std::find_if(other->second.begin(), other->second.end(), [&](std::size_t candidate) {
        return names_of(findings[candidate].key) != names_of(findings[index].key);
      });
      if (partner == other->second.end()) continue;
      findings[index].hints.push_back(fmt::format("perhaps {} and {} are exchanged: for {} it is the other way round",
                                                  first.value, second.value, names_of(findings[*partner].key)));
    }
  }
}

}  // namespace gainsay
