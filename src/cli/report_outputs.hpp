// Inside cli/: a finished report in all the formats that the command line asks for.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>

#include "cli/arguments.hpp"

namespace gainsay {

// What formats need to know besides the report.
struct ReportContext {
  DiffOptions diff;               // counts for Format::diff only; the colours are those of the output
  std::set<std::string> changed;  // see CiOptions
};

// What a command prints in a way of its own; nothing for what it leaves to others.
using OwnPrinter = std::function<std::optional<std::string>(const Output& output)>;

// Writes the report to standard output and files, for --format github the summary of the step, and --statistics. Returns
// the exit code.
int write_report(Report report, const Arguments& arguments, const ReportContext& context,
                 const OwnPrinter& own = [](const Output&) { return std::nullopt; });

}  // namespace gainsay
