// Inside cli/: how help looks, and what is said of wrong usage. Includes CLI11, for all of cli/ that needs it.
#pragma once

#include <CLI/CLI.hpp>

#include "support/diagnostic.hpp"

namespace gainsay {

// What CLI11 cannot know to be wrong, with a hint of its own.
struct UsageError : CLI::ValidationError {
  UsageError(std::string message, std::string the_hint)
      : CLI::ValidationError(std::move(message)), hint(std::move(the_hint)) {}
  std::string hint;
};

// Help as in: "  --format FORMAT     How to print: text, …", wrapped for a terminal of 100 columns.
std::shared_ptr<CLI::Formatter> help_formatter();

// Why the parsing of `app` failed.
Diagnostic describe_usage_error(const CLI::App& app, const CLI::ParseError& error);

}  // namespace gainsay
