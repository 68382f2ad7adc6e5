// Which build of the program is running.
#pragma once

#include <string>

namespace gainsay {

// Equal for runs of one and the same executable file only: the build id that the linker wrote into it (an ELF note), or,
// where there is none, a hash of the file. What a program keeps for its next run is worthless to one that may find other
// things.
const std::string& build_id();

}  // namespace gainsay
