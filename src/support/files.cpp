#include "support/files.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

std::string reason(int error) { return std::generic_category().message(error); }

Failure cannot(const char* what, const std::string& path, const std::string& why) {
  return failure({path}, fmt::format("cannot {}: {}", what, why));
}

Failure too_big(const std::string& path, std::size_t most) {
  return failure({path}, fmt::format("the file is bigger than the {} bytes allowed", most));
}

// Opens for reading. A folder opens like a file and only fails when it is read, so it is refused here.
Result<File> open_to_read(const std::string& path) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored)) return cannot("read", path, reason(EISDIR));
  File file(std::fopen(path.c_str(), "rb"));
  if (!file) return cannot("read", path, reason(errno));
  return file;
}

Result<void> write_all(const std::string& path, const char* mode, std::string_view bytes) {
  File file(std::fopen(path.c_str(), mode));
  if (!file) return cannot("write", path, reason(errno));
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size();
  const bool flushed = std::fflush(file.get()) == 0 && written;
  const int error = errno;
  const bool closed = std::fclose(file.release()) == 0;
  if (!flushed || !closed) return cannot("write", path, reason(flushed ? errno : error));
  return {};
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t most) {
  const Result<File> file = open_to_read(path);
  if (!file) return Failure(file.error());
  std::error_code unknown;
  const std::uintmax_t size = fs::file_size(path, unknown);
  if (!unknown && size > most) return too_big(path, most);
  std::string text;
  char piece[1 << 16];
  while (const std::size_t count = std::fread(piece, 1, sizeof piece, file->get())) {
    text.append(piece, count);
    if (text.size() > most) return too_big(path, most);  // a pipe, or a file that grows
  }
  if (std::ferror(file->get())) return cannot("read", path, reason(errno));
  return text;
}

Result<void> open_to_read(const std::string& path, std::ifstream& input) {
  if (const Result<File> file = open_to_read(path); !file) return Failure(file.error());
  input.open(path, std::ios::binary);
  return {};
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  std::error_code error;
  const fs::file_status before = fs::status(path, error);
  if (fs::exists(before) && !fs::is_regular_file(before)) return write_all(path, "wb", bytes);  // a device
  const std::string temporary = fmt::format("{}.{}.partial", path, getpid());
  if (auto written = write_all(temporary, "wbx", bytes); !written) {
    fs::remove(temporary, error);
    written.error().front().place.path = path;
    return written;
  }
  if (fs::exists(before)) fs::permissions(temporary, before.permissions(), error);
  fs::rename(temporary, path, error);
  if (!error) return {};
  const std::string why = error.message();
  fs::remove(temporary, error);
  return cannot("write", path, why);
}

void read_lines(std::istream& input, std::size_t most, const LineSink& line, const LongLineSink& too_long) {
  std::string held;
  std::size_t number = 1;
  bool skipping = false, begun = false;
  const auto finish = [&](std::string_view whole) {
    if (whole.ends_with('\r')) whole.remove_suffix(1);
    if (skipping || whole.size() > most) {
      too_long(number);
    } else {
      line(whole, number);
    }
    held.clear();
    skipping = begun = false;
    ++number;
  };
  char piece[1 << 16];
  while (input.read(piece, sizeof piece), input.gcount() > 0) {
    std::string_view rest(piece, static_cast<std::size_t>(input.gcount()));
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      if (!begun && end != rest.npos) {  // most lines end in the piece in which they begin
        finish(rest.substr(0, end));
        rest.remove_prefix(end + 1);
        continue;
      }
      begun = true;
      if (!skipping) held += rest.substr(0, end);
      if (held.size() > most + 1) {  // one more, for a carriage return that may come off again
        skipping = true;
        held.clear();
      }
      if (end == rest.npos) break;
      finish(held);
      rest.remove_prefix(end + 1);
    }
  }
  if (begun) finish(held);
}

Result<void> read_lines(const std::string& path, std::size_t most, const LineSink& line,
                        const LongLineSink& too_long) {
  std::ifstream input;
  if (const auto opened = open_to_read(path, input); !opened) return opened;
  read_lines(input, most, line, too_long);
  if (input.bad()) return cannot("read", path, reason(EIO));
  return {};
}

}  // namespace gainsay
