#include "support/new_file.hpp"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

Failure cannot_write(const std::string& path, const std::string& why) {
  return failure({path}, fmt::format("cannot write: {}", why));
}

}  // namespace

NewFile::NewFile(std::string path) : path_(std::move(path)) {
  std::error_code error;
  const fs::file_status before = fs::status(path_, error);
  const bool is_device = fs::exists(before) && !fs::is_regular_file(before);
  if (!is_device) temporary_ = fmt::format("{}.{}.partial", path_, getpid());
  file_.reset(std::fopen(is_device ? path_.c_str() : temporary_.c_str(), is_device ? "wb" : "wbx"));
  if (file_) return;
  complain(errno);
  temporary_.clear();
}

NewFile::~NewFile() {
  file_.reset();
  remove_temporary();
}

void NewFile::remove_temporary() {
  std::error_code error;
  if (!temporary_.empty()) fs::remove(temporary_, error);
  temporary_.clear();
}

void NewFile::complain(int error) {
  if (state_) state_ = cannot_write(path_, std::generic_category().message(error));
}

void NewFile::write(std::string_view bytes) {
  if (state_ && std::fwrite(bytes.data(), 1, bytes.size(), file_.get()) != bytes.size()) complain(errno);
}

Result<void> NewFile::finish() {
  if (state_ && std::fflush(file_.get()) != 0) complain(errno);
  if (file_ && std::fclose(file_.release()) != 0) complain(errno);
  if (!state_ || temporary_.empty()) return state_;
  std::error_code error;
  const fs::file_status before = fs::status(path_, error);
  if (fs::exists(before)) fs::permissions(temporary_, before.permissions(), error);
  fs::rename(temporary_, path_, error);
  if (error) return cannot_write(path_, error.message());
  temporary_.clear();
  return {};
}

}  // namespace gainsay
