// Printers of a finished Report in the formats that other tools read: code scanning, merge requests, test reports.
// Each returns the whole text, ending in a line end. They show values and places; only Markdown quotes sentences, those that
// are left in the report (see quotes.hpp).
#pragma once

#include <cstddef>
#include <set>
#include <string>

#include "report/file_places.hpp"
#include "report/print.hpp"

namespace gainsay {

// The command line that makes the same report, in two halves, for options to be put between them.
struct Reproduction {
  std::string command;  // "gainsay check coverage --rules my.yaml"
  std::string paths;    // " -- -odd-name.txt": what must stand behind all options; mostly empty
  // What `gainsay accept FINGERPRINT` is given to see the same findings, likewise: " coverage --rules my.yaml".
  std::string accept_options = {};
  std::string accept_paths = {};
};

struct CiOptions {
  // Articles that are new or changed, besides the drafts of the report: a finding is shown there if it touches them.
  std::set<std::string> changed;
  Reproduction run;
  FileLines lines;                            // of the claims; what is not there is left out
  Severity failure = Severity::error;         // JUnit: the least severity that fails a case
  Quotes quotes = Quotes::shown;
};

// The lines that CiOptions::lines is asked for.
LineNumbers lines_to_read(const Report& report, const CiOptions& options);

std::string print_sarif(const Report& report, const CiOptions& options);   // SARIF 2.1.0, at most 5,000 results
std::string print_github(const Report& report, const CiOptions& options);  // workflow commands: ten annotations a level
std::string print_gitlab(const Report& report, const CiOptions& options);  // a code quality report
std::string print_junit(const Report& report, const CiOptions& options);   // XML, a test case a fact
std::string print_rdjson(const Report& report, const CiOptions& options);  // for reviewdog

// For people on a web page. Of at most so many bytes: the last findings are only counted then, and of too few bytes
// nothing is left.
inline constexpr std::size_t kNoLimit = static_cast<std::size_t>(-1);
std::string print_markdown(const Report& report, const CiOptions& options, std::size_t most_bytes = kNoLimit);

// "errors  warnings  notes  fact": a line a fact with findings, those with the most severe first.
std::string print_statistics(const Report& report);

}  // namespace gainsay
