// Inside cli/: the commands about the baseline. Includes CLI11.
#pragma once

#include "cli/option_groups.hpp"

namespace gainsay {

// `gainsay baseline create|update|prune|show` and `gainsay accept`.
void add_baseline_commands(CLI::App& app, OptionGroups& options, Arguments& arguments);

}  // namespace gainsay
