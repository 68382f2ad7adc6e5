// A file that is written piece by piece: it appears whole, or not at all.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "support/result.hpp"

namespace gainsay {

// Writes to a temporary file beside `path`, which finish() gives its name: afterwards `path` holds the old bytes or all of
// the new. A device is written as it stands. What was not finished is gone with this.
class NewFile {
 public:
  explicit NewFile(std::string path);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write(std::string_view bytes);

  // Fails with `path` and the system's reason if anything could not be opened, written or named.
  Result<void> finish();

 private:
  struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  void complain(int error);
  void remove_temporary();

  std::string path_, temporary_;  // the latter empty for a device, and when it is gone
  std::unique_ptr<std::FILE, CloseFile> file_;
  Result<void> state_;
};

}  // namespace gainsay
