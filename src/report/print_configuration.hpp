// What the configuration says of a run and of a path, with the place of each value, for people.
#pragma once

#include <string>

#include "configuration/configurations.hpp"

namespace gainsay {

// The keys of the run, with their usual values where nobody sets them.
std::string print_run_settings(const ConfigurationFile* root, const RunSettings& settings);

// What holds for one file of articles. `by`: the configuration that it heeds, or null.
std::string print_file_settings(const std::string& file, const ConfigurationFile* by, const ArticleSettings& settings);

// What holds for the files of a folder, tables and overrides among it.
std::string print_folder_settings(const std::string& folder, const ConfigurationFile* by);

}  // namespace gainsay
