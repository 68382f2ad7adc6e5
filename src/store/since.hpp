// A report narrowed to what a change brings.
#pragma once

#include <string>

#include "compare/report.hpp"
#include "support/changed_lines.hpp"

namespace gainsay {

// Leaves the findings that have a claim on a changed line. The others: without a baseline they are left out and
// counted; with one they stay, and those that it does not know are surfaced. Comes after hold_against(). An article
// of a .jsonl changed where its line did, one of a .json where anything in the file did, standard input always.
void narrow_to_changes(const ChangedLines& changed, const std::string& revision, Report& report);

}  // namespace gainsay
