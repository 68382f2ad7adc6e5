#include "cli/progress.hpp"

#include <algorithm>
#include <cstdio>

#include <fmt/format.h>
#include <unistd.h>


namespace gainsay {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kQuiet{1000};   // runs that are over by then need no line
constexpr milliseconds kBetween{250};

// Whoever lists the files already must be done with it: what a configuration says of them is for one to ask at a time.
FileList files_of(const CheckOptions& options, const std::vector<std::string>& paths) {
  return options.archive_files.valid() ? options.archive_files.get() : list_article_files(paths, options.reading);
}

// 0: nobody knows.
std::uint64_t bytes_of(const FileList& list) {
  std::uint64_t bytes = 0;
  for (const ArticleFilePtr& file : list.files) {
    if (file->is_standard_input) return 0;
    if (file->stamps) bytes += static_cast<std::uint64_t>(file->stamps->size);
  }
  return bytes;
}

}  // namespace

std::string progress_words(const ReadingProgress& read, std::uint64_t total_bytes, milliseconds passed) {
  const double seconds = std::max(0.001, static_cast<double>(passed.count()) / 1000);
  const double rate = static_cast<double>(read.bytes) / seconds;
  std::string words = fmt::format("{} articles, {} claims, {:.1f} MB/s", read.articles, read.claims, rate / 1e6);
  if (total_bytes < read.bytes || rate <= 0) return words;
  const auto left = static_cast<std::uint64_t>(static_cast<double>(total_bytes - read.bytes) / rate + 0.5);
  if (left >= 3600) return words + fmt::format(", {}:{:02}:{:02} left", left / 3600, left / 60 % 60, left % 60);
  return words + fmt::format(", {}:{:02} left", left / 60, left % 60);
}

ProgressLine::ProgressLine(CheckOptions& options, const std::vector<std::string>& paths) {
  if (isatty(STDERR_FILENO) != 1) return;
  total_bytes_ = bytes_of(files_of(options, paths));
  options.progress = [this](const ReadingProgress& read) { tell(read); };
}

void ProgressLine::tell(const ReadingProgress& read) {
  const Clock::time_point now = Clock::now();
  if (now - begun_ < kQuiet || now - told_ < kBetween) return;
  told_ = now;
  is_written_ = true;
  const auto passed = std::chrono::duration_cast<milliseconds>(now - begun_);
  fmt::print(stderr, "\r{}\x1b[K", progress_words(read, total_bytes_, passed));
  std::fflush(stderr);
}

void ProgressLine::clear() {
  if (!is_written_) return;
  fmt::print(stderr, "\r\x1b[K");
  std::fflush(stderr);
  is_written_ = false;
}

}  // namespace gainsay
