#include "support/path_base.hpp"

#include <filesystem>

#include "support/absolute_path.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// Without the slash that a folder may be named with at its end.
fs::path plain(const fs::path& path) {
  fs::path normal = path.lexically_normal();
  return normal.has_filename() || !normal.has_relative_path() ? normal : normal.parent_path();
}

}  // namespace

std::string path_from_root(const std::string& path, const PathBase& base) {
  if (path.empty() || path == "-") return path;
  const bool begins_at_root = base.working_folder == base.root && path.front() != '/';
  if (begins_at_root && is_normal_path(path)) return path;
  const fs::path written(path);
  if (base.root.empty()) return plain(written).generic_string();
  const fs::path root = plain(base.root);
  const fs::path whole = plain(written.is_absolute() ? written : fs::path(base.working_folder) / written);
  const fs::path named = whole.lexically_relative(root);
  const bool outside = named.empty() || *named.begin() == "..";
  return (outside && written.is_absolute() ? whole : named).generic_string();
}

}  // namespace gainsay
