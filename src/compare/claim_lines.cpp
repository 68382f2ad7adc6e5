#include "compare/claim_lines.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/hash.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kBlock = 1u << 20;

std::string temporary_folder() {
  const char* named = std::getenv("TMPDIR");
  return named && *named ? named : "/tmp";
}

// A file for reading and writing that has no name, so that nothing is left of it whatever happens; negative where there is none.
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

class OpenFile {
 public:
  explicit OpenFile(int descriptor) : descriptor_(descriptor) {}
  ~OpenFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  bool read(std::uint64_t offset, char* bytes, std::size_t size) const {
    return each_piece(size, [&](std::size_t done) {
      return pread(descriptor_, bytes + done, size - done, static_cast<off_t>(offset + done));
    });
  }

  bool write(std::uint64_t offset, const char* bytes, std::size_t size) const {
    return each_piece(size, [&](std::size_t done) {
      return pwrite(descriptor_, bytes + done, size - done, static_cast<off_t>(offset + done));
    });
  }

 private:
  // Whether all was moved; errno tells why not.
  template <class Move>
  bool each_piece(std::size_t size, Move&& move) const {
    std::size_t done = 0;
    while (done < size) {
      const ssize_t count = move(done);
      if (count > 0) done += static_cast<std::size_t>(count);
      else if (count == 0 || errno != EINTR) return false;
    }
    return true;
  }

  int descriptor_;
};

struct ClaimLines::Input {
  std::optional<std::string> path;  // nothing where the lines are kept
  bool is_lost = false;
  std::unique_ptr<OpenFile> open;
};

namespace {

// The first files are held open, so that nobody who puts another file in their place is in the way; of the rest only the one
// asked for last, for a process may not hold many.
constexpr std::size_t kMostHeldOpen = 64;

std::unique_ptr<OpenFile> open_to_read(const std::string& path) {
  return std::make_unique<OpenFile>(open(path.c_str(), O_RDONLY | O_CLOEXEC));
}

}  // namespace

ClaimLines::ClaimLines() = default;
ClaimLines::~ClaimLines() = default;

std::uint32_t ClaimLines::add_file(std::string path) {
  inputs_.push_back(std::make_unique<Input>(Input{std::move(path), false, nullptr}));
  if (inputs_.size() <= kMostHeldOpen) inputs_.back()->open = open_to_read(*inputs_.back()->path);
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint32_t ClaimLines::add_kept(std::uint64_t memory) {
  memory_ = memory;
  inputs_.push_back(std::make_unique<Input>());
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint64_t ClaimLines::keep(std::string_view line) {
  const std::uint64_t offset = kept_;
  while (!line.empty()) {
    const std::size_t at = kept_ % kBlock;
    if (at == 0) {
      if ((blocks_.size() + 1) * kBlock > memory_) write_out_blocks();
      blocks_.push_back(std::make_unique_for_overwrite<char[]>(kBlock));
    }
    const std::size_t size = std::min(line.size(), kBlock - at);
    std::memcpy(blocks_.back().get() + at, line.data(), size);
    line.remove_prefix(size);
    kept_ += size;
  }
  return offset;
}

// They are whole. What cannot be written is lost, and told of once.
void ClaimLines::write_out_blocks() {
  const std::string folder = temporary_folder();
  const auto complain = [&](int error) {
    if (problems_.empty())
      problems_.push_back({Severity::error, {folder}, fmt::format("cannot write: {}", std::generic_category().message(error)),
                           "give --memory as much as the streams on standard input are long, or TMPDIR a folder with room"});
  };
  if (!written_out_ && !blocks_.empty()) {
    const int descriptor = open_nameless(folder);
    if (descriptor < 0) complain(errno);
    written_out_ = std::make_unique<OpenFile>(descriptor);
  }
  for (const auto& block : blocks_) {
    if (!written_out_->write(written_, block.get(), kBlock)) complain(errno);
    written_ += kBlock;
  }
  blocks_.clear();
}

std::optional<std::string> ClaimLines::kept_line(const LinePlace& place) const {
  std::string line(place.size, '\0');
  std::size_t done = 0;
  if (place.offset < written_) {
    done = static_cast<std::size_t>(std::min<std::uint64_t>(place.size, written_ - place.offset));
    if (!written_out_->read(place.offset, line.data(), done)) return std::nullopt;
  }
  while (done < line.size()) {
    const std::uint64_t at = place.offset + done - written_;
    const std::size_t size = std::min<std::size_t>(line.size() - done, kBlock - at % kBlock);
    std::memcpy(line.data() + done, blocks_[at / kBlock].get() + at % kBlock, size);
    done += size;
  }
  return line;
}

std::optional<std::string> ClaimLines::read(const LinePlace& place) const {
  Input& input = *inputs_[place.input];
  if (!input.path) return kept_line(place);
  if (input.is_lost) return std::nullopt;
  auto line = read_from_file(input, place);
  if (line) return line;
  input.is_lost = true;
  problems_.push_back({Severity::error, {*input.path}, "the file was changed while its claims were compared", ""});
  return std::nullopt;
}

std::optional<std::string> ClaimLines::read_from_file(Input& input, const LinePlace& place) const {
  if (!input.open) {
    for (std::size_t other = kMostHeldOpen; other < inputs_.size(); ++other) inputs_[other]->open.reset();
    input.open = open_to_read(*input.path);
  }
  std::string line(place.size, '\0');
  if (!input.open->read(place.offset, line.data(), line.size()) || hash_number(line) != place.hash) return std::nullopt;
  return line;
}

}  // namespace gainsay
