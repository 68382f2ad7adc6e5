#include "report/diff_hunks.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "compare/grouping.hpp"
#include "compare/keys.hpp"
#include "report/layout.hpp"
#include "report/questions.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

using Subject = std::tuple<std::string, std::string, std::string>;  // fact, key, slot

void add_group(const Report& report, const Group& group, const std::string& left, const std::string& right,
               std::map<Subject, DiffHunk>& hunks) {
  DiffHunk& hunk = hunks[{group.fact->id, key_text(group.key), group.slot}];
  Finding naming;
  naming.fact = group.fact->id;
  naming.slot = group.slot;
  hunk.head = title_of(report, naming) + ": " + printable(group.fact->question) + instance_words(group.key);
  for (std::size_t index : group.claims) {
    const std::string_view article = report.claims.article(index);
    if (article == left) hunk.left.push_back(index);
    if (article == right) hunk.right.push_back(index);
  }
  std::vector<std::size_t> both = hunk.left;
  both.insert(both.end(), hunk.right.begin(), hunk.right.end());
  hunk.agreement = agreement_words(report, *group.fact, both);
}

int rank(const DiffHunk& hunk) {
  int severest = hunk.differs() ? 1 : 0;
  for (const Finding* finding : hunk.findings) severest = std::max(severest, 1 + static_cast<int>(finding->severity));
  return severest;
}

// "2 conflicts", "2 disputed".
std::string counted(std::size_t count, Verdict verdict) {
  const bool is_noun = verdict == Verdict::conflict || verdict == Verdict::reversal || verdict == Verdict::overlap ||
                       verdict == Verdict::update || verdict == Verdict::spelling || verdict == Verdict::reference;
  return fmt::format("{} {}{}", count, name_of(verdict), is_noun && count > 1 ? "s" : "");
}

}  // namespace

std::vector<DiffHunk> hunks_of(const Report& report, const std::string& left, const std::string& right) {
  std::map<Subject, DiffHunk> by_subject;
  const Corpus corpus(report);
  for (const Group& group : group_claims(corpus, report.facts)) add_group(report, group, left, right, by_subject);
  for (const Finding& finding : report.findings) {
    const auto hunk = by_subject.find({finding.fact, key_text(finding.key), finding.slot});
    if (hunk != by_subject.end()) hunk->second.findings.push_back(&finding);
  }
  std::vector<DiffHunk> hunks;
  for (auto& [subject, hunk] : by_subject) {
    if (!hunk.left.empty() || !hunk.right.empty()) hunks.push_back(std::move(hunk));
  }
  std::stable_sort(hunks.begin(), hunks.end(), [](const auto& a, const auto& b) { return rank(a) > rank(b); });
  return hunks;
}

void DifferenceCount::add(const DiffHunk& hunk) {
  for (const Finding* finding : hunk.findings) ++findings[finding->verdict];
  if (!hunk.findings.empty()) return;
  only_left += hunk.right.empty();
  only_right += hunk.left.empty();
}

std::string DifferenceCount::words(const std::string& left, const std::string& right) const {
  std::string words;
  const auto add = [&](const std::string& piece) { words += (words.empty() ? "" : ", ") + piece; };
  for (const auto& [verdict, count] : findings) add(counted(count, verdict));
  for (const auto& [count, side] : {std::pair(only_left, &left), {only_right, &right}}) {
    if (count > 0) add(gainsay::counted(count, "fact", "facts") + " only in " + printable(*side));
  }
  return words;
}

}  // namespace gainsay
