// Inside configuration/: globs over files, as a configuration writes them.
#pragma once

#include <string>
#include <vector>

#include "rules/fragment.hpp"
#include "support/path_globs.hpp"

namespace gainsay {

// Each counts from the folder of the file that it stands in, `../` leads out of it, braces are written out, a glob
// behind ! excepts. The last that fits decides.
class FileGlobs {
 public:
  // `folder` is absolute. A glob that cannot be meant is noted in `problems`.
  void add(const LocatedText& written, const std::string& folder, Diagnostics& problems);

  // Of an absolute path alone.
  GlobFit decide(const std::string& path, EntryKind kind) const;

  // Whether they take in a file or the nearest folder above it that any of them fits.
  bool fit(const std::string& file) const;

  const std::vector<LocatedText>& written() const { return written_; }

 private:
  struct Each {
    std::string folder;
    PathGlob glob;
    GlobFit fit;
  };
  std::vector<Each> globs_;
  std::vector<LocatedText> written_;
};

}  // namespace gainsay
