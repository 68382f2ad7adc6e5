// check, claims, compare, values: what reads any number of articles, or their claims.
#include <fmt/format.h>

#include <algorithm>
#include <future>
#include <iostream>
#include <iterator>
#include <set>

#include "check/fact_finders.hpp"
#include "cli/baseline_use.hpp"
#include "cli/command_parts.hpp"
#include "cli/configure.hpp"
#include "cli/index_use.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/report_outputs.hpp"
#include "cli/run_root.hpp"
#include "report/print_timex.hpp"
#include "report/print_values.hpp"
#include "store/since.hpp"
#include "support/left_to_exit.hpp"

namespace gainsay {
namespace {

std::vector<Metadata> articles_that_count(const Report& report) {
  std::set<std::string_view> aside;
  for (const SetAside& each : report.set_aside) aside.insert(each.article);
  std::vector<Metadata> articles;
  std::copy_if(report.articles.begin(), report.articles.end(), std::back_inserter(articles),
               [&](const Metadata& article) { return !aside.contains(article.path); });
  return articles;
}

// What tells the reader's concerns from all that is found.
struct Gate {
  std::optional<Baseline> baseline;
  std::optional<ChangedLines> changed;

  void hold(const Arguments& arguments, Report& report) const {
    if (baseline) hold_against(*baseline, {covers_of(arguments, *baseline, report), arguments.quoting.today}, report);
    if (changed) narrow_to_changes(*changed, arguments.since, report);
  }
};

// Before anything is read: a broken baseline or an unknown revision ends the run. Nothing after saying so.
std::optional<Gate> gate_of(const Arguments& arguments) {
  Gate gate;
  auto baseline = baseline_of(arguments);
  if (!baseline) {
    write_problems(baseline.error());
    return std::nullopt;
  }
  gate.baseline = *std::move(baseline);
  if (arguments.since.empty()) return gate;
  auto changed = lines_changed_since(arguments.since);
  if (!changed) {
    write_problems(changed.error());
    return std::nullopt;
  }
  gate.changed = *std::move(changed);
  return gate;
}

int report_on(Report report, const Arguments& arguments) {
  ReportContext context;
  const bool shows_two = std::any_of(arguments.outputs.begin(), arguments.outputs.end(),
                                     [](const Output& output) { return output.format == Format::diff; });
  if (shows_two) {
    const std::vector<Metadata> articles = articles_that_count(report);
    if (articles.size() != 2) {
      write_problems({{Severity::error, {}, fmt::format("the diff format shows two articles, not {}", articles.size()),
                       "articles count here that make a claim and are not set aside; gainsay diff A B shows any two"}});
      return kUsage;
    }
    context.diff = {articles[0], articles[1], DiffContext::differences, Colour::plain, arguments.quoting.quotes};
  }
  return write_report(std::move(report), arguments, context);
}

}  // namespace

namespace {

// The index and the files of the archive, readied while the rules are loaded.
struct ArchiveAhead {
  IndexOfRun known;
  std::shared_future<FileList> files;  // only where there is an index of them

  explicit ArchiveAhead(const CheckOptions& options, const Arguments& arguments) : known(index_of_run(arguments)) {
    const bool against = !options.against.empty();
    if (!known.index || !known.index->concerns(against ? options.against : options.paths)) {
      if (known.index) write_problems(known.index->problems());
      known.index.reset();
    } else if (against) {
      files = std::async(std::launch::async, [&options, index = known.index.get()] {
                index->read_ahead();
                return list_article_files(options.against, options.reading);
              }).share();
    }
  }
};

}  // namespace

int run_check(const Arguments& arguments) {
  CheckOptions options = check_options(arguments);
  const ArchiveAhead archive(options, arguments);
  if (!archive.known.usable) return kUsage;
  auto asked = rules_of(arguments);
  if (!asked) return kUsage;
  const auto& rules = left_to_exit<const Rules>(*std::move(asked));
  const auto gate = gate_of(arguments);
  if (!gate) return kUsage;
  options.known = archive.known.index.get();
  options.archive_files = archive.files;
  ProgressLine progress(options, options.against.empty() ? options.paths : options.against);
  Checked checked = check(left_to_exit<FactFinders>(rules, options), options, std::cin);
  progress.clear();
  if (!configurations_hold(arguments)) return kUsage;
  if (options.known) {
    archive.known.index->finish();
    write_problems(archive.known.index->problems());
  }
  write_problems_of(checked.report.articles);
  write_skipped(checked.read);
  write_read_as_text(arguments.paths);
  gate->hold(arguments, checked.report);
  return report_on(std::move(checked.report), arguments);
}

int run_claims(const Arguments& arguments) {
  const auto rules = rules_of(arguments);
  if (!rules) return kUsage;
  CheckOptions options = check_options(arguments);
  ProgressLine progress(options, options.paths);
  auto [stream, read] = extract_rows(*rules, options, std::cin);
  progress.clear();
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(stream.articles);
  write_skipped(read);
  write_read_as_text(arguments.paths);
  withhold_quotes(stream.articles, stream.claims, arguments.quoting);
  ResultWriter writer(arguments.output);
  for (const Metadata& article : stream.articles) writer.write(article_line(article) + "\n");
  for (const FactDefinition& fact : stream.facts) writer.write(fact_line(fact) + "\n");
  for (std::size_t i = 0; i < stream.claims.size(); ++i) writer.write(stream.claims.line(i) + "\n");
  if (!stream.claims.problems().empty()) {
    write_problems(stream.claims.problems());
    return kUsage;
  }
  return finish(writer, exit_code_of_input(stream.articles, arguments.partial));
}

int run_compare(const Arguments& arguments) {
  StreamRows stream;
  Diagnostics problems;
  for (const std::string& path : arguments.paths) {
    const StreamReading reading{arguments.check.threads, arguments.check.memory};
    const auto read = path == "-" ? read_stream_rows(std::cin, path, reading, stream) : read_rows_of_file(path, reading, stream);
    if (!read) problems.insert(problems.end(), read.error().begin(), read.error().end());
  }
  if (!problems.empty()) {
    write_problems(problems);
    return kUsage;
  }
  if (const auto applied = settle_facts(arguments, stream); !applied) {
    write_problems(applied.error());
    return kUsage;
  }
  const auto gate = gate_of(arguments);
  if (!gate) return kUsage;
  Report report = compare(std::move(stream), {Editions::set_aside, {}, base_of_run(), arguments.check.changes,
                                              arguments.check.suppressed});
  write_problems_of(report.articles);
  gate->hold(arguments, report);
  return report_on(std::move(report), arguments);
}

namespace {

std::string printed_values(const Matcher& matcher, const Article& article, const Arguments& arguments) {
  const ReadArticle reading = matcher.read(article, policies_of(arguments, article.file));
  return arguments.format == Format::jsonl ? print_values_jsonl(reading, arguments.quoting)
                                           : print_values_text(reading, arguments.quoting);
}

std::string printed_timex(const Article& article, const Policies& policies) {
  const RecogniseContext context{Lexicon::english(), policies, article.metadata.published};
  return print_timex(article, recognise_timex(tokenise(article), context));
}

}  // namespace

int run_values(const Arguments& arguments) {
  const Rules no_rules;
  const Matcher matcher(no_rules, Lexicon::english(), arguments.check.policies, Engine::tokens);
  ResultWriter writer(arguments.output);
  std::vector<Metadata> with_problems;
  const auto take = [&](std::unique_ptr<const Article> article) {
    writer.write(arguments.format == Format::timex_jsonl ? printed_timex(*article, policies_of(arguments, article->file))
                                                         : printed_values(matcher, *article, arguments));
    if (!article->metadata.problems.empty()) with_problems.push_back(article->metadata);
  };
  const ReadSummary read = read_articles(arguments.paths, arguments.check.reading, std::cin, take);
  if (!configurations_hold(arguments)) return kUsage;
  write_problems_of(with_problems);
  write_skipped(read);
  write_read_as_text(arguments.paths);
  return finish(writer, exit_code_of_input(with_problems, arguments.partial));
}

}  // namespace gainsay
