#include "text/article_files.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <unordered_set>

#include "support/absolute_path.hpp"
#include "text/format.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

// One run over the paths of a command line.
class Listing {
 public:
  enum class Stamps { taken, not_asked };

  Listing(const ReadOptions& options, Stamps stamps, const FileSink& sink)
      : options_(options), stamps_(stamps), ignored_(options.walk), sink_(sink) {}

  ReadSummary summary;

  // What the file of that name holds is not asked for where standard input stands for it.
  void expect_standard_input() { (void)is_new(standard_input_name()); }

  void list(const std::string& path) {
    std::error_code ignored;
    if (path == kStandardInput) {
      if (!standard_input_is_listed_) give(standard_input_name(), Named::as_file, {}, Input::standard);
      standard_input_is_listed_ = true;
    } else if (fs::is_directory(path, ignored)) {
      list_folder(path);
    } else if (is_new(path)) {
      give(fs::path(path).generic_string(), Named::as_file);
    }
  }

 private:
  enum class Input { file, standard };

  const std::string& standard_input_name() const {
    static const std::string unnamed = kStandardInput;
    return options_.standard_input_name.empty() ? unnamed : options_.standard_input_name;
  }

  bool is_new(const std::string& path) { return seen_.insert(absolute_path(path, working_folder_)).second; }

  void give(std::string path, Named named, std::optional<Problem> problem = {}, Input input = Input::file) {
    FileSettings settings = settings_of(path, options_);
    auto file = std::make_shared<ArticleFile>(
        ArticleFile{std::move(path), named, input == Input::standard, std::move(settings), std::move(problem)});
    if (stamps_ == Stamps::taken && input == Input::file) file->stamps = file_stamps(file->path);
    sink_(std::move(file));
  }

  // What a folder holds, problems among it, in the order of the paths.
  struct Entry {
    std::string path;
    std::optional<Diagnostic> problem;
  };

  void list_folder(const std::string& folder) {
    Diagnostics problems;
    std::vector<Entry> entries;
    const auto leaves_out = [&](const std::string& path, EntryKind kind) {
      if (ignored_.leaves_out(path, kind)) return true;
      return options_.excludes && !ignored_.is_asked_for(path, kind) && options_.excludes(path, kind);
    };
    for (std::string& path : list_files(folder, leaves_out, problems)) entries.push_back({std::move(path), std::nullopt});
    std::move(ignored_.problems.begin(), ignored_.problems.end(), std::back_inserter(problems));
    ignored_.problems.clear();
    for (Diagnostic& problem : problems) entries.push_back({problem.place.path, std::move(problem)});
    if (!problems.empty())
      std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
    for (Entry& entry : entries) {
      if (entry.problem) {
        const bool names_folder = entry.path == fs::path(folder).generic_string();
        give(entry.path, Named::in_folder, Problem{*std::move(entry.problem), names_folder, true});
      } else if (format_of(entry.path) == ArticleFormat::unknown) {
        ++summary.skipped;
      } else if (is_new(entry.path)) {
        give(std::move(entry.path), Named::in_folder);
      }
    }
  }

  const ReadOptions& options_;
  Stamps stamps_;
  std::string working_folder_ = absolute_path(".");
  Ignored ignored_;
  const FileSink& sink_;
  std::unordered_set<std::string> seen_;
  bool standard_input_is_listed_ = false;
};

ReadSummary list_all(const std::vector<std::string>& paths, const ReadOptions& options, Listing::Stamps stamps,
                     const FileSink& sink) {
  Listing listing(options, stamps, sink);
  if (std::find(paths.begin(), paths.end(), kStandardInput) != paths.end()) listing.expect_standard_input();
  for (const std::string& path : paths) listing.list(path);
  return listing.summary;
}

}  // namespace

ReadSummary list_article_files(const std::vector<std::string>& paths, const ReadOptions& options, const FileSink& sink) {
  return list_all(paths, options, Listing::Stamps::not_asked, sink);
}

FileList list_article_files(const std::vector<std::string>& paths, const ReadOptions& options) {
  FileList list;
  const auto take = [&](ArticleFilePtr file) { list.files.push_back(std::move(file)); };
  list.summary = list_all(paths, options, Listing::Stamps::taken, take);
  return list;
}

}  // namespace gainsay
