#include "compare/claim_lines.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include "support/hash.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kBlock = 1u << 20;

class OpenFile {
 public:
  explicit OpenFile(const std::string& path) : descriptor_(open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~OpenFile() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  bool read(std::uint64_t offset, std::string& bytes) const {
    std::size_t done = 0;
    while (descriptor_ >= 0 && done < bytes.size()) {
      const ssize_t count = pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(offset + done));
      if (count > 0) done += static_cast<std::size_t>(count);
      else if (count == 0 || errno != EINTR) return false;
    }
    return done == bytes.size();
  }

 private:
  int descriptor_;
};

}  // namespace

struct ClaimLines::Input {
  std::optional<std::string> path;  // nothing where the lines are kept
  bool is_lost = false;
  std::unique_ptr<OpenFile> open;
};

ClaimLines::ClaimLines() = default;
ClaimLines::~ClaimLines() = default;

std::uint32_t ClaimLines::add_file(std::string path) {
  inputs_.push_back(std::make_unique<Input>(Input{std::move(path), false, nullptr}));
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint32_t ClaimLines::add_kept() {
  inputs_.push_back(std::make_unique<Input>());
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint64_t ClaimLines::keep(std::string_view line) {
  const std::uint64_t offset = kept_;
  while (!line.empty()) {
    const std::size_t at = kept_ % kBlock;
    if (at == 0) blocks_.push_back(std::make_unique<char[]>(kBlock));
    const std::size_t size = std::min(line.size(), kBlock - at);
    std::memcpy(blocks_.back().get() + at, line.data(), size);
    line.remove_prefix(size);
    kept_ += size;
  }
  return offset;
}

std::string ClaimLines::kept_line(const LinePlace& place) const {
  std::string line;
  line.reserve(place.size);
  for (std::uint64_t at = place.offset; line.size() < place.size; at = place.offset + line.size())
    line.append(blocks_[at / kBlock].get() + at % kBlock, std::min<std::size_t>(place.size - line.size(), kBlock - at % kBlock));
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

// Of many files only the one asked for last is open.
std::optional<std::string> ClaimLines::read_from_file(Input& input, const LinePlace& place) const {
  if (!input.open) {
    for (const auto& other : inputs_) other->open.reset();
    input.open = std::make_unique<OpenFile>(*input.path);
  }
  std::string line(place.size, '\0');
  if (!input.open->read(place.offset, line) || hash_number(line) != place.hash) return std::nullopt;
  return line;
}

}  // namespace gainsay
