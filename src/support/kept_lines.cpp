#include "support/kept_lines.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace gainsay {
namespace {

constexpr std::size_t kBlock = 1u << 20;

std::string temporary_folder() {
  const char* named = std::getenv("TMPDIR");
  return named && *named ? named : "/tmp";
}

}  // namespace

std::uint64_t KeptLines::keep(std::string_view line) {
  const std::uint64_t place = kept_;
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
  return place;
}

// They are whole. After the first that cannot be written nobody tries again.
void KeptLines::write_out_blocks() {
  if (!written_out_ && !blocks_.empty()) {
    written_out_ = std::make_unique<OpenFile>(OpenFile::nameless(temporary_folder()));
    can_write_ = written_out_->is_open();
  }
  std::ptrdiff_t gone = 0;
  for (const auto& block : blocks_) {
    can_write_ = can_write_ && written_out_->write(written_, block.get(), kBlock);
    if (!can_write_) break;
    written_ += kBlock;
    ++gone;
  }
  blocks_.erase(blocks_.begin(), blocks_.begin() + gone);
}

std::optional<std::string> KeptLines::read(std::uint64_t place, std::size_t size) const {
  std::string line(size, '\0');
  std::size_t done = 0;
  if (place < written_) {
    done = static_cast<std::size_t>(std::min<std::uint64_t>(size, written_ - place));
    if (!written_out_->read(place, line.data(), done)) return std::nullopt;
  }
  while (done < size) {
    const std::uint64_t at = place + done - written_;
    const std::size_t piece = std::min<std::size_t>(size - done, kBlock - at % kBlock);
    std::memcpy(line.data() + done, blocks_[at / kBlock].get() + at % kBlock, piece);
    done += piece;
  }
  return line;
}

}  // namespace gainsay
