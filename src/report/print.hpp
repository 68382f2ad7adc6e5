// Printers of a finished Report. Each returns the whole text, ending in a line end unless it is empty. Words that are
// gone from the report (see quotes.hpp) are not shown; `Quotes::none` leaves out the remark that says so, too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/report.hpp"
#include "report/quotes.hpp"

namespace gainsay {

enum class Colour { plain, ansi };

// Findings that the run's baseline knows, or that surfaced elsewhere than on changed lines.
enum class KnownFindings { hidden, shown };

struct TextOptions {
  Severity show = Severity::warning;  // findings below it are only counted
  std::size_t limit = 0;              // of findings; 0 = all
  Colour colour = Colour::plain;
  Quotes quotes = Quotes::shown;
  KnownFindings known = KnownFindings::hidden;
};

std::string print_text(const Report& report, const TextOptions& options);
std::string print_concise(const Report& report, KnownFindings known = KnownFindings::hidden);

// The findings that print_concise() does not show though nobody has taken note of them, as they stand on no changed line:
// a line a fact, to be told apart from results. Empty where there are none.
std::string print_left_out(const Report& report, KnownFindings known = KnownFindings::hidden);

std::string print_json(const Report& report);   // gainsay.report/1
std::string print_jsonl(const Report& report);  // a finding a line

// A row a claim, with the verdicts and fingerprints of its findings.
std::string print_csv(const Report& report, Quotes quotes);

// Its two parts, for several reports in one table.
std::string csv_heads();
std::string csv_rows(const Report& report, Quotes quotes);
std::string csv_rows(const Report& report, const std::vector<std::size_t>& claims, Quotes quotes);  // of some, in that order

// What each source answers to each fact of each story, and the verdict.
std::string print_matrix(const Report& report);

enum class DiffContext { differences, all };  // all: facts on which both agree are shown, too

// Two articles side by side: a hunk a fact.
struct DiffOptions {
  Metadata left, right;
  DiffContext context = DiffContext::differences;
  Colour colour = Colour::plain;
  Quotes quotes = Quotes::shown;
};
std::string print_diff(const Report& report, const DiffOptions& options);

}  // namespace gainsay
