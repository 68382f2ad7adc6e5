// Paths as places on disk, and as people see them. Links are not followed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gainsay {

// From the root, without `.`, `..` and a slash at the end. Of a path that the system refuses, the path itself.
std::string absolute_path(const std::string& path);

// The same of a path that is seen from another folder than the working one; `folder` is absolute. For who asks of many paths.
std::string absolute_path(const std::string& path, const std::string& folder);

// Whether every name in it is one of a file or folder: no `.` and `..`, no two slashes together, none at the end.
bool is_normal_path(std::string_view path);

// Of an absolute path: the folder that it lies in; of "/", itself.
std::string parent_folder(const std::string& path);

// The path relative to a folder that it lies in, at any depth; nothing where it does not. Both absolute. A view into
// `path`.
std::optional<std::string_view> path_inside(std::string_view path, std::string_view folder);

// An absolute path as a person in the working folder would write it: relative, unless the two have nothing in common.
std::string path_as_shown(const std::string& path);

}  // namespace gainsay
