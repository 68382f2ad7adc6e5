// The command line as one call.
#pragma once

namespace gainsay {

// Runs one gainsay command: results go to standard output, problems to standard error. Returns the exit code: 0 nothing
// to report, 1 findings, 2 wrong usage, configuration or rules, or a path of the command line that cannot be read, 3 other input that
// cannot be read.
int run(int argc, char** argv);

}  // namespace gainsay
