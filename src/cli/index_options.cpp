#include "cli/index_options.hpp"

namespace gainsay {
namespace {

CLI::App* add(CLI::App& parent, const std::string& name, const std::string& about, Arguments& arguments,
              Command command) {
  CLI::App* sub = parent.add_subcommand(name, about)->group("Commands");
  sub->callback([&arguments, command] { arguments.command = command; });
  return sub;
}

void add_index_file(CLI::App* command, Arguments& arguments) {
  add_option(command, "--index", "FILE",
             "The index of an archive (default: that of the configuration, else .gainsay-index at the root of the run)",
             [&arguments](const std::string& path) {
               if (path.empty()) throw UsageError("--index is empty", "name a file");
               arguments.index.file = path;
             });
}

void add_update(CLI::App& index, OptionGroups& options, Arguments& arguments) {
  CLI::App* sub = add(index, "update", "Take in what changed in an archive, and forget what is gone", arguments,
                      Command::index_update);
  add_arguments(sub, "ARCHIVE", "The articles of the archive, as for gainsay check (default: what the index was made of)",
                arguments.paths);
  add_index_file(sub, arguments);
  add_flag(sub, "--verify", "Read every file and go by its bytes, whatever its size and time stamps say",
           [&arguments] { arguments.index.filter = FileFilter::by_content; });
  options.rules(sub);
  options.selection(sub);
  options.reading(sub);
  options.stories(sub);
  options.threads(sub);
  options.partial(sub);
}

void add_facts(CLI::App& app, OptionGroups& options, Arguments& arguments) {
  CLI::App* sub = add(app, "facts", "Ask the index of an archive: what is known, when and where it was said", arguments,
                      Command::facts);
  for (const auto& [name, about, target] :
       {std::tuple("FACT", "Its id: show who says what, in order of time (default: list the facts)", &arguments.fact),
        {"KEY", "Only of the instance that this is part of the key of: \"Ida Lind\"", &arguments.index.key}}) {
    sub->add_option_function<std::string>(name, [target = target](const std::string& text) { *target = text; }, about)
        ->option_text(" ");
  }
  add_index_file(sub, arguments);
  options.rules(sub);
  options.selection(sub);
  options.format(sub, {"text", "csv", "json"});
  options.quotes(sub);
  options.output(sub);
}

}  // namespace

void add_index_use(CLI::App* command, Arguments& arguments) {
  add_index_file(command, arguments);
  add_flag(command, "--no-index", "Read every article, whatever an index knows",
           [&arguments] { arguments.index.use = IndexUse::none; });
}

void add_index_commands(CLI::App& app, OptionGroups& options, Arguments& arguments) {
  CLI::App* index =
      app.add_subcommand("index", "Keep what an archive claims, so that it need not be read again")->group("Commands");
  index->require_subcommand(1);
  add_update(*index, options, arguments);
  add_facts(app, options, arguments);
}

}  // namespace gainsay
