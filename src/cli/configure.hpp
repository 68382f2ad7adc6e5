// Inside cli/: the configuration, below what the command line says.
#pragma once

#include <string>
#include <vector>

#include "cli/arguments.hpp"

namespace gainsay {

// Reads the root of the run and settles what the command line leaves open: policies and metadata of articles, what is
// left out of folders, --fail-on. False after saying what is wrong with it.
bool configure(Arguments& arguments);

// Whether all configurations hold that were met while articles were read; says what is wrong with them.
bool configurations_hold(const Arguments& arguments);

// The packs of --rules, else those of the configuration; empty: all shipped.
std::vector<std::string> packs_of(const Arguments& arguments);

// What the articles of a file are read under.
Policies policies_of(const Arguments& arguments, const std::string& file);

// Leaves the facts that --select and --ignore, or those keys of the configuration, ask for, with the severities that it
// gives them. Where the packs are those of the configuration, a glob there that fits no fact is an error.
Result<void> settle_facts(const Arguments& arguments, Rules& rules);
Result<void> settle_facts(const Arguments& arguments, StreamRows& stream);

}  // namespace gainsay
