// An open file, read and written by offset.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace gainsay {

class OpenFile {
 public:
  // Where it could not be opened errno tells why.
  static OpenFile to_read(const std::string& path);

  // For reading and writing, without a name, so that nothing is left of it whatever happens.
  static OpenFile nameless(const std::string& folder);

  OpenFile(OpenFile&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  OpenFile& operator=(OpenFile&&) = delete;
  ~OpenFile();

  bool is_open() const { return descriptor_ >= 0; }

  // What it is; nothing where the system does not tell.
  enum class Kind { file, folder, other };  // other: a pipe, a device
  struct Description {
    Kind kind = Kind::other;
    std::uint64_t size = 0;  // bytes of a file
  };
  std::optional<Description> description() const;

  // Reads what comes next: how many bytes, 0 at the end, nothing where it fails; errno tells why.
  std::optional<std::size_t> read_next(char* bytes, std::size_t size) const;

  // Whether all of it could be; errno tells why not.
  bool read(std::uint64_t offset, char* bytes, std::size_t size) const;
  bool write(std::uint64_t offset, const char* bytes, std::size_t size) const;

 private:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace gainsay
