// Inside cli/: the command line of a run, to be told and typed again. Includes CLI11.
#pragma once

#include "cli/usage.hpp"
#include "report/print_ci.hpp"

namespace gainsay {

// The command with the options that were given, without those that choose facts (the reader adds --select) or only say
// how and where the report is printed; of check also those that `accept` takes. Quoted for a shell.
Reproduction reproduction_of(const CLI::App& command, const CLI::App& accept);

}  // namespace gainsay
