// Inside cli/: what the commands that read articles or claims have in common.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.hpp"
#include "cli/commands.hpp"
#include "cli/output.hpp"

namespace gainsay {

// The facts asked for, of the rules of --rules or the shipped ones; nothing after saying what is wrong with them.
// Without their examples, which take a tenth of the memory of large packs; with them from rules_with_examples().
std::optional<Rules> rules_of(const Arguments& arguments);
std::optional<Rules> rules_with_examples(const Arguments& arguments);

CheckOptions check_options(const Arguments& arguments);

// Problems of input go to standard error, as does the number of files that are no articles.
void write_problems_of(const std::vector<Metadata>& articles);
void write_skipped(const ReadSummary& read);

// Says which files named here are read as text though their ending says that they are something else.
void write_read_as_text(const std::vector<std::string>& paths);

// The least severity that makes the exit code 1; that of `error` where none does.
Severity least_failing(FailOn fail_on);

// 2 where a path of the command line itself could not be used, 3 where other input was lost.
int exit_code_of_input(const std::vector<Metadata>& articles, PartialInput partial);

// Whether a finding can make a run fail, if it is severe enough: one that nobody knows yet; --fail-on-surfaced.
bool counts_for_exit(const Finding& finding, const Arguments& arguments);

// 1 where a finding is as severe as --fail-on; what was not read counts first.
int exit_code_of(const Report& report, const Arguments& arguments);

// Writes the results; the exit code is `exit_code` unless they cannot be written.
int finish(std::string_view results, const Arguments& arguments, int exit_code);
int finish(ResultWriter& results, int exit_code);  // likewise, of what was written piece by piece

}  // namespace gainsay
