// Names of files that do not depend on the folder a command is run in.
#pragma once

#include <string>

namespace gainsay {

// Where relative paths begin, and the folder that everything is named from. Both absolute; both empty: paths are named as
// they are written.
struct PathBase {
  std::string working_folder;
  std::string root;
};

// "coverage/a.txt" for what is named "../coverage/a.txt" in another folder of the same root. An absolute path outside the
// root stays absolute, "-" stays what it is; the root itself is ".". Does not look at the disk.
std::string path_from_root(const std::string& path, const PathBase& base);

}  // namespace gainsay
