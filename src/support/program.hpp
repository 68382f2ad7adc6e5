// Another program, run to its end.
#pragma once

#include <string>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

struct ProgramRun {
  int exit_code = 0;   // 128 and the signal's number where one ended it
  std::string output;  // what it wrote to standard output; what it says to standard error is not kept
};

// Runs the program named first, found as the shell finds it, with exactly the other arguments: no shell sees them. It
// reads nothing. Fails where it cannot be started.
Result<ProgramRun> run_program(const std::vector<std::string>& command);

}  // namespace gainsay
