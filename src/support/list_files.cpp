#include <algorithm>
#include <filesystem>
#include <system_error>

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

  void enter(const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error) return report(folder, error.message());
    if (std::find(ancestors_.begin(), ancestors_.end(), real) != ancestors_.end()) {
      return report(folder, "a link leads back to a folder that contains it");
    }
    ancestors_.push_back(real);
    fs::directory_iterator entries(folder, error);
    for (const fs::directory_iterator end; !error && entries != end; entries.increment(error)) {
      take(entries->path());
    }
    if (error) report(folder, error.message());
    ancestors_.pop_back();
  }

 private:
  void take(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    const bool is_folder = fs::is_directory(status);
    if (leaves_out_(path.generic_string(), is_folder ? EntryKind::folder : EntryKind::file)) return;
    if (is_folder) {
      enter(path);
    } else if (fs::is_regular_file(status)) {
      files_.push_back(path.generic_string());
    } else if (!fs::exists(status)) {  // a link that leads nowhere, or nothing that we may look at
      report(path, error.message());
    }
  }

  void report(const fs::path& path, const std::string& why) {
    problems_.push_back({Severity::error, {path.generic_string()}, fmt::format("cannot read: {}", why), {}});
  }

  const EntryFilter& leaves_out_;
  std::vector<std::string>& files_;
  Diagnostics& problems_;
  std::vector<fs::path> ancestors_;
};

}  // namespace

std::vector<std::string> list_files(const std::string& folder, const EntryFilter& leaves_out, Diagnostics& problems) {
  std::vector<std::string> files;
  Walk(leaves_out, files, problems).enter(folder);
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
