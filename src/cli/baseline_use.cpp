#include "cli/baseline_use.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/run_root.hpp"
#include "support/files.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestBaseline = 256u << 20;

// Whether `path` is that file or folder, or lies below it. Both are named from the root.
bool lies_in(const std::string& path, const std::string& folder) {
  return folder == "." || path == folder || path.starts_with(folder + "/");
}

bool has_unread(const Report& report) {
  return std::any_of(report.articles.begin(), report.articles.end(), [](const Metadata& article) {
    return std::any_of(article.problems.begin(), article.problems.end(),
                       [](const Problem& problem) { return problem.unread || problem.named; });
  });
}

}  // namespace

std::string baseline_path(const Arguments& arguments) {
  if (!arguments.baseline.file.empty()) return arguments.baseline.file;
  const RunSettings run = arguments.configuration ? arguments.configuration->of_the_run() : RunSettings{};
  if (run.baseline) return run.baseline->text;
  const PathBase base = base_of_run();
  return (fs::path(base.root) / kBaselineFile).lexically_relative(base.working_folder).generic_string();
}

Result<Baseline> read_baseline_file(const std::string& path) {
  const auto text = read_file(path, kLargestBaseline);
  if (!text) return Failure(text.error());
  return read_baseline(*text, path);
}

Result<std::optional<Baseline>> baseline_of(const Arguments& arguments) {
  if (arguments.baseline.use == BaselineUse::none) return std::nullopt;
  const std::string path = baseline_path(arguments);
  std::error_code ignored;
  if (arguments.baseline.file.empty() && !fs::exists(path, ignored)) return std::nullopt;
  auto baseline = read_baseline_file(path);
  if (!baseline) return Failure(std::move(baseline.error()));
  return std::optional(*std::move(baseline));
}

std::vector<std::string> paths_from_root(const std::vector<std::string>& paths, const PathBase& base) {
  std::vector<std::string> named;
  for (const std::string& path : paths)
    if (path != "-") named.push_back(path_from_root(path, base));
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

Covers covers_of(const Arguments& arguments, const Baseline& baseline, const Report& report) {
  const bool reads_articles = arguments.command != Command::compare;  // a stream does not tell what it is of
  if (!reads_articles || !arguments.check.against.empty() || has_unread(report)) return Covers::part;
  if (!arguments.check.reading.walk.globs.empty()) return Covers::part;
  const std::vector<std::string> read = paths_from_root(arguments.paths, base_of_run());
  const std::vector<std::string> whole = baseline.articles.empty() ? std::vector<std::string>{"."} : baseline.articles;
  const bool all = std::all_of(whole.begin(), whole.end(), [&](const std::string& path) {
    return std::any_of(read.begin(), read.end(), [&](const std::string& folder) { return lies_in(path, folder); });
  });
  return all ? Covers::all : Covers::part;
}

}  // namespace gainsay
