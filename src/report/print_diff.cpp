// Two articles side by side: a hunk a fact.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "report/diff_hunks.hpp"
#include "report/layout.hpp"
#include "report/nearly_stated.hpp"
#include "report/print.hpp"
#include "support/printable.hpp"
#include "values/relation.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostLinesNamed = 5;

// What comes later undoes nothing of what was true before: such a pair is read in the order of time, in the heading.
bool is_read_in_time(Verdict verdict) { return verdict == Verdict::update || verdict == Verdict::reversal; }

// Claims of one side that mean the same, shown by the first of them.
struct Statement {
  std::size_t first = 0;
  std::string words;
  std::set<std::size_t> other_lines;
};

class DiffText {
 public:
  DiffText(const Report& report, const DiffOptions& options) : report_(report), options_(options) {}

  std::string write() {
    add_heading("---", options_.left, Ink::removed);
    add_heading("+++", options_.right, Ink::added);
    const std::vector<DiffHunk> hunks = hunks_of(report_, options_.left.path, options_.right.path);
    nearly_stated_ = NearlyStated(report_, hunks);
    for (const DiffHunk& hunk : hunks)
      if (options_.context == DiffContext::all || hunk.differs()) add_hunk(hunk);
    return std::move(text_);
  }

 private:
  void add_line(std::string_view line, Ink ink) { text_ += painted(line, ink, options_.colour) + "\n"; }

  void add_heading(std::string_view mark, const Metadata& article, Ink ink) {
    add_line(fmt::format("{} {}  ({})", mark, printable(article.path), source_and_date(article)), ink);
  }

  void add_hunk(const DiffHunk& hunk) {
    add_line(fmt::format("@@ {} @@ {}", hunk.head, verdicts_of(hunk)), Ink::note);
    const auto left = statements_of(hunk.left), right = statements_of(hunk.right);
    if (!hunk.differs() && left.size() == 1 && right.size() == 1 && left[0].words == right[0].words) {
      add_common(left[0], right[0]);
    } else {
      if (left.empty()) add_line("- " + not_stated(hunk.right.front(), &DiffHunk::left), Ink::removed);
      add_side('-', left, Ink::removed);
      add_side('+', right, Ink::added);
      if (right.empty()) add_line("+ " + not_stated(hunk.left.front(), &DiffHunk::right), Ink::added);
    }
    for (const Finding* finding : hunk.findings) add_reasons(*finding);
  }

  std::string verdicts_of(const DiffHunk& hunk) const {
    std::string verdicts;
    for (const Finding* finding : hunk.findings) {
      verdicts += (verdicts.empty() ? "" : ", ") + std::string(name_of(finding->verdict));
      const Witness& witness = finding->witnesses.front();
      if (!is_read_in_time(finding->verdict) || !witness.second) continue;
      verdicts += printable(fmt::format(": {} → {}", in_words(report_.claims[witness.first].value),
                                        in_words(report_.claims[*witness.second].value)));
    }
    if (!verdicts.empty()) return verdicts;
    return hunk.differs() ? "stated on one side only" : hunk.agreement;
  }

  // In the order of the article, as its claims are.
  std::vector<Statement> statements_of(const std::vector<std::size_t>& claims) const {
    std::vector<Statement> statements;
    std::map<std::string, std::size_t> known;  // by their words
    for (std::size_t index : claims) {
      const auto [same, is_new] = known.emplace(value_and_marks(report_.claims[index]), statements.size());
      if (is_new) statements.push_back({index, same->first, {}});
      else statements[same->second].other_lines.insert(report_.claims[index].line);
    }
    for (Statement& statement : statements) statement.other_lines.erase(report_.claims[statement.first].line);
    return statements;
  }

  static std::string also_in(const Statement& statement) {
    if (statement.other_lines.empty()) return "";
    std::string lines;
    std::size_t named = 0;
    for (std::size_t line : statement.other_lines) {
      if (++named > kMostLinesNamed) break;
      lines += (lines.empty() ? "" : ", ") + std::to_string(line);
    }
    const std::size_t count = statement.other_lines.size();
    if (count > kMostLinesNamed) lines += fmt::format(" and {} more", count - kMostLinesNamed);
    return fmt::format(" (also line{} {})", count == 1 ? "" : "s", lines);
  }

  // The sentence, or what stands for it; the line number alone where nothing is quoted.
  std::string quoted(const Claim& claim) const {
    if (!claim.sentence.empty()) return excerpt_of(claim).text();
    return withheld_words(find_article(report_, claim.article), options_.quotes);
  }

  void add_statement(std::string_view sign, const std::string& place, const Claim& shown, const std::string& value,
                     Ink ink) {
    const std::string sentence = quoted(shown);
    if (sentence.empty()) return add_line(fmt::format("{} {}: = {}", sign, place, value), ink);
    add_line(fmt::format("{} {}: {}", sign, place, sentence), ink);
    add_line(fmt::format("{} {:>{}}= {}", sign, "", place.size() + 2, value), ink);
  }

  // What the other side says with more or less of the key, as an editor would read both as one.
  std::string not_stated(std::size_t claim, std::vector<std::size_t> DiffHunk::*side) const {
    const Claim& stated = report_.claims[claim];
    std::set<std::string> told;
    for (const Claim* near : nearly_stated_.on(side, stated))
      told.insert(printable(fmt::format("{} ({})", value_and_marks(*near), difference_in_key(*near, stated))));
    return told.empty() ? "not stated" : fmt::format("not stated so, but {}", fmt::join(told, ", "));
  }

  void add_side(char sign, const std::vector<Statement>& statements, Ink ink) {
    for (const Statement& statement : statements) {
      const Claim& claim = report_.claims[statement.first];
      add_statement(std::string(1, sign), std::to_string(claim.line), claim, statement.words + also_in(statement),
                    ink);
    }
  }

  // What both say, in the words of the left.
  void add_common(const Statement& left, const Statement& right) {
    const Claim &here = report_.claims[left.first], &there = report_.claims[right.first];
    const std::string place = here.line == there.line ? std::to_string(here.line)
                                                      : fmt::format("{}, {}", here.line, there.line);
    add_statement(" ", place, here, left.words, Ink::faint);
  }

  // A reason is told in the order of claims, and a diff is read from left to right.
  std::string reason_from_left(const Finding& finding, const Witness& witness) const {
    const FactDefinition* fact = find_fact(report_, finding.fact);
    if (!fact || !witness.second) return witness.reason;
    const Claim &first = report_.claims[witness.first], &second = report_.claims[*witness.second];
    const bool turned = first.article == options_.right.path && second.article == options_.left.path;
    const std::string told = relate(first.value, second.value, fact->tolerance).reason;
    // Of a denial the reason is another one, which has an order of its own.
    if (!turned || told.empty() || !witness.reason.starts_with(told)) return witness.reason;
    return relate(second.value, first.value, fact->tolerance).reason + witness.reason.substr(told.size());
  }

  void add_reasons(const Finding& finding) {
    for (const Witness& witness : finding.witnesses) {
      // "2 is not 4" says nothing where both may be right.
      const bool both_right = is_read_in_time(witness.verdict) || witness.verdict == Verdict::multiple;
      if (!witness.reason.empty() && !both_right)
        text_ += "  why: " + printable(reason_from_left(finding, witness)) + "\n";
      if (!witness.assumptions.empty())
        text_ += fmt::format("  assumed: {}\n", printable(fmt::format("{}", fmt::join(witness.assumptions, "; "))));
    }
    for (const std::string& hint : finding.hints) text_ += "  note: " + printable(hint) + "\n";
  }

  const Report& report_;
  const DiffOptions& options_;
  NearlyStated nearly_stated_;
  std::string text_;
};

}  // namespace

std::string print_diff(const Report& report, const DiffOptions& options) { return DiffText(report, options).write(); }

}  // namespace gainsay
