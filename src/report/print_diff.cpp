// Two articles side by side: a hunk a fact.
#include <map>

#include <fmt/format.h>

#include "compare/grouping.hpp"
#include "compare/keys.hpp"
#include "report/layout.hpp"
#include "report/print.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

// A question about one instance, whatever the scope of its groups.
struct Question {
  std::string fact, key, slot;

  auto operator<=>(const Question&) const = default;
};

// What the two articles say to it.
struct Hunk {
  std::string head;  // "checkpoint-set-up: When was …?"
  std::vector<std::size_t> left, right;  // claims
  std::vector<const Finding*> findings;
};

class DiffText {
 public:
  DiffText(const Report& report, const DiffOptions& options) : report_(report), options_(options) {
    Corpus corpus(report.claims, report.articles);
    for (const Group& group : group_claims(corpus, report.facts)) add_group(group);
    for (const Finding& finding : report.findings) {
      auto hunk = hunks_.find({finding.fact, key_text(finding.key), finding.slot});
      if (hunk != hunks_.end()) hunk->second.findings.push_back(&finding);
    }
  }

  std::string write() {
    text_ += painted("--- " + printable(options_.left), Ink::removed, options_.colour) + "\n";
    text_ += painted("+++ " + printable(options_.right), Ink::added, options_.colour) + "\n";
    for (const auto& [question, hunk] : hunks_)
      if (options_.context == DiffContext::all || parts(hunk)) add_hunk(hunk);
    return std::move(text_);
  }

 private:
  void add_group(const Group& group) {
    Hunk& hunk = hunks_[{group.fact->id, key_text(group.key), group.slot}];
    Finding naming;
    naming.fact = group.fact->id;
    naming.slot = group.slot;
    hunk.head = title_of(report_, naming) + ": " + printable(group.fact->question) + instance_words(group.key);
    for (std::size_t index : group.claims) {
      const std::string& article = report_.claims[index].article;
      if (article == options_.left) hunk.left.push_back(index);
      if (article == options_.right) hunk.right.push_back(index);
    }
  }

  // Agreement is all that is left out: a fact that only one side states is a difference.
  static bool parts(const Hunk& hunk) {
    return !hunk.findings.empty() || hunk.left.empty() != hunk.right.empty();
  }

  static std::string verdicts_of(const Hunk& hunk) {
    std::string verdicts;
    for (const Finding* finding : hunk.findings)
      verdicts += (verdicts.empty() ? "" : ", ") + std::string(name_of(finding->verdict));
    if (!verdicts.empty()) return verdicts;
    return hunk.left.empty() || hunk.right.empty() ? "stated on one side only" : std::string(name_of(Verdict::agree));
  }

  void add_hunk(const Hunk& hunk) {
    if (hunk.left.empty() && hunk.right.empty()) return;
    text_ += painted(fmt::format("@@ {} @@ {}", hunk.head, verdicts_of(hunk)), Ink::note, options_.colour) + "\n";
    add_side('-', hunk.left, Ink::removed);
    add_side('+', hunk.right, Ink::added);
    for (const Finding* finding : hunk.findings) add_reasons(*finding);
  }

  void add_side(char sign, const std::vector<std::size_t>& claims, Ink ink) {
    if (claims.empty()) text_ += painted(fmt::format("{} not stated", sign), ink, options_.colour) + "\n";
    for (std::size_t index : claims) {
      const Claim& claim = report_.claims[index];
      std::string line = fmt::format("{} {}: {}", sign, claim.line, excerpt_of(claim).text());
      text_ += painted(line, ink, options_.colour) + "\n";
      text_ += painted(fmt::format("{} {:>{}}= {}", sign, "", std::to_string(claim.line).size() + 2,
                                   value_and_marks(claim)), ink, options_.colour) + "\n";
    }
  }

  void add_reasons(const Finding& finding) {
    for (const Witness& witness : finding.witnesses) {
      if (!witness.reason.empty()) text_ += "  why: " + printable(witness.reason) + "\n";
      for (const std::string& assumption : witness.assumptions) text_ += "  assumed: " + printable(assumption) + "\n";
    }
    for (const std::string& hint : finding.hints) text_ += "  note: " + printable(hint) + "\n";
  }

  const Report& report_;
  const DiffOptions& options_;
  std::map<Question, Hunk> hunks_;
  std::string text_;
};

}  // namespace

std::string print_diff(const Report& report, const DiffOptions& options) { return DiffText(report, options).write(); }

}  // namespace gainsay
