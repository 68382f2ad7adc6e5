// Inside cli/: where results and problems go.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/arguments.hpp"
#include "support/kept_lines.hpp"
#include "support/result.hpp"

namespace gainsay {

// Results that come piece by piece, for the file of -o (a whole new file or none) or for standard output. Those of a file
// are kept until they are whole, so that nobody who is stopped leaves half of them behind. A reader of standard output that
// has gone away is no error.
class ResultWriter {
 public:
  explicit ResultWriter(std::string output) : output_(std::move(output)) {}

  void write(std::string_view piece);
  Result<void> finish();

 private:
  void note(bool written);

  std::string output_;  // empty: standard output
  KeptLines kept_{std::uint64_t{64} << 20};
  std::uint64_t size_ = 0;  // of what is kept
  int error_ = 0;           // of standard output, the first
};

// The same of results that are there as a whole.
Result<void> write_results(std::string_view results, const std::string& output);

// Adds to a file that may hold something.
Result<void> append_results(std::string_view results, const std::string& path);

// Writes diagnostics to standard error, one after another.
void write_problems(const Diagnostics& diagnostics);

// Whether to colour: --color, else NO_COLOR, CLICOLOR_FORCE and whether standard output is a terminal.
Colour colour_of(ColourChoice choice, const std::string& output);

}  // namespace gainsay
