#include "store/revise.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "store/hold.hpp"
#include "support/printable.hpp"
#include "support/utf8.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostPairsInWords = 3;
constexpr std::size_t kLongestWord = 40;  // code points

std::string shortened(const std::string& text) {
  const std::string shown = printable(text);
  std::size_t end = 0;
  for (std::size_t count = 0; end < shown.size() && count < kLongestWord; ++count)
    end += code_point_at(shown, end).length;
  return end < shown.size() ? shown.substr(0, end) + "…" : shown;
}

std::vector<std::string> pairs_of(const Finding& finding) {
  std::vector<std::string> pairs;
  for (const auto& pair : finding.state) pairs.push_back(pair_hash(pair));
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

// Puts the entry under the finding's own fingerprint, and nowhere else.
void put(const Finding& finding, BaselineEntry entry, Baseline& baseline) {
  for (const std::string& earlier : finding.other_fingerprints) baseline.entries.erase(earlier);
  entry.fingerprint = finding.fingerprint;
  entry.fact = finding.fact;
  entry.words = words_of(finding);
  baseline.entries.insert_or_assign(finding.fingerprint, std::move(entry));
}

bool stands_under_earlier_name(const Finding& finding, const Baseline& baseline) {
  return std::any_of(finding.other_fingerprints.begin(), finding.other_fingerprints.end(),
                     [&](const std::string& earlier) { return baseline.entries.contains(earlier); });
}

}  // namespace

std::string words_of(const Finding& finding) {
  std::string words;
  if (!finding.story.empty()) words = shortened(finding.story);
  for (const KeyPart& part : finding.key)
    if (part.value) words += (words.empty() ? "" : ", ") + shortened(in_words(*part.value));
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  const Witness& witness = finding.witnesses.front();
  // Values that differ only in precision disagree in no pair.
  const Pairs pairs = finding.state.empty() ? Pairs{{witness.first_value, witness.second_value}} : finding.state;
  if (!words.empty()) words += ": ";
  for (std::size_t i = 0; i < pairs.size() && i < kMostPairsInWords; ++i) {
    const auto& [first, second] = pairs[i];
    words += (i > 0 ? ", " : "") + shortened(first) + (second.empty() ? "" : " | " + shortened(second));
  }
  if (pairs.size() > kMostPairsInWords) words += fmt::format(" and {} more", pairs.size() - kMostPairsInWords);
  return words;
}

Revision take_in(const Report& report, const Asked& asked, Baseline& baseline) {
  Revision revision;
  for (const Finding& finding : report.findings) {
    if (!asked(finding)) continue;
    auto entry = entry_of(baseline, finding);
    const bool is_new = !entry;
    const bool is_renamed = stands_under_earlier_name(finding, baseline);
    BaselineEntry now{finding.fingerprint, finding.fact, pairs_of(finding), "", std::nullopt, ""};
    if (entry) {
      const std::size_t before = entry->pairs.size();
      join(*entry, now);
      if (entry->pairs.size() == before && !is_renamed) continue;
      if (entry->pairs.size() > before) ++revision.updated;
      else ++revision.renamed;
    }
    revision.added += is_new ? 1 : 0;
    put(finding, entry.value_or(std::move(now)), baseline);
  }
  return revision;
}

Revision prune(const Report& report, Baseline& baseline) {
  Revision revision;
  if (!report.baseline) return revision;
  for (const Resolved& resolved : report.baseline->resolved)
    revision.dropped += baseline.entries.erase(resolved.fingerprint);
  for (const Finding& finding : report.findings) {
    auto entry = entry_of(baseline, finding);
    if (!entry) continue;
    const std::vector<std::string> present = pairs_of(finding);
    const std::size_t before = entry->pairs.size();
    std::erase_if(entry->pairs, [&](const std::string& pair) {
      return !std::binary_search(present.begin(), present.end(), pair);
    });
    if (entry->pairs.size() == before) continue;
    ++revision.narrowed;
    put(finding, *std::move(entry), baseline);
  }
  return revision;
}

void accept(const Finding& finding, const std::string& reason, const std::optional<Timestamp>& until,
            Baseline& baseline) {
  put(finding, {finding.fingerprint, finding.fact, pairs_of(finding), reason, until, ""}, baseline);
}

}  // namespace gainsay
