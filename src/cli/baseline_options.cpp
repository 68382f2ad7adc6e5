#include "cli/baseline_options.hpp"

namespace gainsay {
namespace {

constexpr const char* kMadeOf = "Articles, as for gainsay check (default: what the baseline was made of)";

CLI::App* add(CLI::App& parent, const std::string& name, const std::string& about, Arguments& arguments,
              Command command) {
  CLI::App* sub = parent.add_subcommand(name, about)->group("Commands");
  sub->callback([&arguments, command] { arguments.command = command; });
  return sub;
}

// Whatever decides about findings counts here as it does for check.
void add_run(CLI::App* sub, const std::string& paths, OptionGroups& options, Arguments& arguments) {
  add_arguments(sub, "PATH", paths, arguments.paths);
  options.baseline_file(sub);
  options.rules(sub);
  options.selection(sub);
  options.reading(sub);
  options.stories(sub);
  options.engine(sub);
  options.today(sub);
  options.partial(sub);
}

void add_accept(CLI::App& app, OptionGroups& options, Arguments& arguments) {
  CLI::App* sub =
      add(app, "accept", "Take note of a finding that is right as it is, and say why", arguments, Command::accept);
  sub->add_option_function<std::string>(
         "FINGERPRINT", [&arguments](const std::string& text) { arguments.baseline.fingerprint = text; },
         "The id of the finding, as reports show it: g1:0123456789abcdef")
      ->option_text(" ")
      ->required();
  add_option(sub, "--reason", "WHY", "Why it is right as it is; needed", [&arguments](const std::string& text) {
    arguments.baseline.reason = text;
  });
  add_option(sub, "--until", "DATE", "The last day on which that holds: 2024-12-31 (default: for ever)",
             [&arguments](const std::string& text) {
               arguments.baseline.until = parse_timestamp(text);
               if (!arguments.baseline.until)
                 throw UsageError("--until cannot be \"" + text + "\"", "write it as 2024-12-31");
             });
  add_run(sub, kMadeOf, options, arguments);
}

}  // namespace

void add_baseline_commands(CLI::App& app, OptionGroups& options, Arguments& arguments) {
  CLI::App* baseline =
      app.add_subcommand("baseline", "Keep what is known, so that only new findings fail a run")->group("Commands");
  baseline->require_subcommand(1);
  CLI::App* create = add(*baseline, "create", "Write a baseline of all that is found now", arguments,
                         Command::baseline_create);
  add_run(create, "Articles, as for gainsay check (default: .)", options, arguments);
  CLI::App* update = add(*baseline, "update", "Take in new findings, and new values of known ones", arguments,
                         Command::baseline_update);
  add_option(update, "--fact", "FACT", "Take in the findings of this fact only",
             [&arguments](const std::string& fact) { arguments.fact = fact; });
  add_run(update, kMadeOf, options, arguments);
  CLI::App* prune = add(*baseline, "prune", "Drop what is found no more", arguments, Command::baseline_prune);
  add_run(prune, kMadeOf, options, arguments);
  CLI::App* show =
      add(*baseline, "show", "List what is known, and what became of it", arguments, Command::baseline_show);
  add_run(show, kMadeOf, options, arguments);
  add_accept(app, options, arguments);
}

}  // namespace gainsay
