#include "support/absolute_path.hpp"

#include <algorithm>
#include <filesystem>

namespace gainsay {

namespace fs = std::filesystem;

bool is_normal_path(std::string_view path) {
  if (path.empty() || path.ends_with('/')) return path == "/";
  if (path.front() == '/') path.remove_prefix(1);
  while (!path.empty()) {
    const std::string_view name = path.substr(0, path.find('/'));
    if (name.empty() || name == "." || name == "..") return false;
    path.remove_prefix(std::min(path.size(), name.size() + 1));
  }
  return true;
}

std::string absolute_path(const std::string& path, const std::string& folder) {
  const bool is_absolute = path.starts_with('/');
  if (is_normal_path(path)) return is_absolute ? path : (folder == "/" ? folder : folder + '/') + path;
  std::string whole = (is_absolute ? fs::path(path) : fs::path(folder) / path).lexically_normal().generic_string();
  while (whole.size() > 1 && whole.ends_with('/')) whole.pop_back();
  return whole;
}

std::string absolute_path(const std::string& path) {
  std::error_code error;
  const std::string here = path.starts_with('/') ? "/" : fs::current_path(error).generic_string();
  return error ? path : absolute_path(path, here);
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
