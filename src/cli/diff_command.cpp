// diff: two articles side by side, or two folders of them.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "cli/report_outputs.hpp"
#include "report/print_folders.hpp"

namespace gainsay {
namespace {

// A side of `diff`: the one article that was read from `path`. The failure has no diagnostics where the
// article's own problem says already why there is none.
Result<const Metadata*> only_article_of(const std::string& path, const std::vector<Metadata>& articles) {
  const std::string shown = std::filesystem::path(path).generic_string();
  std::vector<const Metadata*> found;
  for (const Metadata& article : articles) {
    const bool numbered = article.path.starts_with(shown + ":");
    const bool below = article.path.starts_with(shown.ends_with('/') ? shown : shown + "/");
    if (article.path == shown || numbered || below) found.push_back(&article);
  }
  if (found.size() != 1) {
    return failure({path}, fmt::format("diff shows two articles, and here are {}", found.size()),
                   "gainsay check compares any number");
  }
  if (is_unread(*found.front())) return Failure(Diagnostics{});
  return found.front();
}

// What was read of both sides; nothing after saying why there are no two articles.
struct TwoArticles {
  Metadata left, right;
};
std::optional<TwoArticles> two_articles_of(const std::vector<std::string>& paths,
                                           const std::vector<Metadata>& articles) {
  const auto left = only_article_of(paths[0], articles), right = only_article_of(paths[1], articles);
  if (left && right) return TwoArticles{**left, **right};
  const auto is_told = [](const auto& side) { return !side && side.error().empty(); };
  for (const auto* side : {&left, &right}) {
    if (!*side && !is_told(left) && !is_told(right)) write_problems(side->error());
  }
  return std::nullopt;
}

bool is_one_file(const std::string& a, const std::string& b) {
  std::error_code error;
  return a == b || std::filesystem::equivalent(a, b, error);
}

int diff_articles(const Rules& rules, const Arguments& arguments) {
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  Extracted extracted = extract_claims(rules, options, std::cin);
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(extracted.stream.articles);
  auto articles = two_articles_of(arguments.paths, extracted.stream.articles);
  if (!articles) {
    const int unread = exit_code_of_input(extracted.stream.articles, PartialInput::fails);
    return unread != kNothing ? unread : kUsage;
  }
  tell_as_one_story(articles->left, articles->right, std::string(kNamedTogether));
  extracted.stream.articles = {articles->left, articles->right};
  Report report = compare(std::move(extracted.stream), {Editions::apart, {}, options.reading.base, options.changes});
  ReportContext context;
  context.diff = {articles->left, articles->right, arguments.context, Colour::plain, arguments.quoting.quotes};
  context.changed = {articles->right.path};
  const std::string counts = print_article_stat(report, articles->left, articles->right);
  return write_report(std::move(report), arguments, context, [&](const Output& output) -> std::optional<std::string> {
    if (output.format == Format::diff && arguments.diff_form == DiffForm::counts) return counts;
    return std::nullopt;
  });
}

// The formats that show pairs, not only their findings.
std::optional<std::string> printed(const FolderComparison& comparison, const Output& output, const Arguments& arguments) {
  if (output.format == Format::csv) return print_folder_csv(comparison, arguments.quoting);
  if (output.format != Format::diff) return std::nullopt;
  if (arguments.diff_form == DiffForm::counts) return print_folder_stat(comparison, arguments.context);
  return print_folder_diff(comparison,
                           {arguments.context, colour_of(arguments.colour, output.path), arguments.quoting});
}

// One folder inside the other, or the same: its articles would be their own partners.
bool overlap(const std::string& a, const std::string& b) {
  std::error_code error;
  const auto left = std::filesystem::weakly_canonical(a, error), right = std::filesystem::weakly_canonical(b, error);
  const auto [in_left, in_right] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  return in_left == left.end() || in_right == right.end();
}

Diagnostics folders_without_articles(const FolderComparison& comparison) {
  Diagnostics problems;
  for (const Folder* folder : {&comparison.left, &comparison.right}) {
    if (!folder->articles.empty()) continue;
    problems.push_back({Severity::error, {folder->path}, "holds no article", "articles are .txt, .md, .json and .jsonl"});
  }
  return problems;
}

int diff_folders(const Rules& rules, const Arguments& arguments) {
  if (overlap(arguments.paths[0], arguments.paths[1])) {
    write_problems({{Severity::error, {}, "one of the two folders is, or lies in, the other",
                     "gainsay check compares all articles of one folder"}});
    return kUsage;
  }
  CheckOptions options = check_options(arguments);
  const FolderComparison comparison = compare_folders(rules, options, arguments.paths[0], arguments.paths[1]);
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(comparison.left.articles);
  write_problems_of(comparison.right.articles);
  write_skipped(comparison.read);
  if (const auto empty = folders_without_articles(comparison); !empty.empty()) {
    write_problems(empty);
    return kUsage;
  }
  // The other formats know of findings only, and what was not compared must be known.
  if (arguments.format != Format::diff) fmt::print(stderr, "{}", unpaired_lines(comparison));
  ReportContext context;
  for (const Metadata& article : comparison.right.articles) context.changed.insert(article.path);
  return write_report(merged(comparison), arguments, context,
                      [&](const Output& output) { return printed(comparison, output, arguments); });
}

}  // namespace


int run_diff(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  std::error_code ignored;
  std::vector<std::string> folders, others;
  for (const std::string& path : arguments.paths) {
    (std::filesystem::is_directory(path, ignored) ? folders : others).push_back(path);
  }
  if (folders.size() == 2) return diff_folders(*rules, arguments);
  if (others.size() == 2 && is_one_file(others[0], others[1])) {
    write_problems({{Severity::error, {others[1]}, others[1] == "-" ? "stands for both articles" : "both are one file",
                     "name two articles"}});
    return kUsage;
  }
  const bool other_exists = others[0] == "-" || std::filesystem::exists(others[0], ignored);
  if (folders.size() == 1 && other_exists) {
    write_problems({{Severity::error, {folders[0]}, fmt::format("is a folder, and {} is not", others[0]),
                     "name two articles or two folders; gainsay check compares any number of articles"}});
    return kUsage;
  }
  return diff_articles(*rules, arguments);
}

}  // namespace gainsay
