#include "cli/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "cli/pack_excerpts.hpp"

namespace gainsay {
namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

}  // namespace

ResultWriter::ResultWriter(const std::string& output) {
  if (!output.empty()) file_ = std::make_unique<NewFile>(output);
}

void ResultWriter::write(std::string_view piece) {
  if (file_) return file_->write(piece);
  if (error_ == 0) note(std::fwrite(piece.data(), 1, piece.size(), stdout) == piece.size());
}

void ResultWriter::note(bool written) {
  if (!written && error_ == 0) error_ = errno;
}

Result<void> ResultWriter::finish() {
  if (file_) return file_->finish();
  note(std::fflush(stdout) == 0);
  if (error_ == 0 || error_ == EPIPE) return {};
  return failure({"standard output"}, std::string("cannot be written: ") + std::strerror(error_));
}

Result<void> write_results(std::string_view results, const std::string& output) {
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
