#include "configuration/file_globs.hpp"

#include <algorithm>

#include "rules/problems.hpp"
#include "support/absolute_path.hpp"
#include "support/braces.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kHere = "./", kAbove = "../";

// What leads out of the folder is taken off the glob; what is left of such a one counts from there.
void leave_folder(std::string& glob, std::string& folder) {
  while (glob.starts_with(kHere) || glob.starts_with(kAbove)) {
    const bool above = glob.starts_with(kAbove);
    if (above) folder = parent_folder(folder);
    glob.replace(0, above ? kAbove.size() : kHere.size(), "");
    if (!glob.starts_with(kHere) && !glob.starts_with(kAbove)) glob.insert(0, "/");
  }
}

}  // namespace

void FileGlobs::add(const LocatedText& written, const std::string& folder, Diagnostics& problems) {
  written_.push_back(written);
  const bool excepts = written.text.starts_with('!');
  for (std::string glob : expand_braces(std::string_view(written.text).substr(excepts ? 1 : 0))) {
    std::string from = folder;
    leave_folder(glob, from);
    PathGlob compiled(glob);
    if (compiled.is_broken() || glob == "." || glob == "..") {
      add_error(problems, written.place, in_quotes(written.text) + " is no glob of files",
                "write it as *.md, wire/** or drafts/");
      return;
    }
    globs_.push_back({std::move(from), std::move(compiled), excepts ? GlobFit::excepted : GlobFit::fits});
  }
}

GlobFit FileGlobs::decide(const std::string& path, EntryKind kind) const {
  const auto last = std::find_if(globs_.rbegin(), globs_.rend(), [&](const Each& each) {
    const auto inside = path_inside(path, each.folder);
    return inside && each.glob.fits(*inside, kind);
  });
  return last == globs_.rend() ? GlobFit::none : last->fit;
}

bool FileGlobs::fit(const std::string& file) const {
  GlobFit found = decide(file, EntryKind::file);
  for (std::string at = parent_folder(file); found == GlobFit::none && at != "/"; at = parent_folder(at))
    found = decide(at, EntryKind::folder);
  return found == GlobFit::fits;
}

}  // namespace gainsay
