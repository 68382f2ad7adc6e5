#include "cli/report_outputs.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include <fmt/format.h>

#include "cli/command_parts.hpp"
#include "cli/output.hpp"
#include "report/print_ci.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostOfStepSummary = 1u << 20;  // bytes; of a longer one GitHub shows nothing

bool counts_in_files(Format format) { return format == Format::sarif || format == Format::rdjson; }

// What somebody has taken note of already is no news to a build. SARIF says so of each result, and text hides it itself.
// Nothing where all is news.
std::optional<Report> without_known(const Report& report, const Arguments& arguments) {
  const auto is_known = [&](const Finding& finding) { return !counts_for_exit(finding, arguments); };
  if (arguments.text.known != KnownFindings::hidden) return std::nullopt;
  if (std::none_of(report.findings.begin(), report.findings.end(), is_known)) return std::nullopt;
  Report news = report;
  std::erase_if(news.findings, is_known);
  return news;
}

class ReportWriter {
 public:
  ReportWriter(const Report& report, const Arguments& arguments, const ReportContext& context)
      : report_(report), without_known_(without_known(report, arguments)),
        news_(without_known_ ? *without_known_ : report), arguments_(arguments), context_(context) {
    ci_.changed = context.changed;
    ci_.run = arguments.run;
    ci_.quotes = arguments.quoting.quotes;
    ci_.failure = least_failing(arguments.fail_on.value_or(FailOn::error));
    const bool reads = std::any_of(arguments.outputs.begin(), arguments.outputs.end(),
                                   [](const Output& output) { return counts_in_files(output.format); });
    if (reads) ci_.lines = FileLines::read(lines_to_read(report, ci_));
  }

  std::string printed(const Output& output) const {
    const Colour colour = colour_of(arguments_.colour, output.path);
    switch (output.format) {
      case Format::text: {
        TextOptions options = arguments_.text;
        options.colour = colour;
        options.quotes = arguments_.quoting.quotes;
        return print_text(report_, options);
      }
      case Format::diff: {
        DiffOptions options = context_.diff;
        options.colour = colour;
        return print_diff(report_, options);
      }
      case Format::concise: return print_concise(report_, arguments_.text.known);
      case Format::json: return print_json(report_);
      case Format::jsonl: return print_jsonl(report_);
      case Format::matrix: return print_matrix(report_);
      case Format::csv: return print_csv(report_, arguments_.quoting.quotes);
      case Format::sarif: return print_sarif(report_, ci_);
      case Format::github: return print_github(news_, ci_);
      case Format::gitlab: return print_gitlab(news_, ci_);
      case Format::junit: return print_junit(news_, ci_);
      case Format::rdjson: return print_rdjson(news_, ci_);
      case Format::markdown: return print_markdown(news_, ci_);
      case Format::timex_jsonl: break;  // of values, which have no report
    }
    return {};
  }

  // The file may hold what earlier commands of the step have told, perhaps without a line end.
  Result<void> add_step_summary(const std::string& path) const {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    const std::string before = !error && size > 0 ? "\n" : "";
    const std::size_t taken = before.empty() ? 0 : std::min<std::size_t>(size + before.size(), kMostOfStepSummary);
    const std::string summary = print_markdown(news_, ci_, kMostOfStepSummary - taken);
    if (!summary.empty()) return append_results(before + summary, path);
    fmt::print(stderr, "note: the summary of the step is full: GitHub takes 1 MiB\n");
    return {};
  }

 private:
  const Report& report_;
  const std::optional<Report> without_known_;
  const Report& news_;
  const Arguments& arguments_;
  const ReportContext& context_;
  CiOptions ci_;
};

bool is_asked_for(Format format, const Arguments& arguments) {
  return std::any_of(arguments.outputs.begin(), arguments.outputs.end(),
                     [&](const Output& output) { return output.format == format; });
}

}  // namespace

int write_report(Report report, const Arguments& arguments, const ReportContext& context, const OwnPrinter& own) {
  int exit_code = exit_code_of(report, arguments);
  withhold_quotes(report.articles, report.claims, arguments.quoting);
  const ReportWriter writer(report, arguments, context);
  const auto tell = [&](const Result<void>& written) {
    if (written) return;
    write_problems(written.error());
    exit_code = kUsage;
  };
  for (const Output& output : arguments.outputs) {
    const auto own_text = own(output);
    const std::string printed = own_text ? *own_text : writer.printed(output);
    if (!report.claims.problems().empty()) {
      write_problems(report.claims.problems());
      return kUsage;
    }
    tell(write_results(printed, output.path));
  }
  if (is_asked_for(Format::concise, arguments))
    fmt::print(stderr, "{}", print_left_out(report, arguments.text.known));
  const char* summary = std::getenv("GITHUB_STEP_SUMMARY");
  if (summary && *summary && is_asked_for(Format::github, arguments)) tell(writer.add_step_summary(summary));
  if (arguments.statistics == Statistics::shown) fmt::print(stderr, "{}", print_statistics(report));
  return exit_code;
}

}  // namespace gainsay
