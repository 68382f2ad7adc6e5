#include "cli/option_groups.hpp"

#include <algorithm>
#include <set>

#include "cli/reproduction.hpp"
#include "rules/load_rules.hpp"
#include "support/braces.hpp"
#include "support/ordered_work.hpp"
#include "support/suggest.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kMostThreads = 1024;

Severity shown_from(const std::string& name) {
  if (name == "note") return Severity::note;
  return name == "warning" ? Severity::warning : Severity::error;
}

FailOn fail_on(const std::string& name) {
  if (name == "note") return FailOn::note;
  if (name == "warning") return FailOn::warning;
  return name == "never" ? FailOn::never : FailOn::error;
}

ColourChoice colour_choice(const std::string& name) {
  if (name == "always") return ColourChoice::always;
  return name == "never" ? ColourChoice::never : ColourChoice::automatic;
}

Timestamp date_of(const std::string& option, const std::string& text) {
  const auto date = parse_timestamp(text);
  if (date) return *date;
  throw UsageError(option + " cannot be \"" + text + "\"", "write it as 2023-05-02 or 2023-05-02T14:05Z");
}

const CLI::App& program_of(const CLI::App& command) {
  return command.get_parent() ? program_of(*command.get_parent()) : command;
}

}  // namespace

std::string pack_help() {
  return "Rule packs: files, folders or names of shipped packs (" + joined(shipped_pack_names()) +
         "; default: those of the configuration, else all shipped)";
}

void OptionGroups::rules(CLI::App* command) {
  add_list(command, "--rules", "PACK", pack_help() + "; may be repeated", arguments_.rules);
  configuration(command);
}

void OptionGroups::published(CLI::App* command) {
  add_option(command, "--published", "DATE", "Publication date of what states none: 2023-05-02", [this](const std::string& text) {
    arguments_.check.reading.published = date_of("--published", text);
  });
}

void OptionGroups::reading(CLI::App* command) {
  add_option(command, "--published", "DATE",
             "Publication date of articles that state none: 2023-05-02, or today, which is --today",
             [this](const std::string& text) {
               published_ = text == "today" ? Published::today : Published::on_a_date;
               if (published_ == Published::on_a_date) arguments_.check.reading.published = date_of("--published", text);
             });
  policy(command);
  max_file_size(command);
  walking(command);
}

void OptionGroups::max_file_size(CLI::App* command) {
  add_option(command, "--max-filesize", "SIZE",
             "Largest file, and longest line of a .jsonl, that is read, in bytes or as 500K, 64M, 2G (default: 64M)",
             [this](const std::string& text) {
               const auto size = size_in(text);
               if (!size) throw UsageError("--max-filesize cannot be \"" + text + "\"", "write it as 500K, 64M or 2G");
               arguments_.check.reading.max_file_size = *size;
             });
}

void OptionGroups::configuration(CLI::App* command) {
  add_option(command, "--config", "FILE",
             "Configuration of the run (default: the nearest .gainsay.yaml from the working folder upward)",
             [this](const std::string& path) {
               if (path.empty()) throw UsageError("--config is empty", "name a file");
               arguments_.root = path;
             });
  add_flag(command, "--no-config", "Read no configuration at all",
           [this] { arguments_.configuration_files = ConfigurationFiles::passed_over; });
}

void OptionGroups::standard_input_name(CLI::App* command) {
  add_option(command, "--stdin-filename", "PATH",
             "The path that standard input stands for: its ending, its configuration and its name in reports are those of "
             "this file, which is not read",
             [this](const std::string& path) {
               if (path.empty()) throw UsageError("--stdin-filename is empty", "name a file");
               arguments_.check.reading.standard_input_name = path;
             });
}

void OptionGroups::walking(CLI::App* command) {
  command
      ->add_option_function<std::vector<std::string>>(
          "-g,--glob",
          [this](const std::vector<std::string>& globs) {
            for (const std::string& glob : globs) add_glob(glob);
          },
          "Of folders, read only files that the glob fits (wire/**, *.{md,txt}), or with ! none that it fits; goes before "
          "ignore files; may be repeated")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all()
      ->option_text("GLOB");
  add_flag(command, "--hidden", "Of folders, read names that begin with a dot, too",
           [this] { arguments_.check.reading.walk.hidden = HiddenNames::walked; });
  add_flag(command, "--no-ignore", "Heed no .gitignore and .gainsayignore",
           [this] { arguments_.check.reading.walk.ignore_files = IgnoreFiles::passed_over; });
}

void OptionGroups::add_glob(const std::string& written) {
  for (const std::string& glob : expand_braces(written)) {
    if (PathGlob(glob.substr(glob.starts_with('!') ? 1 : 0)).is_broken())
      throw UsageError("--glob cannot be \"" + written + "\"", "write it as *.md, wire/** or !drafts/");
  }
  arguments_.check.reading.walk.globs.push_back(written);
}

void OptionGroups::stories(CLI::App* command) {
  add_option(command, "--story-by", "folder|FIELD",
             "What makes articles one story: the folder of their file, or equal values of a member of a JSON article or "
             "a key of front matter, such as event. Goes before a story that an article declares; without FIELD it "
             "keeps that",
             [this](const std::string& name) {
               if (name.empty()) throw UsageError("--story-by is empty", "write folder or the name of a field");
               if (name == "text") {
                 throw UsageError("--story-by cannot be \"text\", the article itself",
                                  "name another field, such as event");
               }
               arguments_.check.reading.story_by = story_by_from(name);
             });
}

void OptionGroups::selection(CLI::App* command) {
  add_list(command, "--select", "GLOB", "Only facts whose id the glob fits (fire-*); may be repeated",
           arguments_.selection.select);
  add_list(command, "--ignore", "GLOB", "No facts whose id the glob fits; may be repeated",
           arguments_.selection.ignore);
}

void OptionGroups::quotes(CLI::App* command) {
  add_flag(command, "--no-quotes", "Show values and places, and no sentences of the articles",
           [this] { arguments_.quoting.quotes = Quotes::none; });
  add_flag(command, "--show-embargoed", "Quote articles under embargo, too",
           [this] { arguments_.quoting.embargoed = EmbargoedQuotes::shown; });
  today(command);
}

void OptionGroups::today(CLI::App* command) {
  add_option(command, "--today", "DATE",
             "What day it is: ends embargoes and acceptances up to then (default: not known, and all are in force)",
             [this](const std::string& text) { arguments_.quoting.today = date_of("--today", text); });
}

void OptionGroups::baseline_file(CLI::App* command) {
  add_option(command, "--baseline", "FILE",
             "The baseline (default: that of the configuration, else .gainsay-baseline at the root of the run: the nearest folder "
             "upward that has one, or a .gainsay.yaml, else that of the git repository)",
             [this](const std::string& path) {
               if (path.empty()) throw UsageError("--baseline is empty", "name a file");
               arguments_.baseline.file = path;
             });
}

void OptionGroups::baseline(CLI::App* command) {
  baseline_file(command);
  add_flag(command, "--no-baseline", "Count every finding as new",
           [this] { arguments_.baseline.use = BaselineUse::none; });
  add_flag(command, "--show-known", "Show known findings too, in the formats for people",
           [this] { arguments_.text.known = KnownFindings::shown; });
  add_flag(command, "--show-suppressed", "In SARIF, list what articles ask to leave alone, too, marked as suppressed",
           [this] { arguments_.check.suppressed = SuppressedFindings::told; });
  add_option(command, "--since", "REV",
             "Only findings with a claim on a line that changed since HEAD and this revision of git parted, "
             "uncommitted changes included. Others that the baseline does not know are surfaced: counted, and no failure",
             [this](const std::string& revision) {
               if (revision.empty() || revision.front() == '-')
                 throw UsageError("--since cannot be \"" + revision + "\"", "name a commit, tag or branch: origin/main");
               arguments_.since = revision;
             });
  add_flag(command, "--fail-on-surfaced", "Surfaced findings make the exit code 1, too",
           [this] { arguments_.on_surfaced = OnSurfaced::fail; });
}

void OptionGroups::policy(CLI::App* command) {
  command
      ->add_option_function<std::vector<std::string>>(
          "--policy",
          [this](const std::vector<std::string>& settings) {
            for (const std::string& setting : settings) set_policy_from(setting);
          },
          "Change an assumption: " + joined(describe_policies()) + "; may be repeated")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all()
      ->option_text("NAME=VALUE");
}

void OptionGroups::set_policy_from(const std::string& setting) {
  const std::size_t equals = setting.find('=');
  const auto result = set_policy(arguments_.check.policies, setting.substr(0, equals),
                                 equals == std::string::npos ? "" : setting.substr(equals + 1));
  if (result) return void(arguments_.policies.emplace_back(setting.substr(0, equals), setting.substr(equals + 1)));
  const Diagnostic& what = result.error().front();
  throw UsageError("--policy: " + what.message, what.hint);
}

void OptionGroups::engine(CLI::App* command) {
  add_choice(command, "--engine", "ENGINE", "How phrases are matched; both give the same answer, re2 slowly",
             {"tokens", "re2"}, [this](const std::string& name) {
               arguments_.check.engine = name == "re2" ? Engine::re2 : Engine::tokens;
             });
}

void OptionGroups::memory(CLI::App* command, std::string_view of_what) {
  add_option(command, "--memory", "SIZE",
             "How much memory may hold of " + std::string(of_what) + ", as 500K, 64M, 2G; the rest goes to a temporary file "
             "(default: 256M)",
             [this](const std::string& text) {
               const auto size = size_in(text);
               if (!size) throw UsageError("--memory cannot be \"" + text + "\"", "write it as 500K, 64M or 2G");
               arguments_.check.memory = *size;
             });
}

void OptionGroups::threads(CLI::App* command, std::string_view what) {
  arguments_.check.threads = usual_threads();
  add_option(command, "-j,--threads", "N",
             "How many threads " + std::string(what) + " (default: as many as the machine runs at once)",
             [this](const std::string& text) {
               const auto threads = number_in(text);
               if (!threads || *threads == 0 || *threads > kMostThreads)
                 throw UsageError("--threads cannot be \"" + text + "\"", "name a number: -j 4");
               arguments_.check.threads = *threads;
             });
}

void OptionGroups::report(CLI::App* command) {
  format(command, {"text", "concise", "json", "jsonl", "diff", "matrix", "csv", "sarif", "github", "gitlab", "junit",
                   "rdjson", "markdown"});
  baseline(command);
  text(command);
  quotes(command);
  report_outputs(command);
  exit_codes(command);
}

void OptionGroups::text(CLI::App* command) {
  add_choice(command, "--show", "SEVERITY", "Least severity that the text format shows", {"warning", "note", "error"},
             [this](const std::string& name) { arguments_.text.show = shown_from(name); });
  add_option(command, "--limit", "N", "Most findings that the text format shows (default: 0, which is all)",
             [this](const std::string& text) {
               const auto number = number_in(text);
               if (!number) throw UsageError("--limit cannot be \"" + text + "\"", "write a number, 0 for all");
               arguments_.text.limit = *number;
             });
}

void OptionGroups::format(CLI::App* command, const std::vector<std::string>& names) {
  formats_[command] = names;
  add_choice(command, "--format", "FORMAT", "How to print", names,
             [this](const std::string& name) { format_ = format_named(name); });
}

void OptionGroups::outputs(CLI::App* command) {
  output(command);
  colour(command);
}

void OptionGroups::report_outputs(CLI::App* command) {
  command
      ->add_option_function<std::vector<std::string>>(
          "-o,--output",
          [this, command](const std::vector<std::string>& all) {
            for (const std::string& written : all) add_output(command, written);
          },
          "Write to this file, whole or not at all (default: standard output). FORMAT=FILE writes that format there "
          "besides, and may be repeated. The format github adds a summary to the file that GITHUB_STEP_SUMMARY names, too")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all()
      ->option_text("[FORMAT=]FILE");
  add_flag(command, "--statistics", "At the end, on standard error, count the findings of each fact by severity",
           [this] { arguments_.statistics = Statistics::shown; });
  colour(command);
}

// What only looks like FORMAT=FILE is most likely a format of another name: a file of that name is written with its folder.
void OptionGroups::add_output(CLI::App* command, const std::string& written) {
  const std::vector<std::string>& names = formats_.at(command);
  const std::size_t equals = written.find('=');
  const std::string name = written.substr(0, equals);
  const bool is_of_format = equals != std::string::npos && std::find(names.begin(), names.end(), name) != names.end();
  const std::string path = is_of_format ? written.substr(equals + 1) : written;
  if (path.empty())
    throw UsageError(is_of_format ? "--output names no file for " + name : "--output is empty", "name a file");
  if (is_of_format) {
    further_outputs_.push_back({format_named(name), path});
    return;
  }
  if (equals != std::string::npos && name.find('/') == std::string::npos) {
    const std::string meant = suggestion(name, names);
    throw UsageError("--output knows no format \"" + name + "\"",
                     meant + (meant.ends_with('?') ? " A" : "; a") + " file of that name is ./" + written);
  }
  arguments_.output = path;
}

void OptionGroups::colour(CLI::App* command) {
  add_choice(command, "--color", "WHEN", "Whether to colour; auto heeds the terminal, NO_COLOR and CLICOLOR_FORCE",
             {"auto", "always", "never"}, [this](const std::string& name) { arguments_.colour = colour_choice(name); });
}

void OptionGroups::output(CLI::App* command) {
  add_option(command, "-o,--output", "FILE", "Write to this file, whole or not at all (default: standard output)",
             [this](const std::string& path) {
               if (path.empty()) throw UsageError("--output is empty", "name a file");
               arguments_.output = path;
             });
}

void OptionGroups::exit_codes(CLI::App* command) {
  add_choice(command, "--fail-on", "SEVERITY", "Least severity that makes the exit code 1",
             {"error", "warning", "note", "never"},
             [this](const std::string& name) { arguments_.fail_on = fail_on(name); });
  add_flag(command, "--exit-zero", "The same as --fail-on never", [this] { arguments_.fail_on = FailOn::never; });
  partial(command);
}

void OptionGroups::partial(CLI::App* command) {
  add_flag(command, "--allow-partial", "Input that cannot be read does not make the exit code 3",
           [this] { arguments_.partial = PartialInput::allowed; });
}

void OptionGroups::set_outputs() {
  arguments_.outputs = {{arguments_.format, arguments_.output}};
  std::set<std::string> paths{arguments_.output};
  for (Output& output : further_outputs_) {
    if (!paths.insert(output.path).second)
      throw UsageError("two outputs go to " + output.path, "each needs a file of its own");
    arguments_.outputs.push_back(std::move(output));
  }
}

void OptionGroups::finish() {
  if (arguments_.root && arguments_.configuration_files == ConfigurationFiles::passed_over)
    throw UsageError("--config and --no-config exclude each other", "leave one of them out");
  for (const auto& [command, names] : formats_) {
    if (!command->parsed()) continue;
    arguments_.format = format_.value_or(format_named(names.front()));
    arguments_.run = reproduction_of(*command, *program_of(*command).get_subcommand("accept"));
  }
  set_outputs();
  if (published_ == Published::on_a_date) return;
  if (!arguments_.quoting.today) {
    throw UsageError("--published today needs --today", "gainsay has no clock of its own: --today 2023-05-02");
  }
  arguments_.check.reading.published = arguments_.quoting.today;
}

}  // namespace gainsay
