#include "report/text_baseline.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostListed = 5;
constexpr std::size_t kMostPairsNamed = 5;

std::string pairs_in_words(const std::vector<std::pair<std::string, std::string>>& pairs) {
  std::string words;
  for (std::size_t i = 0; i < pairs.size() && i < kMostPairsNamed; ++i) {
    words += (i > 0 ? ", " : "") + printable(pairs[i].first);
    if (!pairs[i].second.empty()) words += " | " + printable(pairs[i].second);
  }
  if (pairs.size() > kMostPairsNamed) words += fmt::format(" and {} more", pairs.size() - kMostPairsNamed);
  return words;
}

std::string accepted_words(const Baselined& baselined) {
  std::string words = baselined.until ? "accepted until " + baselined.until->text : "accepted";
  if (!baselined.reason.empty()) words += ": " + printable(baselined.reason);
  return words;
}

// "narrowed: g1:0123456789abcdef fire-deaths (who: John Smith)", the first few.
std::string listed(std::string_view word, const std::vector<std::string>& entries) {
  std::string lines;
  for (std::size_t i = 0; i < entries.size() && i < kMostListed; ++i)
    lines += fmt::format("{}: {}\n", word, entries[i]);
  if (entries.size() > kMostListed) lines += fmt::format("{}: {} more\n", word, entries.size() - kMostListed);
  return lines;
}

std::vector<std::string> narrowed_of(const Report& report) {
  std::vector<std::string> entries;
  for (const Finding& finding : report.findings)
    if (finding.baseline->standing == Standing::narrowed)
      entries.push_back(finding.fingerprint + " " + finding.fact + instance_words(finding.key));
  return entries;
}

std::vector<std::string> resolved_of(const Report& report) {
  std::vector<std::string> entries;
  for (const Resolved& gone : report.baseline->resolved)
    entries.push_back(gone.fingerprint + " " + printable(gone.fact) +
                      (gone.words.empty() ? "" : " (" + printable(gone.words) + ")"));
  return entries;
}

// "1 new, 12 known, 1 resolved"
std::string counts_of(const Report& report) {
  std::string words;
  const auto add = [&](std::size_t count, std::string_view name) {
    if (count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, name);
  };
  for (const Standing standing : {Standing::fresh, Standing::updated, Standing::expired, Standing::surfaced,
                                  Standing::known, Standing::narrowed}) {
    const auto count = std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
      return finding.baseline->standing == standing;
    });
    add(static_cast<std::size_t>(count), name_of(standing));
  }
  add(report.baseline->resolved.size(), "resolved");
  add(report.baseline->unasked, "not looked at");
  return words.empty() ? "empty" : words;
}

}  // namespace

std::string surfaced_lines(const Report& report) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding& finding : report.findings)
    if (finding.baseline && finding.baseline->standing == Standing::surfaced) ++counts[finding.fact];
  std::vector<std::pair<std::string_view, std::size_t>> facts(counts.begin(), counts.end());
  std::stable_sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string lines;
  std::size_t others = 0;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    if (i >= kMostListed) others += facts[i].second;
    else lines += fmt::format("surfaced: {} of {}\n", counted(facts[i].second, "finding", "findings"), facts[i].first);
  }
  if (others > 0)
    lines += fmt::format("surfaced: {} of {} more facts\n", counted(others, "finding", "findings"),
                         facts.size() - kMostListed);
  return lines;
}

std::string baseline_lines(const Report& report) {
  if (!report.baseline) return "";
  const std::vector<std::string> narrowed = narrowed_of(report), resolved = resolved_of(report);
  std::string line = "baseline: " + counts_of(report);
  if (report.baseline->ending > 0)
    line += fmt::format("; {} accepted until a day, and only --today tells whether that is over",
                        report.baseline->ending);
  const std::string surfaced = surfaced_lines(report);
  if (!surfaced.empty())
    line += fmt::format("; what surfaced stands on no line changed since {}, and "
                        "`gainsay baseline update --fact FACT` takes it in",
                        printable(report.since ? report.since->revision : ""));
  if (!narrowed.empty() || !resolved.empty()) line += "; `gainsay baseline prune` drops what is gone";
  return surfaced + listed("narrowed", narrowed) + listed("resolved", resolved) + line + "\n";
}

BaselineRemark baseline_remark(const Finding& finding) {
  if (!finding.baseline) return {};
  const Baselined& baselined = *finding.baseline;
  const std::string word(name_of(baselined.standing));
  const bool is_accepted = !baselined.reason.empty() || baselined.until;
  switch (baselined.standing) {
    case Standing::fresh:
      return {};
    case Standing::updated:
      return {word, "the baseline does not know " + pairs_in_words(baselined.new_pairs)};
    case Standing::surfaced:
      return {word, "the baseline does not know it, and no claim stands on a changed line"};
    case Standing::expired:
      return {word, accepted_words(baselined)};
    case Standing::narrowed:
      return {word, "the baseline knows more values that disagree"};
    case Standing::known:
      return {word, is_accepted ? accepted_words(baselined) : "it is in the baseline"};
  }
  return {};
}

}  // namespace gainsay
