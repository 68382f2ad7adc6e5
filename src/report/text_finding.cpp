#include "report/text_finding.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include <fmt/format.h>

#include "report/claim_block.hpp"
#include "report/layout.hpp"
#include "report/text_baseline.hpp"
#include "support/prefetch.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostReferenceClaims = 3;
constexpr std::size_t kMostNewClaims = 3;
constexpr std::size_t kMostSourcesNamed = 5;
constexpr std::size_t kMostValuesNamed = 5;

// The claims of each witness, in the order they are shown; a claim is shown once, and none of a witness below `show`.
std::vector<std::vector<std::size_t>> shown_claims(const Finding& finding, Severity show) {
  std::vector<std::vector<std::size_t>> shown;
  std::set<std::size_t> seen;
  for (const Witness& witness : finding.witnesses) {
    std::vector<std::size_t>& claims = shown.emplace_back();
    if (witness.severity < show) continue;
    if (seen.insert(witness.first).second) claims.push_back(witness.first);
    if (witness.second && seen.insert(*witness.second).second) claims.push_back(*witness.second);
  }
  if (finding.verdict != Verdict::reference || shown.empty()) return shown;
  for (const Camp& camp : finding.camps)
    for (std::size_t index : camp.claims)
      if (seen.size() < kMostReferenceClaims && seen.insert(index).second) shown.front().push_back(index);
  return shown;
}

template <class Texts>
std::string joined(const Texts& texts, std::string_view separator, std::size_t most) {
  std::string line;
  std::size_t named = 0;
  for (auto text = texts.begin(); text != texts.end() && named < most; ++text, ++named) {
    if (named > 0) line += separator;
    line += *text;
  }
  if (texts.size() > most) line += fmt::format("{}{} more", separator, texts.size() - most);
  return line;
}

class FindingText {
 public:
  FindingText(const Report& report, const SourcesOfClaims& sources, const Finding& finding, const TextOptions& options)
      : report_(report), sources_(sources), finding_(finding), options_(options), shown_(shown_claims(finding, options.show)) {
    for (const auto& claims : shown_)
      for (std::size_t index : claims) show(index);
    if (!finding.baseline) return;
    for (std::size_t index : finding.baseline->new_claims)
      if (new_claims_.size() < kMostNewClaims && show(index)) new_claims_.push_back(index);
  }

  std::string write(const std::vector<const Finding*>& again) {
    add_header();
    for (std::size_t i = 0; i < finding_.witnesses.size(); ++i) {
      if (finding_.witnesses[i].severity >= options_.show) add_witness(i);
    }
    for (const std::string& hint : finding_.hints) add_remark("note", hint);
    add_rests();
    add_baseline();
    add_again(again);
    if (!finding_.story.empty() && finding_.story != kNamedTogether) add_remark("story", finding_.story);
    add_remark("id", finding_.fingerprint);
    return std::move(text_);
  }

 private:
  bool show(std::size_t index) {
    gutter_ = std::max(gutter_, std::to_string(report_.claims[index].line).size());
    return is_shown_.insert(index).second;
  }

  std::string block_of(std::size_t claim) const {
    return claim_block(sources_.articles[report_.claims.row(claim).article], report_.claims[claim], gutter_, options_);
  }

  // What the baseline does not know is shown even if no witness needs it.
  void add_baseline() {
    for (std::size_t claim : new_claims_) text_ += block_of(claim);
    const auto [word, remark] = baseline_remark(finding_);
    if (!word.empty()) add_remark(word, remark);
  }

  void add_header() {
    std::string label = fmt::format("{}[{}]", name_of(finding_.severity), title_of(report_, finding_));
    text_ += painted(label, ink_of(finding_.severity), options_.colour) + ": " + headline_of(finding_) + "\n";
  }

  void add_remark(std::string_view word, std::string_view remark) {
    text_ += remark_line(gutter_, word, remark);
  }

  // Further verdicts of a finding say which they are.
  void add_witness(std::size_t index) {
    const Witness& witness = finding_.witnesses[index];
    const bool further = witness.verdict != finding_.verdict;
    if (further && shown_[index].empty()) return;  // it says nothing new of claims that stand above
    if (further)
      add_remark("also", fmt::format("{}, in these claims", name_of(witness.verdict)));
    for (std::size_t claim : shown_[index]) text_ += block_of(claim);
    if (!witness.reason.empty()) add_remark("why", witness.reason);
    if (!witness.assumptions.empty())
      add_remark("assumed", joined(witness.assumptions, "; ", witness.assumptions.size()));
  }

  // What is said of a value besides the witnesses.
  struct Rest {
    std::string value;
    bool several = false;
    std::size_t claims = 0;
    std::vector<std::uint32_t> sources;  // by number
    std::set<std::string_view> copies;   // articles that repeat it
    std::set<std::uint32_t> copying;     // their sources
  };

  // The rests so far, and which is that of a value and of its words: there may be as many values as claims.
  struct Rests {
    std::vector<Rest> all;
    std::map<std::string, std::size_t> of_words;
    std::unordered_map<std::uint32_t, std::size_t> of_value;  // by its number among the claims'
  };

  Rest& rest_of(std::size_t index, const Camp& camp, Rests& rests) const {
    const std::uint32_t value = report_.claims.row(index).value;
    const auto known = rests.of_value.find(value);
    if (known != rests.of_value.end()) return rests.all[known->second];
    const auto [found, is_new] = rests.of_words.emplace(report_.claims.value_in_words(index), rests.all.size());
    rests.of_value.emplace(value, found->second);
    if (is_new) {
      rests.all.emplace_back();
      rests.all.back().value = found->first;
      rests.all.back().several = camp.several;
    }
    return rests.all[found->second];
  }

  std::vector<Rest> rests() const {
    Rests rests;
    for (const Camp& camp : finding_.camps) {
      for (std::size_t index : camp.claims) {
        if (is_shown_.contains(index)) continue;
        Rest& rest = rest_of(index, camp, rests);
        rest.sources.push_back(sources_.of_claims[index]);
        ++rest.claims;
      }
      for (std::size_t index : camp.copies) {
        Rest& rest = rest_of(index, camp, rests);
        rest.copies.insert(report_.claims.article(index));
        rest.copying.insert(sources_.of_claims[index]);
      }
    }
    std::stable_sort(rests.all.begin(), rests.all.end(), [](const Rest& a, const Rest& b) { return a.claims > b.claims; });
    return std::move(rests.all);
  }

  // The values with most claims first; of many, the others are only counted.
  void add_rests() {
    const std::vector<Rest> all = rests();
    std::size_t others = 0, claims_of_others = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i < kMostValuesNamed || all.size() == kMostValuesNamed + 1) {
        add_rest(all[i]);
      } else {
        ++others;
        claims_of_others += all[i].claims;
      }
    }
    if (others == 0) return;
    add_remark("also", fmt::format("{} for {} other values", counted(claims_of_others, "more claim", "more claims"),
                                   others));
  }

  std::string names_of(std::vector<std::uint32_t> sources) const {
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    std::vector<std::string_view> names;
    for (const std::uint32_t source : sources) names.push_back(sources_.names[source]);
    return joined(names, ", ", kMostSourcesNamed);
  }

  void add_rest(const Rest& rest) {
    std::string line;
    if (rest.claims > 0)
      line = fmt::format("{} for {}{} ({})", counted(rest.claims, "more claim", "more claims"), rest.value,
                         rest.several ? ", which fits several" : "",
                         names_of(rest.sources));
    if (!rest.copies.empty())
      line += fmt::format("{}{}{} ({})", line.empty() ? "" : "; ",
                          counted(rest.copies.size(), "near copy", "near copies"),
                          line.empty() ? " for " + rest.value : "",
                          names_of({rest.copying.begin(), rest.copying.end()}));
    add_remark("also", line);
  }

  void add_again(const std::vector<const Finding*>& again) {
    if (again.empty()) return;
    std::vector<std::string> places;
    for (const Finding* other : again) {
      const Claim& claim = report_.claims[other->witnesses.front().first];
      places.push_back(fmt::format("{} ({})", place_of(claim), other->fingerprint));
    }
    add_remark("again", fmt::format("{} elsewhere: {}", counted(again.size(), "time", "times"),
                                    joined(places, ", ", kMostSourcesNamed)));
  }

  const Report& report_;
  const SourcesOfClaims& sources_;
  const Finding& finding_;
  const TextOptions& options_;
  std::vector<std::vector<std::size_t>> shown_;
  std::unordered_set<std::size_t> is_shown_;
  std::vector<std::size_t> new_claims_;  // that no witness shows
  std::size_t gutter_ = 2;
  std::string text_;
};

}  // namespace

namespace {

// Numbers the names anew, so that the numbers sort as they do.
void rank_names(SourcesOfClaims& sources) {
  std::vector<std::uint32_t> order(sources.names.size()), ranks(order.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return sources.names[a] < sources.names[b]; });
  std::vector<std::string_view> names;
  for (const std::uint32_t number : order) {
    ranks[number] = static_cast<std::uint32_t>(names.size());
    names.push_back(sources.names[number]);
  }
  for (std::uint32_t& number : sources.of_claims) number = ranks[number];
  sources.names = std::move(names);
}

}  // namespace

// Both are sorted by path, so one walk finds all; a claim out of order is looked for.
SourcesOfClaims sources_of_claims(const Report& report) {
  SourcesOfClaims sources;
  std::unordered_map<std::string_view, std::uint32_t> known;
  sources.of_claims.reserve(report.claims.size());
  sources.articles.resize(report.claims.article_numbers());
  auto next = report.articles.begin();
  for (std::size_t i = 0; i < report.claims.size(); ++i) {
    if (i > 0 && report.claims.row(i).article == report.claims.row(i - 1).article) {
      sources.of_claims.push_back(sources.of_claims.back());
      continue;
    }
    const std::string_view path = report.claims.article(i);
    while (next != report.articles.end() && next->path < path) ++next;
    const bool is_next = next != report.articles.end() && next->path == path;
    const Metadata* article = is_next ? &*next : find_article(report, path);
    sources.articles[report.claims.row(i).article] = article;
    const std::string_view name = article && !article->source.empty() ? std::string_view(article->source) : path;
    const auto [number, is_new] = known.try_emplace(name, static_cast<std::uint32_t>(known.size()));
    if (is_new) sources.names.push_back(name);
    sources.of_claims.push_back(number->second);
  }
  rank_names(sources);
  return sources;
}

void expect_finding(const Report& report, const SourcesOfClaims& sources, const Finding& finding) {
  for (const Camp& camp : finding.camps) {
    report.claims.expect(camp.claims);
    for (const std::size_t index : camp.claims) prefetch(&sources.of_claims[index]);
  }
}

std::string finding_text(const Report& report, const SourcesOfClaims& sources, const Finding& finding,
                         const std::vector<const Finding*>& again, const TextOptions& options) {
  return FindingText(report, sources, finding, options).write(again);
}

}  // namespace gainsay
