#include "cli/output.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "cli/pack_excerpts.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

bool is_set(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && *value != '\0';
}

}  // namespace

Result<void> write_results(std::string_view results, const std::string& output) {
  if (!output.empty()) return write_file(output, results);
  const std::size_t written = std::fwrite(results.data(), 1, results.size(), stdout);
  const bool flushed = std::fflush(stdout) == 0;
  if ((written != results.size() || !flushed) && errno != EPIPE) {
    return failure({"standard output"}, std::string("cannot be written: ") + std::strerror(errno));
  }
  return {};
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
