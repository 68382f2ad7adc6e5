#include "support/path_globs.hpp"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Blanks at the end do not count, unless a backslash stands before them.
std::string_view without_trailing_blanks(std::string_view line) {
  while (line.ends_with(' ')) {
    std::size_t backslashes = 0;
    while (backslashes + 1 < line.size() && line[line.size() - 2 - backslashes] == '\\') ++backslashes;
    if (backslashes % 2 == 1) break;
    line.remove_suffix(1);
  }
  return line;
}

}  // namespace

void PathGlobs::add(std::string_view glob) {
  const bool excepts = glob.starts_with('!');
  globs_.push_back({PathGlob(glob.substr(excepts ? 1 : 0)), excepts ? GlobFit::excepted : GlobFit::fits});
}

GlobFit PathGlobs::decide(std::string_view path, EntryKind kind) const {
  const auto last = std::find_if(globs_.rbegin(), globs_.rend(),
                                 [&](const Each& each) { return each.glob.fits(path, kind); });
  return last == globs_.rend() ? GlobFit::none : last->fit;
}

GlobFit PathGlobs::decide_with_folders(std::string_view path, EntryKind kind) const {
  if (const GlobFit own = decide(path, kind); own != GlobFit::none) return own;
  for (std::size_t slash = path.rfind('/'); slash != path.npos && slash > 0; slash = path.rfind('/', slash - 1)) {
    if (const GlobFit above = decide(path.substr(0, slash), EntryKind::folder); above != GlobFit::none) return above;
  }
  return GlobFit::none;
}

PathGlobs globs_of_ignore_file(std::string_view text) {
  PathGlobs globs;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    line = without_trailing_blanks(line);
    if (!line.empty() && !line.starts_with('#')) globs.add(line);
  }
  return globs;
}

}  // namespace gainsay
