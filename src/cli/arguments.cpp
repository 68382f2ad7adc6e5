#include "cli/arguments.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iostream>
#include <limits>
#include <map>

#include "cli/output.hpp"
#include "cli/usage.hpp"
#include "rules/load_rules.hpp"
#include "support/suggest.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

constexpr const char* kAbout =
    "gainsay reads articles and reports where they contradict each other, or themselves, on facts\n"
    "that a rule pack asks about.\n\n"
    "  gainsay check coverage/                      every article below a folder\n"
    "  gainsay check a.txt b.txt --rules my.yaml    two articles, your own rules\n"
    "  gainsay diff morning.txt evening.txt         side by side, as a diff\n"
    "  gainsay rules test my.yaml                   the examples of a pack\n";

constexpr const char* kExitCodes =
    "Exit codes: 0 nothing found at or above --fail-on; 1 something found; 2 wrong usage or rules,\n"
    "a path named here that cannot be read, or a failed rule test; 3 other input that cannot be read.";

// Nothing for what is no number, or too big for one.
std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

// "500", "64K", "64M", "2G".
std::optional<std::size_t> size_in(std::string_view text) {
  static const std::map<char, unsigned> shifts = {{'k', 10}, {'m', 20}, {'g', 30}};
  const auto unit = text.empty() ? shifts.end() : shifts.find(static_cast<char>(text.back() | 0x20));
  if (unit == shifts.end()) return number_in(text);
  const auto number = number_in(text.substr(0, text.size() - 1));
  if (!number || *number > std::numeric_limits<std::size_t>::max() >> unit->second) return std::nullopt;
  return *number << unit->second;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

// One parser at work: the options of each command write into one Arguments.
class Parser {
 public:
  Parser() : app_(kAbout, "gainsay") {
    app_.require_subcommand(1);
    app_.footer(kExitCodes);
    app_.formatter(help_formatter());
    app_.set_help_flag("-h,--help", "Show this help and exit");
    app_.set_version_flag("--version", "gainsay " GAINSAY_VERSION, "Show the version and exit");
    add_check();
    add_diff();
    add_claims();
    add_compare();
    add_values();
    add_rules();
  }

  std::variant<Arguments, Done> parse(int argc, char** argv) {
    try {
      app_.parse(argc, argv);
      finish();
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == 0) return Done{app_.exit(error, std::cout, std::cerr)};  // help or version
      write_problems({describe_usage_error(app_, error)});
      return Done{2};
    }
    return arguments_;
  }

 private:
  using Take = std::function<void(const std::string&)>;

  CLI::App* add(CLI::App& parent, const std::string& name, const std::string& about, Command command) {
    CLI::App* sub = parent.add_subcommand(name, about)->group("Commands");
    sub->callback([this, command] { arguments_.command = command; });
    return sub;
  }

  // An option with a value; of several, the last counts.
  static void option(CLI::App* sub, const std::string& name, const std::string& value, const std::string& about,
                     const Take& take) {
    sub->add_option_function<std::string>(name, take, about)->option_text(value)->take_last();
  }

  // An option with one of a few values, the first of which is the usual one.
  static void choice(CLI::App* sub, const std::string& name, const std::string& value, const std::string& about,
                     const std::vector<std::string>& known, const Take& take) {
    option(sub, name, value, about + ": " + joined(known) + " (default: " + known.front() + ")",
           [name, known, take](const std::string& given) {
             if (std::find(known.begin(), known.end(), given) == known.end()) {
               throw UsageError(name + " cannot be \"" + given + "\"", suggestion(given, known));
             }
             take(given);
           });
  }

  // An option that may be given several times.
  static void list(CLI::App* sub, const std::string& name, const std::string& value, const std::string& about,
                   std::vector<std::string>& values) {
    sub->add_option(name, values, about)->expected(1)->take_all()->option_text(value);
  }

  static void arguments(CLI::App* sub, const std::string& name, const std::string& about,
                        std::vector<std::string>& values) {
    sub->add_option(name, values, about)->option_text("...");
  }

  void add_check() {
    CLI::App* sub = add(app_, "check", "Report where articles contradict each other or themselves", Command::check);
    arguments(sub, "PATH", kArticles, arguments_.paths);
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    report_options(sub);
  }

  void add_diff() {
    CLI::App* sub = add(app_, "diff", "Show two articles side by side, fact by fact", Command::diff);
    for (const char* name : {"A", "B"}) {
      sub->add_option_function<std::string>(
             name, [this](const std::string& path) { arguments_.paths.push_back(path); },
             "An article: a file (.txt .md .json), or - for standard input")
          ->option_text(" ")
          ->required();
    }
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    format_option(sub, {"diff", "text", "concise", "json", "jsonl"});
    sub->add_flag_callback("--all", [this] { arguments_.context = DiffContext::all; },
                           "Show the facts on which they agree, too");
    output_options(sub);
    exit_options(sub);
  }

  void add_claims() {
    CLI::App* sub = add(app_, "claims", "Write what articles claim, as JSON lines for `gainsay compare`",
                        Command::claims);
    arguments(sub, "PATH", kArticles, arguments_.paths);
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    sub->add_flag_callback("--all-articles", [this] { arguments_.check.records = ArticleRecords::all; },
                           "Write a record for every article, not only for those with a claim or a problem");
    output_option(sub);
    partial_option(sub);
  }

  void add_compare() {
    CLI::App* sub = add(app_, "compare", "Report contradictions in what `gainsay claims` wrote", Command::compare);
    arguments(sub, "STREAM", "Files written by `gainsay claims`, or - for standard input (default: -)",
              arguments_.paths);
    report_options(sub);
  }

  void add_values() {
    CLI::App* sub = add(app_, "values", "Show every date, number and name that is recognised", Command::values);
    arguments(sub, "PATH", kArticles, arguments_.paths);
    reading_options(sub);
    format_option(sub, {"text", "jsonl"});
    output_option(sub);
    partial_option(sub);
  }

  void add_rules() {
    CLI::App* rules = app_.add_subcommand("rules", "Check rule packs and run their examples")->group("Commands");
    rules->require_subcommand(1);
    CLI::App* lint = add(*rules, "lint", "Show every error and warning of rule packs", Command::rules_lint);
    arguments(lint, "PACK", pack_help(), arguments_.rules);
    CLI::App* test = add(*rules, "test", "Run the examples of rule packs", Command::rules_test);
    arguments(test, "PACK", pack_help(), arguments_.rules);
    policy_option(test);
    engine_option(test);
  }

  static std::string pack_help() {
    return "Rule packs: files, folders or names of shipped packs (" + joined(shipped_pack_names()) +
           "; default: all shipped)";
  }

  void rules_option(CLI::App* sub) {
    list(sub, "--rules", "PACK", pack_help() + "; may be repeated", arguments_.rules);
  }

  void reading_options(CLI::App* sub) {
    option(sub, "--published", "DATE", "Publication date of articles that state none (2023-05-02)",
           [this](const std::string& text) {
             arguments_.check.reading.published = parse_timestamp(text);
             if (arguments_.check.reading.published) return;
             throw UsageError("--published cannot be \"" + text + "\"",
                              "write it as 2023-05-02 or 2023-05-02T14:05Z");
           });
    policy_option(sub);
    option(sub, "--max-filesize", "SIZE",
           "Largest file, and longest line of a .jsonl, that is read, in bytes or as 500K, 64M, 2G (default: 64M)",
           [this](const std::string& text) {
             const auto size = size_in(text);
             if (!size) throw UsageError("--max-filesize cannot be \"" + text + "\"", "write it as 500K, 64M or 2G");
             arguments_.check.reading.max_file_size = *size;
           });
  }

  void policy_option(CLI::App* sub) {
    sub->add_option_function<std::vector<std::string>>(
           "--policy",
           [this](const std::vector<std::string>& settings) {
             for (const std::string& setting : settings) set(setting);
           },
           "Change an assumption: " + joined(describe_policies()) + "; may be repeated")
        ->expected(1)
        ->take_all()
        ->option_text("NAME=VALUE");
  }

  void set(const std::string& setting) {
    const std::size_t equals = setting.find('=');
    const auto result = set_policy(arguments_.check.policies, setting.substr(0, equals),
                                   equals == std::string::npos ? "" : setting.substr(equals + 1));
    if (result) return;
    const Diagnostic& what = result.error().front();
    throw UsageError("--policy: " + what.message, what.hint);
  }

  void engine_option(CLI::App* sub) {
    choice(sub, "--engine", "ENGINE", "How phrases are matched; both give the same answer, re2 slowly",
           {"tokens", "re2"}, [this](const std::string& name) {
             arguments_.check.engine = name == "re2" ? Engine::re2 : Engine::tokens;
           });
  }

  void report_options(CLI::App* sub) {
    format_option(sub, {"text", "concise", "json", "jsonl", "diff"});
    choice(sub, "--show", "SEVERITY", "Least severity that the text format shows", {"warning", "note", "error"},
           [this](const std::string& name) {
             arguments_.text.show = name == "note"      ? Severity::note
                                    : name == "warning" ? Severity::warning
                                                        : Severity::error;
           });
    option(sub, "--limit", "N", "Most findings that the text format shows (default: 0, which is all)",
           [this](const std::string& text) {
             const auto number = number_in(text);
             if (!number) throw UsageError("--limit cannot be \"" + text + "\"", "write a number, 0 for all");
             arguments_.text.limit = *number;
           });
    output_options(sub);
    exit_options(sub);
  }

  // The first is the usual one.
  void format_option(CLI::App* sub, const std::vector<std::string>& names) {
    static const std::map<std::string, Format> formats = {{"text", Format::text},   {"concise", Format::concise},
                                                          {"json", Format::json},   {"jsonl", Format::jsonl},
                                                          {"diff", Format::diff}};
    defaults_[sub] = formats.at(names.front());
    choice(sub, "--format", "FORMAT", "How to print", names,
           [this](const std::string& name) { format_ = formats.at(name); });
  }

  void output_options(CLI::App* sub) {
    output_option(sub);
    choice(sub, "--color", "WHEN", "Whether to colour; auto heeds the terminal, NO_COLOR and CLICOLOR_FORCE",
           {"auto", "always", "never"}, [this](const std::string& name) {
             arguments_.colour = name == "always"  ? ColourChoice::always
                                 : name == "never" ? ColourChoice::never
                                                   : ColourChoice::automatic;
           });
  }

  void output_option(CLI::App* sub) {
    option(sub, "-o,--output", "FILE", "Write to this file, whole or not at all (default: standard output)",
           [this](const std::string& path) {
             if (path.empty()) throw UsageError("--output is empty", "name a file");
             arguments_.output = path;
           });
  }

  void exit_options(CLI::App* sub) {
    choice(sub, "--fail-on", "SEVERITY", "Least severity that makes the exit code 1",
           {"error", "warning", "note", "never"},
           [this](const std::string& name) { arguments_.fail_on = fail_on(name); });
    sub->add_flag_callback("--exit-zero", [this] { arguments_.fail_on = FailOn::never; },
                           "The same as --fail-on never");
    partial_option(sub);
  }

  static FailOn fail_on(const std::string& name) {
    if (name == "note") return FailOn::note;
    if (name == "warning") return FailOn::warning;
    return name == "never" ? FailOn::never : FailOn::error;
  }

  void partial_option(CLI::App* sub) {
    sub->add_flag_callback("--allow-partial", [this] { arguments_.partial = PartialInput::allowed; },
                           "Input that cannot be read does not make the exit code 3");
  }

  void finish() {
    for (const auto& [sub, format] : defaults_) {
      if (sub->parsed()) arguments_.format = format_.value_or(format);
    }
    arguments_.check.reading.named_story = true;
    for (const auto* paths : {&arguments_.paths, &arguments_.rules}) {
      const bool blank = std::find(paths->begin(), paths->end(), "") != paths->end();
      if (blank) throw UsageError("a path is empty", "is a variable of the shell unset?");
    }
    if (!arguments_.paths.empty()) return;
    arguments_.paths = {arguments_.command == Command::compare ? "-" : "."};
  }

  static constexpr const char* kArticles =
      "Articles: files (.txt .md .json .jsonl), folders, or - for standard input (default: .)";

  CLI::App app_;
  Arguments arguments_;
  std::optional<Format> format_;
  std::map<CLI::App*, Format> defaults_;
};

}  // namespace

std::variant<Arguments, Done> parse_arguments(int argc, char** argv) { return Parser().parse(argc, argv); }

}  // namespace gainsay
