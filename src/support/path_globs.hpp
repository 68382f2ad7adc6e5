// Globs over paths in a row, as the lines of .gitignore: the last that fits decides.
#pragma once

#include <string_view>
#include <vector>

#include "support/path_glob.hpp"

namespace gainsay {

enum class GlobFit { none, fits, excepted };

class PathGlobs {
 public:
  // A glob behind `!` excepts what it fits.
  void add(std::string_view glob);

  bool empty() const { return globs_.empty(); }

  // Of that path alone, relative to the folder that the globs count from.
  GlobFit decide(std::string_view path, EntryKind kind) const;

  // The same, or what is decided of the nearest folder that it lies in.
  GlobFit decide_with_folders(std::string_view path, EntryKind kind) const;

 private:
  struct Each {
    PathGlob glob;
    GlobFit fit;
  };
  std::vector<Each> globs_;
};

// The globs of an ignore file: a line each, but for blank lines and those that begin with #.
PathGlobs globs_of_ignore_file(std::string_view text);

}  // namespace gainsay
