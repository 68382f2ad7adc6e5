#include "report/finding_places.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// When a claim's article was published in the form at hand; nothing where that is unknown.
std::optional<Timestamp> published(const Report& report, const Claim& claim) {
  const Metadata* article = find_article(report, claim.article);
  if (!article) return std::nullopt;
  return article->updated ? article->updated : article->published;
}

bool is_changed(const Report& report, const CiOptions& options, const Claim& claim) {
  return options.changed.contains(claim.article) ||
         std::binary_search(report.drafts.begin(), report.drafts.end(), claim.article);
}

// The changed one of two, else the newer one; where neither is known, the one that stands later in the report.
std::size_t newer_of(const Report& report, const CiOptions& options, std::size_t first, std::size_t second) {
  const Claim &one = report.claims[first], &other = report.claims[second];
  if (const bool changed = is_changed(report, options, one); changed != is_changed(report, options, other))
    return changed ? first : second;
  const auto one_time = published(report, one), other_time = published(report, other);
  if (one_time.has_value() != other_time.has_value()) return one_time ? first : second;
  if (one_time && one_time->last < other_time->first) return second;
  if (one_time && other_time->last < one_time->first) return first;
  return std::max(first, second);
}

std::size_t primary_of(const Report& report, const CiOptions& options, const Finding& finding) {
  const Witness& shown = finding.witnesses.front();
  const std::size_t newer = shown.second ? newer_of(report, options, shown.first, *shown.second) : shown.first;
  if (is_changed(report, options, report.claims[newer])) return newer;
  std::optional<std::size_t> changed;  // the first claim that is, where it is none of the witness
  for (const Camp& camp : finding.camps)
    for (const std::size_t index : camp.claims)
      if (is_changed(report, options, report.claims[index])) changed = std::min(index, changed.value_or(index));
  return changed.value_or(newer);
}

// Says what it is given as a sentence, unless it ends one already.
std::string sentence(std::string text) {
  if (!text.empty() && std::string_view(".?!").find(text.back()) == std::string_view::npos) text += '.';
  return text;
}

std::string joined(const std::vector<std::string>& texts) {
  std::string line;
  for (const std::string& text : texts) line += (line.empty() ? "" : "; ") + text;
  return line;
}

}  // namespace

std::vector<const Finding*> severest_first(const Report& report) {
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings) findings.push_back(&finding);
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding* a, const Finding* b) { return a->severity > b->severity; });
  return findings;
}

std::vector<std::size_t> by_publication(const Report& report, std::vector<std::size_t> claims) {
  using Time = std::tuple<bool, Minute, Minute, std::size_t>;
  std::vector<Time> times;
  for (const std::size_t index : claims) {
    const auto time = published(report, report.claims[index]);
    times.emplace_back(!time, time ? time->first : 0, time ? time->last : 0, index);
  }
  std::sort(times.begin(), times.end());
  std::transform(times.begin(), times.end(), claims.begin(), [](const Time& time) { return std::get<3>(time); });
  return claims;
}

FindingPlaces places_of(const Report& report, const Finding& finding, const CiOptions& options,
                        std::size_t most_others) {
  FindingPlaces places;
  places.primary = primary_of(report, options, finding);
  std::unordered_set<std::size_t> all{places.primary};
  std::set<std::pair<std::string_view, std::string>> said;
  const auto is_said_anew = [&](const Claim& claim) {
    return said.emplace(claim.article, value_and_marks(claim)).second;
  };
  const auto take = [&](std::size_t index) {
    if (places.others.size() < most_others) places.others.push_back(index);
  };
  is_said_anew(report.claims[places.primary]);
  for (const Witness& witness : finding.witnesses) {
    for (const std::optional<std::size_t>& index : {std::optional(witness.first), witness.second}) {
      if (!index || !all.insert(*index).second) continue;
      is_said_anew(report.claims[*index]);
      take(*index);
    }
  }
  std::vector<std::size_t> rest;
  for (const Camp& camp : finding.camps) rest.insert(rest.end(), camp.claims.begin(), camp.claims.end());
  for (const std::size_t index : by_publication(report, std::move(rest)))
    if (all.insert(index).second && is_said_anew(report.claims[index])) take(index);
  places.further = all.size() - 1 - places.others.size();
  return places;
}

std::string statement_of(const Report& report, const Claim& claim) {
  const Metadata* article = find_article(report, claim.article);
  const std::string words = value_and_marks(claim);
  return article ? fmt::format("{} ({})", words, source_and_date(*article)) : words;
}

std::string reference_of(const Finding& finding) {
  if (finding.verdict != Verdict::reference) return "";
  for (const Camp& camp : finding.camps) {
    if (!camp.reference) continue;
    return printable(camp.sources.empty() ? camp.value : fmt::format("{} ({})", camp.value, camp.sources.front()));
  }
  return "";
}

std::string why(const Finding& finding) { return printable(finding.witnesses.front().reason); }

std::string how_to_reproduce(const Finding& finding, const CiOptions& options) {
  return printable(fmt::format("{} --select {}{}", options.run.command, finding.fact, options.run.paths));
}

std::string how_to_accept(std::string_view fingerprint, const CiOptions& options) {
  return printable(fmt::format("gainsay accept {}{} --reason \"…\"{}", fingerprint, options.run.accept_options,
                               options.run.accept_paths));
}

std::vector<std::string> remarks_of(const Finding& finding) {
  std::vector<std::string> remarks;
  const auto add = [&](std::string_view word, const std::string& text) {
    if (!text.empty()) remarks.push_back(fmt::format("{}: {}", word, printable(text)));
  };
  add("why", why(finding));
  for (const Witness& witness : finding.witnesses)
    if (witness.verdict != finding.verdict && !witness.reason.empty())
      add("also", fmt::format("{}: {}", name_of(witness.verdict), witness.reason));
  add("assumed", joined(finding.witnesses.front().assumptions));
  for (const std::string& hint : finding.hints) add("note", hint);
  if (finding.story != kNamedTogether) add("story", finding.story);
  return remarks;
}

std::vector<std::string> lines_of(const Report& report, const Finding& finding, const CiOptions& options) {
  const FindingPlaces places = places_of(report, finding, options, kFewOthers);
  std::vector<std::string> lines{headline_of(finding)};
  const auto add_claim = [&](const Claim& claim) {
    lines.push_back(fmt::format("{}: {}", place_of(claim), statement_of(report, claim)));
  };
  add_claim(report.claims[places.primary]);
  for (const std::size_t index : places.others) add_claim(report.claims[index]);
  if (places.further > 0) lines.push_back("besides: " + counted(places.further, "more claim", "more claims"));
  for (std::string& remark : remarks_of(finding)) lines.push_back(std::move(remark));
  lines.push_back("reproduce: " + how_to_reproduce(finding, options));
  lines.push_back("accept: " + how_to_accept(finding.fingerprint, options));
  return lines;
}

std::string line_of(const Report& report, const Finding& finding, const CiOptions& options) {
  const FindingPlaces places = places_of(report, finding, options, 1);
  std::string line = sentence(headline_of(finding));
  line += " Here: " + sentence(statement_of(report, report.claims[places.primary]));
  for (const std::size_t index : places.others) {
    const Claim& other = report.claims[index];
    line += fmt::format(" {}: {}", place_of(other), sentence(statement_of(report, other)));
  }
  if (const std::string reference = reference_of(finding); !reference.empty())
    line += " The reference: " + sentence(reference);
  if (const std::string reason = why(finding); !reason.empty()) line += " Why: " + sentence(reason);
  return line;
}

LineNumbers lines_to_read(const Report& report, const CiOptions& options) {
  std::vector<std::size_t> claims;
  for (const Finding& finding : report.findings) {
    const FindingPlaces places = places_of(report, finding, options, kMostOthers);
    claims.push_back(places.primary);
    claims.insert(claims.end(), places.others.begin(), places.others.end());
  }
  return lines_of_claims(report, claims);
}

}  // namespace gainsay
