#include "cli/option_makers.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

#include "support/suggest.hpp"

namespace gainsay {

void add_option(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
                const Take& take) {
  command->add_option_function<std::string>(name, take, about)->option_text(value)->take_last();
}

void add_choice(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
                const std::vector<std::string>& known, const Take& take) {
  add_option(command, name, value, about + ": " + joined(known) + " (default: " + known.front() + ")",
             [name, known, take](const std::string& given) {
               if (std::find(known.begin(), known.end(), given) == known.end()) {
                 throw UsageError(name + " cannot be \"" + given + "\"", suggestion(given, known));
               }
               take(given);
             });
}

void add_list(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
              std::vector<std::string>& values) {
  // One value each time: what comes behind it are the articles.
  command->add_option(name, values, about)->expected(1)->allow_extra_args(false)->take_all()->option_text(value);
}

void add_flag(CLI::App* command, const std::string& name, const std::string& about, const std::function<void()>& set) {
  command->add_flag_callback(name, set, about);
}

void add_arguments(CLI::App* command, const std::string& name, const std::string& about,
                   std::vector<std::string>& values) {
  command->add_option(name, values, about)->option_text("...");
}

std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

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

}  // namespace gainsay
