// Many lines scanned at once, on any thread: all of reading that needs to know no other line. For compare/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "compare/scanned_lines.hpp"
#include "support/line_chunks.hpp"

namespace gainsay {

struct ScannedLine {
  std::string_view text;
  std::uint64_t offset = 0;      // in the input
  std::uint64_t hash = 0;        // of a claim's line
  std::uint64_t path_hash = 0;   // of the path of its article, as TextNumbers has it
  std::uint32_t index = 0;       // of what it is, among those of its kind
  LineKind kind = LineKind::other;  // other: for the thorough reader
};

// Records in the place of those of the chunk before: scanning fills in all of one.
template <class Record>
class ScannedRecords {
 public:
  Record& add() {
    if (size_ == records_.size()) records_.emplace_back();
    return records_[size_++];
  }
  void drop_last() { --size_; }
  void clear() { size_ = 0; }

  std::size_t size() const { return size_; }
  const Record& operator[](std::size_t index) const { return records_[index]; }
  const Record& back() const { return records_[size_ - 1]; }
  auto begin() const { return records_.begin(); }
  auto end() const { return records_.begin() + static_cast<std::ptrdiff_t>(size_); }

 private:
  std::vector<Record> records_;
  std::size_t size_ = 0;
};

struct ScannedChunk {
  LineChunk chunk;
  std::vector<ScannedLine> lines;
  ScannedRecords<ScannedClaim> claims;
  ScannedRecords<ScannedArticle> articles;
};

ScannedChunk scan_chunk(LineChunk chunk);
void scan_chunk(LineChunk chunk, ScannedChunk& scanned);  // in place of what it held, with the memory of that

}  // namespace gainsay
