// Inside cli/: which baseline a run has, and how much of it the run can tell of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/arguments.hpp"
#include "store/baseline.hpp"
#include "store/hold.hpp"
#include "support/path_base.hpp"

namespace gainsay {

// The file of --baseline, else of the configuration, else .gainsay-baseline at the root of the run, as it is named from
// the working folder.
std::string baseline_path(const Arguments& arguments);

// Fails where it cannot be read or is no baseline.
Result<Baseline> read_baseline_file(const std::string& path);

// The run's baseline; nothing with --no-baseline, or where there is no file and --baseline names none.
Result<std::optional<Baseline>> baseline_of(const Arguments& arguments);

// The paths of the command line as the baseline names them; standard input is none.
std::vector<std::string> paths_from_root(const std::vector<std::string>& paths, const PathBase& base);

// Whether what was read holds all that the baseline was made of; not if some of it could not be read.
Covers covers_of(const Arguments& arguments, const Baseline& baseline, const Report& report);

}  // namespace gainsay
