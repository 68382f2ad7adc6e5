// Inside cli/: which index a run has.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "cli/arguments.hpp"
#include "store/claim_index.hpp"

namespace gainsay {

// The file of --index, else of the configuration, else .gainsay-index at the root of the run, as it is named from the working
// folder.
std::string index_path(const Arguments& arguments);

// The index of a run that only reads what is there. Null with --no-index, or where there is no file and --index names none. An
// index that cannot be used is a warning, and null; one that --index names and that is not there is an error.
struct IndexOfRun {
  std::unique_ptr<ClaimIndex> index;
  bool usable = true;  // false after an error was told
};
IndexOfRun index_of_run(const Arguments& arguments);

}  // namespace gainsay
