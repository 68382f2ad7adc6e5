#include "cli/reproduction.hpp"

#include <algorithm>
#include <set>

namespace gainsay {
namespace {

// What does not change which findings there are of a fact.
const std::set<std::string>& left_out() {
  static const std::set<std::string> names = {
      "--select", "--ignore",     "--format",  "--output",    "--show",   "--limit",     "--color",          "--all",
      "--stat",   "--statistics", "--fail-on", "--exit-zero", "--engine", "--no-quotes", "--show-embargoed", "--allow-partial"};
  return names;
}

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-_./:=,+@%").find(c) != std::string_view::npos;
}

std::string quoted(const std::string& word) {
  if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain)) return word;
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string(1, c);
  return text + "'";
}

void add(const CLI::Option& option, std::string& words) {
  const std::string name = option.get_name();
  if (left_out().contains(name)) return;
  if (option.get_expected_max() == 0) {
    words += " " + name;
    return;
  }
  for (const std::string& value : option.results()) words += " " + name + " " + quoted(value);
}

}  // namespace

Reproduction reproduction_of(const CLI::App& command) {
  Reproduction run{"gainsay " + command.get_name(), ""};
  std::string options;
  std::vector<std::string> paths;
  for (const CLI::Option* option : command.get_options()) {
    if (option->count() == 0) continue;
    if (option->get_positional()) paths.insert(paths.end(), option->results().begin(), option->results().end());
    else add(*option, options);
  }
  // Behind "--" a path may begin with a dash.
  const bool odd = std::any_of(paths.begin(), paths.end(),
                               [](const std::string& path) { return path.size() > 1 && path.front() == '-'; });
  if (odd) run.paths = " --";
  for (const std::string& path : paths) (odd ? run.paths : run.command) += " " + quoted(path);
  run.command += options;
  return run;
}

}  // namespace gainsay
