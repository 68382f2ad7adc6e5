// Inside cli/: the few kinds of options that commands are made of. Includes CLI11.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/usage.hpp"

namespace gainsay {

using Take = std::function<void(const std::string&)>;

// An option with a value; of several, the last counts.
void add_option(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
                const Take& take);

// An option with one of a few values, the first of which is the usual one.
void add_choice(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
                const std::vector<std::string>& known, const Take& take);

// An option that may be given several times.
void add_list(CLI::App* command, const std::string& name, const std::string& value, const std::string& about,
              std::vector<std::string>& values);

// An option without a value.
void add_flag(CLI::App* command, const std::string& name, const std::string& about, const std::function<void()>& set);

// The command's arguments, as many as there are.
void add_arguments(CLI::App* command, const std::string& name, const std::string& about,
                   std::vector<std::string>& values);

// Nothing for what is no number, or too big for one.
std::optional<std::size_t> number_in(std::string_view text);

// "500", "64K", "64M", "2G".
std::optional<std::size_t> size_in(std::string_view text);

// "a, b, c".
std::string joined(const std::vector<std::string>& words);

}  // namespace gainsay
