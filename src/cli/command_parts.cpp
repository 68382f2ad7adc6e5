#include "cli/command_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <future>

#include "cli/compiled_packs.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "cli/run_root.hpp"
#include "rules/built_in_facts.hpp"
#include "rules/compiled_form.hpp"
#include "rules/load_rules.hpp"
#include "support/printable.hpp"
#include "text/tokens.hpp"

namespace gainsay {

namespace {

// The words of the language are read meanwhile, which takes as long.
Result<LoadedRules> shipped_rules() {
  const auto lexicon = std::async(std::launch::async, [] { Lexicon::english(); });
  return compiled_rules(compiled_shipped_packs());
}

std::optional<Rules> settled(const Arguments& arguments, Result<LoadedRules> loaded) {
  if (!loaded) {
    write_problems(loaded.error());
    return std::nullopt;
  }
  add_built_in_facts(loaded->rules);
  if (const auto applied = settle_facts(arguments, loaded->rules); !applied) {
    write_problems(applied.error());
    return std::nullopt;
  }
  return std::move(loaded->rules);
}

}  // namespace

std::optional<Rules> rules_of(const Arguments& arguments) {
  const std::vector<std::string> packs = packs_of(arguments);
  return settled(arguments, packs.empty() ? shipped_rules() : load_rules_or_recall(packs, Lexicon::english()));
}

std::optional<Rules> rules_with_examples(const Arguments& arguments) {
  const std::vector<std::string> packs = packs_of(arguments);
  const Lexicon& lexicon = Lexicon::english();
  return settled(arguments, packs.empty() ? load_shipped_rules(lexicon, PackWarnings::passed_over)
                                          : load_rules(packs, lexicon, PackWarnings::passed_over));
}

CheckOptions check_options(const Arguments& arguments) {
  CheckOptions options = arguments.check;
  options.paths = arguments.paths;
  options.reading.base = base_of_run();
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

void write_read_as_text(const std::vector<std::string>& paths) {
  namespace fs = std::filesystem;
  std::error_code ignored;
  for (const std::string& path : paths) {
    const std::string ending = fold(fs::path(path).extension().string());
    const bool is_known = ending == ".txt" || ending == ".md" || ending == ".json" || ending == ".jsonl";
    if (!ending.empty() && !is_known && fs::is_regular_file(path, ignored))
      fmt::print(stderr, "note: {} is read as text: it is not .txt, .md, .json or .jsonl\n", printable(path));
  }
}

Severity least_failing(FailOn fail_on) {
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

bool counts_for_exit(const Finding& finding, const Arguments& arguments) {
  const bool surfaced = finding.baseline && finding.baseline->standing == Standing::surfaced;
  return surfaced ? arguments.on_surfaced == OnSurfaced::fail : is_news(finding);
}

int exit_code_of(const Report& report, const Arguments& arguments) {
  if (const int code = exit_code_of_input(report.articles, arguments.partial)) return code;
  const FailOn fail_on = arguments.fail_on.value_or(FailOn::error);
  if (fail_on == FailOn::never) return kNothing;
  const bool fails = std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
    return counts_for_exit(finding, arguments) && finding.severity >= least_failing(fail_on);
  });
  return fails ? kFindings : kNothing;
}

int finish(std::string_view results, const Arguments& arguments, int exit_code) {
  const auto written = write_results(results, arguments.output);
  if (written) return exit_code;
  write_problems(written.error());
  return kUsage;
}

int finish(ResultWriter& results, int exit_code) {
  const auto written = results.finish();
  if (written) return exit_code;
  write_problems(written.error());
  return kUsage;
}

}  // namespace gainsay
