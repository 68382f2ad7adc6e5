#include "support/line_chunks.hpp"

#include <algorithm>
#include <cstring>

namespace gainsay {
namespace {

constexpr std::size_t kChunk = 1u << 18;  // fits in the nearer caches, with what is made of it

class ChunkReader {
 public:
  ChunkReader(std::istream& input, std::size_t most, const ChunkSink& take) : input_(input), most_(most), take_(take) {}

  void run() {
    make_room(kChunk);
    while (fill()) hand_out_lines();
    if (held_ > 0 || is_skipping_) hand_out(held_);  // the last line lacks its end
  }

 private:
  // Whether there was anything more.
  bool fill() {
    input_.read(bytes_.get() + held_, static_cast<std::streamsize>(size_ - held_));
    const auto count = static_cast<std::size_t>(input_.gcount());
    fresh_ = held_;
    held_ += count;
    return count > 0;
  }

  void hand_out_lines() {
    const char* const begin = bytes_.get();
    if (is_skipping_) return skip();
    const void* last = memrchr(begin + fresh_, '\n', held_ - fresh_);
    if (last) return hand_out(static_cast<std::size_t>(static_cast<const char*>(last) - begin) + 1);
    if (held_ > most_ + 1) {  // one more, for a carriage return that may come off again
      is_skipping_ = true;
      offset_ += held_;
      held_ = 0;
    } else if (held_ == size_) {
      make_room(2 * size_);
    }
  }

  void skip() {
    const void* end = std::memchr(bytes_.get(), '\n', held_);
    const std::size_t skipped = end ? static_cast<std::size_t>(static_cast<const char*>(end) - bytes_.get()) + 1 : held_;
    std::memmove(bytes_.get(), bytes_.get() + skipped, held_ - skipped);
    offset_ += skipped;
    held_ -= skipped;
    if (!end) return;
    hand_out_long();
    fresh_ = 0;
    if (held_ > 0) hand_out_lines();
  }

  void hand_out_long() {
    is_skipping_ = false;
    LineChunk none;
    none.offset = offset_;
    none.is_too_long = true;
    take_(std::move(none));
  }

  // The first `size` bytes; what stands behind them begins the next chunk.
  void hand_out(std::size_t size) {
    if (is_skipping_) return hand_out_long();
    LineChunk chunk;
    chunk.size = size;
    chunk.offset = offset_;
    std::shared_ptr<char[]> full = bytes_;
    const std::size_t full_size = size_, rest = held_ - size;
    offset_ += size;
    if (spare_ && spare_size_ >= 2 * rest) {
      bytes_ = std::move(spare_);
      size_ = spare_size_;
    } else {
      size_ = std::max(kChunk, 2 * rest);
      bytes_ = std::make_shared_for_overwrite<char[]>(size_);
    }
    std::memcpy(bytes_.get(), full.get() + size, rest);
    held_ = rest;
    chunk.bytes = full;
    take_(std::move(chunk));
    if (full.use_count() > 1 || full_size > kChunk) return;
    spare_ = std::move(full);  // nobody looks at it any more
    spare_size_ = full_size;
  }

  void make_room(std::size_t size) {
    std::shared_ptr<char[]> larger = std::make_shared_for_overwrite<char[]>(size);
    if (held_ > 0) std::memcpy(larger.get(), bytes_.get(), held_);
    bytes_ = std::move(larger);
    size_ = size;
  }

  std::istream& input_;
  const std::size_t most_;
  const ChunkSink& take_;
  std::shared_ptr<char[]> bytes_;
  std::shared_ptr<char[]> spare_;
  std::size_t size_ = 0, held_ = 0, fresh_ = 0, spare_size_ = 0;
  std::uint64_t offset_ = 0;
  bool is_skipping_ = false;
};

}  // namespace

void read_line_chunks(std::istream& input, std::size_t most, const ChunkSink& take) { ChunkReader(input, most, take).run(); }

}  // namespace gainsay
