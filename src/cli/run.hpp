// The command line as one call.
#pragma once

namespace gainsay {

// Runs one gainsay command: results go to standard output, problems to standard error. Returns the exit code
// of the design: 0 nothing to report, 1 findings, 2 wrong usage or rules, 3 some input could not be read.
int run(int argc, char** argv);

}  // namespace gainsay
