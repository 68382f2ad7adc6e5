// diff: two articles side by side, or two folders of them.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "cli/command_parts.hpp"
#include "cli/output.hpp"
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

int diff_articles(const Rules& rules, const Arguments& arguments) {
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  options.editions = Editions::apart;
  const Checked checked = check(rules, options, std::cin);
  write_problems_of(checked.report.articles);
  const auto left = only_article_of(arguments.paths[0], checked.articles);
  const auto right = only_article_of(arguments.paths[1], checked.articles);
  if (!left || !right) {
    const auto is_told = [](const auto& side) { return !side && side.error().empty(); };
    for (const auto* side : {&left, &right}) {
      if (!*side && !is_told(left) && !is_told(right)) write_problems(side->error());
    }
    const int unread = exit_code_of_input(checked.report.articles, PartialInput::fails);
    return unread != kNothing ? unread : kUsage;
  }
  const int exit_code = exit_code_of(checked.report, arguments);
  if (arguments.diff_form == DiffForm::counts) {
    return finish(print_article_stat(checked.report, **left, **right), arguments, exit_code);
  }
  const DiffOptions diff{**left, **right, arguments.context, colour_of(arguments.colour, arguments.output),
                         arguments.quoting.quotes};
  return finish(printed(checked.report, arguments, diff), arguments, exit_code);
}

std::string printed(const FolderComparison& comparison, const Report& report, const Arguments& arguments) {
  if (arguments.diff_form == DiffForm::counts) return print_folder_stat(comparison, arguments.context);
  if (arguments.format == Format::csv) return print_folder_csv(comparison, arguments.quoting);
  if (arguments.format != Format::diff) return printed(report, arguments, {});
  return print_folder_diff(comparison, {arguments.context, colour_of(arguments.colour, arguments.output),
                                        arguments.quoting});
}

// One folder inside the other, or the same: its articles would be their own partners.
bool overlap(const std::string& a, const std::string& b) {
  std::error_code error;
  const auto left = std::filesystem::weakly_canonical(a, error), right = std::filesystem::weakly_canonical(b, error);
  const auto [in_left, in_right] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  return in_left == left.end() || in_right == right.end();
}

int diff_folders(const Rules& rules, const Arguments& arguments) {
  if (overlap(arguments.paths[0], arguments.paths[1])) {
    write_problems({{Severity::error, {}, "one of the two folders is, or lies in, the other",
                     "gainsay check compares all articles of one folder"}});
    return kUsage;
  }
  CheckOptions options = check_options(arguments);
  const FolderComparison comparison = compare_folders(rules, options, arguments.paths[0], arguments.paths[1]);
  write_problems_of(comparison.left.articles);
  write_problems_of(comparison.right.articles);
  write_skipped(comparison.read);
  const Report report = merged(comparison);
  const int exit_code = exit_code_of(report, arguments);
  // The other formats know of findings only, and what was not compared must be known.
  if (arguments.format != Format::diff) fmt::print(stderr, "{}", unpaired_lines(comparison));
  return finish(printed(comparison, report, arguments), arguments, exit_code);
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
  const bool other_exists = others[0] == "-" || std::filesystem::exists(others[0], ignored);
  if (folders.size() == 1 && other_exists) {
    write_problems({{Severity::error, {folders[0]}, fmt::format("is a folder, and {} is not", others[0]),
                     "name two articles or two folders; gainsay check compares any number of articles"}});
    return kUsage;
  }
  return diff_articles(*rules, arguments);
}

}  // namespace gainsay
