// Which command has which arguments and options.
#include "cli/arguments.hpp"

#include <algorithm>
#include <iostream>

#include "cli/baseline_options.hpp"
#include "cli/index_options.hpp"
#include "cli/option_groups.hpp"
#include "cli/output.hpp"
#include "rules/load_rules.hpp"

namespace gainsay {
namespace {

constexpr const char* kAbout =
    "gainsay reads articles and reports where they contradict each other, or themselves, on facts\n"
    "that a rule pack asks about.\n\n"
    "  gainsay check coverage/                      every article below a folder\n"
    "  gainsay check draft.txt --against coverage/  what a draft says otherwise than the archive\n"
    "  gainsay check a.txt b.txt --rules my.yaml    two articles, your own rules\n"
    "  gainsay diff morning.txt evening.txt         side by side, as a diff\n"
    "  gainsay diff morning/ evening/               two editions, article by article\n"
    "  gainsay rules test my.yaml                   the examples of a pack\n";

constexpr const char* kExitCodes =
    "Exit codes: 0 nothing found at or above --fail-on; 1 something found; 2 wrong usage, rules or\n"
    "configuration, a path named here that cannot be read, or a failed rule test; 3 other input that\n"
    "cannot be read.";

constexpr const char* kArticles =
    "Articles: files (.txt .md .json .jsonl), folders, or - for standard input (default: .)";

constexpr std::size_t kMostSamples = 1000;

// One parser at work: the options of each command write into one Arguments.
class Parser {
 public:
  Parser() : app_(kAbout, "gainsay"), options_(arguments_) {
    app_.require_subcommand(1);
    app_.footer(kExitCodes);
    app_.formatter(help_formatter());
    app_.set_help_flag("-h,--help", "Show this help and exit");
    app_.set_version_flag("--version", "gainsay " GAINSAY_VERSION, "Show the version and exit");
    add_check();
    add_diff();
    add_claims();
    add_compare();
    add_why();
    add_values();
    add_config();
    add_init();
    add_baseline_commands(app_, options_, arguments_);
    add_index_commands(app_, options_, arguments_);
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
  CLI::App* add(CLI::App& parent, const std::string& name, const std::string& about, Command command) {
    CLI::App* sub = parent.add_subcommand(name, about)->group("Commands");
    sub->callback([this, command] { arguments_.command = command; });
    return sub;
  }

  void add_check() {
    CLI::App* sub = add(app_, "check", "Report where articles contradict each other or themselves", Command::check);
    add_arguments(sub, "PATH", kArticles, arguments_.paths);
    add_list(sub, "--against", "PATH",
             "Hold the articles, called drafts then, against those of this file or folder, and report only what touches a "
             "draft; may be repeated",
             arguments_.check.against);
    options_.rules(sub);
    options_.selection(sub);
    options_.reading(sub);
    options_.standard_input_name(sub);
    options_.stories(sub);
    options_.engine(sub);
    options_.threads(sub);
    options_.memory(sub, "what the articles claim");
    add_index_use(sub, arguments_);
    options_.report(sub);
  }

  void add_diff() {
    CLI::App* sub = add(app_, "diff", "Show two articles, or two folders of them, side by side, fact by fact", Command::diff);
    for (const char* name : {"A", "B"}) {
      sub->add_option_function<std::string>(
             name, [this](const std::string& path) { arguments_.paths.push_back(path); },
             "An article (.txt .md .json, or - for standard input), or a folder of them")
          ->option_text(" ")
          ->required();
    }
    options_.rules(sub);
    options_.selection(sub);
    options_.reading(sub);
    options_.engine(sub);
    options_.format(sub, {"diff", "text", "concise", "json", "jsonl", "csv", "sarif", "github", "gitlab", "junit", "rdjson",
                          "markdown"});
    add_flag(sub, "--all", "Show the facts on which they agree, and the articles without a difference, too",
             [this] { arguments_.context = DiffContext::all; });
    add_flag(sub, "--stat", "Only count the differences, a line for each two articles",
             [this] { arguments_.diff_form = DiffForm::counts; });
    options_.text(sub);
    options_.quotes(sub);
    options_.report_outputs(sub);
    options_.exit_codes(sub);
  }

  void add_claims() {
    CLI::App* sub = add(app_, "claims", "Write what articles claim, as JSON lines for `gainsay compare`",
                        Command::claims);
    add_arguments(sub, "PATH", kArticles, arguments_.paths);
    options_.rules(sub);
    options_.selection(sub);
    options_.reading(sub);
    options_.standard_input_name(sub);
    options_.stories(sub);
    options_.engine(sub);
    add_flag(sub, "--all-articles",
             "Write a record for every article, not only for those with claims, answers left out, problems, an id or a "
             "url",
             [this] { arguments_.check.records = ArticleRecords::all; });
    options_.threads(sub);
    options_.memory(sub, "what the articles claim");
    options_.quotes(sub);
    options_.output(sub);
    options_.partial(sub);
  }

  void add_compare() {
    CLI::App* sub = add(app_, "compare", "Report contradictions in what `gainsay claims` wrote", Command::compare);
    add_arguments(sub, "STREAM", "Files written by `gainsay claims`, or - for standard input (default: -)",
                  arguments_.paths);
    options_.threads(sub, "read claims");
    options_.memory(sub, "the lines on standard input, which can be read but once");
    options_.selection(sub);
    options_.configuration(sub);
    options_.report(sub);
  }

  void add_why() {
    CLI::App* sub = add(app_, "why", "Tell how the claims at two places stand, or what keeps them apart", Command::why);
    for (const auto& [name, about] :
         {std::pair("PLACE", "A line of an article as reports name it: article.txt:12, or article.txt:12:4; one of standard "
                             "input goes behind --, after all options: gainsay why -- -:12 article.txt:4"),
          {"OTHER", "The line it is held against, named likewise"}}) {
      sub->add_option_function<std::string>(
             name, [this](const std::string& place) { arguments_.places.push_back(place); }, about)
          ->option_text(" ")
          ->required();
    }
    add_arguments(sub, "PATH", "The articles of the run that is asked about (default: those two alone)",
                  arguments_.paths);
    options_.rules(sub);
    options_.selection(sub);
    options_.reading(sub);
    options_.stories(sub);
    options_.engine(sub);
    options_.quotes(sub);
    options_.outputs(sub);
    options_.partial(sub);
  }

  void add_values() {
    CLI::App* sub = add(app_, "values", "Show every date, number and name that is recognised", Command::values);
    add_arguments(sub, "PATH", kArticles, arguments_.paths);
    options_.configuration(sub);
    options_.reading(sub);
    options_.standard_input_name(sub);
    options_.format(sub, {"text", "jsonl", "timex-jsonl"});
    options_.quotes(sub);
    options_.output(sub);
    options_.partial(sub);
  }

  void add_config() {
    CLI::App* config = app_.add_subcommand("config", "Show the configuration")->group("Commands");
    config->require_subcommand(1);
    CLI::App* show = add(*config, "show", "Show what the configuration says, of the run and of an article, and where",
                         Command::config_show);
    show->add_option_function<std::string>(
            "PATH", [this](const std::string& path) { arguments_.paths = {path}; },
            "An article, or a folder of them (default: .)")
        ->option_text(" ");
    options_.configuration(show);
  }

  void add_init() {
    CLI::App* sub = add(app_, "init", "Write a first rule pack and configuration to start from", Command::init);
    sub->add_option_function<std::string>(
           "FOLDER", [this](const std::string& folder) { arguments_.folder = folder; },
           "Where to write rules.yaml and .gainsay.yaml (default: .)")
        ->option_text(" ");
  }

  void add_rules() {
    CLI::App* rules = app_.add_subcommand("rules", "Read, check, try and test rule packs")->group("Commands");
    rules->require_subcommand(1);
    CLI::App* lint = add(*rules, "lint", "Show every error and warning of rule packs", Command::rules_lint);
    add_arguments(lint, "PACK", pack_help(), arguments_.rules);
    options_.configuration(lint);
    CLI::App* test = add(*rules, "test", "Run the examples of rule packs", Command::rules_test);
    add_arguments(test, "PACK", pack_help(), arguments_.rules);
    options_.configuration(test);
    options_.policy(test);
    options_.engine(test);
    CLI::App* list = add(*rules, "list", "List the facts of rule packs with their questions", Command::rules_list);
    add_arguments(list, "PACK", pack_help(), arguments_.rules);
    options_.configuration(list);
    CLI::App* show = add(*rules, "show", "Show what a fact asks, its phrases and examples", Command::rules_show);
    add_fact(show);
    options_.rules(show);
    CLI::App* explain = add(*rules, "explain", "Show how a sentence is read for a fact, and where each phrase stops",
                            Command::rules_explain);
    add_fact(explain);
    explain->add_option_function<std::string>(
               "SENTENCE", [this](const std::string& sentence) { arguments_.sentence = sentence; },
               "One sentence or several, in quotation marks of the shell")
        ->option_text(" ")
        ->required();
    options_.rules(explain);
    options_.published(explain);
    options_.policy(explain);
    add_sample(*rules);
    add_coverage(*rules);
    add_example(*rules);
  }

  void add_coverage(CLI::App& rules) {
    CLI::App* sub = add(rules, "coverage", "Count what each phrase of a rule pack finds in articles", Command::rules_coverage);
    sub->add_option_function<std::string>(
           "PACK", [this](const std::string& pack) { arguments_.rules = {pack}; },
           "A rule pack: a file, a folder, or the name of a shipped pack (" + joined(shipped_pack_names()) + ")")
        ->option_text(" ")
        ->required();
    add_arguments(sub, "PATH", kArticles, arguments_.paths);
    options_.selection(sub);
    options_.configuration(sub);
    add_plain_reading(sub);
    options_.walking(sub);
    options_.stories(sub);
    options_.engine(sub);
    options_.format(sub, {"text", "json"});
    options_.output(sub);
    options_.partial(sub);
  }

  void add_example(CLI::App& rules) {
    CLI::App* sub = add(rules, "example", "Add the sentence at a place of an article to a rule pack, as an example",
                        Command::rules_example);
    sub->add_option_function<std::string>(
           "PLACE", [this](const std::string& place) { arguments_.places = {place}; },
           "A line of an article as reports name it: article.txt:12, or article.txt:12:4")
        ->option_text(" ")
        ->required();
    add_list(sub, "--rules", "PACK", "The file that gets the example, or a folder that holds it; may be repeated",
             arguments_.rules);
    add_option(sub, "--fact", "FACT", "The fact that gets it (default: the one that claims something there)",
               [this](const std::string& fact) { arguments_.fact = fact; });
    add_flag(sub, "--none", "The sentence must not match (default: it says what is found there now)",
             [this] { arguments_.expected = Expected::nothing; });
    add_option(sub, "--todo", "WHY", "With --none, of a sentence that matches now: why it should not",
               [this](const std::string& why) {
                 if (why.empty()) throw UsageError("--todo is empty", "say why the sentence should not match");
                 arguments_.todo = why;
               });
    options_.configuration(sub);
    add_plain_reading(sub);
  }

  void add_plain_reading(CLI::App* sub) {
    options_.published(sub);
    options_.policy(sub);
    options_.max_file_size(sub);
  }

  void add_sample(CLI::App& rules) {
    CLI::App* sample = add(rules, "sample", "Show sentences that the phrases of a fact can match", Command::rules_sample);
    add_fact(sample);
    options_.rules(sample);
    add_option(sample, "--count", "N", "Most sentences for each phrase (default: 3)", [this](const std::string& text) {
      const auto number = number_in(text);
      if (!number || *number == 0 || *number > kMostSamples)
        throw UsageError("--count cannot be \"" + text + "\"", "write a number from 1 to 1000");
      arguments_.count = *number;
    });
  }

  void add_fact(CLI::App* sub) {
    sub->add_option_function<std::string>(
           "FACT", [this](const std::string& fact) { arguments_.fact = fact; }, "The id of a fact: checkpoint-set-up")
        ->option_text(" ")
        ->required();
  }

  void finish() {
    options_.finish();
    if (arguments_.diff_form == DiffForm::counts && arguments_.format != Format::diff) {
      throw UsageError("--stat goes with the diff format only", "leave out --format");
    }
    if (!arguments_.todo.empty() && arguments_.expected != Expected::nothing)
      throw UsageError("--todo goes with --none only", "what is found now needs nothing to be done");
    const bool has_reason = arguments_.baseline.reason.find_first_not_of(" \t") != std::string::npos;
    if (arguments_.command == Command::accept && !has_reason)
      throw UsageError("--reason is missing", "say why the finding is right as it is");
    arguments_.check.reading.named_story = true;
    for (const auto* paths : {&arguments_.paths, &arguments_.rules, &arguments_.places, &arguments_.check.against}) {
      const bool blank = std::find(paths->begin(), paths->end(), "") != paths->end();
      if (blank) throw UsageError("a path is empty", "is a variable of the shell unset?");
    }
    const auto is_read_by = [](const std::vector<std::string>& paths) {
      return std::find(paths.begin(), paths.end(), "-") != paths.end();
    };
    const bool reads_input = is_read_by(arguments_.paths) || is_read_by(arguments_.check.against);
    if (!arguments_.check.reading.standard_input_name.empty() && !reads_input)
      throw UsageError("--stdin-filename names standard input, which is not read", "write - among the articles");
    if (is_read_by(arguments_.paths) && is_read_by(arguments_.check.against))
      throw UsageError("standard input is both what is checked and what it is held against", "only one of them can be -");
    if (!arguments_.paths.empty() || arguments_.command == Command::why) return;
    arguments_.paths = {arguments_.command == Command::compare ? "-" : "."};
    arguments_.paths_are_default = true;
  }

  CLI::App app_;
  Arguments arguments_;
  OptionGroups options_;
};

}  // namespace

std::variant<Arguments, Done> parse_arguments(int argc, char** argv) { return Parser().parse(argc, argv); }

}  // namespace gainsay
