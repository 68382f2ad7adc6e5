#include <algorithm>
#include <filesystem>
#include <limits>
#include <system_error>

#include <fmt/format.h>

#include "support/files.hpp"
#include "text/article_files.hpp"
#include "text/format.hpp"
#include "text/readers.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostForSpans = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kBytesOfLines = 1u << 18;  // that a portion of lines holds, unless one line is longer

std::size_t most_bytes(const ReadOptions& options) { return std::min(options.max_file_size, kMostForSpans); }

Portion problem_portion(const ArticleFilePtr& file, std::string path, Problem problem) {
  Portion portion{file, Portion::Kind::problem, {}};
  portion.path = std::move(path);
  portion.problem = std::move(problem);
  return portion;
}

// Gathers lines into portions.
class LineGatherer {
 public:
  LineGatherer(ArticleFilePtr file, const ReadOptions& options, const PortionSink& sink)
      : file_(std::move(file)), most_(most_bytes(options)), sink_(sink) {}

  void line(std::string_view line, std::size_t number) {
    if (held_.bytes.empty()) begin(number);
    held_.bytes.append(line).push_back('\n');
    if (held_.bytes.size() >= kBytesOfLines) finish();
  }

  void too_long(std::size_t number) {
    finish();
    Diagnostic why{Severity::error, {file_->path, number},
                   fmt::format("the line is longer than the {} bytes allowed", most_), {}};
    sink_(problem_portion(file_, fmt::format("{}:{}", file_->path, number), {std::move(why), false, true}));
  }

  void finish() {
    if (!held_.bytes.empty()) sink_(std::move(held_));
    held_ = {};
  }

 private:
  // Room for the last line, too: a text that grows takes up to twice as much.
  void begin(std::size_t number) {
    held_ = {file_, Portion::Kind::lines, {}, number};
    held_.bytes.reserve(kBytesOfLines + kBytesOfLines / 4);
  }

  ArticleFilePtr file_;
  std::size_t most_;
  const PortionSink& sink_;
  Portion held_;
};

void portions_of_lines(const ArticleFilePtr& file, const ReadOptions& options, const PortionSink& sink) {
  LineGatherer gatherer(file, options, sink);
  const auto read = read_lines(
      file->path, most_bytes(options),
      [&](std::string_view line, std::size_t number) { gatherer.line(line, number); },
      [&](std::size_t number) { gatherer.too_long(number); });
  gatherer.finish();
  if (!read) sink(problem_portion(file, file->path, {read.error().front(), file->named == Named::as_file, true}));
}

// A byte-order mark and blanks, which may come before the first brace.
std::string leading_blanks(std::istream& input, std::size_t most) {
  constexpr std::string_view kMayLead = "\xEF\xBB\xBF \t\r\n";
  std::string blanks;
  for (int next = input.peek(); next != std::istream::traits_type::eof(); next = input.peek()) {
    if (kMayLead.find(static_cast<char>(next)) == kMayLead.npos || blanks.size() > most) break;
    blanks += static_cast<char>(input.get());
  }
  return blanks;
}

bool holds_json_lines(std::istream& input, const std::string& name) {
  return name == kStandardInput ? input.peek() == '{' : format_of(name) == ArticleFormat::json_lines;
}

void portions_of_standard_input(const ArticleFilePtr& file, const ReadOptions& options, std::istream& input,
                                const PortionSink& sink) {
  const std::size_t most = most_bytes(options);
  Portion whole{file, Portion::Kind::whole_file, leading_blanks(input, most)};
  if (holds_json_lines(input, file->path)) {
    const auto passed = static_cast<std::size_t>(std::count(whole.bytes.begin(), whole.bytes.end(), '\n'));
    LineGatherer gatherer(file, options, sink);
    read_lines(
        input, most, [&](std::string_view line, std::size_t number) { gatherer.line(line, passed + number); },
        [&](std::size_t number) { gatherer.too_long(passed + number); });
    return gatherer.finish();
  }
  char piece[1 << 16];
  while (input.read(piece, sizeof piece), input.gcount() > 0) {
    whole.bytes.append(piece, static_cast<std::size_t>(input.gcount()));
    if (whole.bytes.size() > most) {
      Diagnostic why{Severity::error, {file->path},
                     fmt::format("the text is bigger than the {} bytes allowed", options.max_file_size), {}};
      return sink(problem_portion(file, file->path, {std::move(why), false, true}));
    }
  }
  sink(std::move(whole));
}

// Articles named as files, each the whole of its file, are one story unless they declare one; a file of many articles
// is a corpus, no story.
void give(std::unique_ptr<Article> article, const ArticleFile& file, const ReadOptions& options, const ArticleSink& sink) {
  apply_settings(*article, file.path, file.settings, options);
  const bool is_whole_file = article->metadata.path == file.path && !is_unread(article->metadata);
  if (file.named == Named::as_file && is_whole_file && options.named_story && article->metadata.story.empty()) {
    article->metadata.story = kNamedTogether;
  }
  sink(std::move(article));
}

}  // namespace

void portions_of(const ArticleFilePtr& file, const ReadOptions& options, std::istream& standard_input,
                 const PortionSink& sink) {
  if (file->problem) return sink(problem_portion(file, file->path, *file->problem));
  if (file->is_standard_input) return portions_of_standard_input(file, options, standard_input, sink);
  if (format_of(file->path) == ArticleFormat::json_lines) return portions_of_lines(file, options, sink);
  sink({file, Portion::Kind::unopened_file, {}});
}

void open(Portion& portion, const ReadOptions& options) {
  if (portion.kind != Portion::Kind::unopened_file) return;
  const ArticleFile& file = *portion.file;
  if (auto bytes = read_file(file.path, most_bytes(options)); bytes) {
    portion.kind = Portion::Kind::whole_file;
    portion.bytes = *std::move(bytes);
  } else {
    std::error_code error;
    const bool fits = std::filesystem::file_size(file.path, error) <= options.max_file_size || error;
    const bool named = file.named == Named::as_file && fits;
    Diagnostic problem = bytes.error().front();
    if (!fits) problem.hint = "--max-filesize reads larger ones";
    portion = problem_portion(portion.file, file.path, {std::move(problem), named, true});
  }
}

std::vector<ArticlePiece> pieces_of(const Portion& portion) {
  if (portion.kind == Portion::Kind::whole_file) return {{portion.bytes, 0}};
  std::vector<ArticlePiece> pieces;
  if (portion.kind != Portion::Kind::lines) return pieces;
  std::string_view rest = portion.bytes;
  for (std::size_t number = portion.first_line; !rest.empty(); ++number) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(line.size() + 1);
    if (line.find_first_not_of(" \t\r") != line.npos) pieces.push_back({line, number});
  }
  return pieces;
}

void articles_of(const ArticlePiece& piece, const ArticleFile& file, const ReadOptions& options, const ArticleSink& sink) {
  const std::string story_field = story_field_of(file.settings);
  const auto take = [&](std::unique_ptr<Article> article) { give(std::move(article), file, options, sink); };
  if (piece.line == 0) return articles_from_bytes(piece.bytes, file.path, story_field, take);
  take(numbered_article(piece.bytes, file.path, {file.path, piece.line, 1}, story_field));
}

void article_of_problem(const Portion& portion, const ReadOptions& options, const ArticleSink& sink) {
  auto article = unread_article(portion.path, portion.problem->diagnostic);
  article->metadata.problems.front() = *portion.problem;
  give(std::move(article), *portion.file, options, sink);
}

}  // namespace gainsay
