#include "cli/reproduction.hpp"

#include <algorithm>
#include <set>

namespace gainsay {
namespace {

// What does not change which findings there are of a fact.
const std::set<std::string>& left_out() {
  static const std::set<std::string> names = {
      "--select", "--ignore",     "--format",  "--output",    "--show",   "--limit",     "--color",          "--all",
      "--stat",   "--statistics", "--fail-on", "--exit-zero", "--engine", "--no-quotes", "--show-embargoed", "--allow-partial",
      "--memory"};
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

// What was given of a command line, as words with a blank before each; `paths` must stand behind all options.
struct Words {
  std::string options;
  std::string paths;
};

template <class Taken>
Words words_of(const CLI::App& command, Taken is_taken) {
  Words words;
  std::string options;
  std::vector<std::string> paths;
  for (const CLI::Option* option : command.get_options()) {
    if (option->count() == 0 || !is_taken(*option)) continue;
    if (option->get_positional()) paths.insert(paths.end(), option->results().begin(), option->results().end());
    else add(*option, options);
  }
  // Behind "--" a path may begin with a dash.
  const bool odd = std::any_of(paths.begin(), paths.end(),
                               [](const std::string& path) { return path.size() > 1 && path.front() == '-'; });
  if (odd) words.paths = " --";
  for (const std::string& path : paths) (odd ? words.paths : words.options) += " " + quoted(path);
  words.options += options;
  return words;
}

// A draft that is held against an archive is found again where the baseline of both was made.
bool has_archive(const CLI::App& command) {
  const CLI::Option* against = command.get_option_no_throw("--against");
  return against && against->count() > 0;
}

}  // namespace

Reproduction reproduction_of(const CLI::App& command, const CLI::App& accept) {
  const Words all = words_of(command, [](const CLI::Option&) { return true; });
  Reproduction run{"gainsay " + command.get_name() + all.options, all.paths};
  if (command.get_name() != "check") return run;  // accept reads articles as check does
  Words same = words_of(command, [&](const CLI::Option& option) {
    return option.get_positional() ? !has_archive(command) : accept.get_option_no_throw(option.get_name()) != nullptr;
  });
  run.accept_options = std::move(same.options);
  run.accept_paths = std::move(same.paths);
  return run;
}

}  // namespace gainsay
