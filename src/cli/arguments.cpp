#include "cli/arguments.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>

#include "rules/load_rules.hpp"
#include "values/policies.hpp"

namespace gainsay {
namespace {

constexpr const char* kAbout =
    "gainsay reads articles and reports where they contradict each other, or themselves, on facts that a rule "
    "pack asks about.\n\n"
    "  gainsay check coverage/                      every article below a folder\n"
    "  gainsay check a.txt b.txt --rules my.yaml    two articles, your own rules\n"
    "  gainsay diff morning.txt evening.txt         side by side, as a diff\n"
    "  gainsay rules test my.yaml                   the examples of a pack\n";

constexpr const char* kExitCodes =
    "Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage, rules or a failed rule test; "
    "3 some input could not be read.";

// One parser at work: the options of each command write into one Arguments.
class Parser {
 public:
  Parser() : app_(kAbout, "gainsay") {
    app_.require_subcommand(1);
    app_.footer(kExitCodes);
    app_.set_version_flag("--version", "gainsay " GAINSAY_VERSION);
    app_.get_formatter()->column_width(36);
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
      const bool asked_for_help = error.get_exit_code() == 0;
      app_.exit(error, std::cout, std::cerr);
      return Done{asked_for_help ? 0 : 2};
    }
    return arguments_;
  }

 private:
  CLI::App* add(CLI::App& parent, const std::string& name, const std::string& about, Command command) {
    CLI::App* sub = parent.add_subcommand(name, about);
    sub->callback([this, command] { arguments_.command = command; });
    return sub;
  }

  void add_check() {
    CLI::App* sub = add(app_, "check", "Report where articles contradict each other or themselves", Command::check);
    sub->add_option("PATH", arguments_.paths,
                    "Articles: files (.txt .md .json .jsonl), folders, or - for standard input (default: .)");
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    report_options(sub);
  }

  void add_diff() {
    CLI::App* sub = add(app_, "diff", "Show two articles side by side, a hunk a fact", Command::diff);
    sub->add_option("ARTICLE", arguments_.paths, "The two articles")->expected(2)->required();
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    format_option(sub, {{"diff", Format::diff}, {"json", Format::json}, {"jsonl", Format::jsonl},
                        {"text", Format::text}, {"concise", Format::concise}}, "diff");
    sub->add_flag_callback("--all", [this] { arguments_.context = DiffContext::all; },
                           "Show the facts on which they agree, too");
    output_options(sub);
    exit_options(sub);
  }

  void add_claims() {
    CLI::App* sub = add(app_, "claims", "Write the claims that articles make, as JSON lines for `compare`",
                        Command::claims);
    sub->add_option("PATH", arguments_.paths, "Articles, as for check");
    rules_option(sub);
    reading_options(sub);
    engine_option(sub);
    sub->add_flag_callback("--all-articles", [this] { arguments_.check.records = ArticleRecords::all; },
                           "Write a record for every article, not only for those with a claim or a problem");
    output_option(sub);
    partial_option(sub);
  }

  void add_compare() {
    CLI::App* sub = add(app_, "compare", "Report what claim streams contradict (what `check` does after `claims`)",
                        Command::compare);
    sub->add_option("STREAM", arguments_.paths, "Files written by `claims`, or - for standard input (default: -)");
    report_options(sub);
  }

  void add_values() {
    CLI::App* sub = add(app_, "values", "Show every date, number and name that is recognised", Command::values);
    sub->add_option("PATH", arguments_.paths, "Articles, as for check");
    reading_options(sub);
    format_option(sub, {{"text", Format::text}, {"jsonl", Format::jsonl}}, "text");
    output_option(sub);
    partial_option(sub);
  }

  void add_rules() {
    CLI::App* rules = app_.add_subcommand("rules", "Check rule packs and run their examples");
    rules->require_subcommand(1);
    CLI::App* lint = add(*rules, "lint", "Show every error and warning of rule packs", Command::rules_lint);
    lint->add_option("PACK", arguments_.rules, pack_help());
    CLI::App* test = add(*rules, "test", "Run the examples of rule packs", Command::rules_test);
    test->add_option("PACK", arguments_.rules, pack_help());
    policy_option(test);
    engine_option(test);
  }

  static std::string pack_help() {
    std::string names;
    for (const std::string& name : shipped_pack_names()) names += (names.empty() ? "" : ", ") + name;
    return "Rule packs: files, folders or shipped packs by name (" + names + "; default: all shipped)";
  }

  void rules_option(CLI::App* sub) { sub->add_option("--rules", arguments_.rules, pack_help())->allow_extra_args(false); }

  void reading_options(CLI::App* sub) {
    sub->add_option_function<std::string>(
        "--published",
        [this](const std::string& text) {
          arguments_.check.reading.published = parse_timestamp(text);
          if (!arguments_.check.reading.published) {
            throw CLI::ValidationError("--published", "\"" + text + "\" is no ISO date such as 2023-05-02");
          }
        },
        "Publication date of articles that state none (2023-05-02)");
    policy_option(sub);
    sub->add_option("--max-filesize", arguments_.check.reading.max_file_size,
                    "Largest file, and longest line of a .jsonl, in bytes; K, M and G are understood")
        ->transform(CLI::AsSizeValue(false))
        ->default_str("64M");
  }

  void policy_option(CLI::App* sub) {
    std::string known;
    for (const std::string& policy : describe_policies()) known += (known.empty() ? "" : ", ") + policy;
    sub->add_option_function<std::vector<std::string>>(
        "--policy",
        [this](const std::vector<std::string>& settings) {
          for (const std::string& setting : settings) set(setting);
        },
        "Change an assumption: " + known)
        ->allow_extra_args(false);
  }

  void set(const std::string& setting) {
    const std::size_t equals = setting.find('=');
    const auto result = set_policy(arguments_.check.policies, setting.substr(0, equals),
                                   equals == std::string::npos ? "" : setting.substr(equals + 1));
    if (!result) {
      const Diagnostic& what = result.error().front();
      throw CLI::ValidationError("--policy", what.message + (what.hint.empty() ? "" : "; " + what.hint));
    }
  }

  void engine_option(CLI::App* sub) {
    sub->add_option_function<std::string>(
           "--engine",
           [this](const std::string& name) {
             arguments_.check.engine = name == "re2" ? Engine::re2 : Engine::tokens;
           },
           "How phrases are matched; both give the same answer, re2 slowly")
        ->check(CLI::IsMember({"tokens", "re2"}))
        ->default_str("tokens");
  }

  void report_options(CLI::App* sub) {
    format_option(sub, {{"text", Format::text}, {"concise", Format::concise}, {"json", Format::json},
                        {"jsonl", Format::jsonl}, {"diff", Format::diff}}, "text");
    sub->add_option_function<std::string>(
           "--show",
           [this](const std::string& name) {
             arguments_.text.show = name == "note"      ? Severity::note
                                    : name == "warning" ? Severity::warning
                                                        : Severity::error;
           },
           "Least severity shown by the text format")
        ->check(CLI::IsMember({"note", "warning", "error"}))
        ->default_str("warning");
    sub->add_option("--limit", arguments_.text.limit, "Most findings shown by the text format (0: all)")
        ->default_str("0");
    output_options(sub);
    exit_options(sub);
  }

  void format_option(CLI::App* sub, const std::map<std::string, Format>& formats, const std::string& usual) {
    std::vector<std::string> names;
    for (const auto& [name, format] : formats) names.push_back(name);
    defaults_[sub] = formats.at(usual);
    sub->add_option_function<std::string>(
           "--format", [this, formats](const std::string& name) { format_ = formats.at(name); }, "Output format")
        ->check(CLI::IsMember(names))
        ->default_str(usual);
  }

  void output_options(CLI::App* sub) {
    output_option(sub);
    sub->add_option_function<std::string>(
           "--color",
           [this](const std::string& name) {
             arguments_.colour = name == "always"  ? ColourChoice::always
                                 : name == "never" ? ColourChoice::never
                                                   : ColourChoice::automatic;
           },
           "Colours; NO_COLOR and CLICOLOR_FORCE are honoured")
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->default_str("auto");
  }

  void output_option(CLI::App* sub) {
    sub->add_option("-o,--output", arguments_.output, "File to write to (default: standard output)");
  }

  void exit_options(CLI::App* sub) {
    sub->add_option_function<std::string>("--fail-on",
                                          [this](const std::string& name) { arguments_.fail_on = fail_on(name); },
                                          "Least severity that makes the exit code 1")
        ->check(CLI::IsMember({"note", "warning", "error", "never"}))
        ->default_str("error");
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
                           "Input that could not be read does not make the exit code 3");
  }

  void finish() {
    for (const auto& [sub, format] : defaults_) {
      if (sub->parsed()) arguments_.format = format_.value_or(format);
    }
    arguments_.check.reading.named_story = true;
    if (!arguments_.paths.empty()) return;
    arguments_.paths = {arguments_.command == Command::compare ? "-" : "."};
  }

  CLI::App app_;
  Arguments arguments_;
  std::optional<Format> format_;
  std::map<CLI::App*, Format> defaults_;
};

}  // namespace

std::variant<Arguments, Done> parse_arguments(int argc, char** argv) { return Parser().parse(argc, argv); }

}  // namespace gainsay
