#include "support/open_file.hpp"

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gainsay {
namespace {

// Whether all was moved; errno tells why not.
template <class Move>
bool each_piece(std::size_t size, Move&& move) {
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = move(done);
    if (count > 0) done += static_cast<std::size_t>(count);
    else if (count == 0 || errno != EINTR) return false;
  }
  return true;
}

int open_nameless(const std::string& folder) {
#ifdef O_TMPFILE
  if (const int descriptor = open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR); descriptor >= 0)
    return descriptor;
#endif
  std::string name = folder + "/gainsay-claims-XXXXXX";
  const int descriptor = mkstemp(name.data());
  if (descriptor >= 0) unlink(name.c_str());
  return descriptor;
}

}  // namespace

OpenFile OpenFile::to_read(const std::string& path) { return OpenFile(open(path.c_str(), O_RDONLY | O_CLOEXEC)); }

OpenFile OpenFile::nameless(const std::string& folder) { return OpenFile(open_nameless(folder)); }

OpenFile::~OpenFile() {
  if (descriptor_ >= 0) close(descriptor_);
}

std::optional<OpenFile::Description> OpenFile::description() const {
  struct stat told {};
  if (fstat(descriptor_, &told) != 0) return std::nullopt;
  const Kind kind = S_ISREG(told.st_mode) ? Kind::file : S_ISDIR(told.st_mode) ? Kind::folder : Kind::other;
  return Description{kind, static_cast<std::uint64_t>(told.st_size)};
}

std::optional<std::size_t> OpenFile::read_next(char* bytes, std::size_t size) const {
  ssize_t count = 0;
  do count = ::read(descriptor_, bytes, size);
  while (count < 0 && errno == EINTR);
  return count < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(count));
}

bool OpenFile::read(std::uint64_t offset, char* bytes, std::size_t size) const {
  return each_piece(size, [&](std::size_t done) {
    return pread(descriptor_, bytes + done, size - done, static_cast<off_t>(offset + done));
  });
}

bool OpenFile::write(std::uint64_t offset, const char* bytes, std::size_t size) const {
  return each_piece(size, [&](std::size_t done) {
    return pwrite(descriptor_, bytes + done, size - done, static_cast<off_t>(offset + done));
  });
}

}  // namespace gainsay
