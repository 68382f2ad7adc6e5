// A row a claim, for spreadsheets (RFC 4180).
#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/print.hpp"
#include "report/questions.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kColumns[] = {
    "story",     "fact",    "slot",     "key",       "source",     "published", "article", "line",   "column",
    "value",     "in words", "speaker", "polarity",  "certainty",  "correction", "verdict", "severity", "fingerprint",
    "baseline",  "mention",   "sentence"};

// A spreadsheet takes a cell that begins like this for a formula, and an article's words must not become one.
bool looks_like_formula(std::string_view cell) {
  return !cell.empty() && std::string_view("=+-@\t").find(cell.front()) != std::string_view::npos;
}

std::string cell_of(std::string_view text) {
  std::string cell = looks_like_formula(text) ? "'" : "";
  cell += printable(text);
  if (cell.find_first_of(",\"") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (char c : cell) quoted += c == '"' ? std::string(2, c) : std::string(1, c);
  return quoted + "\"";
}

std::string row_of(const std::vector<std::string>& cells) {
  std::string row;
  for (std::size_t i = 0; i < cells.size(); ++i) row += (i ? "," : "") + cell_of(cells[i]);
  return row.append(kLineEnd);
}

class CsvText {
 public:
  CsvText(const Report& report, Quotes quotes) : report_(report), quotes_(quotes) {
    for (const Question& question : questions_of(report))
      for (std::size_t index : question.group.claims) findings_[index] = question.findings;
  }

  std::string rows(const std::vector<std::size_t>& claims) {
    for (const std::size_t index : claims) add_claim(index);
    return std::move(text_);
  }

 private:

  // Of each finding of the claim, the severest first; what they share is said once.
  template <class WordOf>
  std::string of_findings(std::size_t index, WordOf word_of) const {
    const auto found = findings_.find(index);
    if (found == findings_.end()) return "";
    std::vector<std::string> words;
    for (const Finding* finding : found->second) {
      std::string word(word_of(*finding));
      if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    }
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : "; ") + word;
    return all;
  }

  void add_claim(std::size_t index) {
    const Claim claim = report_.claims.whole(index);
    const Metadata* article = find_article(report_, claim.article);
    const std::string withheld = claim.sentence.empty() ? withheld_words(article, quotes_) : "";
    text_ += row_of({article ? article->story : "", claim.fact, claim.slot, key_words(claim.key, "; "),
             article ? article->source : "", article && article->published ? article->published->text : "",
             claim.article, std::to_string(claim.line), std::to_string(claim.column), canonical(claim.value),
             in_words(claim.value), claim.speaker, std::string(name_of(claim.polarity)),
             std::string(name_of(claim.certainty)), claim.correction ? "yes" : "no",
             of_findings(index, [](const Finding& finding) { return name_of(finding.verdict); }),
             of_findings(index, [](const Finding& finding) { return name_of(finding.severity); }),
             of_findings(index, [](const Finding& finding) -> std::string_view { return finding.fingerprint; }),
             of_findings(index, [](const Finding& finding) -> std::string_view {
               return finding.baseline ? name_of(finding.baseline->standing) : "";
             }),
             claim.text.empty() ? withheld : claim.text, claim.sentence.empty() ? withheld : claim.sentence});
  }

  const Report& report_;
  Quotes quotes_;
  std::map<std::size_t, std::vector<const Finding*>> findings_;  // of each claim
  std::string text_;
};

}  // namespace

std::string csv_heads() { return row_of({std::begin(kColumns), std::end(kColumns)}); }

std::string csv_rows(const Report& report, Quotes quotes) {
  std::vector<std::size_t> all(report.claims.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  return csv_rows(report, all, quotes);
}

std::string csv_rows(const Report& report, const std::vector<std::size_t>& claims, Quotes quotes) {
  return CsvText(report, quotes).rows(claims);
}

std::string print_csv(const Report& report, Quotes quotes) { return csv_heads() + csv_rows(report, quotes); }

}  // namespace gainsay
