// What changed since a revision, as git tells it. Git is known here and nowhere else, and run as a program.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/result.hpp"

namespace gainsay {

// Lines that are new or other than they were; where lines were only taken away, none.
struct ChangedLines {
  using Ranges = std::vector<std::pair<std::size_t, std::size_t>>;  // first and last line, ascending
  std::map<std::string, Ranges> files;                              // by their real path

  // Whether a line from `first` to `last` changed; `path` is seen from the working folder, links in it are followed.
  bool touch(const std::string& path, std::size_t first, std::size_t last) const;

  // Whether any line of it did.
  bool touch(const std::string& path) const;
};

// From where HEAD and the revision parted to the files as they lie there now, uncommitted ones and those that git
// does not know yet included, ignored ones not; a file that was renamed changed only where its lines did. Fails
// without git, outside a repository, for an unknown revision, and in a shallow clone, whose history may not reach
// back to where they parted.
Result<ChangedLines> lines_changed_since(const std::string& revision);

// The lines that the output of `git diff --unified=0 --src-prefix=a/ --dst-prefix=b/` adds, by path as git writes it.
std::map<std::string, ChangedLines::Ranges> added_lines(std::string_view diff);

}  // namespace gainsay
