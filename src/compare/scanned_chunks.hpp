// Many lines scanned at once, on any thread: all of reading that needs to know no other line. For compare/ only.
#pragma once

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

struct ScannedChunk {
  LineChunk chunk;
  std::vector<ScannedLine> lines;
  std::vector<ScannedClaim> claims;
  std::vector<ScannedArticle> articles;
};

ScannedChunk scan_chunk(LineChunk chunk);
void scan_chunk(LineChunk chunk, ScannedChunk& scanned);  // in place of what it held, with the memory of that

}  // namespace gainsay
