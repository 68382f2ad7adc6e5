#include "text/read_articles.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <limits>
#include <set>
#include <system_error>

#include <fmt/format.h>

#include "support/files.hpp"
#include "text/format.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostForSpans = std::numeric_limits<std::uint32_t>::max();

// One run over the paths of a command line.
class Run {
 public:
  Run(const ReadOptions& options, std::istream& standard_input, const ArticleSink& sink)
      : options_(options), ignored_(options.walk), standard_input_(standard_input), sink_(sink) {
    options_.max_file_size = std::min<std::size_t>(options_.max_file_size, kMostForSpans);
  }

  ReadSummary summary;

  // What the file of that name holds is not asked for where standard input stands for it.
  void expect_standard_input() { (void)is_new(standard_input_name()); }

  void read(const std::string& path) {
    std::error_code ignored;
    if (path == kStandardInput) {
      if (!standard_input_is_read_) read_standard_input();
      standard_input_is_read_ = true;
    } else if (fs::is_directory(path, ignored)) {
      read_folder(path);
    } else if (is_new(path)) {
      read_named_file(path);
    }
  }

 private:
  enum class Named { as_file, in_folder };

  const std::string& standard_input_name() const {
    static const std::string unnamed = kStandardInput;
    return options_.standard_input_name.empty() ? unnamed : options_.standard_input_name;
  }

  // Of the file that is being read: a long one has many articles.
  const FileSettings& settings(const std::string& file) {
    if (!settings_ || settings_file_ != file) {
      settings_file_ = file;
      settings_ = settings_of(file, options_);
    }
    return *settings_;
  }

  bool is_new(const std::string& path) {
    std::error_code error;
    const fs::path whole = fs::absolute(path, error);
    return seen_.insert(error ? path : whole.lexically_normal().generic_string()).second;
  }

  void give(std::unique_ptr<Article> article, const std::string& file, Named named) {
    apply_settings(*article, file, settings(file), options_);
    const bool is_whole_file = article->metadata.path == file;  // a file of many articles is a corpus, no story
    if (named == Named::as_file && is_whole_file && options_.named_story && article->metadata.story.empty()) {
      article->metadata.story = kNamedTogether;
    }
    sink_(std::move(article));
  }

  void give_problem(const std::string& path, Diagnostic diagnostic, bool named_unusable) {
    auto article = unread_article(path, std::move(diagnostic));
    article->metadata.problems.front().named = named_unusable;
    give(std::move(article), path, Named::in_folder);
  }

  void read_named_file(const std::string& path) {
    const std::string shown = fs::path(path).generic_string();
    std::error_code error;
    const bool readable_size = fs::file_size(path, error) <= options_.max_file_size || error;
    if (format_of(path) == Format::json_lines) {
      read_json_lines_file(shown, Named::as_file);
    } else if (auto bytes = read_file(shown, options_.max_file_size); bytes) {
      give_bytes(*bytes, shown, Named::as_file);
    } else {
      give_problem(shown, bytes.error().front(), readable_size);
    }
  }

  // What a folder holds, problems among it, in the order of the paths.
  struct Entry {
    std::string path;
    std::optional<Diagnostic> problem;
  };

  void read_folder(const std::string& folder) {
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
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.path < b.path; });
    for (const Entry& entry : entries) {
      if (entry.problem) {
        give_problem(entry.path, *entry.problem, entry.path == fs::path(folder).generic_string());
      } else {
        read_file_of_folder(entry.path);
      }
    }
  }

  void read_file_of_folder(const std::string& path) {
    const Format format = format_of(path);
    if (format == Format::unknown) {
      ++summary.skipped;
    } else if (!is_new(path)) {
      return;
    } else if (format == Format::json_lines) {
      read_json_lines_file(path, Named::in_folder);
    } else if (auto bytes = read_file(path, options_.max_file_size); bytes) {
      give_bytes(*bytes, path, Named::in_folder);
    } else {
      give_problem(path, bytes.error().front(), false);
    }
  }

  void give_bytes(std::string_view bytes, const std::string& path, Named named) {
    articles_from_bytes(bytes, path, story_field_of(settings(path)),
                        [&](std::unique_ptr<Article> article) { give(std::move(article), path, named); });
  }

  void give_json_line(std::string_view line, std::size_t number, const std::string& path, Named named) {
    if (line.find_first_not_of(" \t\r") == line.npos) return;
    give(numbered_article(line, path, {path, number, 1}, story_field_of(settings(path))), path, named);
  }

  void give_long_line(std::size_t number, const std::string& path) {
    give_problem(fmt::format("{}:{}", path, number),
                 {Severity::error, {path, number},
                  fmt::format("the line is longer than the {} bytes allowed", options_.max_file_size), {}},
                 false);
  }

  void read_json_lines_file(const std::string& path, Named named) {
    const auto read = read_lines(
        path, options_.max_file_size,
        [&](std::string_view line, std::size_t number) { give_json_line(line, number, path, named); },
        [&](std::size_t number) { give_long_line(number, path); });
    if (!read) give_problem(path, read.error().front(), named == Named::as_file);
  }

  // A byte-order mark and blanks, which may come before the first brace.
  std::string leading_blanks() {
    constexpr std::string_view kMayLead = "\xEF\xBB\xBF \t\r\n";
    std::string blanks;
    for (int next = standard_input_.peek(); next != std::istream::traits_type::eof(); next = standard_input_.peek()) {
      if (kMayLead.find(static_cast<char>(next)) == kMayLead.npos || blanks.size() > options_.max_file_size) break;
      blanks += static_cast<char>(standard_input_.get());
    }
    return blanks;
  }

  bool holds_json_lines() {
    if (options_.standard_input_name.empty()) return standard_input_.peek() == '{';
    return format_of(options_.standard_input_name) == Format::json_lines;
  }

  void read_standard_input() {
    const std::string& name = standard_input_name();
    std::string bytes = leading_blanks();
    if (holds_json_lines()) {
      const auto passed = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
      read_lines(
          standard_input_, options_.max_file_size,
          [&](std::string_view line, std::size_t number) {
            give_json_line(line, passed + number, name, Named::as_file);
          },
          [&](std::size_t number) { give_long_line(passed + number, name); });
      return;
    }
    char piece[1 << 16];
    while (standard_input_.read(piece, sizeof piece), standard_input_.gcount() > 0) {
      bytes.append(piece, static_cast<std::size_t>(standard_input_.gcount()));
      if (bytes.size() > options_.max_file_size) {
        return give_problem(name,
                            {Severity::error, {name},
                             fmt::format("the text is bigger than the {} bytes allowed", options_.max_file_size), {}},
                            false);
      }
    }
    give_bytes(bytes, name, Named::as_file);
  }

  ReadOptions options_;
  Ignored ignored_;
  std::istream& standard_input_;
  const ArticleSink& sink_;
  std::set<std::string> seen_;
  bool standard_input_is_read_ = false;
  std::string settings_file_;
  std::optional<FileSettings> settings_;
};

}  // namespace

ReadSummary read_articles(const std::vector<std::string>& paths, const ReadOptions& options,
                          std::istream& standard_input, const ArticleSink& sink) {
  Run run(options, standard_input, sink);
  if (std::find(paths.begin(), paths.end(), kStandardInput) != paths.end()) run.expect_standard_input();
  for (const std::string& path : paths) run.read(path);
  return run.summary;
}

}  // namespace gainsay
