// Lines that somebody may want to read again, kept in bounded memory: what is more goes to a temporary file without a name,
// which is gone with this, or with the process.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/open_file.hpp"

namespace gainsay {

class KeptLines {
 public:
  // `memory` is how many bytes it may hold, to a megabyte more; where no file can be written it holds all of them.
  explicit KeptLines(std::uint64_t memory) : memory_(memory) {}

  void hold_in_memory(std::uint64_t bytes) { memory_ = bytes; }

  std::uint64_t keep(std::string_view line);  // its place

  // Nothing where the file has lost it.
  std::optional<std::string> read(std::uint64_t place, std::size_t size) const;

 private:
  void write_out_blocks();

  std::vector<std::unique_ptr<char[]>> blocks_;  // one after the other: those that are not written out
  std::unique_ptr<OpenFile> written_out_;        // the blocks before
  std::uint64_t written_ = 0, kept_ = 0, memory_;
  bool can_write_ = true;
};

}  // namespace gainsay
