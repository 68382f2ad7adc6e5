// baseline create, update, prune and show, and accept: each checks as `gainsay check` does, then looks at the file.
#include <algorithm>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>

#include "cli/baseline_use.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/output.hpp"
#include "cli/run_root.hpp"
#include "report/layout.hpp"
#include "store/revise.hpp"
#include "support/files.hpp"
#include "support/printable.hpp"
#include "support/suggest.hpp"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

void complain(const std::string& path, std::string message, std::string hint) {
  write_problems({{Severity::error, {path}, std::move(message), std::move(hint)}});
}

// What a command works with: the baseline's file, the baseline, and the run held against it.
struct Work {
  std::string path;
  Baseline baseline;
  Arguments arguments;  // with the paths that are read
  Report report;
  int exit_code = kNothing;  // of what could not be read
};

// Where no path is given, what the baseline was made of.
void choose_paths(const PathBase& base, Work& work) {
  if (!work.arguments.paths_are_default) return;
  if (work.baseline.articles.empty()) {
    work.arguments.paths = {fs::path(base.root).lexically_relative(base.working_folder).generic_string()};
    return;
  }
  work.arguments.paths.clear();
  for (const std::string& path : work.baseline.articles) {
    const fs::path whole = fs::path(base.root) / path;
    work.arguments.paths.push_back(whole.lexically_relative(base.working_folder).generic_string());
  }
}

// Checks the articles and holds the report against the baseline. False after saying what is wrong.
bool check_articles(Work& work) {
  const auto rules = rules_of(work.arguments);
  if (!rules) return false;
  Checked checked = check(*rules, check_options(work.arguments), std::cin);
  if (!configurations_hold(work.arguments)) return false;
  work.report = std::move(checked.report);
  write_problems_of(work.report.articles);
  write_skipped(checked.read);
  work.exit_code = exit_code_of_input(work.report.articles, work.arguments.partial);
  if (work.exit_code == kUsage) return false;
  hold_against(work.baseline, {covers_of(work.arguments, work.baseline, work.report), work.arguments.quoting.today},
               work.report);
  return true;
}

std::optional<Work> work_on_file(const Arguments& arguments) {
  Work work{baseline_path(arguments), {}, arguments, {}};
  std::error_code ignored;
  if (!fs::exists(work.path, ignored)) {
    complain(work.path, "there is no such baseline", "gainsay baseline create writes one");
    return std::nullopt;
  }
  auto baseline = read_baseline_file(work.path);
  if (!baseline) {
    write_problems(baseline.error());
    return std::nullopt;
  }
  work.baseline = *std::move(baseline);
  choose_paths(base_of_run(), work);
  if (!check_articles(work)) return std::nullopt;
  return work;
}

// Writes the file and says what was done; the exit code tells of input that could not be read.
int write_back(const Work& work, const std::string& done) {
  if (const auto written = write_file(work.path, baseline_text(work.baseline)); !written) {
    write_problems(written.error());
    return kUsage;
  }
  return finish(fmt::format("{}: {}\n", work.path, done), work.arguments, work.exit_code);
}

bool lies_in_any(const std::string& path, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(), [&](const std::string& folder) {
    return folder == "." || path == folder || path.starts_with(folder + "/");
  });
}

// The baseline is of these articles from now on, too.
void add_articles(Work& work) {
  std::vector<std::string>& known = work.baseline.articles;
  for (const std::string& path : paths_from_root(work.arguments.paths, base_of_run()))
    if (!lies_in_any(path, known)) known.push_back(path);
  std::sort(known.begin(), known.end());
}

// "2 added, 1 updated"
std::string words_of(const Revision& revision) {
  std::string words;
  for (const auto& [count, name] : {std::pair(revision.added, "added"), {revision.updated, "updated"},
                                    {revision.renamed, "under their new name"}, {revision.narrowed, "narrowed"},
                                    {revision.dropped, "dropped"}})
    if (count > 0) words += fmt::format("{}{} {}", words.empty() ? "" : ", ", count, name);
  return words;
}

bool is_called(const FactDefinition& fact, const std::string& name) {
  return fact.id == name || std::find(fact.formerly.begin(), fact.formerly.end(), name) != fact.formerly.end();
}

// The id of the fact that --fact names; empty for all. Nothing after saying that there is none.
std::optional<std::string> fact_asked(const Work& work) {
  if (work.arguments.fact.empty()) return "";
  std::vector<std::string> ids;
  for (const FactDefinition& fact : work.report.facts) {
    if (is_called(fact, work.arguments.fact)) return fact.id;
    ids.push_back(fact.id);
  }
  write_problems({{Severity::error, {}, fmt::format("there is no fact \"{}\"", work.arguments.fact),
                   suggestion(work.arguments.fact, ids)}});
  return std::nullopt;
}

}  // namespace

int run_baseline_create(const Arguments& arguments) {
  Work work{baseline_path(arguments), {}, arguments, {}};
  std::error_code ignored;
  if (fs::exists(work.path, ignored)) {
    complain(work.path, "there is a baseline already", "gainsay baseline update takes in what is new");
    return kUsage;
  }
  if (!check_articles(work)) return kUsage;
  const Revision revision = take_in(work.report, [](const Finding&) { return true; }, work.baseline);
  work.baseline.articles = paths_from_root(work.arguments.paths, base_of_run());
  return write_back(work, counted(revision.added, "finding is", "findings are") + " known from now on");
}

int run_baseline_update(const Arguments& arguments) {
  auto work = work_on_file(arguments);
  if (!work) return kUsage;
  const auto fact = fact_asked(*work);
  if (!fact) return kUsage;
  const auto is_asked = [&](const Finding& finding) { return fact->empty() || finding.fact == *fact; };
  const Revision revision = take_in(work->report, is_asked, work->baseline);
  const std::vector<Finding>& findings = work->report.findings;
  const auto expired = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.baseline->standing == Standing::expired;
  });
  std::string done = revision.changes_anything() ? words_of(revision) : "nothing new";
  if (expired > 0)
    done += fmt::format("; {} expired: gainsay accept renews {}", expired, expired == 1 ? "it" : "them");
  const std::vector<std::string> before = work->baseline.articles;
  if (fact->empty()) add_articles(*work);
  if (!revision.changes_anything() && before == work->baseline.articles)
    return finish(fmt::format("{}: {}\n", work->path, done), arguments, work->exit_code);
  return write_back(*work, done);
}

int run_baseline_prune(const Arguments& arguments) {
  auto work = work_on_file(arguments);
  if (!work) return kUsage;
  if (covers_of(work->arguments, work->baseline, work->report) == Covers::part) {
    const bool unread = exit_code_of_input(work->report.articles, PartialInput::fails) != kNothing;
    complain(work->path, "nothing was dropped: not all of its articles were read",
             unread ? "what could not be read may hold the other side of an entry"
                    : "leave out PATH, or name all that its \"articles:\" lines name");
    return unread ? kUnread : kUsage;
  }
  const Revision revision = prune(work->report, work->baseline);
  if (!revision.changes_anything())
    return finish(fmt::format("{}: nothing to drop\n", work->path), arguments, work->exit_code);
  return write_back(*work, words_of(revision));
}

namespace {

std::string shown_entry(const BaselineEntry& entry, std::string_view state) {
  std::string line = fmt::format("{:<13} {} {}", state, entry.fingerprint, printable(entry.fact));
  if (!entry.words.empty()) line += fmt::format(" ({})", printable(entry.words));
  if (entry.until) line += ", accepted until " + entry.until->text;
  if (!entry.reason.empty()) line += (entry.until ? ": " : ", accepted: ") + printable(entry.reason);
  return line + "\n";
}

}  // namespace

int run_baseline_show(const Arguments& arguments) {
  const auto work = work_on_file(arguments);
  if (!work) return kUsage;
  std::map<std::string, std::string_view> states;  // of entries, by fingerprint
  for (const Finding& finding : work->report.findings) {
    states[finding.fingerprint] = name_of(finding.baseline->standing);
    for (const std::string& earlier : finding.other_fingerprints) states[earlier] = name_of(finding.baseline->standing);
  }
  for (const Resolved& resolved : work->report.baseline->resolved) states[resolved.fingerprint] = "resolved";
  std::string lines;
  for (const auto& [fingerprint, entry] : work->baseline.entries) {
    const auto state = states.find(fingerprint);
    lines += shown_entry(entry, state == states.end() ? "not looked at" : state->second);
  }
  const auto fresh = static_cast<std::size_t>(
      std::count_if(work->report.findings.begin(), work->report.findings.end(),
                    [](const Finding& finding) { return finding.baseline->standing == Standing::fresh; }));
  lines += counted(work->baseline.entries.size(), "entry", "entries");
  if (fresh > 0) lines += fmt::format("; {} not in the baseline", counted(fresh, "finding is", "findings are"));
  return finish(lines + "\n", arguments, work->exit_code);
}

namespace {

// Reads what there is; a first acceptance makes a new file.
std::optional<Work> work_to_accept(const Arguments& arguments) {
  std::error_code ignored;
  if (fs::exists(baseline_path(arguments), ignored)) return work_on_file(arguments);
  Work work{baseline_path(arguments), {}, arguments, {}};
  if (!check_articles(work)) return std::nullopt;
  work.baseline.articles = paths_from_root(work.arguments.paths, base_of_run());
  return work;
}

}  // namespace

int run_accept(const Arguments& arguments) {
  auto work = work_to_accept(arguments);
  if (!work) return kUsage;
  const std::string& asked = arguments.baseline.fingerprint;
  const std::vector<Finding>& findings = work->report.findings;
  const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
    const std::vector<std::string>& earlier = finding.other_fingerprints;
    return finding.fingerprint == asked || std::find(earlier.begin(), earlier.end(), asked) != earlier.end();
  });
  if (found == findings.end()) {
    complain("", fmt::format("there is no finding \"{}\" here", printable(asked)),
             "give the PATHs and options with which gainsay check shows it");
    return work->exit_code == kNothing ? kUsage : work->exit_code;
  }
  accept(*found, arguments.baseline.reason, arguments.baseline.until, work->baseline);
  std::string done = fmt::format("{} {} is accepted", found->fingerprint, found->fact);
  if (arguments.baseline.until) done += " until " + arguments.baseline.until->text;
  return write_back(*work, done);
}

}  // namespace gainsay
