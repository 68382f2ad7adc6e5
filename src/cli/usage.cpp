#include "cli/usage.hpp"

#include <fmt/format.h>

#include <sstream>

#include "support/suggest.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kNames = 28;     // columns for the options' names
constexpr std::size_t kMeanings = 70;  // columns for what they mean

std::string wrapped(const std::string& text) {
  std::istringstream words(text);
  std::string lines, word;
  std::size_t column = 0;
  while (words >> word) {
    if (column > 0) {
      const bool fits = column + 1 + word.size() <= kMeanings;
      lines += fits ? ' ' : '\n';
      column = fits ? column + 1 : 0;
    }
    lines += word;
    column += word.size();
  }
  return lines;
}

class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter() {
    column_width(kNames);
    label("Positionals", "Arguments");
    label("SUBCOMMAND", "COMMAND");
  }
  std::string make_option_desc(const CLI::Option* option) const override {
    return wrapped(option->get_description());
  }
};

// The innermost command that was named.
const CLI::App& command_of(const CLI::App& app) {
  const auto named = app.get_subcommands();
  return named.empty() ? app : command_of(*named.back());
}

// "gainsay rules lint".
std::string full_name(const CLI::App& command) {
  const CLI::App* parent = command.get_parent();
  return parent == nullptr ? command.get_name() : full_name(*parent) + " " + command.get_name();
}

std::vector<std::string> commands_below(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  return names;
}

std::vector<std::string> options_of(const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

std::string see_help(const CLI::App& command) { return fmt::format("see: {} --help", full_name(command)); }

Diagnostic wrong(std::string message, std::string hint) {
  return {Severity::error, {}, std::move(message), std::move(hint)};
}

Diagnostic unexpected(const CLI::App& command, const std::string& argument) {
  const std::string name = argument.substr(0, argument.find('='));
  if (name.starts_with('-')) {
    std::string hint = suggestion(name, options_of(command));
    if (!hint.starts_with("did you mean")) hint = see_help(command);
    return wrong(fmt::format("{} has no option {}", full_name(command), name), std::move(hint));
  }
  const auto commands = commands_below(command);
  if (commands.empty()) return wrong(fmt::format("\"{}\" is one argument too many", argument), see_help(command));
  return wrong(fmt::format("{} has no command \"{}\"", full_name(command), argument), suggestion(argument, commands));
}

}  // namespace

std::shared_ptr<CLI::Formatter> help_formatter() { return std::make_shared<HelpFormatter>(); }

Diagnostic describe_usage_error(const CLI::App& app, const CLI::ParseError& error) {
  const CLI::App& command = command_of(app);
  const std::string said = error.what();
  if (const auto* known = dynamic_cast<const UsageError*>(&error)) return wrong(said, known->hint);
  if (const auto extras = app.remaining(true); !extras.empty()) return unexpected(command, extras.front());
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
    return wrong(said.substr(0, said.find(':')) + " needs a value", see_help(command));
  }
  if (const auto commands = commands_below(command); !commands.empty()) {
    return wrong(full_name(command) + " needs a command", suggestion("", commands));
  }
  return wrong(fmt::format("{}: {}", full_name(command), said), see_help(command));
}

}  // namespace gainsay
