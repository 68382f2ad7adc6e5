#include "store/hold.hpp"

#include <algorithm>
#include <set>

#include "values/spelling.hpp"

namespace gainsay {
namespace {

using Pair = std::pair<std::string, std::string>;

std::vector<std::string> fingerprints_of(const Finding& finding) {
  std::vector<std::string> all = finding.other_fingerprints;
  all.insert(all.begin(), finding.fingerprint);
  return all;
}

bool knows(const BaselineEntry& entry, const Pair& pair) {
  return std::binary_search(entry.pairs.begin(), entry.pairs.end(), pair_hash(pair));
}

// As the pairs of a state have it.
std::string stated_text(const Claim& claim) {
  return (claim.polarity == Polarity::denied ? "not " : "") + canonical(claim.value);
}

// The values of new pairs that no known pair has.
std::set<std::string> new_values(const BaselineEntry& entry, const std::vector<Pair>& new_pairs) {
  std::set<std::string> values;
  for (const auto& [first, second] : new_pairs) values.insert({first, second});
  std::erase_if(values, [&](const std::string& value) { return entry.knows_value(value); });
  return values;
}

std::vector<std::size_t> claims_for(const Report& report, const Finding& finding, const std::set<std::string>& values) {
  std::set<std::size_t> found;
  const auto look_at = [&](std::size_t index) {
    if (values.contains(stated_text(report.claims[index]))) found.insert(index);
  };
  for (const Camp& camp : finding.camps) std::for_each(camp.claims.begin(), camp.claims.end(), look_at);
  for (const Witness& witness : finding.witnesses) {
    look_at(witness.first);
    if (witness.second) look_at(*witness.second);
  }
  return {found.begin(), found.end()};
}

bool is_over(const BaselineEntry& entry, const std::optional<Timestamp>& today) {
  return entry.until && today && today->first > entry.until->last;
}

Standing standing_of(const BaselineEntry& entry, const Finding& finding, std::size_t new_pairs,
                     const HoldOptions& options) {
  if (is_over(entry, options.today)) return Standing::expired;
  if (new_pairs > 0) return Standing::updated;
  std::set<std::string> present;
  for (const Pair& pair : finding.state) present.insert(pair_hash(pair));
  const bool fewer = present.size() < entry.pairs.size();
  return fewer && options.covers == Covers::all ? Standing::narrowed : Standing::known;
}

Baselined held(const Report& report, const Finding& finding, const std::optional<BaselineEntry>& entry,
               const HoldOptions& options) {
  Baselined baselined;
  if (!entry) return baselined;
  for (const Pair& pair : finding.state)
    if (!knows(*entry, pair)) baselined.new_pairs.push_back(pair);
  baselined.standing = standing_of(*entry, finding, baselined.new_pairs.size(), options);
  if (!baselined.new_pairs.empty())
    baselined.new_claims = claims_for(report, finding, new_values(*entry, baselined.new_pairs));
  baselined.reason = entry->reason;
  baselined.until = entry->until;
  return baselined;
}

// Under all the names that they have and had.
std::set<std::string_view> facts_asked(const Report& report) {
  std::set<std::string_view> facts;
  for (const FactDefinition& fact : report.facts) {
    facts.insert(fact.id);
    facts.insert(fact.formerly.begin(), fact.formerly.end());
  }
  return facts;
}

}  // namespace

std::optional<BaselineEntry> entry_of(const Baseline& baseline, const Finding& finding) {
  std::optional<BaselineEntry> all;
  for (const std::string& fingerprint : fingerprints_of(finding)) {
    const auto entry = baseline.entries.find(fingerprint);
    if (entry == baseline.entries.end()) continue;
    if (all) join(*all, entry->second);
    else all = entry->second;
  }
  return all;
}

void hold_against(const Baseline& baseline, const HoldOptions& options, Report& report) {
  KnownBefore known;
  known.entries = baseline.entries.size();
  std::set<std::string> seen;
  for (Finding& finding : report.findings) {
    finding.baseline = held(report, finding, entry_of(baseline, finding), options);
    if (finding.baseline->until && !options.today) ++known.ending;
    for (std::string& fingerprint : fingerprints_of(finding)) seen.insert(std::move(fingerprint));
  }
  const std::set<std::string_view> facts = facts_asked(report);
  for (const auto& [fingerprint, entry] : baseline.entries) {
    if (seen.contains(fingerprint)) continue;
    if (options.covers == Covers::all && facts.contains(entry.fact))
      known.resolved.push_back({fingerprint, entry.fact, entry.words});
    else ++known.unasked;
  }
  report.baseline = std::move(known);
}

}  // namespace gainsay
