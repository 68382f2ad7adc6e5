// Lines by the thousand: an input in pieces that end where a line does, for those who share the work of reading.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

#include "support/result.hpp"

namespace gainsay {

struct LineChunk {
  std::shared_ptr<const char[]> bytes;
  std::size_t size = 0;
  std::uint64_t offset = 0;   // of its first byte in the input
  bool is_too_long = false;   // it stands for one line above the limit, and is empty

  std::string_view text() const { return {bytes.get(), size}; }
};

// Reads to the end in bounded memory, and hands out all lines in order. A line above `most` bytes, its line end apart, is
// skipped.
using ChunkSink = std::function<void(LineChunk chunk)>;
void read_line_chunks(std::istream& input, std::size_t most, const ChunkSink& take);

// Calls line(text, offset) for each line of a chunk, without its line end. How many there were.
template <class Line>
std::size_t each_line(const LineChunk& chunk, Line&& line) {
  std::string_view rest = chunk.text();
  std::size_t count = 0;
  for (std::uint64_t offset = chunk.offset; !rest.empty(); ++count) {
    const std::size_t end = rest.find('\n');
    std::string_view text = rest.substr(0, end);
    if (text.ends_with('\r')) text.remove_suffix(1);
    line(text, offset);
    const std::size_t taken = end == std::string_view::npos ? rest.size() : end + 1;
    rest.remove_prefix(taken);
    offset += taken;
  }
  return count;
}

}  // namespace gainsay
