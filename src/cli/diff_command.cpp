// diff: two articles side by side.
#include <fmt/format.h>

#include <filesystem>
#include <iostream>

#include "cli/command_parts.hpp"
#include "cli/output.hpp"

namespace gainsay {
namespace {

// A side of `diff`: the path of the one article that was read from `path`. The failure has no diagnostics where the
// article's own problem says already why there is none.
Result<std::string> only_article_of(const std::string& path, const std::vector<Metadata>& articles) {
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
  return found.front()->path;
}

}  // namespace

int run_diff(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  CheckOptions options = check_options(arguments);
  options.records = ArticleRecords::all;
  const Checked checked = check(*rules, options, std::cin);
  write_problems_of(checked.report.articles);
  const auto left = only_article_of(arguments.paths[0], checked.articles);
  const auto right = only_article_of(arguments.paths[1], checked.articles);
  if (!left || !right) {
    for (const auto* side : {&left, &right}) {
      if (!*side) write_problems(side->error());
    }
    const int unread = exit_code_of_input(checked.report.articles, PartialInput::fails);
    return unread != kNothing ? unread : kUsage;
  }
  const DiffOptions diff{*left, *right, arguments.context, colour_of(arguments.colour, arguments.output)};
  return finish(printed(checked.report, arguments, diff), arguments, exit_code_of(checked.report, arguments));
}

}  // namespace gainsay
