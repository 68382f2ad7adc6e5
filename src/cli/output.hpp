// Inside cli/: where results and problems go.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"
#include "support/new_file.hpp"
#include "support/result.hpp"

namespace gainsay {

// Results that are written piece by piece, to the file of -o (a whole new file or none) or to standard output. A reader of
// standard output that has gone away is no error.
class ResultWriter {
 public:
  explicit ResultWriter(const std::string& output);

  void write(std::string_view piece);
  Result<void> finish();

 private:
  void note(bool written);

  std::unique_ptr<NewFile> file_;  // null: standard output
  int error_ = 0;                  // of standard output, the first
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
