#include "support/absolute_path.hpp"

#include <filesystem>

namespace gainsay {

namespace fs = std::filesystem;

std::string absolute_path(const std::string& path) {
  std::error_code error;
  std::string whole = fs::absolute(path, error).lexically_normal().generic_string();
  if (error) return path;
  while (whole.size() > 1 && whole.ends_with('/')) whole.pop_back();
  return whole;
}

std::string parent_folder(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
}

std::optional<std::string_view> path_inside(std::string_view path, std::string_view folder) {
  if (!path.starts_with(folder)) return std::nullopt;
  path.remove_prefix(folder == "/" ? 0 : folder.size());
  if (path.size() < 2 || path.front() != '/') return std::nullopt;
  return path.substr(1);
}

std::string path_as_shown(const std::string& path) {
  const std::string here = absolute_path(".");
  if (path == here) return ".";
  if (const auto inside = path_inside(path, here)) return std::string(*inside);
  const bool far = path.substr(0, path.find('/', 1)) != here.substr(0, here.find('/', 1));
  return far ? path : fs::path(path).lexically_relative(here).generic_string();
}

}  // namespace gainsay
