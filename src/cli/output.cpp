#include "cli/output.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "cli/pack_excerpts.hpp"
#include "support/files.hpp"
#include "support/new_file.hpp"

namespace gainsay {
namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

}  // namespace

void ResultWriter::write(std::string_view piece) {
  if (output_.empty()) {
    if (error_ == 0) note(std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size());
    return;
  }
  kept_.keep(piece);
  size_ += piece.size();
}

void ResultWriter::note(bool written) {
  if (!written && error_ == 0) error_ = errno;
}

Result<void> ResultWriter::finish() {
  if (output_.empty()) {
    note(std::fflush(stdout) == 0);
    if (error_ == 0 || error_ == EPIPE) return {};
    return failure({"standard output"}, std::string("cannot be written: ") + std::strerror(error_));
  }
  constexpr std::uint64_t kPiece = 1u << 20;
  NewFile file(output_);
  for (std::uint64_t at = 0; at < size_; at += kPiece) {
    const auto piece = kept_.read(at, static_cast<std::size_t>(std::min(kPiece, size_ - at)));
    if (!piece) return failure({output_}, "cannot be written: its temporary file is broken");
    file.write(*piece);
  }
  return file.finish();
}

Result<void> write_results(std::string_view results, const std::string& output) {
  if (!output.empty()) return write_file(output, results);
  ResultWriter writer(output);
  writer.write(results);
  return writer.finish();
}

Result<void> append_results(std::string_view results, const std::string& path) {
  std::ofstream file(path, std::ios::binary | std::ios::app);
  file << results << std::flush;
  if (!file) return failure({path}, std::string("cannot be written: ") + std::strerror(errno));
  return {};
}

void write_problems(const Diagnostics& diagnostics) {
  PackExcerpts packs;
  for (const Diagnostic& diagnostic : diagnostics)
    std::fprintf(stderr, "%s\n", packs.describe_with_line(diagnostic).c_str());
}

Colour colour_of(ColourChoice choice, const std::string& output) {
  switch (choice) {
    case ColourChoice::always:
      return Colour::ansi;
    case ColourChoice::never:
      return Colour::plain;
    case ColourChoice::automatic:
      break;
  }
  if (is_set("NO_COLOR")) return Colour::plain;
  if (is_set("CLICOLOR_FORCE")) return Colour::ansi;
  return output.empty() && isatty(STDOUT_FILENO) ? Colour::ansi : Colour::plain;
}

}  // namespace gainsay
