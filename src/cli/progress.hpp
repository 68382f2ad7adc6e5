// Inside cli/: how far a long run is, for who waits at a terminal.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "cli/arguments.hpp"

namespace gainsay {

// "1234 articles, 56 claims, 7.8 MB/s, 1:05 left". Without a total the time left is not known.
std::string progress_words(const ReadingProgress& read, std::uint64_t total_bytes, std::chrono::milliseconds passed);

// A line on standard error that replaces itself, where that is a terminal: after the first second, a few times a second, gone
// at the end. Elsewhere nothing is written.
class ProgressLine {
 public:
  // Asks to be told of what is read with these options of the articles at `paths`; of standard input nobody knows how long it
  // is. The options must not be used when this is gone.
  ProgressLine(CheckOptions& options, const std::vector<std::string>& paths);
  ~ProgressLine() { clear(); }
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  // Takes the line away.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  void tell(const ReadingProgress& read);

  std::uint64_t total_bytes_ = 0;
  Clock::time_point begun_ = Clock::now(), told_ = begun_;
  bool is_written_ = false;
};

}  // namespace gainsay
