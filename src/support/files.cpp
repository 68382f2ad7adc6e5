#include "support/files.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "support/new_file.hpp"
#include "support/open_file.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

std::string reason(int error) { return std::generic_category().message(error); }

Failure cannot(const char* what, const std::string& path, const std::string& why) {
  return failure({path}, fmt::format("cannot {}: {}", what, why));
}

Failure too_big(const std::string& path, std::size_t most) {
  return failure({path}, fmt::format("the file is bigger than the {} bytes allowed", most));
}

struct ReadableFile {
  OpenFile file;
  OpenFile::Description description;
};

// A folder opens like a file and only fails when it is read, so it is refused here.
Result<ReadableFile> open_to_read(const std::string& path) {
  OpenFile file = OpenFile::to_read(path);
  if (!file.is_open()) return cannot("read", path, reason(errno));
  const auto description = file.description();
  if (!description) return cannot("read", path, reason(errno));
  if (description->kind == OpenFile::Kind::folder) return cannot("read", path, reason(EISDIR));
  return ReadableFile{std::move(file), *description};
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::size_t most) {
  constexpr std::size_t kPiece = 1 << 16;
  const Result<ReadableFile> opened = open_to_read(path);
  if (!opened) return Failure(opened.error());
  const auto& [file, description] = *opened;
  // What the system makes up as it is read has no size.
  const bool is_file = description.kind == OpenFile::Kind::file && description.size > 0;
  if (is_file && description.size > most) return too_big(path, most);
  std::string text;
  while (true) {
    const std::size_t known = text.size();
    const bool expected = is_file && known <= description.size;
    const std::size_t room = expected ? description.size + 1 - known : kPiece;  // one more shows that it ends
    text.resize(known + room);
    const auto count = file.read_next(text.data() + known, room);
    if (!count) return cannot("read", path, reason(errno));
    text.resize(known + *count);
    if (text.size() > most) return too_big(path, most);  // a pipe, or a file that grows
    if (*count == 0 || (expected && text.size() == description.size)) return text;
  }
}

Result<void> open_to_read(const std::string& path, std::ifstream& input) {
  if (const Result<ReadableFile> file = open_to_read(path); !file) return Failure(file.error());
  input.open(path, std::ios::binary);
  return {};
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  NewFile file(path);
  file.write(bytes);
  return file.finish();
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
