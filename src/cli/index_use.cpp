#include "cli/index_use.hpp"

#include <filesystem>

#include "cli/output.hpp"
#include "cli/run_root.hpp"

namespace gainsay {

namespace fs = std::filesystem;

std::string index_path(const Arguments& arguments) {
  if (!arguments.index.file.empty()) return arguments.index.file;
  const RunSettings run = arguments.configuration ? arguments.configuration->of_the_run() : RunSettings{};
  if (run.index) return run.index->text;
  const PathBase base = base_of_run();
  return (fs::path(base.root) / kIndexFile).lexically_relative(base.working_folder).generic_string();
}

IndexOfRun index_of_run(const Arguments& arguments) {
  if (arguments.index.use == IndexUse::none) return {};
  const std::string path = index_path(arguments);
  std::error_code ignored;
  if (!fs::exists(path, ignored)) {
    if (arguments.index.file.empty()) return {};
    write_problems({{Severity::error, {path}, "there is no index", "gainsay index update ARCHIVE --index " + path}});
    return {nullptr, false};
  }
  auto opened = ClaimIndex::open(path, base_of_run());
  if (opened) return {*std::move(opened)};
  for (Diagnostic& problem : opened.error()) problem.severity = Severity::warning;
  write_problems(opened.error());
  return {};
}

}  // namespace gainsay
