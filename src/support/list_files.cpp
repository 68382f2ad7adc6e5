#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>

#include <dirent.h>
#include <fmt/format.h>

#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// Walks a folder depth first; `ancestors` are the real paths of the folders that it stands in, because a link
// back to one of them would never end.
class Walk {
 public:
  Walk(const EntryFilter& leaves_out, std::vector<std::string>& files, Diagnostics& problems)
      : leaves_out_(leaves_out), files_(files), problems_(problems) {}

  void enter(const std::string& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error) return report(folder, error.message());
    if (std::find(ancestors_.begin(), ancestors_.end(), real) != ancestors_.end()) {
      return report(folder, "a link leads back to a folder that contains it");
    }
    ancestors_.push_back(real);
    const std::string below = folder.ends_with('/') ? folder : folder + '/';
    const OpenFolder entries(opendir(folder.c_str()));
    if (!entries) report(folder, std::generic_category().message(errno));
    while (entries) {
      errno = 0;
      const dirent* entry = readdir(entries.get());
      if (!entry && errno != 0) report(folder, std::generic_category().message(errno));
      if (!entry) break;
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") take(below + entry->d_name, entry->d_type);
    }
    ancestors_.pop_back();
  }

 private:
  struct Close {
    void operator()(DIR* folder) const { closedir(folder); }
  };
  using OpenFolder = std::unique_ptr<DIR, Close>;

  // Most file systems tell with the name what it is of; links, and what they do not tell, are looked at.
  void take(const std::string& path, unsigned char type) {
    std::error_code error;
    fs::file_type kind = type == DT_DIR ? fs::file_type::directory : fs::file_type::regular;
    if (type != DT_DIR && type != DT_REG) kind = fs::status(path, error).type();
    const bool is_folder = kind == fs::file_type::directory;
    if (leaves_out_(path, is_folder ? EntryKind::folder : EntryKind::file)) return;
    if (is_folder) {
      enter(path);
    } else if (kind == fs::file_type::regular) {
      files_.push_back(path);
    } else if (kind == fs::file_type::not_found || kind == fs::file_type::none) {
      report(path, error.message());  // a link that leads nowhere, or nothing that we may look at
    }
  }

  void report(const std::string& path, const std::string& why) {
    problems_.push_back({Severity::error, {path}, fmt::format("cannot read: {}", why), {}});
  }

  const EntryFilter& leaves_out_;
  std::vector<std::string>& files_;
  Diagnostics& problems_;
  std::vector<fs::path> ancestors_;
};

}  // namespace

std::vector<std::string> list_files(const std::string& folder, const EntryFilter& leaves_out, Diagnostics& problems) {
  std::vector<std::string> files;
  Walk(leaves_out, files, problems).enter(fs::path(folder).generic_string());
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<std::string> list_files(const std::string& folder, Diagnostics& problems) {
  const auto is_hidden = [](const std::string& path, EntryKind) {
    return fs::path(path).filename().string().starts_with('.');
  };
  return list_files(folder, is_hidden, problems);
}

}  // namespace gainsay
