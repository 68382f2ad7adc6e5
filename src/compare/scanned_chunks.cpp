#include "compare/scanned_chunks.hpp"

#include "compare/text_numbers.hpp"
#include "support/hash.hpp"

namespace gainsay {
namespace {

std::uint64_t hash_of_path(const Spelled& path) {
  std::string held;
  return TextNumbers::hash_of(path.read(held));
}

template <class Record>
bool scan_into(ScannedRecords<Record>& records, ScannedLine& line) {
  if (!scan(line.text, records.add())) {
    records.drop_last();
    return false;
  }
  line.index = static_cast<std::uint32_t>(records.size() - 1);
  return true;
}

void scan_line(ScannedLine& line, ScannedChunk& scanned) {
  const LineKind kind = kind_of_line(line.text);
  if (kind == LineKind::claim && scan_into(scanned.claims, line)) {
    line.kind = kind;
    line.hash = hash_number(line.text);
    line.path_hash = hash_of_path(scanned.claims.back().article);
  } else if (kind == LineKind::article && scan_into(scanned.articles, line)) {
    line.kind = kind;
    line.path_hash = hash_of_path(scanned.articles.back().path);
  } else if (kind == LineKind::fact) {
    line.kind = kind;
  }
}

}  // namespace

ScannedChunk scan_chunk(LineChunk chunk) {
  ScannedChunk scanned;
  scan_chunk(std::move(chunk), scanned);
  return scanned;
}

void scan_chunk(LineChunk chunk, ScannedChunk& scanned) {
  constexpr std::size_t kShortLine = 256;
  scanned.lines.clear();
  scanned.claims.clear();
  scanned.articles.clear();
  scanned.chunk = std::move(chunk);
  scanned.lines.reserve(scanned.chunk.size / kShortLine);
  each_line(scanned.chunk, [&](std::string_view text, std::uint64_t offset) {
    ScannedLine& line = scanned.lines.emplace_back();
    line.text = text;
    line.offset = offset;
    scan_line(line, scanned);
  });
}

}  // namespace gainsay
