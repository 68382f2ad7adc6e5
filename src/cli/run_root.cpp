#include "cli/run_root.hpp"

#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <set>
#include <sstream>
#include <string>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::set<std::string> ceilings() {
  std::set<std::string> folders;
  const char* listed = std::getenv("GIT_CEILING_DIRECTORIES");
  std::istringstream parts(listed ? listed : "");
  for (std::string folder; std::getline(parts, folder, ':');)
    if (!folder.empty()) folders.insert(fs::path(folder).lexically_normal().generic_string());
  return folders;
}

// The nearest folder from `folder` upward that holds one of the names.
std::optional<fs::path> nearest_with(std::initializer_list<const char*> names, const fs::path& folder) {
  const std::set<std::string> stops = ceilings();
  for (fs::path at = folder;; at = at.parent_path()) {
    if (at != folder && stops.contains(at.generic_string())) return std::nullopt;
    std::error_code ignored;
    for (const char* name : names)
      if (fs::exists(at / name, ignored)) return at;
    if (at == at.parent_path()) return std::nullopt;
  }
}

}  // namespace

PathBase base_of_run() {
  std::error_code error;
  const fs::path folder = fs::current_path(error);
  if (error) return {};  // the folder is gone; nothing can be named from it
  auto root = nearest_with({kBaselineFile, ".gainsay.yaml", ".gainsay.yml"}, folder);
  if (!root) root = nearest_with({".git"}, folder);
  return {folder.generic_string(), root.value_or(folder).generic_string()};
}

}  // namespace gainsay
