// Inside cli/: the commands that keep and ask the index of an archive. Includes CLI11.
#pragma once

#include "cli/option_groups.hpp"

namespace gainsay {

void add_index_commands(CLI::App& app, OptionGroups& options, Arguments& arguments);

// --index and --no-index of a command that uses what is there.
void add_index_use(CLI::App* command, Arguments& arguments);

}  // namespace gainsay
