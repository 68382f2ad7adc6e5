// What the file system tells of a file without opening it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace gainsay {

// Times in nanoseconds since 1970: of the last change of its bytes, and of anything about it.
struct FileStamps {
  std::int64_t size = 0, modified = 0, changed = 0;

  bool operator==(const FileStamps&) const = default;
};

// Nothing where there is no regular file.
std::optional<FileStamps> file_stamps(const std::string& path);

}  // namespace gainsay
