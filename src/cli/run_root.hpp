// Inside cli/: the folder that a run belongs to.
#pragma once

#include "support/path_base.hpp"

namespace gainsay {

// The name of the file in which a run's known findings are kept.
inline constexpr const char* kBaselineFile = ".gainsay-baseline";

// That of the index of its archive.
inline constexpr const char* kIndexFile = ".gainsay-index";

// The working folder and the root of the run: the nearest folder from there upward that holds .gainsay-baseline or
// .gainsay.yaml, else the one that holds .git, else the working folder. As git does, looks neither into the folders of
// GIT_CEILING_DIRECTORIES nor above them.
PathBase base_of_run();

}  // namespace gainsay
