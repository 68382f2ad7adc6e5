// check, diff, claims, compare, values: everything that reads articles or their claims.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/output.hpp"
#include "report/print_values.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

std::optional<Rules> rules_of(const Arguments& arguments) {
  const Lexicon& lexicon = Lexicon::english();
  auto loaded = arguments.rules.empty() ? load_shipped_rules(lexicon) : load_rules(arguments.rules, lexicon);
  if (!loaded) {
    write_problems(loaded.error());
    return std::nullopt;
  }
  return std::move(loaded->rules);
}

CheckOptions check_options(const Arguments& arguments) {
  CheckOptions options = arguments.check;
  options.paths = arguments.paths;
  return options;
}

void write_problems_of(const std::vector<Metadata>& articles) {
  Diagnostics diagnostics;
  for (const Metadata& article : articles) {
    for (const Problem& problem : article.problems) diagnostics.push_back(problem.diagnostic);
  }
  write_problems(diagnostics);
}

void write_skipped(const ReadSummary& read) {
  if (read.skipped == 0) return;
  fmt::print(stderr, "note: {} {} skipped: not .txt, .md, .json or .jsonl\n", read.skipped,
             read.skipped == 1 ? "file" : "files");
}

// 2 where a path of the command line itself could not be used, 3 where other input was lost.
int exit_code_of_input(const std::vector<Metadata>& articles, PartialInput partial) {
  int code = kNothing;
  for (const Metadata& article : articles) {
    for (const Problem& problem : article.problems) {
      if (problem.named) return kUsage;
      if (problem.unread && partial == PartialInput::fails) code = kUnread;
    }
  }
  return code;
}

Severity least(FailOn fail_on) {
  switch (fail_on) {
    case FailOn::note:
      return Severity::note;
    case FailOn::warning:
      return Severity::warning;
    case FailOn::error:
    case FailOn::never:
      return Severity::error;
  }
  return Severity::error;
}

int exit_code_of(const Report& report, const Arguments& arguments) {
  if (const int code = exit_code_of_input(report.articles, arguments.partial)) return code;
  if (arguments.fail_on == FailOn::never) return kNothing;
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return finding.severity >= least(arguments.fail_on);
  });
  return fails ? kFindings : kNothing;
}

int finish(std::string_view results, const Arguments& arguments, int exit_code) {
  if (const auto written = write_results(results, arguments.output); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return exit_code;
}

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

std::string printed(const Report& report, const Arguments& arguments, const DiffOptions& diff) {
  switch (arguments.format) {
    case Format::text: {
      TextOptions options = arguments.text;
      options.colour = colour_of(arguments.colour, arguments.output);
      return print_text(report, options);
    }
    case Format::concise:
      return print_concise(report);
    case Format::json:
      return print_json(report);
    case Format::jsonl:
      return print_jsonl(report);
    case Format::diff:
      return print_diff(report, diff);
  }
  return {};
}

int report_on(const Report& report, const Arguments& arguments) {
  DiffOptions diff;
  if (arguments.format == Format::diff) {
    if (report.articles.size() != 2) {
      write_problems({{Severity::error, {}, fmt::format("the diff format shows two articles, not {}", report.articles.size()),
                       "articles count here that make a claim; gainsay diff A B shows any two"}});
      return kUsage;
    }
    diff = {report.articles[0].path, report.articles[1].path, DiffContext::differences,
            colour_of(arguments.colour, arguments.output)};
  }
  return finish(printed(report, arguments, diff), arguments, exit_code_of(report, arguments));
}

}  // namespace

int run_check(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  const Checked checked = check(*rules, check_options(arguments), std::cin);
  write_problems_of(checked.report.articles);
  write_skipped(checked.read);
  return report_on(checked.report, arguments);
}

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

int run_claims(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  const Extracted extracted = extract_claims(*rules, check_options(arguments), std::cin);
  write_problems_of(extracted.stream.articles);
  write_skipped(extracted.read);
  std::string lines;
  for (const Metadata& article : extracted.stream.articles) lines += article_line(article) + "\n";
  for (const FactDefinition& fact : extracted.stream.facts) lines += fact_line(fact) + "\n";
  for (const Claim& claim : extracted.stream.claims) lines += claim_line(claim) + "\n";
  return finish(lines, arguments, exit_code_of_input(extracted.stream.articles, arguments.partial));
}

int run_compare(const Arguments& arguments) {
  ClaimStream stream;
  Diagnostics problems;
  for (const std::string& path : arguments.paths) {
    const auto read = path == "-" ? read_claim_stream(std::cin, path, stream) : read_claim_file(path, stream);
    if (!read) problems.insert(problems.end(), read.error().begin(), read.error().end());
  }
  if (!problems.empty()) {
    write_problems(problems);
    return kUsage;
  }
  const Report report = compare(std::move(stream));
  write_problems_of(report.articles);
  return report_on(report, arguments);
}

int run_values(const Arguments& arguments) {
  const Rules no_rules;
  const Matcher matcher(no_rules, Lexicon::english(), arguments.check.policies, Engine::tokens);
  std::string lines;
  std::vector<Metadata> articles;
  const auto take = [&](std::unique_ptr<const Article> article) {
    const ReadArticle reading = matcher.read(*article);
    lines += arguments.format == Format::jsonl ? print_values_jsonl(reading) : print_values_text(reading);
    articles.push_back(article->metadata);
  };
  const ReadSummary read = read_articles(arguments.paths, arguments.check.reading, std::cin, take);
  write_problems_of(articles);
  write_skipped(read);
  return finish(lines, arguments, exit_code_of_input(articles, arguments.partial));
}

}  // namespace gainsay
